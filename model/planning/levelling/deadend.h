// SPDX-License-Identifier: GPL-3.0-or-later
// Why a search came to a dead end: traces a contradiction back to one fact of the last decision
// that, with what was known before, led to it (the first unique implication point; Zhang et al.
// 2001).
#pragma once

#include "model/planning/levelling/attention.h"
#include "model/planning/levelling/inference.h"

namespace stint::planning::levelling {

class DeadEnd
{
public:
    DeadEnd(const Windows &windows, const Inference &inference, Lessons &lessons,
            Attention &attention);

    /// False if the contradiction depends on no decision: there is no way at all. Else there is a
    /// lesson, whose first fact holds at level `level`, and the others don't.
    bool trace();
    const std::vector<Fact> &lesson() const { return m_lesson; }
    int level() const { return m_level; }
    /// On how many decisions the lesson's facts depend.
    int levels() const { return m_levels; }

private:
    void blame(Fact fact);
    int traceToOne(int last);
    bool follows(int narrowing);
    bool isBlamed(Fact fact, int before) const;
    bool isSurpassed(int narrowing, const std::vector<int> &blamed) const;
    void write(int one);
    Fact opposite(int narrowing) const;

    const Windows &m_windows;
    const Inference &m_inference;
    Lessons &m_lessons;
    Attention &m_attention;
    struct Blame {
        bool is = false;
        int bound = 0; ///< as far as it matters
    };
    std::vector<Blame> m_blames; ///< by narrowing
    std::vector<int> m_blamed;   ///< narrowings that are or were
    std::vector<Fact> m_facts;   ///< scratch
    std::vector<int> m_seenLevels;
    int m_open = 0;      ///< blamed narrowings of the level traced
    int m_levelFrom = 0; ///< first narrowing of it
    std::vector<Fact> m_lesson;
    int m_level = 0, m_levels = 0;
};

} // namespace stint::planning::levelling
