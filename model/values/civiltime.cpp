// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/civiltime.h"

using namespace Qt::StringLiterals;

namespace stint {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr qint64 minutesPerDay = 1440;

qint64 dayOf(qint64 minute)
{
    return minute >= 0 ? minute / minutesPerDay : -((minutesPerDay - 1 - minute) / minutesPerDay);
}

} // namespace

CivilTime CivilTime::at(QDate date, int minuteOfDay)
{
    if (!date.isValid())
        return {};
    return CivilTime((date.toJulianDay() - epochJulianDay) * minutesPerDay + minuteOfDay);
}

CivilTime CivilTime::fromDateTime(const QDateTime &local)
{
    if (!local.isValid())
        return {};
    return at(local.date(), local.time().msecsSinceStartOfDay() / 60000);
}

CivilTime CivilTime::fromIso(QStringView text)
{
    const QDate date = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    if (text.size() == 10)
        return at(date, 0);
    if (text.size() < 16 || (text[10] != u'T' && text[10] != u' '))
        return {};
    const QTime time = QTime::fromString(text.sliced(11, 5).toString(), u"HH:mm"_s);
    return time.isValid() ? at(date, time.msecsSinceStartOfDay() / 60000) : CivilTime();
}

QDate CivilTime::date() const
{
    return isValid() ? QDate::fromJulianDay(dayOf(minute) + epochJulianDay) : QDate();
}

int CivilTime::minuteOfDay() const
{
    return isValid() ? static_cast<int>(minute - dayOf(minute) * minutesPerDay) : 0;
}

QDateTime CivilTime::toDateTime() const
{
    return isValid() ? QDateTime(date(), QTime::fromMSecsSinceStartOfDay(minuteOfDay() * 60000))
                     : QDateTime();
}

QString CivilTime::toIso() const
{
    if (!isValid())
        return {};
    const int m = minuteOfDay();
    return date().toString(Qt::ISODate) +
           u"T%1:%2"_s.arg(m / 60, 2, 10, QChar(u'0')).arg(m % 60, 2, 10, QChar(u'0'));
}

} // namespace stint
