// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/lessons.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

namespace {

constexpr double aging = 1.001;
constexpr double tooLarge = 1e100; ///< to go on counting use in

} // namespace

Lessons::Lessons(Windows &windows)
    : m_windows(windows)
    , m_watching(static_cast<size_t>(windows.facts()))
{
}

int Lessons::add(const std::vector<Fact> &facts, int levels)
{
    int number = static_cast<int>(m_lessons.size());
    if (m_free.empty()) {
        m_lessons.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    at(m_lessons, number) = {facts, m_use, levels};
    at(m_watching, facts[0]).push_back(number);
    at(m_watching, facts[1]).push_back(number);
    return number;
}

int Lessons::follow(const Narrowing &narrowing)
{
    int contradicted = -1;
    // All that the narrowing ruled out, not only where it ended.
    const int low = std::min(narrowing.before, narrowing.now);
    const int high = std::max(narrowing.before, narrowing.now);
    for (int t = low; t < high && contradicted < 0; ++t) {
        const Fact later = m_windows.startsFrom(narrowing.activity, t + 1);
        conclude(narrowing.latest ? later : negation(later), contradicted);
    }
    return contradicted;
}

/// Looks at all that watch a fact that has become false; each goes on watching it only if there is
/// no other to watch.
void Lessons::conclude(Fact wrong, int &contradicted)
{
    std::vector<int> &watching = at(m_watching, wrong);
    const auto isDone = [&](int number) {
        if (contradicted >= 0)
            return false;
        std::vector<Fact> &facts = at(m_lessons, number).facts;
        if (facts[0] == wrong)
            std::swap(facts[0], facts[1]);
        if (m_windows.truth(facts[0]) > 0)
            return false;
        for (size_t i = 2; i < facts.size(); ++i) {
            if (m_windows.truth(facts[i]) >= 0) {
                std::swap(facts[1], facts[i]);
                at(m_watching, facts[1]).push_back(number);
                return true;
            }
        }
        if (!m_windows.narrow(facts[0], {Reason::Kind::Lesson, number}))
            contradicted = number;
        return false;
    };
    const auto rest = std::remove_if(watching.begin(), watching.end(), isDone);
    watching.erase(rest, watching.end());
}

void Lessons::use(int lesson)
{
    at(m_lessons, lesson).used += m_use;
}

void Lessons::age()
{
    m_use *= aging;
    if (m_use < tooLarge)
        return;
    for (Lesson &lesson : m_lessons)
        lesson.used /= tooLarge;
    m_use /= tooLarge;
}

void Lessons::forget()
{
    if (m_lessons.size() - m_free.size() <= m_most)
        return;
    m_most += m_most / 10;
    std::vector<bool> needed(m_lessons.size());
    for (const Narrowing &narrowing : m_windows.trail()) {
        if (narrowing.reason.kind == Reason::Kind::Lesson)
            needed[static_cast<size_t>(narrowing.reason.from)] = true;
    }
    std::vector<int> spare;
    for (int i = 0; i < static_cast<int>(m_lessons.size()); ++i) {
        const Lesson &lesson = at(m_lessons, i);
        if (!needed[static_cast<size_t>(i)] && lesson.levels > 2 && lesson.facts.size() > 2)
            spare.push_back(i);
    }
    std::ranges::sort(spare, {}, [&](int i) { return at(m_lessons, i).used; });
    spare.resize(spare.size() / 2);
    for (const int i : spare)
        at(m_lessons, i).facts.clear();
    for (std::vector<int> &watching : m_watching)
        std::erase_if(watching, [&](int i) { return at(m_lessons, i).facts.empty(); });
    m_free.insert(m_free.end(), spare.begin(), spare.end());
}

} // namespace stint::planning::levelling
