// SPDX-License-Identifier: GPL-3.0-or-later
// An exact amount: minor units (cents) with their ISO 4217 currency. Never floating point.
#pragma once

#include "model/values/result.h"

#include <QLocale>
#include <QMetaType>
#include <QString>

namespace stint {

struct Money {
    qint64 minor = 0;
    QString currency; ///< "CAD"; empty means "no amount", which is not the same as zero

    bool isValid() const { return !currency.isEmpty(); }
    bool operator==(const Money &) const = default;

    /// Three letters, as every currency code is; it need not be one that is known.
    static bool isCode(const QString &currency);
    /// Digits after the point: 2 for most currencies, 0 for JPY, 3 for KWD.
    static int digits(const QString &currency);
    /// "186,000" or "186,000.50" in the locale, without the currency; empty if there is no amount.
    QString amount(const QLocale &locale) const;
    /// "CAD 186,000" ("186 000 CAD" in French).
    QString toString(const QLocale &locale) const;
    /// Reads "$1,000,000", "CAD 18 400,50", "1.000.000 EUR", "12 500 $", "CAD $50,000". A bare
    /// number or "$" takes `fallback`. Fails with a sentence on anything else, so that nothing is
    /// guessed away: only codes of ISO 4217 are currencies, since "max 500" and "10 hrs" are text.
    static Result<Money> parse(const QString &text, const QString &fallback);
};

} // namespace stint

Q_DECLARE_METATYPE(stint::Money)
