// SPDX-License-Identifier: GPL-3.0-or-later
// How late something is: one answer for the screen, paper and exports.
#pragma once

#include <QDate>

namespace stint::planning {

class WorkCalendar;

/// Working days past the date; at least one once the date is past (due before a weekend that is not
/// over yet). 0 if it is not.
int daysLate(const WorkCalendar &calendar, QDate due, QDate today);

} // namespace stint::planning
