// SPDX-License-Identifier: GPL-3.0-or-later
// Levels a plan: puts items off until nobody is asked for more than they have. Items that are
// pinned, recorded, under way or done stay, and take what they ask for first. An item never waits
// for one of lower priority. What is late counts most, by priority; then when challenges finish;
// then how early everything is, of the few dozen plans that are tried at least.
#pragma once

#include "model/planning/levelling/search.h"
#include "model/planning/planner.h"

namespace stint::planning {

struct LevelledPlan {
    struct Start {
        Id<PlanItem> item;
        CivilTime start;
    };
    std::vector<Start> putOff;     ///< by item
    std::vector<Finding> findings; ///< items that could not be levelled, and why
    std::int64_t schedules = 0;    ///< generated
    bool optimal = false; ///< nothing is late or longer that wouldn't be if everybody had time
};

/// Of one challenge, with all others as they are, or, with an empty id, of all. What of others
/// waits for the one moves along, wherever its people are by then: that is a finding. Forgets what
/// was levelled before. May run in any thread.
LevelledPlan levelPlan(const Snapshot &snapshot, Id<Challenge> only,
                       const levelling::Options &options);

} // namespace stint::planning
