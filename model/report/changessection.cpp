// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the last meeting, on paper: a section of the board pack, a line of a
// one-pager, and a document of its own.
#include "model/report/cells.h"
#include "model/report/facts.h"
#include "model/report/whatchanged.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

constexpr qsizetype rowLines = 12;

Runs lineRuns(const ChangeLine &line, const Words &w, QDate near)
{
    Runs runs{{line.what}};
    QString under = line.detail;
    if (line.on.isValid())
        under = under.isEmpty() ? w.nearDate(line.on, near)
                                : u"%1, %2"_s.arg(w.nearDate(line.on, near), under);
    if (!under.isEmpty())
        runs << Run{u"  "_s + under, false, true};
    return runs;
}

Table changesTable(const std::vector<ChallengeChanges> &changes, const Snapshot &before,
                   const Snapshot &now, const Words &w, QDate today)
{
    Table table;
    table.columns = {{w.translate("Report", "Challenge"), 3, false, 6},
                     {w.translate("Report", "What changed"), 7, false, 4 * rowLines}};
    for (const ChallengeChanges &of : changes) {
        const Challenge *challenge = now.find(of.challenge);
        const Stage *stage = challenge ? now.find(challenge->stage) : nullptr;
        QList<Runs> lines;
        for (const ChangeLine &line : of.lines)
            lines << lineRuns(line, w, today);
        const QString title = changedTitle(of, before, now, w);
        const StageMark mark =
            stage ? StageMark{stage->name, stage->letter, stage->colour} : StageMark{};
        Cell name = challenge ? titleCell(challenge->code, oneLine(challenge->title))
                              : titleCell(title, {});
        name.tile = mark;
        // A row stays on one page, so one that could fill a page is several.
        for (qsizetype i = 0; i < lines.size(); i += rowLines)
            table.rows.push_back({i == 0 ? name : Cell(), cell(lines.mid(i, rowLines))});
    }
    return table;
}

} // namespace

void addChanges(const Facts &f, Section &section)
{
    if (const QString words = historyWords(f.options.since, f.options.historyFrom, f.w);
        !words.isEmpty())
        section.blocks.push_back(Paragraph{{{words}}});
    if (f.changes.empty()) {
        section.blocks.push_back(Paragraph{{{f.w.translate("Report", "Nothing changed since %1.")
                                                 .arg(f.w.date(f.options.since))}}});
        return;
    }
    section.blocks.push_back(changesTable(f.changes, *f.options.before, f.now, f.w, f.today));
}

std::optional<Paragraph> changesLine(const Facts &f, const Challenge &challenge)
{
    const auto it = std::ranges::find(f.changes, challenge.id, &ChallengeChanges::challenge);
    if (it == f.changes.cend())
        return std::nullopt;
    constexpr qsizetype most = 4;
    QStringList parts;
    for (const ChangeLine &line : it->lines) {
        if (parts.size() < most)
            parts << line.what;
    }
    if (const auto more = std::ssize(it->lines) - most; more > 0)
        parts << f.w.translate("Report", "and %n more", nullptr, static_cast<int>(more));
    return Paragraph{
        .runs = {{f.w.translate("Report", "Since %1:").arg(f.w.nearDate(f.options.since, f.today)),
                  true},
                 {u' ' + parts.join(u" · "_s)}},
        .keepLines = 1};
}

Document changesDocument(const std::vector<ChallengeChanges> &changes, const Snapshot &before,
                         const Snapshot &now, QDate since, QDate today, QDate historyFrom,
                         const Words &w)
{
    const QString title = w.translate("Report", "What changed since %1").arg(w.date(since));
    Document document = blankDocument(title, now.settings(), w, today);
    document.foot = title;
    Section section;
    section.blocks.push_back(Heading{1, title, {}});
    if (const QString words = historyWords(since, historyFrom, w); !words.isEmpty())
        section.blocks.push_back(Paragraph{{{words}}});
    section.blocks.push_back(changesTable(changes, before, now, w, today));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace stint::report
