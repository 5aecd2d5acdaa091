// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from windows: by links, by what is surely taken of resources (the timetable), and by
// lessons. Every conclusion can be explained by the facts that it follows from.
#pragma once

#include "model/planning/levelling/lessons.h"

#include <algorithm>

namespace stint::planning::levelling {

class Inference
{
public:
    Inference(const Problem &problem, Windows &windows, Lessons &lessons);

    /// Concludes all that it can, or until there are so many narrowings in all and at most three
    /// more for each activity; the next time it goes on. False at a dead end: `contradiction` tells
    /// why.
    bool conclude(std::int64_t narrowings);
    /// Facts that are all true and can't all be.
    const std::vector<Fact> &contradiction() const { return m_contradiction; }
    /// Adds facts from which a narrowing follows, as far as `bound`.
    void explain(const Narrowing &narrowing, int bound, std::vector<Fact> &facts) const;
    /// Narrowings from this one on are concluded from again.
    void goBackTo(size_t narrowing) { m_next = std::min(m_next, narrowing); }

private:
    struct Use {
        int activity, units;
    };
    bool follow(std::int64_t narrowings);
    bool follow(int activity, Fact fact, int linked);
    bool fitAll(int resource, std::int64_t narrowings);
    bool fit(int resource, Use use, bool latest, std::int64_t narrowings);
    int obstacle(int resource, Use use, bool latest) const;
    void explainTaken(int resource, int time, int except, int units,
                      std::vector<Fact> &facts) const;
    bool isOverfull();

    const Problem &m_problem;
    Windows &m_windows;
    Lessons &m_lessons;
    std::vector<std::vector<Use>> m_uses; ///< by resource
    std::vector<Fact> m_contradiction;
    size_t m_next = 0;                                  ///< of the trail, to conclude from
    mutable std::vector<std::pair<int, Use>> m_running; ///< with the narrowing that made it so
};

} // namespace stint::planning::levelling
