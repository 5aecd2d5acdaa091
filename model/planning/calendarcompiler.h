// SPDX-License-Identifier: GPL-3.0-or-later
// Makes work calendars: of a week with holidays and exceptions, and of others that have to agree.
#pragma once

#include "model/planning/workcalendar.h"

namespace stint::planning {

class CalendarCompiler
{
public:
    static WorkCalendar build(const WeekPattern &week, HolidayRule rule,
                              const std::vector<CalendarDay> &exceptions);
    static void narrow(WorkCalendar &c, const WorkCalendar &other);
    static void takeAway(WorkCalendar &c, QDate first, QDate last);
    static void finish(WorkCalendar &c);

private:
    static quint16 patternOf(WorkCalendar &c, const DayShifts &shifts);
};

} // namespace stint::planning
