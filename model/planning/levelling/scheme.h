// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule generation scheme as the search sees it: lists in, costs out. When work can be done,
// and what is dear, only the scheme knows. One a thread.
#pragma once

#include "model/planning/levelling/cost.h"
#include "model/planning/levelling/problem.h"

namespace stint::planning::levelling {

class Scheme
{
public:
    Scheme() = default;
    Scheme(const Scheme &) = delete;
    Scheme &operator=(const Scheme &) = delete;
    virtual ~Scheme() = default;

    /// The activities and what they wait for: all that lists are made by.
    virtual const Problem &problem() const = 0;
    /// Makes a schedule of a list that has every activity once, none before what it waits for in
    /// direction `d`. Writes finish times in that direction, in the problem's time units, from 0;
    /// none later than those of what waits for it. `parent`: the finish times of the schedule, in
    /// the opposite direction, that the list comes from; empty if it comes from none.
    virtual Cost decode(Direction d, std::span<const int> list, std::span<const int> parent,
                        std::span<int> finishes) = 0;
    /// Whether schedules made in this direction can be carried out; others only breed.
    virtual bool isResult(Direction d) const = 0;
    /// Remembers the schedule made last, in direction `d`, as the best so far.
    virtual void keep(Direction d) = 0;
    /// What no schedule beats.
    virtual Cost bound() const = 0;
    /// Forward lists to begin with, before any by chance.
    virtual std::vector<std::vector<int>> firstLists() const { return {}; }
};

} // namespace stint::planning::levelling
