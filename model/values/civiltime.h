// SPDX-License-Identifier: GPL-3.0-or-later
// A wall-clock moment to the minute, without a time zone: plans are made in the city's own time.
// Counted in minutes since 1970-01-01 00:00, so that planning is integer arithmetic.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <compare>
#include <limits>

namespace stint {

struct CivilTime {
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    qint64 minute = none;

    constexpr CivilTime() = default;
    constexpr explicit CivilTime(qint64 m)
        : minute(m)
    {
    }
    /// An invalid date gives an invalid time. `minuteOfDay` 0…1440; 1440 is the next midnight.
    static CivilTime at(QDate date, int minuteOfDay);
    static CivilTime fromDateTime(const QDateTime &local);
    /// Reads "2026-11-18", "2026-11-18T09:00" and "2026-11-18 09:00"; invalid on anything else.
    static CivilTime fromIso(QStringView text);

    constexpr bool isValid() const { return minute != none; }
    QDate date() const;
    int minuteOfDay() const; ///< 0…1439
    QDateTime toDateTime() const;
    QString toIso() const; ///< "2026-11-18T09:00"; empty if invalid

    friend constexpr auto operator<=>(CivilTime, CivilTime) = default;
};

} // namespace stint
