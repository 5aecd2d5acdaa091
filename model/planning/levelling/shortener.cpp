// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/shortener.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

namespace {

constexpr std::int64_t mostFacts = 1'000'000;

/// Dead ends before the `i`-th restart: 1, 1, 2, 1, 1, 2, 4, … times a hundred (Luby, Sinclair &
/// Zuckerman 1993).
int patience(int i)
{
    constexpr int least = 100;
    int size = 1;
    while (2 * size - 1 < i)
        size *= 2;
    while (2 * size - 1 != i) {
        i -= size - 1;
        size = 1;
        while (2 * size - 1 < i)
            size *= 2;
    }
    return least * size;
}

} // namespace

bool Shortener::canShorten(const Problem &problem, int length)
{
    return Windows::factsOf(problem, length) <= mostFacts;
}

Shortener::Shortener(const Problem &problem, int length)
    : m_problem(problem)
    , m_windows(problem, length)
    , m_lessons(m_windows)
    , m_inference(problem, m_windows, m_lessons)
    , m_attention(m_windows)
    , m_deadEnd(m_windows, m_inference, m_lessons, m_attention)
    , m_patience(patience(m_restarts))
{
    for (const int i : problem.order()) {
        for (const int next : problem.after(Direction::Forward, i))
            m_windows.narrow(
                m_windows.startsFrom(next, m_windows.earliest(i) + problem.duration(i)), {});
    }
}

void Shortener::know(std::vector<int> starts, int length)
{
    m_starts = std::move(starts);
    goBackTo(0);
    for (int i = 0; i < m_problem.size() && !m_proved; ++i) {
        const int tail = m_problem.tail(Direction::Forward, i);
        m_proved = !m_windows.narrow(m_windows.startsBy(i, length - 1 - tail), {});
    }
}

void Shortener::goBackTo(int level)
{
    for (const Narrowing &undone : m_windows.goBackTo(level))
        m_attention.reopen(undone);
    m_inference.goBackTo(m_windows.trail().size());
}

bool Shortener::look(std::int64_t narrowings, const std::stop_token &stop)
{
    while (!m_proved && this->narrowings() < narrowings && !stop.stop_requested()) {
        if (!m_inference.conclude(narrowings)) {
            learn();
        } else if (this->narrowings() >= narrowings) {
            break;
        } else if (firstOpen() >= 0) {
            decide();
        } else {
            m_starts.clear();
            for (int i = 0; i < m_problem.size(); ++i)
                m_starts.push_back(m_windows.earliest(i));
            return true;
        }
    }
    return false;
}

void Shortener::learn()
{
    m_proved = !m_deadEnd.trace();
    if (m_proved)
        return;
    goBackTo(m_deadEnd.level());
    const std::vector<Fact> &lesson = m_deadEnd.lesson();
    Reason reason;
    if (lesson.size() > 1)
        reason = {Reason::Kind::Lesson, m_lessons.add(lesson, m_deadEnd.levels())};
    m_windows.narrow(lesson.front(), reason);
    m_lessons.age();
    m_attention.age();
    if (--m_patience <= 0) {
        m_patience = patience(++m_restarts);
        goBackTo(0);
        m_lessons.forget();
    }
}

/// Of what matters most whatever is true of the schedule known: shorter ones are often like it. If
/// nothing matters yet, the activity that can start first starts then.
void Shortener::decide()
{
    const Fact open = m_attention.take();
    m_windows.beginLevel();
    if (open >= 0) {
        const bool isLater = at(m_starts, m_windows.activityOf(open)) >= m_windows.boundOf(open);
        m_windows.narrow(isLater ? open : negation(open), {});
    } else {
        const int first = firstOpen();
        m_windows.narrow(m_windows.startsBy(first, m_windows.earliest(first)), {});
    }
}

int Shortener::firstOpen() const
{
    int first = -1;
    const auto key = [&](int i) { return std::pair(m_windows.earliest(i), m_windows.latest(i)); };
    for (int i = 0; i < m_problem.size(); ++i) {
        if (!m_windows.isSettled(i) && (first < 0 || key(i) < key(first)))
            first = i;
    }
    return first;
}

} // namespace stint::planning::levelling
