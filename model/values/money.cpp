// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint {

namespace {

qint64 powerOfTen(int n)
{
    qint64 p = 1;
    while (n-- > 0)
        p *= 10;
    return p;
}

QString currencyOf(const QString &sign, const QString &fallback)
{
    if (sign.isEmpty() || sign == "$"_L1)
        return fallback;
    if (sign == u"€")
        return u"EUR"_s;
    if (sign == u"£")
        return u"GBP"_s;
    if (sign == "US$"_L1)
        return u"USD"_s;
    if (sign == "C$"_L1 || sign == "CA$"_L1)
        return u"CAD"_s;
    return sign.toUpper();
}

} // namespace

int Money::digits(const QString &currency)
{
    static const QStringList none = {u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s,
                                     u"VND"_s, u"XAF"_s, u"XOF"_s};
    static const QStringList three = {u"KWD"_s, u"BHD"_s, u"OMR"_s, u"TND"_s, u"JOD"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

QString Money::amount(const QLocale &locale) const
{
    if (!isValid())
        return {};
    const int places = digits(currency);
    const qint64 unit = powerOfTen(places);
    const qint64 rest = minor % unit;
    QString text = locale.toString(minor / unit);
    if (minor < 0 && minor / unit == 0)
        text.prepend(locale.negativeSign());
    if (rest != 0)
        text += locale.decimalPoint() + u"%1"_s.arg(qAbs(rest), places, 10, QChar(u'0'));
    return text;
}

QString Money::toString(const QLocale &locale) const
{
    if (!isValid())
        return {};
    return locale.language() == QLocale::French ? amount(locale) + u'\u00a0' + currency
                                                : currency + u'\u00a0' + amount(locale);
}

Result<Money> Money::parse(const QString &text, const QString &fallback)
{
    const auto refuse = [&] {
        return failure(QCoreApplication::translate(
                           "Money", "“%1” is not an amount. Write it as 12500 or CAD 12,500.50.")
                           .arg(text));
    };
    static const QRegularExpression shape(
        uR"(^\s*([-\x{2212}]?)\s*(US\$|CA\$|C\$|\$|€|£|[A-Za-z]{3})?\s*([-\x{2212}]?)\s*(\d[\d.,'\s\x{a0}\x{202f}\x{2009}]*?)\s*(\$|€|£|[A-Za-z]{3})?\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto m = shape.match(text);
    if (!m.hasMatch() || (!m.captured(2).isEmpty() && !m.captured(5).isEmpty()))
        return refuse();
    Money money{0, currencyOf(m.captured(2) + m.captured(5), fallback)};
    QString number = m.captured(4);
    number.remove(QRegularExpression(uR"(['\s\x{a0}\x{202f}\x{2009}])"_s));
    // The last separator is a decimal point unless exactly three digits follow it or it repeats.
    const qsizetype last = std::max(number.lastIndexOf(u','), number.lastIndexOf(u'.'));
    QString fraction;
    if (last >= 0) {
        const QChar mark = number[last];
        const bool mixed = number.contains(u',') && number.contains(u'.');
        const bool decimal = mixed || (number.count(mark) == 1 && number.size() - last - 1 != 3);
        if (decimal) {
            fraction = number.sliced(last + 1);
            number.truncate(last);
            if (number.contains(mark))
                return refuse();
        }
        static const QRegularExpression grouped(uR"(^\d{1,3}([.,])\d{3}(\1\d{3})*$|^\d+$)"_s);
        if (!grouped.match(number).hasMatch())
            return refuse();
        number.remove(u',').remove(u'.');
    }
    const int places = digits(money.currency);
    if (fraction.size() > places || number.size() > 15)
        return refuse();
    fraction = fraction.leftJustified(places, u'0');
    money.minor = number.toLongLong() * powerOfTen(places) + fraction.toLongLong();
    if (m.captured(1).isEmpty() != m.captured(3).isEmpty())
        money.minor = -money.minor;
    if (money.currency.isEmpty())
        return refuse();
    return money;
}

} // namespace stint
