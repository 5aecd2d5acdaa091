// SPDX-License-Identifier: GPL-3.0-or-later
// When a challenge will be done, if durations are as uncertain as they were estimated: its plan is
// worked out many times over, each time with other durations (Monte Carlo; Van Slyke 1963).
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/civiltime.h"
#include "model/values/worktime.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace stint::planning {

struct ForecastOptions {
    int draws = 10000; ///< at least 1
    quint64 seed = 1;
    double correlation = 0; ///< 0…1: what the durations of a challenge have in common
    int threads = 0;        ///< 0: as many as there are processors; the result is the same
    std::stop_token stop = {};
    /// Called in the calling thread with the draws done so far; may be empty.
    std::function<void(int)> progress = {};
};

/// How likely an item makes its deadline.
struct DeadlineChance {
    Id<PlanItem> item;
    CivilTime deadline; ///< of a date without a time: the midnight after it
    double chance = 0;  ///< 0…1
};

/// What a task means for the finish. In working time of the city's calendar where it is a length.
struct TaskInfluence {
    Id<PlanItem> item;
    double criticality = 0; ///< share of draws in which it decided when the challenge finished
    double correlation = 0; ///< of its duration with the finish (Pearson); 0 if not estimated
    /// How much sooner (negative) or later than on average the challenge finishes if the task takes
    /// as little as in one of ten cases, or as much as in nine (linear regression).
    WorkTime sooner, later;
};

struct CurvePoint {
    CivilTime finish;
    double share = 0; ///< 0…1 of the draws that have finished by then
};

struct Forecast {
    Id<Challenge> challenge;
    CivilTime planned;               ///< the finish if everything takes its likely duration
    CivilTime mean;                  ///< in working time
    std::vector<CivilTime> finishes; ///< of all draws, ascending
    int estimated = 0; ///< tasks whose duration varies; without any all finishes are the same
    std::vector<DeadlineChance> deadlines; ///< of what is not done, in the order of the plan
    std::optional<DeadlineChance> due;     ///< of the challenge; no item
    /// Every task and point of the challenge that is not done, and tasks of others that it waits
    /// for; the most critical first.
    std::vector<TaskInfluence> tasks;

    /// By when a share of 0…1 of the draws has finished; P80 is finishBy(.8).
    CivilTime finishBy(double share) const;
    /// The share of draws that has finished by a time.
    double chanceBy(CivilTime time) const;
    /// How the chance to be done grows: at every hundredth of the draws, from the first finish on.
    std::vector<CurvePoint> curve() const;
    /// The tasks whose estimates move the finish most, the strongest first; none without influence.
    std::vector<TaskInfluence> strongest(size_t count) const;
};

/// Nothing if it was stopped, or if the challenge has no plan.
std::optional<Forecast> forecast(const Snapshot &snapshot, Id<Challenge> challenge,
                                 const ForecastOptions &options);

} // namespace stint::planning
