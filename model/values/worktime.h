// SPDX-License-Identifier: GPL-3.0-or-later
// A length of working time in whole minutes. What a "day" of it is, a calendar says; where none is
// at hand (typing "2 d" into a cell), 1 d is 8 h and 1 w is 5 d, as other planners read it.
#pragma once

#include "model/values/result.h"

#include <QString>
#include <compare>

namespace stint {

struct WorkTime {
    qint64 minutes = 0;

    constexpr WorkTime() = default;
    constexpr explicit WorkTime(qint64 m)
        : minutes(m)
    {
    }
    static constexpr WorkTime hours(qint64 h) { return WorkTime(h * 60); }
    static constexpr WorkTime days(qint64 d) { return WorkTime(d * 480); }

    friend constexpr auto operator<=>(WorkTime, WorkTime) = default;

    /// "3 d", "4 h", "1 d 4 h", "45 min"; "0 d" for none. Negative values carry a minus sign.
    QString toString() const;
    /// Reads what toString writes and what people type: "2w", "1.5 d", "90 min", "-4h", "3" (days);
    /// French "j" and "sem" too. Fails with a sentence on anything else or beyond 100 years.
    static Result<WorkTime> parse(const QString &text);
};

} // namespace stint
