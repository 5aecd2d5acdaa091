// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/dates.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// 1…12 by the English or French name of a month, whole or shortened; 0 for other words.
int monthByName(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (const QLocale &locale : {QLocale(u"en_CA"_s), QLocale(u"en_US"_s), QLocale(u"fr_CA"_s),
                                      QLocale(u"fr_FR"_s), QLocale(u"es_ES"_s)}) {
            for (int m = 1; m <= 12; ++m) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    all.insert(locale.monthName(m, format).toLower().remove(u'.'), m);
            }
        }
        all.insert(u"sept"_s, 9);
        return all;
    }();
    return months.value(word.toLower().remove(u'.'), 0);
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

struct DatePart {
    QDate date;
    bool eitherOrder = false;
    qsizetype length = 0; ///< characters of the text that are the date
};

QDate sensible(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year >= 1900 && year < 2200 ? date : QDate();
}

DatePart numericDate(const QString &text, DateOrder order)
{
    static const QRegularExpression iso(uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d))"_s);
    if (const auto m = iso.match(text); m.hasMatch())
        return {sensible(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt()),
                false, m.capturedLength()};
    static const QRegularExpression mixed(
        uR"(^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.\-]))"_s);
    const auto m = mixed.match(text);
    if (!m.hasMatch())
        return {};
    const int a = m.captured(1).toInt(), b = m.captured(3).toInt();
    const int year = fullYear(m.captured(4));
    const QDate monthFirst = sensible(year, a, b), dayFirst = sensible(year, b, a);
    const QDate wanted = order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    return {wanted, monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst,
            m.capturedLength()};
}

DatePart writtenDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        uR"(^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?[\s-]+(?:de\s+)?(\p{L}+\.?),?[\s-]+(?:de\s+)?(\d{4})(?!\d))"_s);
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return {sensible(m.captured(3).toInt(), monthByName(m.captured(2)), m.captured(1).toInt()),
                false, m.capturedLength()};
    static const QRegularExpression monthFirst(
        uR"(^(?:\p{L}+\.?,\s*)?(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d))"_s);
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return {sensible(m.captured(3).toInt(), monthByName(m.captured(1)), m.captured(2).toInt()),
                false, m.capturedLength()};
    return {};
}

/// What follows the date: nothing, or a time with or without a zone. False if it is neither.
bool readTime(const QString &rest, DateReading &reading)
{
    if (rest.isEmpty())
        return true;
    static const QRegularExpression shape(
        uR"(^(?:T|,?\s+(?:at\s+|à\s+)?|,)(\d{1,2})(?:\s?[:h]\s?(\d{2})?(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(?:([AaPp])\.?\s?[Mm]\.?)?\s?(Z|\(?[A-Z]{2,4}\)?|[+-]\d{2}:?\d{2})?$)"_s);
    const auto m = shape.match(rest);
    if (!m.hasMatch())
        return false;
    const QString half = m.captured(4).toLower();
    int hour = m.captured(1).toInt();
    // A bare number behind a date is no time: "03/04/2020 9" might be anything.
    if (half.isEmpty() && !m.captured(0).contains(u':') && !m.captured(0).contains(u'h'))
        return false;
    if (!half.isEmpty() && hour < 13)
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    reading.time = QTime(hour == 24 ? -1 : hour, m.captured(2).toInt(), m.captured(3).toInt());
    reading.zone = m.captured(5);
    return reading.time.isValid();
}

} // namespace

bool DateReading::timeMatters() const
{
    if (!time.isValid())
        return false;
    return !zone.isEmpty() || (time != QTime(0, 0) && !(time.hour() == 23 && time.minute() == 59));
}

std::optional<DateReading> readDate(const QString &text, DateOrder order)
{
    // Spaces of every width, and several of them, are one space to people.
    const QString clean = text.simplified();
    if (clean.size() < 6 || clean.size() > 60)
        return {};
    DatePart part = numericDate(clean, order);
    if (part.length == 0)
        part = writtenDate(clean);
    if (!part.date.isValid())
        return {};
    DateReading reading;
    reading.date = part.date;
    reading.eitherOrder = part.eitherOrder;
    if (!readTime(clean.sliced(part.length), reading))
        return {};
    return reading;
}

std::optional<QDate> readShortDate(const QString &text, QDate today)
{
    static const QRegularExpression dayFirst(
        uR"(^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?[\s-]*(?:de\s+)?(\p{L}+\.?)(?:[\s-]+(\d{2}))?$)"_s);
    static const QRegularExpression monthFirst(
        uR"(^(?:\p{L}+\.?,?\s+)?(\p{L}+\.?)[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*(\d{2}))?$)"_s);
    const QString clean = text.simplified();
    int day = 0, month = 0;
    QString year;
    if (const auto m = dayFirst.match(clean); m.hasMatch()) {
        day = m.captured(1).toInt();
        month = monthByName(m.captured(2));
        year = m.captured(3);
    } else if (const auto n = monthFirst.match(clean); n.hasMatch()) {
        day = n.captured(2).toInt();
        month = monthByName(n.captured(1));
        year = n.captured(3);
    }
    std::optional<QDate> nearest;
    const int from = year.isEmpty() ? today.year() - 1 : fullYear(year);
    const int to = year.isEmpty() ? today.year() + 1 : from;
    for (int y = from; month > 0 && y <= to; ++y) {
        const QDate date = sensible(y, month, day);
        if (date.isValid() &&
            (!nearest || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*nearest))))
            nearest = date;
    }
    return nearest;
}

DateOrder dateOrderOf(const QLocale &locale)
{
    // Where nobody chose a language, dates with slashes are mostly American.
    if (locale.language() == QLocale::C)
        return DateOrder::MonthFirst;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd'), month = format.indexOf(u'M');
    return day < month ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

DateOrderGuess guessDateOrder(const QStringList &cells, DateOrder fallback)
{
    qsizetype both = 0, same = 0, onlyMonthFirst = 0, onlyDayFirst = 0, filled = 0;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++filled;
        const auto monthFirst = readDate(cell, DateOrder::MonthFirst);
        const auto dayFirst = readDate(cell, DateOrder::DayFirst);
        if (monthFirst && dayFirst)
            ++(monthFirst->date == dayFirst->date ? same : both);
        else if (monthFirst)
            ++onlyMonthFirst;
        else if (dayFirst)
            ++onlyDayFirst;
    }
    DateOrderGuess guess;
    guess.isAmbiguous = both > 0 && onlyMonthFirst == onlyDayFirst;
    guess.isMixed = onlyMonthFirst > 0 && onlyDayFirst > 0;
    guess.order = onlyMonthFirst > onlyDayFirst   ? DateOrder::MonthFirst
                  : onlyDayFirst > onlyMonthFirst ? DateOrder::DayFirst
                                                  : fallback;
    guess.dates =
        both + same + (guess.order == DateOrder::MonthFirst ? onlyMonthFirst : onlyDayFirst);
    guess.unreadable = filled - guess.dates;
    return guess;
}

} // namespace stint::exchange
