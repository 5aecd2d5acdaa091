// SPDX-License-Identifier: GPL-3.0-or-later
// What levelling would change, so that people can look before they decide.
#pragma once

#include "model/planning/load.h"

namespace stint::planning {

struct LevellingEffect {
    struct Finish {
        Id<Challenge> challenge;
        CivilTime before, after;
    };
    std::vector<Finish> challenges; ///< those that have a plan, by id
    CivilTime before, after;        ///< last finish of all
    std::vector<Overload> overloadsBefore;
    std::vector<Overload> overloadsLeft;
    int overloadsRemoved = 0; ///< of those before: people and weeks
    std::vector<Moved> moved; ///< items whose start or finish changes, by id
};

/// `after` has the same items as `before`. Overloads count from the week of `from` on, all if it is
/// invalid: nothing can be taken off people in weeks that are over.
LevellingEffect levellingEffect(const Snapshot &before, const Snapshot &after, QDate from = {});

} // namespace stint::planning
