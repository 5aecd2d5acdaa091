// SPDX-License-Identifier: GPL-3.0-or-later
// The working hours that people write: of a week, of a day. Read wherever they come in, so that
// what no calendar could be made of is refused there.
#pragma once

#include "model/values/result.h"

#include <array>
#include <vector>

namespace stint {

struct Shift {
    int from = 0; ///< minutes of the day, 0…1440
    int to = 0;
    bool operator==(const Shift &) const = default;
};
using DayShifts = std::vector<Shift>;
using WeekPattern = std::array<DayShifts, 7>; ///< Monday first

/// Reads "Mon-Fri 09:00-12:30 13:00-17:00; Sat 09:00-12:00". Fails with a sentence.
Result<WeekPattern> parseWeek(const QString &text);
/// Reads "09:00-12:00 13:00-17:00"; empty text is a closed day.
Result<DayShifts> parseShifts(const QString &text);

} // namespace stint
