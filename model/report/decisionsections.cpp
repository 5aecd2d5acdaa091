// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions taken, and the method and words by which they are.
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

/// Decision → the number of the one that replaced it.
template <class Row>
QHash<qint64, QString> replacements(const Snapshot &now)
{
    QHash<qint64, QString> by;
    for (const Row &row : now.table<Row>()) {
        if constexpr (std::is_same_v<Row, Decision>) {
            if (!replacesAnother(row))
                continue;
        }
        if (row.supersedes)
            by.insert(row.supersedes.value, row.number);
    }
    return by;
}

} // namespace

QStringList tickBoxes(const Words &w)
{
    return {w.translate("Report", "Carried"), w.translate("Report", "Carried as amended"),
            w.translate("Report", "Deferred"), w.translate("Report", "Lost")};
}

void addDecisions(const Facts &f, Section &section)
{
    const Words &w = f.w;
    struct Line {
        QDate on;
        QList<Cell> cells;
    };
    std::vector<Line> lines;
    const QHash<qint64, QString> gone = replacements<GateReview>(f.now);
    const QHash<qint64, QString> changed = replacements<Decision>(f.now);
    const auto withReplacement = [&](QList<Runs> what, const QString &by) {
        if (!by.isEmpty())
            what << Runs{{w.translate("Report", "replaced by %1").arg(by), false, true}};
        return cell(what);
    };
    for (const GateReview &review : f.now.table<GateReview>()) {
        if (!review.on.isValid() || review.on > f.today ||
            (f.options.since.isValid() && review.on <= f.options.since))
            continue;
        const Challenge *challenge = f.now.find(review.challenge);
        const Gate *gate = f.now.find(review.gate);
        QString what = w.choice(review.decision);
        if (review.from != review.to && review.to)
            what += u", %1 → %2"_s.arg(f.mark(review.from).letter, f.mark(review.to).letter);
        QList<Runs> reason;
        if (!review.reason.isEmpty())
            reason << Runs{{oneLine(review.reason)}};
        for (const QString &condition : review.conditions.split(u'\n', Qt::SkipEmptyParts))
            reason << Runs{{w.translate("Report", "Condition: "), true}, {oneLine(condition)}};
        if (reason.isEmpty())
            reason << Runs{{u"–"_s}};
        lines.push_back(
            {review.on,
             {cell({Runs{{w.date(review.on)}}, Runs{{review.number, false, true}}}),
              challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
              withReplacement(
                  {Runs{{what, true}}, Runs{{gate ? gate->name : QString(), false, true}}},
                  gone.value(review.id.value)),
              cell(reason), cell(f.name(review.decider))}});
    }
    for (const Decision &decision : f.now.table<Decision>()) {
        if (decision.state == DecisionState::Requested || !decision.on.isValid() ||
            decision.on > f.today || (f.options.since.isValid() && decision.on <= f.options.since))
            continue;
        const Challenge *challenge = f.now.find(decision.challenge);
        QList<Runs> reason{Runs{{oneLine(decision.title), true}}};
        if (!decision.reason.isEmpty())
            reason << Runs{{oneLine(decision.reason)}};
        lines.push_back(
            {decision.on,
             {cell({Runs{{w.date(decision.on)}}, Runs{{decision.number, false, true}}}),
              challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
              withReplacement({Runs{{w.choice(decision.state), true}}},
                              changed.value(decision.id.value)),
              cell(reason), cell(f.name(decision.decider))}});
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) { return a.on > b.on; });
    if (lines.empty()) {
        section.blocks.push_back(
            Paragraph{{{f.options.since.isValid()
                            ? w.translate("Report", "No decisions were taken since %1.")
                                  .arg(w.date(f.options.since))
                            : w.translate("Report", "No decisions have been taken yet.")}}});
        return;
    }
    Table table;
    table.columns = {{w.translate("Report", "Date and number"), 1.8, false, 2},
                     {w.translate("Report", "Challenge"), 2.8, false, 6},
                     {w.translate("Report", "Decision"), 2.4, false, 5},
                     {w.translate("Report", "Reason"), 4.2, false, 12},
                     {w.translate("Report", "Decided by"), 1.7, false, 4}};
    for (Line &line : lines)
        table.rows.push_back(std::move(line.cells));
    section.blocks.push_back(table);
}

void addMethod(const Facts &f, Section &section)
{
    const Words &w = f.w;
    section.blocks.push_back(Heading{2, w.translate("Report", "Stages and gates"), {}});
    Table table;
    table.columns = {{w.translate("Report", "Stage"), 1.8, false, 1},
                     {w.translate("Report", "What happens in it"), 3.6, false, 4},
                     {w.translate("Report", "It leaves through its gate when"), 5, false, 16}};
    for (const Stage *stage : f.stages) {
        QList<Runs> lines;
        if (const Gate *gate = governance::gateOf(f.now, stage->id)) {
            for (const Criterion *criterion : governance::criteriaOf(f.now, gate->id))
                lines << Runs{{u"· "_s + oneLine(criterion->text)}};
        }
        if (lines.isEmpty())
            lines << Runs{{u"–"_s}};
        table.rows.push_back(
            {tileCell(f.mark(stage->id), stage->name), cell(oneLine(stage->purpose)), cell(lines)});
    }
    section.blocks.push_back(table);
    section.blocks.push_back(Heading{2, w.translate("Report", "Definitions"), {}});
    const auto define = [&](const QString &term, const QString &meaning) {
        section.blocks.push_back(Paragraph{{{term + u' ', true}, {meaning}}});
    };
    define(w.translate("Report", "Status."),
           w.translate("Report",
                       "A word, a shape and one sentence of reason, given by the owner of "
                       "the challenge. Unknown means that nobody has judged it yet."));
    define(
        w.translate("Report", "Gate."),
        w.translate("Report",
                    "A decision by a named person on a date: go, go with conditions, adapt, hold "
                    "or stop. It is kept with the evidence as it stood. A later decision can "
                    "replace it; it is never erased."));
    define(w.translate("Report", "Stint."),
           w.translate("Report",
                       "An external team that works with a city department on a challenge "
                       "for a number of weeks, ending with a demo day."));
    define(w.translate("Report", "Late."),
           w.translate("Report", "Working days past the planned date, by the city's calendar."));
    define(w.translate("Report", "Dates."),
           w.translate("Report", "Planned dates are computed from the plan: lengths, links, "
                                 "constraints and the calendars of those who do the work."));
}

} // namespace stint::report
