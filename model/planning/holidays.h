// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays computed from their rules, so that no list runs out.
#pragma once

#include "model/domain/calendar.h"

#include <QDate>
#include <vector>

namespace stint::planning {

struct Holiday {
    QDate day;
    const char *name; ///< English, for translation in the context "Holiday"
};

/// The days on which offices are closed in that year, ascending: a holiday on a weekend is kept on
/// the weekday that stands in for it (Ontario: the next one; United States: the nearest).
std::vector<Holiday> holidaysIn(int year, HolidayRule rule);

/// Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus/Jones/Butcher).
QDate easterSunday(int year);

} // namespace stint::planning
