// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changes/changerows.h"

#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/shell/places.h"

#include <map>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QString iconOf(report::Matter matter)
{
    switch (matter) {
    case report::Matter::Portfolio:
        return u"plus"_s;
    case report::Matter::Stage:
        return u"forward"_s;
    case report::Matter::Status:
        return u"flag"_s;
    case report::Matter::Dates:
        return u"calendar"_s;
    case report::Matter::Decision:
        return u"decision"_s;
    case report::Matter::Milestone:
        return u"milestone"_s;
    case report::Matter::Risk:
        return u"warning"_s;
    case report::Matter::Action:
        return u"circle-check"_s;
    case report::Matter::Adoption:
        return u"city"_s;
    case report::Matter::Money:
        return u"money"_s;
    case report::Matter::People:
        return u"person"_s;
    }
    return {};
}

Link linkOf(const report::ChangeLine &line, Id<Challenge> challenge,
            const edit::Portfolio &portfolio)
{
    const Link whole{u"challenge"_s, EntityKind::Challenge, challenge.value, {}};
    const Snapshot &now = portfolio.now();
    if (!now.row(line.entity, line.id))
        return now.find(challenge) ? whole : Link();
    if (!challenge)
        return placeOf(line.entity, line.id, portfolio.now());
    switch (line.entity) {
    case EntityKind::Challenge:
        return whole;
    case EntityKind::GateReview:
        return {whole.page, whole.kind, whole.id, u"decisions"_s};
    case EntityKind::Decision:
        return {whole.page, line.entity, line.id, u"decisions"_s};
    case EntityKind::Risk:
        return {whole.page, line.entity, line.id, u"risks"_s};
    case EntityKind::PlanItem:
        return {whole.page, line.entity, line.id, u"plan"_s};
    default:
        return placeOf(line.entity, line.id, portfolio.now());
    }
}

ListRow lineRow(const report::ChangeLine &line, const ListCell &first, Id<Challenge> challenge,
                const edit::Portfolio &portfolio)
{
    return {.cells = {first,
                      {.text = line.what},
                      {.look = ListCell::Secondary, .text = line.detail},
                      {.look = ListCell::Secondary,
                       .text = line.on.isValid() ? dayMonth(line.on) : QString()}},
            .link = linkOf(line, challenge, portfolio),
            .key = line.id * 64 + static_cast<int>(line.kind),
            .tip = line.detail};
}

} // namespace

QList<ListRow> rowsByChallenge(const std::vector<report::ChallengeChanges> &changes,
                               const Snapshot &before, const edit::Portfolio &portfolio)
{
    const report::Words words;
    QList<ListRow> rows;
    for (const report::ChallengeChanges &of : changes) {
        rows.append({.kind = ListRow::Group,
                     .cells = {{},
                               {.text = changedTitle(of, before, portfolio.now(), words)},
                               {.text = number(std::ssize(of.lines))}}});
        for (const report::ChangeLine &line : of.lines) {
            const ListCell mark{.look = ListCell::Icon,
                                .text = iconOf(matterOf(line.kind)),
                                .spoken = matterLabel(matterOf(line.kind), words)};
            rows.append(lineRow(line, mark, of.challenge, portfolio));
        }
    }
    return rows;
}

QList<ListRow> rowsByMatter(const std::vector<report::ChallengeChanges> &changes,
                            const Snapshot &before, const edit::Portfolio &portfolio)
{
    const report::Words words;
    std::map<report::Matter, QList<ListRow>> matters;
    for (const report::ChallengeChanges &of : changes) {
        const Challenge *challenge = portfolio.now().find(of.challenge);
        const ListCell tile = challenge ? stageCell(portfolio.now(), challenge->stage) : ListCell();
        const QString title = changedTitle(of, before, portfolio.now(), words);
        for (const report::ChangeLine &line : of.lines) {
            ListRow row = lineRow(line, tile, of.challenge, portfolio);
            row.cells[1].strong = challenge ? challenge->code : title;
            row.cells[1].text = u"%1  %2"_s.arg(row.cells[1].strong, line.what);
            row.tip = title + u'\n' + line.detail;
            matters[matterOf(line.kind)].append(row);
        }
    }
    QList<ListRow> rows;
    for (const auto &[matter, lines] : matters) {
        rows.append({.kind = ListRow::Group,
                     .cells = {{.look = ListCell::Icon, .text = iconOf(matter)},
                               {.text = matterLabel(matter, words)},
                               {.text = number(lines.size())}}});
        rows.append(lines);
    }
    return rows;
}

} // namespace stint::ui
