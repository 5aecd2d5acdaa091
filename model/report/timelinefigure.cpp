// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

/// When the gate out of each stage is planned; the last one where a plan has several.
QHash<qint64, QDate> plannedGates(const Facts &f, Id<Challenge> challenge)
{
    QHash<qint64, QDate> gates;
    for (const PlanItem *item : f.items(challenge)) {
        if (item->kind != PlanKind::Gate)
            continue;
        const Gate *gate = f.now.find(item->gate);
        const planning::ItemDates *when = f.planner.dates(item->id);
        if (!gate || !when || !when->start.isValid())
            continue;
        QDate &on = gates[gate->stage.value];
        on = on.isValid() ? std::max(on, when->start.date()) : when->start.date();
    }
    return gates;
}

void addFuture(const Facts &f, const Challenge &challenge, const Stage &current, QDate from,
               TimelineRow &row)
{
    const QHash<qint64, QDate> planned = plannedGates(f, challenge.id);
    // Usual lengths go on from a plan; where there is none, nobody has planned anything.
    const bool isPlanned = !f.items(challenge.id).empty();
    bool first = true;
    for (const Stage *stage : f.stages) {
        if (stage->position < current.position ||
            (stage->position == current.position && stage->id != current.id))
            continue;
        if (stage->closed)
            break;
        QDate to;
        bool hasGate = true;
        if (const QDate on = planned.value(stage->id.value); on.isValid() && on >= from)
            to = on;
        else if (isPlanned && stage->plannedWeeks > 0)
            to = from.addDays(7 * stage->plannedWeeks);
        else if (first) {
            to = challenge.due.isValid() ? challenge.due : f.today;
            hasGate = false;
        } else
            break;
        if (first) // what should have ended and hasn't, goes on
            to = std::max(to, f.today);
        to = std::max(to, from.addDays(1));
        row.bands << TimelineRow::Band{f.mark(stage->id), from, to};
        if (hasGate)
            row.gates << TimelineRow::Mark{to, Shape::Gate, first, f.w.shortDate(to)};
        from = to;
        first = false;
    }
}

} // namespace

TimelineRow timelineRow(const Facts &f, const Challenge &challenge)
{
    const Words &w = f.w;
    TimelineRow row;
    row.code = challenge.code;
    row.title = oneLine(challenge.title);
    row.tile = f.mark(challenge.stage);
    row.status = f.statusShape(challenge);
    row.statusWord = f.statusWord(challenge);
    const governance::NextDue &next = f.next(challenge.id);
    if (next.isLate(f.today)) {
        row.late = true;
        row.secondary = f.dueWords(next);
        row.due = u", "_s + f.lateWords(next.on);
    } else if (next.isValid()) {
        row.secondary = f.dueWords(next);
        row.due = u", "_s + w.nearDate(next.on, f.today);
    }

    const Stage *current = f.now.find(challenge.stage);
    const auto stays = f.stays(challenge);
    for (size_t i = 0; i + 1 < stays.size(); ++i) {
        const auto &stay = stays[i];
        if (stay.from.isValid() && stay.from < stay.to)
            row.bands << TimelineRow::Band{f.mark(stay.stage), stay.from, stay.to};
    }
    for (const GateReview *review : f.reviewsOf(challenge.id)) {
        if (review->gate && review->to && review->to != review->from && review->on.isValid())
            row.gates << TimelineRow::Mark{review->on, Shape::Decided, false,
                                           w.shortDate(review->on)};
    }
    const QDate since = stays.empty() ? challenge.stageSince : stays.back().from;
    if (current && current->closed) {
        if (since.isValid()) {
            row.bands << TimelineRow::Band{f.mark(current->id), since, since.addDays(1)};
            row.ending = f.statusWord(challenge);
            row.secondary = w.date(since);
        }
    } else if (current && since.isValid()) {
        addFuture(f, challenge, *current, since, row);
    }

    const PlanItem *nextMilestone = nullptr;
    QDate nextOn;
    for (const PlanItem *item : f.items(challenge.id)) {
        const QDate on = governance::dueOf(*item, f.finish);
        if (item->kind != PlanKind::Milestone || !on.isValid() || governance::isOver(f.now, *item))
            continue;
        if (on < f.today) {
            row.milestones << TimelineRow::Mark{on, Shape::LateDiamond, false, {}};
        } else if (!nextMilestone || on < nextOn) {
            nextMilestone = item;
            nextOn = on;
        }
    }
    if (nextMilestone)
        row.milestones << TimelineRow::Mark{nextOn, Shape::Diamond, true, {}};

    for (const Stint *stint : f.stintsOf(challenge.id)) {
        if (!stint->start.isValid() || stint->weeks <= 0)
            continue;
        TimelineRow::StintLine line{
            stint->start, lastDayOf(stint->start, stint->weeks), f.name(stint->team), {}};
        if (f.today >= line.from && f.today <= line.to)
            line.week = w.translate("Report", "W%1 of %2")
                            .arg(w.number(static_cast<int>(line.from.daysTo(f.today) / 7) + 1),
                                 w.number(stint->weeks));
        row.stints << line;
    }
    return row;
}

TimelineFigure timelineFigure(const Facts &f, QDate from, QDate to)
{
    const Words &w = f.w;
    TimelineFigure figure;
    figure.from = from;
    figure.to = to;
    figure.today = f.today;
    figure.title = w.translate("Report", "Timeline, %1 to %2");
    figure.headLeft = w.translate("Report", "Challenge, status, next due");
    figure.headRight = w.translate("Report", "Code");
    figure.todayText = w.translate("Report", "Today, %1").arg(w.shortDate(f.today));
    figure.sheetText = w.translate("Report", "Sheet %1 of %2");
    figure.keyDecided = w.translate("Report", "Gate decided");
    figure.keyNext = w.translate("Report", "Next gate");
    figure.keyLater = w.translate("Report", "Later gate");
    figure.keyStint = w.translate("Report", "Stint, done and to do");
    figure.keyMilestone = w.translate("Report", "Next milestone");
    figure.keyLate = w.translate("Report", "Late milestone");
    figure.keyPlanned = w.translate("Report", "Pale: planned");
    for (const Stage *stage : f.stages)
        figure.stages << f.mark(stage->id);
    Id<Stage> before;
    for (const Challenge *challenge : f.inOrder()) {
        TimelineRow row = timelineRow(f, *challenge);
        row.newGroup = !figure.rows.empty() && challenge->stage != before;
        before = challenge->stage;
        figure.rows.push_back(std::move(row));
    }
    return figure;
}

} // namespace stint::report
