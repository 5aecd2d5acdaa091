// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/inference.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

Inference::Inference(const Problem &problem, Windows &windows, Lessons &lessons)
    : m_problem(problem)
    , m_windows(windows)
    , m_lessons(lessons)
    , m_uses(static_cast<size_t>(problem.resources()))
{
    for (int i = 0; i < problem.size(); ++i) {
        for (const Demand &demand : problem.demands(i))
            at(m_uses, demand.resource).push_back({i, demand.units});
    }
}

bool Inference::conclude(std::int64_t narrowings)
{
    while (true) {
        if (!follow(narrowings))
            return false;
        // Timetables are dearer than the rest: one that changed something waits for what follows.
        const size_t known = m_windows.trail().size();
        for (int r = 0; r < m_problem.resources() && m_windows.trail().size() == known; ++r) {
            if (m_windows.takeChanged(r) && !fitAll(r, narrowings))
                return false;
        }
        if (m_windows.trail().size() == known || m_windows.narrowings() >= narrowings)
            return true;
    }
}

bool Inference::isOverfull()
{
    if (!m_windows.overfull())
        return false;
    const auto [resource, time] = *m_windows.overfull();
    m_contradiction.clear();
    explainTaken(resource, time, -1, m_problem.capacity(resource) + 1, m_contradiction);
    return true;
}

/// Links and lessons.
bool Inference::follow(std::int64_t narrowings)
{
    while (m_next < m_windows.trail().size() && !m_windows.overfull() &&
           m_windows.narrowings() < narrowings) {
        const Narrowing narrowing = m_windows.trail()[m_next++];
        const int i = narrowing.activity;
        const Direction d = narrowing.latest ? Direction::Backward : Direction::Forward;
        for (const int next : m_problem.after(d, i)) {
            const Fact fact =
                narrowing.latest
                    ? m_windows.startsBy(next, narrowing.now - m_problem.duration(next))
                    : m_windows.startsFrom(next, narrowing.now + m_problem.duration(i));
            if (!follow(next, fact, i))
                return false;
        }
        if (const int wrong = m_lessons.follow(narrowing); wrong >= 0) {
            m_contradiction.clear();
            for (const Fact fact : m_lessons.factsOf(wrong))
                m_contradiction.push_back(negation(fact));
            return false;
        }
    }
    return !isOverfull();
}

bool Inference::follow(int activity, Fact fact, int linked)
{
    const Reason reason{Reason::Kind::Link, linked};
    if (m_windows.narrow(fact, reason))
        return true;
    m_contradiction = {negation(fact)};
    explain({activity, Windows::isLatest(fact), 0, 0, -1, reason}, m_windows.boundOf(fact),
            m_contradiction);
    return false;
}

bool Inference::fitAll(int resource, std::int64_t narrowings)
{
    for (const Use use : at(m_uses, resource)) {
        if (!m_windows.isSettled(use.activity) &&
            (!fit(resource, use, false, narrowings) || !fit(resource, use, true, narrowings)))
            return false;
    }
    return true;
}

/// The time nearest to the window's inside at which an activity, if it started at one end of its
/// window, would ask for more than is left; -1: none.
int Inference::obstacle(int resource, Use use, bool latest) const
{
    const int duration = m_problem.duration(use.activity);
    const int first = latest ? m_windows.latest(use.activity) : m_windows.earliest(use.activity);
    const int most = m_problem.capacity(resource) - use.units;
    for (int i = 0; i < duration; ++i) {
        const int time = latest ? first + i : first + duration - 1 - i;
        if (m_windows.taken(resource, time) > most && !m_windows.surelyRuns(use.activity, time))
            return time;
    }
    return -1;
}

bool Inference::fit(int resource, Use use, bool latest, std::int64_t narrowings)
{
    const int duration = m_problem.duration(use.activity);
    std::vector<Fact> &together = m_windows.together();
    for (int time = obstacle(resource, use, latest); time >= 0;
         time = obstacle(resource, use, latest)) {
        // What was begun is best finished; but past a long bottleneck short work is pushed step by
        // step, each a narrowing.
        if (m_windows.narrowings() >= narrowings + std::int64_t(2) * m_problem.size()) {
            m_windows.setChanged(resource);
            return true;
        }
        const int from = static_cast<int>(together.size());
        together.push_back(latest ? m_windows.startsBy(use.activity, time)
                                  : m_windows.startsFrom(use.activity, time - duration + 1));
        explainTaken(resource, time, use.activity, m_problem.capacity(resource) - use.units + 1,
                     together);
        const Fact fact = latest ? m_windows.startsBy(use.activity, time - duration)
                                 : m_windows.startsFrom(use.activity, time + 1);
        if (!m_windows.narrow(fact,
                              {Reason::Kind::Together, from, static_cast<int>(together.size())})) {
            m_contradiction.assign(together.begin() + from, together.end());
            m_contradiction.push_back(negation(fact));
            return false;
        }
        if (isOverfull())
            return false;
    }
    return true;
}

/// Why so many units are taken, by others. Of what isn't needed for that, the latest is left out,
/// since it takes most decisions to explain.
void Inference::explainTaken(int resource, int time, int except, int units,
                             std::vector<Fact> &facts) const
{
    m_running.clear();
    int spare = -units;
    for (const Use use : at(m_uses, resource)) {
        if (use.activity == except || !m_windows.surelyRuns(use.activity, time))
            continue;
        const int start = time - m_problem.duration(use.activity) + 1;
        m_running.push_back({std::max(m_windows.madeBy(m_windows.startsFrom(use.activity, start)),
                                      m_windows.madeBy(m_windows.startsBy(use.activity, time))),
                             use});
        spare += use.units;
    }
    std::ranges::stable_sort(m_running, std::greater(), &std::pair<int, Use>::first);
    for (const auto &[narrowing, use] : m_running) {
        if (!m_windows.isGiven(narrowing) && use.units <= spare) {
            spare -= use.units;
            continue;
        }
        facts.push_back(
            m_windows.startsFrom(use.activity, time - m_problem.duration(use.activity) + 1));
        facts.push_back(m_windows.startsBy(use.activity, time));
    }
}

void Inference::explain(const Narrowing &narrowing, int bound, std::vector<Fact> &facts) const
{
    const Reason &reason = narrowing.reason;
    switch (reason.kind) {
    case Reason::Kind::Given:
        return;
    case Reason::Kind::Lesson: {
        const std::vector<Fact> &lesson = m_lessons.factsOf(reason.from);
        for (size_t i = 1; i < lesson.size(); ++i)
            facts.push_back(negation(lesson[i]));
        return;
    }
    case Reason::Kind::Link:
        facts.push_back(
            narrowing.latest
                ? m_windows.startsBy(reason.from, bound + m_problem.duration(narrowing.activity))
                : m_windows.startsFrom(reason.from, bound - m_problem.duration(reason.from)));
        return;
    case Reason::Kind::Together:
        facts.insert(facts.end(), m_windows.together().begin() + reason.from,
                     m_windows.together().begin() + reason.to);
        return;
    }
}

} // namespace stint::planning::levelling
