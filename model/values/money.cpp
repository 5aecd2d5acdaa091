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

/// ISO 4217, with the few that were replaced lately. Four characters each.
constexpr auto codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN "
    "BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP "
    "ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR "
    "ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD "
    "MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL "
    "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF "
    "XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL "_L1;
/// Those that are written with "$".
constexpr auto dollars =
    "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO "
    "NZD SBD SGD SRD TOP TTD TWD USD UYU WST XCD "_L1;

bool isIn(QLatin1StringView list, const QString &code)
{
    const qsizetype at = code.size() == 3 ? list.indexOf(code) : -1;
    return at >= 0 && at % 4 == 0;
}

/// What letters and a sign beside an amount say together; empty if they are no currency.
QString currencyOf(const QString &letters, const QString &sign, const QString &fallback)
{
    QString code = letters.toUpper();
    if (sign == "$"_L1 && code == "US"_L1)
        return u"USD"_s;
    if (sign == "$"_L1 && (code == "C"_L1 || code == "CA"_L1))
        return u"CAD"_s;
    if (code.isEmpty())
        return sign == u"€" ? u"EUR"_s : sign == u"£" ? u"GBP"_s : fallback;
    const bool agree = sign.isEmpty() || (sign == u"€" && code == "EUR"_L1) ||
                       (sign == u"£" && code == "GBP"_L1) ||
                       (sign == "$"_L1 && isIn(dollars, code));
    return agree && isIn(codes, code) ? code : QString();
}

} // namespace

bool Money::isCode(const QString &currency)
{
    return currency.size() == 3 &&
           std::ranges::all_of(currency, [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

int Money::digits(const QString &currency)
{
    static const QStringList none = {u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s,
                                     u"VND"_s, u"XAF"_s, u"XOF"_s};
    static const QStringList three = {u"KWD"_s, u"BHD"_s, u"OMR"_s, u"TND"_s,
                                      u"JOD"_s, u"IQD"_s, u"LYD"_s};
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
        uR"(^\s*([-\x{2212}]?)\s*(?:([A-Za-z]{1,3})\s*)?([$€£]?)\s*([-\x{2212}]?)\s*(\d[\d.,'\s\x{a0}\x{202f}\x{2009}]*?)\s*([$€£]?)\s*([A-Za-z]{3})?\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto m = shape.match(text);
    const auto twice = [&](int a, int b) {
        return !m.captured(a).isEmpty() && !m.captured(b).isEmpty();
    };
    if (!m.hasMatch() || twice(2, 7) || twice(3, 6) || twice(1, 4))
        return refuse();
    const QString letters = m.captured(2) + m.captured(7);
    Money money{0, currencyOf(letters, m.captured(3) + m.captured(6), fallback)};
    const int places = digits(money.currency);
    QString number = m.captured(5);
    number.remove(QRegularExpression(uR"(['\s\x{a0}\x{202f}\x{2009}])"_s));
    // The last separator is a decimal point unless exactly three digits follow it or it repeats;
    // with three places to a currency, a lone "." is one, as our own files write it.
    const qsizetype last = std::max(number.lastIndexOf(u','), number.lastIndexOf(u'.'));
    QString fraction;
    if (last >= 0) {
        const QChar mark = number[last];
        const bool mixed = number.contains(u',') && number.contains(u'.');
        const bool three = number.size() - last - 1 == 3 && (places != 3 || mark != u'.');
        const bool decimal = mixed || (number.count(mark) == 1 && !three);
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
    if (fraction.size() > places || number.size() > 15)
        return refuse();
    fraction = fraction.leftJustified(places, u'0');
    money.minor = number.toLongLong() * powerOfTen(places) + fraction.toLongLong();
    if (!m.captured(1).isEmpty() || !m.captured(4).isEmpty())
        money.minor = -money.minor;
    if (money.currency.isEmpty())
        return refuse();
    return money;
}

} // namespace stint
