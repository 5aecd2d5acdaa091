// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/profile.h"

#include <algorithm>

namespace stint::planning::levelling {

void Profile::set(qint64 from, int units)
{
    if (m_steps.back().free != units)
        m_steps.push_back({from, units});
}

size_t Profile::stepAt(qint64 minute) const
{
    const auto next = std::ranges::upper_bound(m_steps, minute, {}, &Step::from);
    return static_cast<size_t>(next - m_steps.begin()) - 1;
}

/// The step that begins there; makes one if need be.
size_t Profile::split(qint64 at)
{
    const size_t step = stepAt(at);
    if (m_steps[step].from == at)
        return step;
    const Step rest{at, m_steps[step].free};
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, rest);
    return step + 1;
}

void Profile::take(qint64 from, qint64 to, int units)
{
    const size_t first = split(from), end = split(to);
    for (size_t step = first; step < end; ++step)
        m_steps[step].free -= units;
}

void Profile::take(const Stretch &stretch, int units)
{
    constexpr qint64 day = 1440;
    qint64 from = stretch.start.minute;
    const qint64 finish = stretch.finish.minute;
    while (from < finish) {
        qint64 to = from + day - CivilTime(from).minuteOfDay();
        while (to < finish && stretch.calendar.isWorkingDay(CivilTime(to).date()))
            to += day;
        to = std::min(to, finish);
        take(from, to, units);
        from = stretch.calendar.nextStart(CivilTime(to)).minute;
    }
}

Profile::Gap Profile::gap(size_t step) const
{
    return {m_steps[step].from, step + 1 < m_steps.size() ? m_steps[step + 1].from : never};
}

bool Profile::isShort(size_t step, const Stretch &stretch, int units) const
{
    if (m_steps[step].free >= units)
        return false;
    const Gap within = gap(step);
    const CivilTime from(std::max(within.from, stretch.start.minute));
    const CivilTime to(std::min(within.to, stretch.finish.minute));
    return stretch.calendar.workedBefore(from) < stretch.calendar.workedBefore(to);
}

Profile::Gap Profile::lastShortage(const Stretch &stretch, int units) const
{
    size_t step = stepAt(stretch.finish.minute - 1);
    for (;; --step) {
        if (isShort(step, stretch, units))
            return gap(step);
        if (m_steps[step].from <= stretch.start.minute)
            return {};
    }
}

Profile::Gap Profile::firstShortage(const Stretch &stretch, int units) const
{
    for (size_t step = stepAt(stretch.start.minute); step < m_steps.size(); ++step) {
        if (m_steps[step].from >= stretch.finish.minute)
            break;
        if (isShort(step, stretch, units))
            return gap(step);
    }
    return {};
}

} // namespace stint::planning::levelling
