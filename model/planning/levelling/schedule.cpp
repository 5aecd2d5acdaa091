// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/schedule.h"

#include <algorithm>
#include <cstdint>

namespace stint::planning::levelling {

std::optional<Violation> checkSchedule(const Project &project, std::span<const int> starts)
{
    using Kind = Violation::Kind;
    const auto &activities = project.activities;
    if (starts.size() != activities.size())
        return Violation{Kind::Incomplete};
    for (size_t i = 0; i < starts.size(); ++i) {
        if (starts[i] < 0)
            return Violation{Kind::Incomplete, static_cast<int>(i)};
    }
    const auto finish = [&](size_t i) { return std::int64_t(starts[i]) + activities[i].duration; };
    for (const Link &link : project.links) {
        if (starts[static_cast<size_t>(link.after)] < finish(static_cast<size_t>(link.before)))
            return Violation{Kind::Precedence, link.after, link.before};
    }
    // What is taken only ever rises where something starts, so looking there is enough.
    for (size_t i = 0; i < starts.size(); ++i) {
        std::vector<std::int64_t> taken(project.capacities.size());
        for (size_t j = 0; j < starts.size(); ++j) {
            if (starts[j] > starts[i] || finish(j) <= starts[i])
                continue;
            for (const Demand &demand : activities[j].demands)
                taken[static_cast<size_t>(demand.resource)] += demand.units;
        }
        for (size_t r = 0; r < taken.size(); ++r) {
            if (taken[r] > project.capacities[r])
                return Violation{Kind::Capacity, static_cast<int>(i), -1, static_cast<int>(r)};
        }
    }
    return {};
}

int makespan(const Project &project, std::span<const int> starts)
{
    int last = 0;
    for (size_t i = 0; i < starts.size(); ++i)
        last = std::max(last, starts[i] + project.activities[i].duration);
    return last;
}

} // namespace stint::planning::levelling
