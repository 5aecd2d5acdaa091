// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/deadend.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

DeadEnd::DeadEnd(const Windows &windows, const Inference &inference, Lessons &lessons,
                 Attention &attention)
    : m_windows(windows)
    , m_inference(inference)
    , m_lessons(lessons)
    , m_attention(attention)
{
}

bool DeadEnd::trace()
{
    int last = -1;
    for (const Fact fact : m_inference.contradiction())
        last = std::max(last, m_windows.madeBy(fact));
    if (last < 0 || m_windows.isGiven(last))
        return false;
    m_blames.resize(std::max(m_blames.size(), m_windows.trail().size()));
    m_blamed.clear();
    m_open = 0;
    // The contradiction may be of an earlier level than the last: what was concluded before can
    // have been overlooked until then.
    m_levelFrom = m_windows.startOf(m_windows.levelOf(last));
    for (const Fact fact : m_inference.contradiction())
        blame(fact);
    write(traceToOne(last));
    for (const int narrowing : m_blamed)
        at(m_blames, narrowing).is = false;
    return true;
}

void DeadEnd::blame(Fact fact)
{
    const int narrowing = m_windows.madeBy(fact);
    if (narrowing < 0 || m_windows.isGiven(narrowing))
        return;
    m_attention.raise(fact);
    Blame &blame = at(m_blames, narrowing);
    const int bound = m_windows.boundOf(fact);
    if (blame.is) {
        blame.bound =
            Windows::isLatest(fact) ? std::min(blame.bound, bound) : std::max(blame.bound, bound);
        return;
    }
    blame = {true, bound};
    m_blamed.push_back(narrowing);
    if (narrowing >= m_levelFrom)
        ++m_open;
}

/// Puts in the place of each narrowing of the level what it follows from, the last first, until one
/// is left.
int DeadEnd::traceToOne(int last)
{
    for (int i = last;; --i) {
        Blame &blamed = at(m_blames, i);
        if (!blamed.is)
            continue;
        if (m_open == 1)
            return i;
        blamed.is = false;
        --m_open;
        const Narrowing &narrowing = at(m_windows.trail(), i);
        if (narrowing.reason.kind == Reason::Kind::Lesson)
            m_lessons.use(narrowing.reason.from);
        m_facts.clear();
        m_inference.explain(narrowing, blamed.bound, m_facts);
        for (const Fact fact : m_facts)
            blame(fact);
    }
}

/// Whether a fact follows from blamed ones that are older than `before`.
bool DeadEnd::isBlamed(Fact fact, int before) const
{
    const int maker = m_windows.madeBy(fact);
    if (maker < 0 || m_windows.isGiven(maker))
        return true;
    const bool latest = Windows::isLatest(fact);
    const int bound = m_windows.boundOf(fact);
    for (int i = m_windows.lastOf(m_windows.activityOf(fact), latest); i >= maker;
         i = at(m_windows.trail(), i).previous) {
        const Blame &blame = at(m_blames, i);
        if (i < before && blame.is && (latest ? blame.bound <= bound : blame.bound >= bound))
            return true;
    }
    return false;
}

/// Whether a blamed narrowing follows from the other blamed ones, and need not be told.
bool DeadEnd::follows(int narrowing)
{
    const Narrowing &made = at(m_windows.trail(), narrowing);
    if (made.reason.kind == Reason::Kind::Given)
        return false;
    m_facts.clear();
    m_inference.explain(made, at(m_blames, narrowing).bound, m_facts);
    return std::ranges::all_of(m_facts, [&](Fact fact) { return isBlamed(fact, narrowing); });
}

/// Whether a later one of the same side says more.
bool DeadEnd::isSurpassed(int narrowing, const std::vector<int> &blamed) const
{
    const Narrowing &made = at(m_windows.trail(), narrowing);
    return std::ranges::any_of(blamed, [&](int other) {
        const Narrowing &rival = at(m_windows.trail(), other);
        return other > narrowing && rival.activity == made.activity && rival.latest == made.latest;
    });
}

Fact DeadEnd::opposite(int narrowing) const
{
    const Narrowing &made = at(m_windows.trail(), narrowing);
    const int bound = at(m_blames, narrowing).bound;
    return negation(made.latest ? m_windows.startsBy(made.activity, bound)
                                : m_windows.startsFrom(made.activity, bound));
}

void DeadEnd::write(int one)
{
    std::vector<int> told = {one};
    for (const int narrowing : m_blamed) {
        if (narrowing != one && at(m_blames, narrowing).is && !follows(narrowing))
            told.push_back(narrowing);
    }
    m_lesson.clear();
    m_seenLevels.clear();
    m_level = 0;
    for (const int narrowing : told) {
        if (isSurpassed(narrowing, told))
            continue;
        m_lesson.push_back(opposite(narrowing));
        const int level = m_windows.levelOf(narrowing);
        m_seenLevels.push_back(level);
        if (narrowing != one && level > m_level) {
            m_level = level;
            std::swap(m_lesson[1], m_lesson.back());
        }
    }
    std::ranges::sort(m_seenLevels);
    const auto repeated = std::ranges::unique(m_seenLevels);
    m_levels = static_cast<int>(repeated.begin() - m_seenLevels.begin());
}

} // namespace stint::planning::levelling
