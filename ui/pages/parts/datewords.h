// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and counts as the pages say them, in the program's language and locale.
#pragma once

#include <QDateTime>
#include <QString>

namespace stint::planning {
class WorkCalendar;
}

namespace stint::ui {

QString dayMonth(QDate date);         ///< "19 Nov"
QString dayMonthYear(QDate date);     ///< "19 Nov 2026"
QString monthYear(QDate date);        ///< "Nov 2026"
QString weekdayDate(QDate date);      ///< "Thu 19 Nov"
QString weekdayDateYear(QDate date);  ///< "Thu 19 Nov 2026"
QString dayTime(const QDateTime &at); ///< "19 Nov 2026, 16:40"
QString longDate(QDate date);         ///< "Wednesday 18 November 2026"
/// "8 days late" in working days of the plan's calendar, "6 weeks late".
QString lateWords(QDate due, QDate today, const planning::WorkCalendar &calendar);
/// "Fri 27 Nov", or how late it is; empty without a date.
QString dueWords(QDate due, QDate today, const planning::WorkCalendar &calendar);
QString number(qint64 n); ///< with the locale's separators
QString days(int n);      ///< "1 day", "51 days"

} // namespace stint::ui
