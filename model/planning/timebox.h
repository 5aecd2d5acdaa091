// SPDX-License-Identifier: GPL-3.0-or-later
// Stints and sprints are timeboxes: they end when they end, and work that takes longer doesn't fit.
#pragma once

#include "model/planning/planner.h"

#include <unordered_map>

namespace stint::planning {

class Timeboxes
{
public:
    explicit Timeboxes(const Snapshot &snapshot);

    /// The stint or sprint that an item is in: the nearest of its summaries that is one, else the
    /// item of its stint in the same challenge. Empty if it is in none.
    Id<PlanItem> around(const PlanItem &item) const;

private:
    Snapshot m_snapshot;
    std::unordered_map<qint64, Id<PlanItem>> m_ofStint; ///< by stint
};

/// When a stint or sprint with those dates is over: so long after its start as it takes, whatever
/// its parts do. Invalid if it has no length, or is not planned.
CivilTime timeboxEnd(const PlanItem &box, const ItemDates &dates, const WorkCalendar &calendar);
/// Work of an item that lies behind the end of its timebox, in the item's working minutes; 0 if it
/// fits or is in none.
WorkTime pastTimebox(const Snapshot &snapshot, const Planner &planner, const Timeboxes &boxes,
                     const PlanItem &item);
/// That it doesn't fit, in words; empty if it does.
QString timeboxFinding(const Snapshot &snapshot, const Planner &planner, const Timeboxes &boxes,
                       const PlanItem &item);

} // namespace stint::planning
