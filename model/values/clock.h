// SPDX-License-Identifier: GPL-3.0-or-later
// The only source of "now". Handed in from app/, so that tests and dated reports can set it.
#pragma once

#include <QDateTime>

namespace stint {

class Clock
{
public:
    Clock() = default; ///< the machine's clock
    /// A clock that stands still: for tests, `--as-of` and reproducible pictures.
    static Clock fixed(const QDateTime &local)
    {
        Clock c;
        c.m_fixed = local;
        return c;
    }

    QDateTime now() const { return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTime(); }
    /// Does not look at the time zone, which takes as long as writing a row.
    QDateTime utcNow() const
    {
        return m_fixed.isValid() ? m_fixed.toUTC() : QDateTime::currentDateTimeUtc();
    }
    QDate today() const { return now().date(); }

private:
    QDateTime m_fixed;
};

} // namespace stint
