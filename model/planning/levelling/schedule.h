// SPDX-License-Identifier: GPL-3.0-or-later
// A second opinion on schedules: tests a schedule against the project as it was written down, by
// code that shares nothing with the decoder.
#pragma once

#include "model/planning/levelling/problem.h"

#include <optional>

namespace stint::planning::levelling {

/// The first thing found wrong with a schedule.
struct Violation {
    enum class Kind {
        Incomplete, ///< not one start, >= 0, for each activity
        Precedence, ///< `activity` starts before `other` has finished
        Capacity    ///< at the start of `activity`, more of `resource` is taken than there is
    };
    Kind kind;
    int activity = -1;
    int other = -1;
    int resource = -1;
};

/// Nothing if `starts` (time units, by activity) respects links and capacities. The project must
/// have no defects.
std::optional<Violation> checkSchedule(const Project &project, std::span<const int> starts);

/// When the last activity finishes; 0 without activities.
int makespan(const Project &project, std::span<const int> starts);

} // namespace stint::planning::levelling
