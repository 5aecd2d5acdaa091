// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a schedule of a list: the serial schedule generation scheme (Kelley 1963, after Kolisch
// 1996). It is the only place that knows when work can be done; what searches
// on top knows lists and costs.
//
// A decoder owns the resource profile that it fills, so that a pass allocates nothing. One a
// thread.
#pragma once

#include "model/planning/levelling/problem.h"

namespace stint::planning::levelling {

class Decoder
{
public:
    explicit Decoder(const Problem &problem);

    const Problem &problem() const { return m_problem; }

    /// The serial scheme: each activity in turn as early as the ones before it in the list leave
    /// room for it. `list` has every activity once, none before what it waits for in direction `d`.
    /// Writes finish times by activity, counted from time 0 in direction `d`; returns the last.
    int serial(Direction d, std::span<const int> list, std::span<int> finishes);

private:
    int earliestFit(int activity, int from) const;
    void book(int activity, int start);
    void clear();
    int *freeOf(int resource)
    {
        return m_free.data() +
               static_cast<size_t>(resource) * static_cast<size_t>(m_problem.horizon());
    }
    const int *freeOf(int resource) const { return const_cast<Decoder *>(this)->freeOf(resource); }

    const Problem &m_problem;
    std::vector<int> m_free; ///< units not taken, by resource and time unit
    int m_booked = 0;        ///< time units from the start that may not be free
};

} // namespace stint::planning::levelling
