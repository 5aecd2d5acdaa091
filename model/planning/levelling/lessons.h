// SPDX-License-Identifier: GPL-3.0-or-later
// What dead ends have taught: sets of facts (clauses) of which at least one is true in every
// schedule that is short enough. Each watches two of its facts and is looked at only when one of
// them becomes false (Moskewicz et al. 2001).
#pragma once

#include "model/planning/levelling/windows.h"

namespace stint::planning::levelling {

class Lessons
{
public:
    explicit Lessons(Windows &windows);

    /// Two facts or more, the first the one to conclude now, the second the last to become false.
    /// `levels`: how many decisions its facts depend on; the fewer, the longer it is worth knowing.
    int add(const std::vector<Fact> &facts, int levels);
    /// Concludes from a narrowing. The number of the lesson that this makes wrong, -1: none.
    int follow(const Narrowing &narrowing);
    /// The first fact is the one concluded.
    const std::vector<Fact> &factsOf(int lesson) const
    {
        return m_lessons[static_cast<size_t>(lesson)].facts;
    }
    void use(int lesson);
    /// What was not used lately counts less than what was.
    void age();
    /// Forgets half of them, the least used, if there have come to be too many.
    void forget();

private:
    struct Lesson {
        std::vector<Fact> facts;
        double used = 0;
        int levels = 0;
    };
    void conclude(Fact wrong, int &contradicted);

    Windows &m_windows;
    std::vector<Lesson> m_lessons;
    std::vector<int> m_free; ///< numbers of forgotten ones
    std::vector<std::vector<int>> m_watching;
    double m_use = 1;
    size_t m_most = 4000;
};

} // namespace stint::planning::levelling
