// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule in words: why an item starts when it does, and what is wrong with a plan.
#pragma once

#include "model/planning/solver.h"

namespace stint::planning {

/// One sentence in the program's language; empty if there is nothing to say.
QString reasonFor(const ItemDates &dates, Id<PlanItem> item, const Snapshot &snapshot);

/// Loops, constraints that links contradict, deadlines and latest dates that are missed.
std::vector<Finding> findingsOf(const Network &network, const Solver &solver,
                                const Snapshot &snapshot);
/// Of items that wait for themselves: those of `only`, or of all.
std::vector<Finding> circlesOf(const Network &network, const Snapshot &snapshot,
                               Id<PlanItem> only = {});
/// The same of one leaf or closing node, without loops.
void addFindings(const Network &network, const Solver &solver, int node,
                 std::vector<Finding> &found);

} // namespace stint::planning
