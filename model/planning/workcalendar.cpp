// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/workcalendar.h"

#include "model/planning/holidays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::planning {

namespace {

constexpr int firstYear = 1990, lastYear = 2100;
constexpr qint64 dayMinutes = 1440;
constexpr qint64 indexStep = 512;
const qint64 firstDay = QDate(firstYear, 1, 1).toJulianDay();
const int dayCount = static_cast<int>(QDate(lastYear, 12, 31).toJulianDay() - firstDay) + 1;
const qint64 firstMinute = CivilTime::at(QDate(firstYear, 1, 1), 0).minute;

qint64 workOf(const DayShifts &shifts)
{
    qint64 sum = 0;
    for (const Shift &s : shifts)
        sum += s.to - s.from;
    return sum;
}

} // namespace

class CalendarCompiler
{
public:
    static WorkCalendar build(const WeekPattern &week, HolidayRule rule,
                              const std::vector<CalendarDay> &exceptions);
};

WorkCalendar CalendarCompiler::build(const WeekPattern &week, HolidayRule rule,
                                     const std::vector<CalendarDay> &exceptions)
{
    WorkCalendar c;
    const auto patternOf = [&](const DayShifts &shifts) {
        const auto it = std::ranges::find(c.m_patterns, shifts);
        if (it != c.m_patterns.end())
            return static_cast<quint16>(it - c.m_patterns.begin());
        c.m_patterns.push_back(shifts);
        return static_cast<quint16>(c.m_patterns.size() - 1);
    };
    c.m_pattern.resize(static_cast<size_t>(dayCount));
    std::array<quint16, 7> weekly{};
    for (size_t d = 0; d < 7; ++d) {
        weekly[d] = patternOf(week[d]);
        c.m_typical = std::max(c.m_typical, WorkTime(workOf(week[d])));
    }
    const int firstWeekday = QDate(firstYear, 1, 1).dayOfWeek() - 1;
    for (int i = 0; i < dayCount; ++i)
        c.m_pattern[static_cast<size_t>(i)] = weekly[static_cast<size_t>((firstWeekday + i) % 7)];

    const quint16 closed = patternOf({});
    std::map<int, QString> names;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const Holiday &h : holidaysIn(year, rule)) {
            const int i = static_cast<int>(h.day.toJulianDay() - firstDay);
            c.m_pattern[static_cast<size_t>(i)] = closed;
            names[i] = QCoreApplication::translate("Holiday", h.name);
        }
    }
    for (const CalendarDay &day : exceptions) {
        const auto shifts = parseShifts(day.hours);
        if (!shifts || !day.first.isValid())
            continue;
        const quint16 pattern = patternOf(*shifts);
        const QDate last = day.last.isValid() ? day.last : day.first;
        const qint64 from = std::max<qint64>(0, day.first.toJulianDay() - firstDay);
        const qint64 to = std::min<qint64>(dayCount - 1, last.toJulianDay() - firstDay);
        for (qint64 i = from; i <= to; ++i) {
            c.m_pattern[static_cast<size_t>(i)] = pattern;
            names[static_cast<int>(i)] = day.name;
        }
    }
    c.m_names.assign(names.begin(), names.end());
    c.m_worked.resize(static_cast<size_t>(dayCount) + 1);
    for (size_t i = 0; i < c.m_pattern.size(); ++i)
        c.m_worked[i + 1] =
            c.m_worked[i] + static_cast<qint32>(workOf(c.m_patterns[c.m_pattern[i]]));
    size_t day = 0;
    for (qint64 worked = 0; worked < c.m_worked.back(); worked += indexStep) {
        while (c.m_worked[day + 1] <= worked)
            ++day;
        c.m_index.push_back(static_cast<quint16>(day));
    }
    return c;
}

const WorkCalendar &WorkCalendar::standard()
{
    static const WorkCalendar calendar =
        CalendarCompiler::build(*parseWeek(u"Mon-Fri 09:00-17:00"_s), HolidayRule::None, {});
    return calendar;
}

WorkCalendar WorkCalendar::compile(const Snapshot &snapshot, Id<Calendar> calendar,
                                   QString *problem)
{
    const auto say = [&](const QString &text) {
        if (problem && problem->isEmpty())
            *problem = text;
    };
    const Calendar *row = snapshot.find(calendar);
    if (!row)
        return standard();
    const auto week = parseWeek(row->week);
    if (!week) {
        say(QCoreApplication::translate("Calendar", "The calendar “%1” can't be read, so Monday to "
                                                    "Friday, 9 to 5, is used. %2")
                .arg(row->name, week.error().message));
        return standard();
    }
    std::vector<CalendarDay> exceptions;
    for (const CalendarDay &day : snapshot.table<CalendarDay>()) {
        if (day.calendar != calendar)
            continue;
        exceptions.push_back(day);
        if (const auto hours = parseShifts(day.hours); !hours)
            say(QCoreApplication::translate("Calendar", "The exception “%1” of the calendar “%2” "
                                                        "can't be read and is not kept. %3")
                    .arg(day.name, row->name, hours.error().message));
    }
    WorkCalendar built = CalendarCompiler::build(*week, row->holidays, exceptions);
    if (built.m_worked.back() > 0)
        return built;
    say(QCoreApplication::translate("Calendar", "The calendar “%1” has no working hours, so Monday "
                                                "to Friday, 9 to 5, is used.")
            .arg(row->name));
    return standard();
}

int WorkCalendar::dayIndex(QDate day) const
{
    return static_cast<int>(std::clamp<qint64>(day.toJulianDay() - firstDay, 0, dayCount - 1));
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
    return WorkTime(workOf(shifts(day)));
}

WorkTime WorkCalendar::typicalDay() const
{
    return m_typical;
}

// The arithmetic runs on w(t), the minutes worked before t: monotone, and both it and its inverse
// are a look-up of the day and a walk over that day's few shifts.

qint64 WorkCalendar::workedBefore(CivilTime t) const
{
    const qint64 minute = std::clamp<qint64>(t.minute - firstMinute, 0, dayCount * dayMinutes);
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
        return CivilTime(firstMinute + (worked <= 0 ? 0 : dayCount * dayMinutes));
    return CivilTime(lastWith(worked - 1).minute + 1);
}

CivilTime WorkCalendar::lastWith(qint64 worked) const
{
    if (worked < 0 || worked >= m_worked.back())
        return CivilTime(firstMinute + (worked < 0 ? 0 : dayCount * dayMinutes));
    const size_t day = dayOfMinute(worked);
    qint64 rest = worked - m_worked[day];
    for (const Shift &s : m_patterns[m_pattern[day]]) {
        if (rest < s.to - s.from)
            return CivilTime(firstMinute + static_cast<qint64>(day) * dayMinutes + s.from + rest);
        rest -= s.to - s.from;
    }
    Q_UNREACHABLE();
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
