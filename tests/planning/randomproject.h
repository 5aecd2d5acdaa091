// SPDX-License-Identifier: GPL-3.0-or-later
// Projects for tests of levelling, and a slow, obvious way to level them.
#pragma once

#include "model/planning/levelling/problem.h"
#include "model/planning/levelling/random.h"

#include <algorithm>

namespace stint::planning::levelling {

/// One in `apart` pairs is linked.
inline Project randomProject(std::uint64_t seed, int activities, int apart = 5)
{
    Random random(seed);
    Project project;
    project.capacities = {3 + random.below(4), 3 + random.below(4)};
    for (int i = 0; i < activities; ++i) {
        Project::Activity activity{random.below(6), {}};
        for (int r = 0; r < 2; ++r)
            activity.demands.push_back(
                {r, random.below(project.capacities[static_cast<size_t>(r)] + 1)});
        project.activities.push_back(activity);
        for (int before = 0; before < i; ++before) {
            if (random.below(apart) == 0)
                project.links.push_back({before, i});
        }
    }
    return project;
}

/// Tries every order of activities, each as early as it can: the shortest makespan, since one of
/// the orders always leads to it. For a handful of activities.
class Exhaustive
{
public:
    explicit Exhaustive(const Project &project)
        : m_project(project)
        , m_starts(project.activities.size(), -1)
    {
        place(0, 0);
    }
    int best() const { return m_best; }

private:
    bool fits(size_t activity, int start) const
    {
        const auto &activities = m_project.activities;
        for (int t = start; t < start + activities[activity].duration; ++t) {
            std::vector<int> taken(m_project.capacities.size());
            for (size_t i = 0; i < m_starts.size(); ++i) {
                const int from = i == activity ? start : m_starts[i];
                if (from < 0 || t < from || t >= from + activities[i].duration)
                    continue;
                for (const Demand &d : activities[i].demands)
                    taken[static_cast<size_t>(d.resource)] += d.units;
            }
            for (size_t r = 0; r < taken.size(); ++r) {
                if (taken[r] > m_project.capacities[r])
                    return false;
            }
        }
        return true;
    }
    void place(size_t placed, int makespan)
    {
        if (makespan >= m_best)
            return;
        if (placed == m_starts.size())
            m_best = makespan;
        for (size_t i = 0; i < m_starts.size(); ++i) {
            int start = m_starts[i] < 0 ? 0 : -1;
            for (const Link &link : m_project.links) {
                const size_t before = static_cast<size_t>(link.before);
                if (start < 0 || static_cast<size_t>(link.after) != i)
                    continue;
                start =
                    m_starts[before] < 0
                        ? -1
                        : std::max(start, m_starts[before] + m_project.activities[before].duration);
            }
            if (start < 0)
                continue;
            while (!fits(i, start))
                ++start;
            m_starts[i] = start;
            place(placed + 1, std::max(makespan, start + m_project.activities[i].duration));
            m_starts[i] = -1;
        }
    }

    const Project &m_project;
    std::vector<int> m_starts;
    int m_best = 1'000'000;
};

} // namespace stint::planning::levelling
