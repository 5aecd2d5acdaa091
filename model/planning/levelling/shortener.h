// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a schedule shorter than the shortest known, or proves that there is none: decides,
// concludes, and learns from each dead end (lazy clause generation; Ohrimenko, Stuckey & Codish
// 2009; for this problem, Schutt, Feydy, Stuckey & Wallace 2011). Goes on where it stopped.
#pragma once

#include "model/planning/levelling/deadend.h"

#include <stop_token>

namespace stint::planning::levelling {

class Shortener
{
public:
    /// Whether it can look at schedules as long as that: it keeps arrays by activity and time.
    static bool canShorten(const Problem &problem, int length);

    /// `length`: of the shortest schedule known. `problem` has to outlive it.
    Shortener(const Problem &problem, int length);

    /// A schedule is known: what is looked for is shorter, and rather like it. `starts`: time
    /// units, by activity.
    void know(std::vector<int> starts, int length);
    /// Looks until a shorter one is found or `narrowings` are made in all, those of earlier times
    /// counted. True: there is one, `starts()`.
    bool look(std::int64_t narrowings, const std::stop_token &stop);
    const std::vector<int> &starts() const { return m_starts; }
    /// There is none shorter than the shortest known.
    bool hasProved() const { return m_proved; }
    /// How often it narrowed when an activity may start; as many of them as there are activities
    /// are the work of one schedule.
    std::int64_t narrowings() const { return m_windows.narrowings(); }

private:
    void goBackTo(int level);
    void learn();
    void decide();
    int firstOpen() const;

    const Problem &m_problem;
    Windows m_windows;
    Lessons m_lessons;
    Inference m_inference;
    Attention m_attention;
    DeadEnd m_deadEnd;
    std::vector<int> m_starts; ///< of the shortest known
    bool m_proved = false;
    int m_restarts = 1;
    int m_patience; ///< dead ends until the next restart
};

} // namespace stint::planning::levelling
