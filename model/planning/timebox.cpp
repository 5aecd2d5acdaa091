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

CivilTime timeboxEnd(const PlanItem &box, const ItemDates &dates, const WorkCalendar &calendar)
{
    if (box.duration.minutes <= 0 || !dates.start.isValid())
        return {};
    // What began really began then; a box without parts ends when the plan says.
    return std::min(dates.finish, calendar.add(calendar.nextStart(dates.start), box.duration));
}

WorkTime pastTimebox(const Snapshot &snapshot, const Planner &planner, const Timeboxes &boxes,
                     const PlanItem &item)
{
    const PlanItem *box = snapshot.find(boxes.around(item));
    const ItemDates *around = box ? planner.dates(box->id) : nullptr;
    const ItemDates *dates = planner.dates(item.id);
    if (!around || !dates)
        return {};
    const CivilTime end = timeboxEnd(*box, *around, planner.calendarOf(box->id));
    if (!end.isValid() || dates->finish <= end)
        return {};
    return std::max(WorkTime(), planner.calendarOf(item.id).between(end, dates->finish));
}

QString timeboxFinding(const Snapshot &snapshot, const Planner &planner, const Timeboxes &boxes,
                       const PlanItem &item)
{
    if (!item.parent && !item.stint)
        return {};
    const WorkTime past = pastTimebox(snapshot, planner, boxes, item);
    if (past.minutes == 0)
        return {};
    const qint64 day = std::max<qint64>(1, planner.calendarOf(item.id).typicalDay().minutes);
    return QCoreApplication::translate("Planning",
                                       "Doesn't fit in “%1”: finishes %2 after it ends.")
        .arg(snapshot.find(boxes.around(item))->name,
             WorkTime(past.minutes * 480 / day).toString());
}

} // namespace stint::planning
