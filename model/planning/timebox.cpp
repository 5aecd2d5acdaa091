// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/timebox.h"

#include "model/planning/workcalendar.h"

#include <QCoreApplication>

namespace stint::planning {

static bool isBox(const PlanItem &item)
{
    return item.kind == PlanKind::Stint || item.kind == PlanKind::Sprint;
}

Timeboxes::Timeboxes(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        if (item.kind == PlanKind::Stint && item.stint)
            m_ofStint.try_emplace(item.stint.value, item.id);
    }
}

Id<PlanItem> Timeboxes::around(const PlanItem &item) const
{
    Id<PlanItem> above = item.parent;
    for (int depth = 0; above && depth < 200; ++depth) { // damaged files have circles
        const PlanItem *summary = m_snapshot.find(above);
        if (!summary)
            break;
        if (isBox(*summary))
            return above;
        above = summary->parent;
    }
    const auto box = m_ofStint.find(item.stint.value);
    if (!item.stint || isBox(item) || box == m_ofStint.end())
        return {};
    const PlanItem *stint = m_snapshot.find(box->second);
    return stint && stint->challenge == item.challenge ? box->second : Id<PlanItem>();
}

CivilTime timeboxEnd(const Snapshot &snapshot, const Planner &planner, Id<PlanItem> box)
{
    const PlanItem *item = snapshot.find(box);
    const ItemDates *dates = planner.dates(box);
    if (!item || !dates || item->duration.minutes <= 0 || !dates->start.isValid())
        return {};
    const WorkCalendar &calendar = planner.calendarOf(box);
    // What began really began then; a box without parts ends when the plan says.
    return std::min(dates->finish, calendar.add(calendar.nextStart(dates->start), item->duration));
}

WorkTime pastTimebox(const Snapshot &snapshot, const Planner &planner, const Timeboxes &boxes,
                     const PlanItem &item)
{
    const Id<PlanItem> box = boxes.around(item);
    const ItemDates *dates = box ? planner.dates(item.id) : nullptr;
    const CivilTime end = dates ? timeboxEnd(snapshot, planner, box) : CivilTime();
    if (!end.isValid() || dates->finish <= end)
        return {};
    return std::max(WorkTime(), planner.calendarOf(item.id).between(end, dates->finish));
}

std::vector<Finding> timeboxFindings(const Snapshot &snapshot, const Planner &planner)
{
    std::vector<Finding> found;
    const Timeboxes boxes(snapshot);
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        if (!item.parent && !item.stint)
            continue;
        const WorkTime past = pastTimebox(snapshot, planner, boxes, item);
        if (past.minutes == 0)
            continue;
        const qint64 day = std::max<qint64>(1, planner.calendarOf(item.id).typicalDay().minutes);
        found.push_back({item.id, QCoreApplication::translate(
                                      "Planning", "Doesn't fit in “%1”: finishes %2 after it ends.")
                                      .arg(snapshot.find(boxes.around(item))->name,
                                           WorkTime(past.minutes * 480 / day).toString())});
    }
    return found;
}

} // namespace stint::planning
