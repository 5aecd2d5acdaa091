// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be levelled, as the field states it: the resource-constrained project scheduling
// problem (RCPSP; Pritsker, Watters & Wolfe 1969). Activities that run without a break for a fixed
// time, some only after others, each holding units of renewable resources while it runs. Time is
// counted in integer units that the caller chooses, resources likewise (hundredths of a person,
// say).
//
// A Project is what the caller writes down; a Problem is one that was checked and compiled to
// arrays for the decoder, and doesn't change afterwards.
#pragma once

#include "model/planning/levelling/rows.h"

#include <array>
#include <expected>
#include <span>
#include <vector>

namespace stint::planning::levelling {

struct Demand {
    int resource = 0;
    int units = 0; ///< held from start to finish; >= 0
};

/// Finish to start, without lag.
struct Link {
    int before = 0;
    int after = 0;
};

struct Project {
    struct Activity {
        int duration = 0; ///< time units, >= 0
        std::vector<Demand> demands;
        int tail = 0; ///< from its start to the end of all, at least; 0: what the links say.
                      ///< Only for a scheme that counts them: a makespan doesn't
    };
    std::vector<Activity> activities;
    std::vector<Link> links;
    std::vector<int> capacities; ///< units at any time, by resource; >= 0
};

/// Why a project cannot be levelled.
struct Defect {
    enum class Kind {
        Loop,               ///< `activity` comes, by way of others, before itself
        DemandOverCapacity, ///< `activity` needs more units of `resource` than there ever are
        Negative, ///< a duration, demand or capacity below zero (-1: not of an activity…)
        Unknown,  ///< a link or demand names an activity or resource that does not exist
        TooLong   ///< all durations together exceed `maxHorizon`, or the profile `maxCells`
    };
    Kind kind;
    int activity = -1;
    int resource = -1;
    bool operator==(const Defect &) const = default;
};

/// Forward packs to the left, from the project's start; Backward is the mirror image, from its end.
enum class Direction { Forward, Backward };

constexpr Direction opposite(Direction d)
{
    return d == Direction::Forward ? Direction::Backward : Direction::Forward;
}

class Problem
{
public:
    static constexpr int maxHorizon = 1'000'000;
    static constexpr int maxCells = 20'000'000; ///< horizon x resources

    /// All defects, if there are any.
    static std::expected<Problem, std::vector<Defect>> compile(const Project &project);

    int size() const { return static_cast<int>(m_durations.size()); }
    int resources() const { return static_cast<int>(m_capacities.size()); }
    int duration(int activity) const { return m_durations[static_cast<size_t>(activity)]; }
    int capacity(int resource) const { return m_capacities[static_cast<size_t>(resource)]; }
    /// Without zeros and at most one a resource.
    std::span<const Demand> demands(int activity) const { return m_demands[activity]; }
    /// What must be finished before `activity` starts, seen in a direction of time.
    std::span<const int> before(Direction d, int activity) const
    {
        return m_before[static_cast<size_t>(d)][activity];
    }
    std::span<const int> after(Direction d, int activity) const
    {
        return before(opposite(d), activity);
    }
    /// Time units from an activity's start to the end along the longest chain of links, itself
    /// included.
    int tail(Direction d, int activity) const
    {
        return m_tails[static_cast<size_t>(d)][static_cast<size_t>(activity)];
    }
    /// An order that respects the links.
    std::span<const int> order() const { return m_order; }
    /// All durations together: no schedule that a scheme generates is longer.
    int horizon() const { return m_horizon; }
    int criticalPath() const { return m_criticalPath; }
    /// No schedule is shorter: the longest chain of links, or the work of the busiest resource.
    int lowerBound() const { return m_lowerBound; }

private:
    Problem() = default;
    /// Fills the order; the activities of a loop, in its order, if there is one.
    std::vector<int> sort();
    void measure(const Project &project);

    std::vector<int> m_durations;
    std::vector<int> m_capacities;
    Rows<Demand> m_demands;
    std::array<Rows<int>, 2> m_before;
    std::array<std::vector<int>, 2> m_tails;
    std::vector<int> m_order;
    int m_horizon = 0;
    int m_criticalPath = 0;
    int m_lowerBound = 0;
};

} // namespace stint::planning::levelling
