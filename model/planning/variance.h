// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a plan since it was agreed: today's dates against those of a baseline.
#pragma once

#include "model/planning/planner.h"

#include <QHash>
#include <optional>

namespace stint::planning {

/// An item's dates now and then. Variances are in the item's working time; later and longer is
/// positive. They are zero for what was added or removed since.
struct ItemVariance {
    Id<PlanItem> item;                       ///< empty: it has been removed from the plan
    CivilTime baselineStart, baselineFinish; ///< invalid: it was added since
    WorkTime baselineDuration;
    WorkTime start, finish, duration;

    bool isAdded() const { return !baselineStart.isValid(); }
    bool isRemoved() const { return !item; }
};

/// Working time that an item takes from its start to its finish, by its own calendar.
WorkTime lengthOf(const Planner &planner, Id<PlanItem> item);

/// The dates of one baseline, by item.
class BaselineDates
{
public:
    BaselineDates(const Snapshot &now, Id<Baseline> baseline);

    /// Null if the item was not in the plan then.
    const BaselineItem *find(Id<PlanItem> item) const;
    /// Nothing if the item was not in the plan then, or isn't now.
    std::optional<ItemVariance> variance(const Planner &planner, Id<PlanItem> item) const;

private:
    QHash<Id<PlanItem>, BaselineItem> m_items;
};

/// All items of the baseline's challenge, or of the portfolio, in the order of the plan's rows;
/// then those that have been removed. Empty if there is no such baseline.
std::vector<ItemVariance> varianceFrom(const Snapshot &now, const Planner &planner,
                                       Id<Baseline> baseline);

} // namespace stint::planning
