// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/variance.h"

#include "model/planning/workcalendar.h"

namespace stint::planning {

WorkTime lengthOf(const Planner &planner, Id<PlanItem> item)
{
    const ItemDates *dates = planner.dates(item);
    return dates ? planner.calendarOf(item).between(dates->start, dates->finish) : WorkTime();
}

BaselineDates::BaselineDates(const Snapshot &now, Id<Baseline> baseline)
{
    for (const BaselineItem &row : now.table<BaselineItem>()) {
        if (row.baseline == baseline && row.item)
            m_items.insert(row.item, row);
    }
}

const BaselineItem *BaselineDates::find(Id<PlanItem> item) const
{
    const auto it = m_items.constFind(item);
    return it == m_items.constEnd() ? nullptr : &*it;
}

std::optional<ItemVariance> BaselineDates::variance(const Planner &planner, Id<PlanItem> item) const
{
    const BaselineItem *then = find(item);
    const ItemDates *dates = planner.dates(item);
    if (!then || !dates)
        return {};
    const WorkCalendar &calendar = planner.calendarOf(item);
    return ItemVariance{item,
                        then->start,
                        then->finish,
                        then->duration,
                        calendar.between(then->start, dates->start),
                        calendar.between(then->finish, dates->finish),
                        WorkTime(lengthOf(planner, item).minutes - then->duration.minutes)};
}

std::vector<ItemVariance> varianceFrom(const Snapshot &now, const Planner &planner,
                                       Id<Baseline> baseline)
{
    const Baseline *row = now.find(baseline);
    if (!row)
        return {};
    const BaselineDates then(now, baseline);
    std::vector<ItemVariance> found;
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (const auto variance = then.variance(planner, item.id))
            found.push_back(*variance);
        else if ((!row->challenge || item.challenge == row->challenge) && planner.dates(item.id))
            found.push_back({item.id, {}, {}, {}, {}, {}, {}});
    }
    for (const BaselineItem &gone : now.table<BaselineItem>()) {
        if (gone.baseline == baseline && !gone.item)
            found.push_back({{}, gone.start, gone.finish, gone.duration, {}, {}, {}});
    }
    return found;
}

} // namespace stint::planning
