// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/lateness.h"

#include "model/planning/workcalendar.h"

namespace stint::planning {

int daysLate(const WorkCalendar &calendar, QDate due, QDate today)
{
    if (!due.isValid() || due >= today)
        return 0;
    int days = 0;
    for (QDate day = due.addDays(1); day <= today && days < 10000; day = day.addDays(1))
        days += calendar.isWorkingDay(day);
    return std::max(days, 1);
}

} // namespace stint::planning
