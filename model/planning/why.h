// SPDX-License-Identifier: GPL-3.0-or-later
// Why things are when they are, in sentences that lead somewhere.
#pragma once

#include "model/planning/solver.h"

namespace stint::planning {

/// What drives a node's start, then each day off and leave that has pushed or stretched it, then
/// what the status date did.
std::vector<Why> whyThen(const Snapshot &now, const Network &network, const Solver &solver,
                         const ItemDates &dates, int node);

/// For each node, the one whose own dates or challenge keep it from slipping further.
std::vector<int> keepersOf(const Network &network, const Solver &solver);

/// Why a node is critical, or what it can slip and what that moves.
Why whyFloat(const Snapshot &now, const Network &network, const Solver &solver,
             const std::vector<int> &keepers, int node);

} // namespace stint::planning
