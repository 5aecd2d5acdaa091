// SPDX-License-Identifier: GPL-3.0-or-later
// The span that calendars know: 1990 to 2100, so that a calendar is a table.
#pragma once

#include <QtGlobal>

namespace stint::planning {

constexpr int firstYear = 1990, lastYear = 2100;
constexpr qint64 dayMinutes = 1440;
constexpr qint64 firstJulianDay = 2447893;        ///< of 1 January 1990
constexpr int dayCount = 111 * 365 + 27;          ///< 27 leap years; 2100 is none
constexpr qint64 firstMinute = 7305 * dayMinutes; ///< since 1970
constexpr qint64 lastMinute = firstMinute + dayCount * dayMinutes;

} // namespace stint::planning
