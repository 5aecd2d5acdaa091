// SPDX-License-Identifier: GPL-3.0-or-later
// Reads holidays from an iCalendar file (RFC 5545), as governments and calendar programs give them,
// into a table of calendar exceptions: whole days, with those that recur spelled out.
#pragma once

#include "model/exchange/sourcetable.h"
#include "model/values/result.h"

#include <QDate>

namespace stint::exchange {

/// Rows are numbered by event, from 2 as below a header. An event with a time of day is no holiday
/// and is reported. Those that recur are taken from the year before `today` to ten years after it.
/// Fails if it is no calendar file, or holds no day.
Result<SourceTable> readHolidays(const QByteArray &bytes, const QString &calendar, QDate today);

} // namespace stint::exchange
