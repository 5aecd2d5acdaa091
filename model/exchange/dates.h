// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people and other programs write them. Whether 03/04 is in March or in April a single
// cell can't say, so the order is decided for a whole column and handed in.
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>
#include <optional>

namespace stint::exchange {

enum class DateOrder : quint8 { MonthFirst, DayFirst };

struct DateReading {
    QDate date;
    QTime time;               ///< invalid if the text has none
    QString zone;             ///< "ET", "Z", "+02:00"; as written, never applied
    bool eitherOrder = false; ///< the other order gives another valid date

    /// A time that says more than "that day": neither midnight nor 11:59 PM, or with a zone.
    bool timeMatters() const;
};

/// Reads "03/10/2020 9 AM", "2020/08/18 5:00 PM", "06/16/2020 5 p.m.", "10/08/2020 5:59:59 PM",
/// "09/23/2021 04:59 PM ET", "2026-11-18T09:00", "18 novembre 2026", "Nov 18, 2026 14 h 30".
/// Years of two digits are 1970…2069. Nothing on anything that is not a date of 1900…2199.
std::optional<DateReading> readDate(const QString &text, DateOrder order);

/// Reads a day without its year ("7 Dec", "Dec 7", "mar. 1er déc.") as the one nearest to `today`,
/// and one with the last two figures of its year ("17 Jun 27"): what the window itself writes where
/// room is short. Only for one date that somebody types: of a column it would guess too much.
std::optional<QDate> readShortDate(const QString &text, QDate today);

/// The order that a locale writes dates in.
DateOrder dateOrderOf(const QLocale &locale);

struct DateOrderGuess {
    DateOrder order = DateOrder::MonthFirst;
    qsizetype dates = 0;      ///< cells that can be read as a date in the order decided on
    qsizetype unreadable = 0; ///< cells that hold something else
    bool isAmbiguous = false; ///< no cell says which; `order` is then the fallback
    bool isMixed = false;     ///< some cells say one order and some the other
};
/// Decides the order for a column. Blank cells count for nothing.
DateOrderGuess guessDateOrder(const QStringList &cells, DateOrder fallback);

} // namespace stint::exchange
