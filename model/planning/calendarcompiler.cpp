// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/calendarcompiler.h"

#include "model/planning/calendaryears.h"
#include "model/planning/holidays.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace stint::planning {

namespace {

qint64 workOf(const DayShifts &shifts)
{
    qint64 sum = 0;
    for (const Shift &s : shifts)
        sum += s.to - s.from;
    return sum;
}

DayShifts common(const DayShifts &a, const DayShifts &b)
{
    DayShifts both;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const Shift part{std::max(i->from, j->from), std::min(i->to, j->to)};
        if (part.from < part.to)
            both.push_back(part);
        i->to < j->to ? ++i : ++j;
    }
    return both;
}

} // namespace

quint16 CalendarCompiler::patternOf(WorkCalendar &c, const DayShifts &shifts)
{
    const auto it = std::ranges::find(c.m_patterns, shifts);
    if (it != c.m_patterns.end())
        return static_cast<quint16>(it - c.m_patterns.begin());
    c.m_patterns.push_back(shifts);
    return static_cast<quint16>(c.m_patterns.size() - 1);
}

/// What follows from the patterns of the days.
void CalendarCompiler::finish(WorkCalendar &c)
{
    std::vector<qint32> minutes;
    for (const DayShifts &shifts : c.m_patterns)
        minutes.push_back(static_cast<qint32>(workOf(shifts)));
    c.m_typical = {};
    for (const quint16 pattern : c.m_week)
        c.m_typical = std::max(c.m_typical, WorkTime(minutes[pattern]));
    c.m_worked.resize(static_cast<size_t>(dayCount) + 1);
    for (size_t i = 0; i < c.m_pattern.size(); ++i)
        c.m_worked[i + 1] = c.m_worked[i] + minutes[c.m_pattern[i]];
    c.m_index.clear();
    size_t day = 0;
    for (qint64 worked = 0; worked < c.m_worked.back(); worked += WorkCalendar::indexStep) {
        while (c.m_worked[day + 1] <= worked)
            ++day;
        c.m_index.push_back(static_cast<quint16>(day));
    }
}

WorkCalendar CalendarCompiler::build(const WeekPattern &week, HolidayRule rule,
                                     const std::vector<CalendarDay> &exceptions)
{
    WorkCalendar c;
    c.m_pattern.resize(static_cast<size_t>(dayCount));
    for (size_t d = 0; d < 7; ++d) {
        c.m_week[d] = patternOf(c, week[d]);
    }
    const int firstWeekday = QDate(firstYear, 1, 1).dayOfWeek() - 1;
    for (int i = 0; i < dayCount; ++i)
        c.m_pattern[static_cast<size_t>(i)] = c.m_week[static_cast<size_t>((firstWeekday + i) % 7)];

    const quint16 closed = patternOf(c, {});
    std::map<int, QString> names;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const Holiday &h : holidaysIn(year, rule)) {
            const int i = static_cast<int>(h.day.toJulianDay() - firstJulianDay);
            c.m_pattern[static_cast<size_t>(i)] = closed;
            names[i] = QCoreApplication::translate("Holiday", h.name);
        }
    }
    for (const CalendarDay &day : exceptions) {
        const auto shifts = parseShifts(day.hours);
        if (!shifts || !day.first.isValid())
            continue;
        const quint16 pattern = patternOf(c, *shifts);
        const QDate last = day.last.isValid() ? day.last : day.first;
        const qint64 from = std::max<qint64>(0, day.first.toJulianDay() - firstJulianDay);
        const qint64 to = std::min<qint64>(dayCount - 1, last.toJulianDay() - firstJulianDay);
        for (qint64 i = from; i <= to; ++i) {
            c.m_pattern[static_cast<size_t>(i)] = pattern;
            names[static_cast<int>(i)] = day.name;
        }
    }
    c.m_names.assign(names.begin(), names.end());
    finish(c);
    return c;
}

/// Keeps the hours of `c` that `other` has, too, and the names of the days of both.
void CalendarCompiler::narrow(WorkCalendar &c, const WorkCalendar &other)
{
    const std::vector<DayShifts> own = std::exchange(c.m_patterns, {});
    std::map<std::pair<quint16, quint16>, quint16> known;
    const auto both = [&](quint16 a, quint16 b) {
        const auto [it, isNew] = known.try_emplace({a, b});
        if (isNew)
            it->second = patternOf(c, common(own[a], other.m_patterns[b]));
        return it->second;
    };
    for (size_t d = 0; d < 7; ++d)
        c.m_week[d] = both(c.m_week[d], other.m_week[d]);
    for (size_t i = 0; i < c.m_pattern.size(); ++i)
        c.m_pattern[i] = both(c.m_pattern[i], other.m_pattern[i]);
    const auto days = std::exchange(c.m_names, {});
    std::ranges::set_union(days, other.m_names, std::back_inserter(c.m_names), {},
                           &std::pair<int, QString>::first, &std::pair<int, QString>::first);
}

void CalendarCompiler::takeAway(WorkCalendar &c, QDate first, QDate last)
{
    const quint16 closed = patternOf(c, {});
    const qint64 from = std::max<qint64>(0, first.toJulianDay() - firstJulianDay);
    const qint64 to = std::min<qint64>(dayCount - 1, last.toJulianDay() - firstJulianDay);
    for (qint64 i = from; i <= to; ++i)
        c.m_pattern[static_cast<size_t>(i)] = closed;
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
    if (!row) {
        if (calendar)
            say(QCoreApplication::translate("Calendar", "The calendar is missing, so Monday to "
                                                        "Friday, 9 to 5, is used."));
        return standard();
    }
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

WorkCalendar WorkCalendar::together(std::span<const WorkCalendar *const> calendars,
                                    std::span<const std::pair<QDate, QDate>> away)
{
    WorkCalendar c = *calendars.front();
    for (const WorkCalendar *other : calendars.subspan(1))
        CalendarCompiler::narrow(c, *other);
    for (const auto &[first, last] : away)
        CalendarCompiler::takeAway(c, first, last);
    CalendarCompiler::finish(c);
    return c;
}

} // namespace stint::planning
