// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/overviewrows.h"

#include "model/governance/risks.h"
#include "model/planning/workcalendar.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/criterionmark.h"
#include "ui/pages/parts/datewords.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

int workingDays(const planning::WorkCalendar &calendar, QDate from, QDate to)
{
    int n = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        n += calendar.isWorkingDay(day);
    return n;
}

} // namespace

QList<ListRow> criterionRows(const governance::GateReport &report, const Theme &theme)
{
    QList<ListRow> rows;
    for (const governance::CriterionReport &c : report.criteria) {
        const CriterionMark mark = criterionMark(c.standing, theme);
        rows.append({.cells = {{.look = ListCell::Shapes,
                                .text = mark.icon,
                                .colour = mark.colour,
                                .spoken = QString()},
                               {.text = c.text},
                               {.text = governance::standingLabel(c.standing)},
                               {.look = ListCell::Secondary, .text = c.evidence}},
                     .key = c.criterion.value,
                     .tip = c.text + u'\n' + c.evidence});
    }
    return rows;
}

QList<ListRow> topRiskRows(const Snapshot &now, Id<Challenge> challenge, int most, int &open)
{
    std::vector<const Risk *> risks;
    for (const Risk &risk : now.table<Risk>()) {
        if (risk.challenge == challenge && risk.state == RiskState::Open)
            risks.push_back(&risk);
    }
    open = static_cast<int>(risks.size());
    std::ranges::stable_sort(risks, std::greater(),
                             [](const Risk *r) { return governance::riskScore(*r); });
    QList<ListRow> rows;
    if (open == 0)
        return rows;
    rows.append({.kind = ListRow::Heading,
                 .cells = {{.text = Words::tr("Risk")},
                           {.text = Words::tr("Likelihood × impact")},
                           {.text = Words::tr("Owner")},
                           {.text = Words::tr("Review")}}});
    for (const Risk *risk : risks) {
        if (most-- <= 0)
            break;
        const Person *owner = now.find(risk->owner);
        rows.append(
            {.cells = {{.text = risk->title},
                       {.look = ListCell::Status,
                        .text = Words::tr("%1 × %2").arg(choiceLabel(risk->likelihood),
                                                         choiceLabel(risk->impact)),
                        .status = static_cast<int>(governance::riskGravity(*risk))},
                       {.text = owner ? owner->name : QString()},
                       {.look = ListCell::Secondary,
                        .text = risk->review.isValid() ? dayMonth(risk->review) : QString()}},
             .link = {u"challenge"_s, EntityKind::Risk, risk->id.value, u"risks"_s},
             .key = risk->id.value,
             .tip = risk->response});
    }
    return rows;
}

QList<ListRow> nextRows(const std::vector<governance::NextDue> &due,
                        const planning::WorkCalendar &calendar, QDate today, int most)
{
    QList<ListRow> rows;
    for (const governance::NextDue &item : due) {
        if (item.kind == governance::DueKind::RiskReview ||
            (item.kind == governance::DueKind::DemoDay && item.on < today))
            continue;
        if (rows.size() == most)
            break;
        const bool late = item.on < today;
        const int left = late ? 0 : workingDays(calendar, today, item.on);
        rows.append(
            {.cells = {dueMark(item.kind),
                       {.text = item.what},
                       {.text = dayMonthYear(item.on)},
                       {.look = late ? ListCell::Late : ListCell::Secondary,
                        .text = late               ? lateWords(item.on, today, calendar)
                                : item.on == today ? Words::tr("today")
                                : left == 1        ? Words::tr("1 working day")
                                            : Words::tr("%1 working days").arg(number(left))}},
             .link = linkFor(item),
             .key = item.id});
    }
    return rows;
}

Id<Decision> firstOpenDecision(const Snapshot &now, Id<Challenge> challenge)
{
    const Decision *first = nullptr;
    for (const Decision &decision : now.table<Decision>()) {
        if (decision.challenge != challenge || !needsDeciding(decision.state))
            continue;
        const auto rank = [](const Decision &d) {
            return std::tuple(d.state, !d.due.isValid(), d.due, d.id);
        };
        if (!first || rank(decision) < rank(*first))
            first = &decision;
    }
    return first ? first->id : Id<Decision>();
}

const Stint *presentStint(const Snapshot &now, Id<Challenge> challenge, QDate today)
{
    const Stint *best = nullptr;
    const auto rank = [&](const Stint &s) {
        const QDate end = lastDayOf(s.start, s.weeks);
        const int order = !s.start.isValid() ? 3 : end < today ? 2 : s.start > today ? 1 : 0;
        // The latest of those that are over, the first of those to come.
        return std::pair(order, order == 2 ? -s.start.toJulianDay() : s.start.toJulianDay());
    };
    for (const Stint &stint : now.table<Stint>()) {
        if (stint.challenge == challenge && (!best || rank(stint) < rank(*best)))
            best = &stint;
    }
    return best;
}

} // namespace stint::ui
