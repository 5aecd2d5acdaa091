// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/workcalendar.h"

#include "model/planning/calendaryears.h"

namespace stint::planning {

int WorkCalendar::dayIndex(QDate day)
{
    return static_cast<int>(
        std::clamp<qint64>(day.toJulianDay() - firstJulianDay, 0, dayCount - 1));
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return !shifts(day).empty();
}

const DayShifts &WorkCalendar::shifts(QDate day) const
{
    return m_patterns[m_pattern[static_cast<size_t>(dayIndex(day))]];
}

QString WorkCalendar::dayName(QDate day) const
{
    const int i = dayIndex(day);
    const auto it = std::ranges::lower_bound(m_names, i, {}, &std::pair<int, QString>::first);
    return it != m_names.end() && it->first == i ? it->second : QString();
}

WorkTime WorkCalendar::workOn(QDate day) const
{
    const int i = dayIndex(day);
    return WorkTime(m_worked[static_cast<size_t>(i) + 1] - m_worked[static_cast<size_t>(i)]);
}

WorkTime WorkCalendar::typicalDay() const
{
    return m_typical;
}

// The arithmetic runs on w(t), the minutes worked before t: monotone, and both it and its inverse
// are a look-up of the day and a walk over that day's few shifts.

qint64 WorkCalendar::workedBefore(CivilTime t) const
{
    const qint64 minute = std::clamp(t.minute, firstMinute, lastMinute) - firstMinute;
    const size_t day = static_cast<size_t>(minute / dayMinutes);
    qint64 worked = m_worked[day];
    if (day == m_pattern.size())
        return worked;
    const int inDay = static_cast<int>(minute % dayMinutes);
    for (const Shift &s : m_patterns[m_pattern[day]]) {
        if (inDay <= s.from)
            break;
        worked += std::min(inDay, s.to) - s.from;
    }
    return worked;
}

/// The day on which minute number `worked` (from 0) is worked. The index leaves a day or two.
size_t WorkCalendar::dayOfMinute(qint64 worked) const
{
    const size_t k = static_cast<size_t>(worked / indexStep);
    const size_t from = m_index[k] + size_t(1);
    const size_t to = k + 1 < m_index.size() ? m_index[k + 1] + size_t(1) : m_pattern.size();
    const auto next = std::upper_bound(m_worked.begin() + static_cast<std::ptrdiff_t>(from),
                                       m_worked.begin() + static_cast<std::ptrdiff_t>(to), worked);
    return static_cast<size_t>(next - m_worked.begin()) - 1;
}

CivilTime WorkCalendar::firstWith(qint64 worked) const
{
    if (worked <= 0 || worked > m_worked.back())
        return CivilTime(worked <= 0 ? firstMinute : lastMinute);
    return CivilTime(lastWith(worked - 1).minute + 1);
}

CivilTime WorkCalendar::lastWith(qint64 worked) const
{
    if (worked < 0 || worked >= m_worked.back())
        return CivilTime(worked < 0 ? firstMinute : lastMinute);
    const size_t day = dayOfMinute(worked);
    qint64 rest = worked - m_worked[day];
    for (const Shift &s : m_patterns[m_pattern[day]]) {
        if (rest < s.to - s.from)
            return CivilTime(firstMinute + static_cast<qint64>(day) * dayMinutes + s.from + rest);
        rest -= s.to - s.from;
    }
    Q_UNREACHABLE();
}

qint64 WorkCalendar::latestStart(CivilTime t) const
{
    const qint64 work = workedBefore(t);
    return lastWith(work) > t ? work - 1 : work;
}

CivilTime WorkCalendar::nextStart(CivilTime t) const
{
    return std::max(lastWith(workedBefore(t)), CivilTime(std::max(t.minute, firstMinute)));
}

CivilTime WorkCalendar::previousFinish(CivilTime t) const
{
    return std::min(firstWith(workedBefore(t)), t);
}

CivilTime WorkCalendar::add(CivilTime t, WorkTime work) const
{
    if (work.minutes < 0)
        return subtract(t, WorkTime(-work.minutes));
    return work.minutes == 0 ? t : firstWith(workedBefore(t) + work.minutes);
}

CivilTime WorkCalendar::subtract(CivilTime t, WorkTime work) const
{
    if (work.minutes < 0)
        return add(t, WorkTime(-work.minutes));
    return work.minutes == 0 ? t : lastWith(workedBefore(t) - work.minutes);
}

WorkTime WorkCalendar::between(CivilTime a, CivilTime b) const
{
    return WorkTime(workedBefore(b) - workedBefore(a));
}

} // namespace stint::planning
