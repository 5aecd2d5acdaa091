// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/decoder.h"

#include <algorithm>

namespace stint::planning::levelling {

Decoder::Decoder(const Problem &problem)
    : m_problem(problem)
    , m_free(static_cast<size_t>(problem.horizon()) * static_cast<size_t>(problem.resources()))
    , m_booked(problem.horizon())
{
}

void Decoder::clear()
{
    for (int r = 0; r < m_problem.resources(); ++r)
        std::fill_n(freeOf(r), m_booked, m_problem.capacity(r));
    m_booked = 0;
}

int Decoder::earliestFit(int activity, int from) const
{
    const int duration = m_problem.duration(activity);
    const std::span<const Demand> demands = m_problem.demands(activity);
    for (size_t fitting = 0, i = 0; fitting < demands.size();) {
        const Demand &demand = demands[i];
        const int *free = freeOf(demand.resource);
        // From the end, so that one step goes past all that is in the way.
        int t = from + duration;
        while (t > from && free[t - 1] >= demand.units)
            --t;
        fitting = t > from ? 0 : fitting + 1;
        if (t > from)
            from = t;
        else
            i = i + 1 == demands.size() ? 0 : i + 1;
    }
    return from;
}

void Decoder::book(int activity, int start)
{
    const int finish = start + m_problem.duration(activity);
    for (const Demand &demand : m_problem.demands(activity)) {
        int *free = freeOf(demand.resource);
        for (int t = start; t < finish; ++t)
            free[t] -= demand.units;
    }
    m_booked = std::max(m_booked, finish);
}

int Decoder::serial(Direction d, std::span<const int> list, std::span<int> finishes)
{
    clear();
    for (const int activity : list) {
        int start = 0;
        for (const int before : m_problem.before(d, activity))
            start = std::max(start, finishes[static_cast<size_t>(before)]);
        start = earliestFit(activity, start);
        book(activity, start);
        finishes[static_cast<size_t>(activity)] = start + m_problem.duration(activity);
    }
    return m_booked;
}

} // namespace stint::planning::levelling
