// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a short schedule: a genetic algorithm with two populations, of schedules packed to the
// left and to the right, in which each pass of the decoder breeds one from the other (Debels &
// Vanhoucke 2005, 2007). It knows lists and costs only; when work can be done is the decoder's
// business. In a project, a shortener takes turns with it, from the best that is known.
#pragma once

#include "model/planning/levelling/scheme.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace stint::planning::levelling {

struct Progress {
    std::int64_t schedules = 0; ///< generated so far
    Cost best;
};

struct Options {
    /// How many schedules may be generated, at least 1 is; every pass of a scheme counts, forward
    /// or backward. Of the shortener's work, as many narrowings as there are activities count as
    /// one: a schedule in the literature is at most one start for each (Kolisch & Hartmann 2006),
    /// and a start that is only narrowed counts here as well.
    std::int64_t schedules = 5000;
    std::uint64_t seed = 1;
    std::stop_token stop = {};
    /// Called in the searching thread after each generation and at the end; may be empty.
    std::function<void(const Progress &)> progress = {};
};

struct Found {
    Cost cost;
    std::int64_t schedules = 0; ///< generated
    bool optimal = false;       ///< nothing beats it: by the scheme's bound, or as was proved
};

/// Has the scheme keep the best schedule found. The same problem and seed give the same result, and
/// a larger limit continues where a smaller one stops, so that it is never worse.
Found search(Scheme &scheme, const Options &options);

struct Levelled {
    std::vector<int> starts; ///< time units, by activity
    int makespan = 0;
    std::int64_t schedules = 0; ///< generated
    bool optimal = false;       ///< no schedule is shorter
};

/// The shortest schedule found of a project.
Levelled search(const Problem &problem, const Options &options);

} // namespace stint::planning::levelling
