// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/windows.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

Windows::Windows(const Problem &problem, int length)
    : m_problem(problem)
    , m_width(length + 2)
    , m_taken(static_cast<size_t>(m_width) * static_cast<size_t>(problem.resources()))
    , m_changed(static_cast<size_t>(problem.resources()), true)
{
    const size_t n = static_cast<size_t>(problem.size());
    m_sides[0].assign(n, 0);
    for (int i = 0; i < problem.size(); ++i)
        m_sides[1].push_back(length - problem.duration(i));
    for (std::vector<int> &last : m_last)
        last.assign(n, -1);
    for (int i = 0; i < problem.size(); ++i)
        take(i, latest(i), finish(i), false);
}

std::int64_t Windows::factsOf(const Problem &problem, int length)
{
    return std::int64_t(2) * problem.size() * (std::int64_t(length) + 2);
}

Fact Windows::startsFrom(int activity, int time) const
{
    return 2 * (activity * m_width + std::clamp(time, 0, m_width - 1));
}

int Windows::truth(Fact fact) const
{
    const int activity = activityOf(fact);
    const int time = (fact >> 1) % m_width;
    const int later = earliest(activity) >= time ? 1 : latest(activity) < time ? -1 : 0;
    return isLatest(fact) ? -later : later;
}

/// What is taken where an activity runs in any case: from its latest start to its earliest finish.
void Windows::setSide(int activity, bool latestSide, int time)
{
    const int from = latest(activity), to = finish(activity);
    at(m_sides[latestSide], activity) = time;
    const int newFrom = latest(activity), newTo = finish(activity);
    if (newFrom < newTo && from < to) {
        take(activity, std::min(newFrom, from), std::max(newFrom, from), newFrom > from);
        take(activity, std::min(newTo, to), std::max(newTo, to), newTo < to);
    } else {
        take(activity, from, to, true);
        take(activity, newFrom, newTo, false);
    }
}

void Windows::take(int activity, int from, int to, bool back)
{
    for (const Demand &demand : m_problem.demands(activity)) {
        m_changed[static_cast<size_t>(demand.resource)] = true;
        int *taken = m_taken.data() + static_cast<size_t>(demand.resource * m_width);
        for (int t = from; t < to; ++t) {
            taken[t] += back ? -demand.units : demand.units;
            if (taken[t] > m_problem.capacity(demand.resource) && !back && !m_overfull)
                m_overfull = Overfull{demand.resource, t};
        }
    }
}

bool Windows::narrow(Fact fact, Reason reason)
{
    const int activity = activityOf(fact);
    const bool isLate = isLatest(fact);
    const int now = boundOf(fact);
    const int before = at(m_sides[isLate], activity);
    if (isLate ? before <= now : before >= now)
        return true;
    if (isLate ? now < earliest(activity) : now > latest(activity))
        return false;
    int &last = at(m_last[isLate], activity);
    m_trail.push_back({activity, isLate, before, now, last, reason});
    last = static_cast<int>(m_trail.size()) - 1;
    ++m_narrowings;
    setSide(activity, isLate, now);
    return true;
}

bool Windows::takeChanged(int resource)
{
    const bool changed = m_changed[static_cast<size_t>(resource)];
    m_changed[static_cast<size_t>(resource)] = false;
    return changed;
}

int Windows::madeBy(Fact fact) const
{
    const bool isLate = isLatest(fact);
    const int bound = boundOf(fact);
    int i = lastOf(activityOf(fact), isLate);
    while (i >= 0 && (isLate ? at(m_trail, i).before <= bound : at(m_trail, i).before >= bound))
        i = at(m_trail, i).previous;
    return i;
}

void Windows::beginLevel()
{
    m_levels.push_back({static_cast<int>(m_trail.size()), m_together.size()});
}

int Windows::levelOf(int narrowing) const
{
    return static_cast<int>(std::ranges::upper_bound(m_levels, narrowing, {}, &Level::narrowings) -
                            m_levels.begin());
}

const std::vector<Narrowing> &Windows::goBackTo(int level)
{
    m_undone.clear();
    if (level >= this->level())
        return m_undone;
    const Level back = at(m_levels, level);
    while (static_cast<int>(m_trail.size()) > back.narrowings) {
        const Narrowing narrowing = m_trail.back();
        setSide(narrowing.activity, narrowing.latest, narrowing.before);
        at(m_last[narrowing.latest], narrowing.activity) = narrowing.previous;
        m_undone.push_back(narrowing);
        m_trail.pop_back();
    }
    m_together.resize(back.together);
    m_levels.resize(static_cast<size_t>(level));
    m_overfull.reset();
    m_changed.assign(m_changed.size(), true);
    return m_undone;
}

} // namespace stint::planning::levelling
