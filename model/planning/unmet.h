// SPDX-License-Identifier: GPL-3.0-or-later
// Links that a plan can't honour: what has begun, or is fixed to a date, waits for nothing.
#pragma once

#include "model/planning/planner.h"

#include <functional>

namespace stint::planning {

/// Dates of an item: the planner's, or those it would have.
using DatesOf = std::function<const ItemDates *(Id<PlanItem>)>;

/// In a sentence what the link asks for and what holds its successor; empty if the link is met.
QString unmetLink(const Snapshot &now, const Planner &planner, const Dependency &link,
                  const DatesOf &dates);
QString unmetLink(const Snapshot &now, const Planner &planner, const Dependency &link);

} // namespace stint::planning
