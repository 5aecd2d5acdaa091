// SPDX-License-Identifier: GPL-3.0-or-later
// Reads holidays from an iCalendar file (RFC 5545), as governments and calendar programs give them,
// into a table of calendar exceptions: whole days off, with those that recur spelled out.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/sourcetable.h"
#include "model/values/result.h"

namespace stint::exchange {

/// Rows are numbered by event, from 2 as below a header. Left out and reported: an event with a
/// time of day, which is no holiday; a day for which the calendar has another exception, which
/// stays; what recurs more often than daily. Those that recur are taken from the year before
/// `today` to ten years after it. Fails if it is no calendar file, is larger than 20 MB, holds no
/// events or too many days, or when `progress` ends it.
Result<SourceTable> readHolidays(const QByteArray &bytes, const Snapshot &now,
                                 Id<Calendar> calendar, QDate today, const Progress &progress = {});

} // namespace stint::exchange
