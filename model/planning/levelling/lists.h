// SPDX-License-Identifier: GPL-3.0-or-later
// Activity lists and what is done to them. A list has every activity once, none before what it
// waits for, and stays that way; a decoder makes a schedule of it.
#pragma once

#include "model/planning/levelling/cost.h"
#include "model/planning/levelling/problem.h"
#include "model/planning/levelling/random.h"

#include <cstdint>

namespace stint::planning::levelling {

/// A schedule as a parent of others. Times count from 0 in the direction it was made in.
struct Individual {
    explicit Individual(const Problem &problem);

    std::vector<int> finishes;
    std::vector<int> list; ///< for the opposite direction: by finish, the last first
    int makespan = 0;      ///< the last finish
    Cost cost;

    bool operator<(const Individual &other) const { return cost < other.cost; }
    bool sameAs(const Individual &other) const
    {
        return cost == other.cost && finishes == other.finishes;
    }
};

class Lists
{
public:
    Lists(const Problem &problem, Random &random);

    /// A forward list by regret-based biased random sampling on latest finish or latest start
    /// (Drexl 1991; Kolisch 1995).
    void sample(std::vector<int> &list);
    /// Fills in what follows from an individual's finishes.
    void describe(Direction d, Individual &individual);
    /// A list for the direction opposite to the parents': the father's order in the stretch (of
    /// random length) where his resources are used most, the mother's before and after it. Peak
    /// crossover: Valls, Ballestin & Quintanilla (2008), Debels & Vanhoucke (2007).
    void cross(const Individual &father, const Individual &mother, std::vector<int> &list);
    /// Moves an activity that holds resources, in a list for direction `d`, to a random place
    /// between those it must not pass.
    void move(Direction d, std::vector<int> &list);

private:
    void measureLoad(const Individual &individual);

    const Problem &m_problem;
    Random &m_random;
    std::vector<int> m_rank; ///< place in the problem's order
    std::vector<int> m_work; ///< by time unit, in thousandths of each resource's capacity
    std::vector<std::int64_t>
        m_load; ///< work done before each time unit; grows to the longest makespan
    std::vector<std::uint64_t> m_keys;
    std::vector<int> m_waiting;
    std::vector<int> m_eligible;
    std::vector<double> m_weights;
};

} // namespace stint::planning::levelling
