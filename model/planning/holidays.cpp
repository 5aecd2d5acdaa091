// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/holidays.h"

#include <QCoreApplication>

namespace stint::planning {

namespace {

constexpr int monday = 1, thursday = 4, saturday = 6, sunday = 7;

/// The nth given weekday of a month; n = -1: the last one.
QDate nth(int year, int month, int weekday, int n)
{
    if (n < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= saturday;
}

/// Saturday is kept on Friday, Sunday on Monday.
QDate nearestWeekday(QDate day)
{
    return day.dayOfWeek() == saturday ? day.addDays(-1)
           : day.dayOfWeek() == sunday ? day.addDays(1)
                                       : day;
}

std::vector<Holiday> ontario(int year)
{
    const QDate easter = easterSunday(year);
    const QDate may25(year, 5, 25);
    std::vector<Holiday> days{
        {QDate(year, 1, 1), QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
        {nth(year, 2, monday, 3), QT_TRANSLATE_NOOP("Holiday", "Family Day")},
        {easter.addDays(-2), QT_TRANSLATE_NOOP("Holiday", "Good Friday")},
        {may25.addDays(-(may25.dayOfWeek() == monday ? 7 : may25.dayOfWeek() - 1)),
         QT_TRANSLATE_NOOP("Holiday", "Victoria Day")},
        {QDate(year, 7, 1), QT_TRANSLATE_NOOP("Holiday", "Canada Day")},
        {nth(year, 8, monday, 1), QT_TRANSLATE_NOOP("Holiday", "Civic Holiday")},
        {nth(year, 9, monday, 1), QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
        {nth(year, 10, monday, 2), QT_TRANSLATE_NOOP("Holiday", "Thanksgiving")},
        {QDate(year, 12, 25), QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
        {QDate(year, 12, 26), QT_TRANSLATE_NOOP("Holiday", "Boxing Day")},
    };
    for (size_t i = 0; i < days.size(); ++i) {
        // The next weekday that is not a holiday itself (Christmas on a Saturday: the 27th).
        const auto taken = [&](QDate d) {
            return std::ranges::any_of(
                days, [&](const Holiday &h) { return &h != &days[i] && h.day == d; });
        };
        while (isWeekend(days[i].day) || taken(days[i].day))
            days[i].day = days[i].day.addDays(1);
    }
    return days;
}

std::vector<Holiday> usFederal(int year)
{
    std::vector<Holiday> days{
        {nearestWeekday(QDate(year, 1, 1)), QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
        {nth(year, 1, monday, 3), QT_TRANSLATE_NOOP("Holiday", "Martin Luther King Jr. Day")},
        {nth(year, 2, monday, 3), QT_TRANSLATE_NOOP("Holiday", "Washington's Birthday")},
        {nth(year, 5, monday, -1), QT_TRANSLATE_NOOP("Holiday", "Memorial Day")},
        {nearestWeekday(QDate(year, 7, 4)), QT_TRANSLATE_NOOP("Holiday", "Independence Day")},
        {nth(year, 9, monday, 1), QT_TRANSLATE_NOOP("Holiday", "Labor Day")},
        {nth(year, 10, monday, 2), QT_TRANSLATE_NOOP("Holiday", "Columbus Day")},
        {nearestWeekday(QDate(year, 11, 11)), QT_TRANSLATE_NOOP("Holiday", "Veterans Day")},
        {nth(year, 11, thursday, 4), QT_TRANSLATE_NOOP("Holiday", "Thanksgiving Day")},
        {nearestWeekday(QDate(year, 12, 25)), QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
    };
    if (year >= 2021)
        days.push_back(
            {nearestWeekday(QDate(year, 6, 19)), QT_TRANSLATE_NOOP("Holiday", "Juneteenth")});
    // New Year's Day on a Saturday is kept on the last day of the year before.
    const QDate next(year + 1, 1, 1);
    if (next.dayOfWeek() == saturday)
        days.push_back({next.addDays(-1), QT_TRANSLATE_NOOP("Holiday", "New Year's Day")});
    std::erase_if(days, [&](const Holiday &h) { return h.day.year() != year; });
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::vector<Holiday> holidaysIn(int year, HolidayRule rule)
{
    std::vector<Holiday> days;
    if (rule == HolidayRule::Ontario)
        days = ontario(year);
    else if (rule == HolidayRule::UsFederal)
        days = usFederal(year);
    std::ranges::sort(days, {}, &Holiday::day);
    return days;
}

} // namespace stint::planning
