// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/datewords.h"

#include "model/planning/lateness.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

} // namespace

QString dayMonth(QDate date)
{
    return QLocale().toString(date, u"d MMM"_s);
}

QString dayMonthYear(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString monthYear(QDate date)
{
    return QLocale().toString(date, u"MMM yyyy"_s);
}

QString weekdayDate(QDate date)
{
    return QLocale().toString(date, u"ddd d MMM"_s);
}

QString weekdayDateYear(QDate date)
{
    return QLocale().toString(date, u"ddd d MMM yyyy"_s);
}

QString dayTime(const QDateTime &at)
{
    return QLocale().toString(at, u"d MMM yyyy, HH:mm"_s);
}

QString longDate(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString lateWords(QDate due, QDate today, const planning::WorkCalendar &calendar)
{
    const int late = planning::daysLate(calendar, due, today);
    if (late == 1)
        return Words::tr("1 day late");
    const qint64 weeks = due.daysTo(today) / 7;
    if (weeks < 6)
        return Words::tr("%1 days late").arg(number(late));
    return Words::tr("%1 weeks late").arg(number(weeks));
}

QString dueWords(QDate due, QDate today, const planning::WorkCalendar &calendar)
{
    if (!due.isValid())
        return {};
    if (due < today)
        return lateWords(due, today, calendar);
    return due.year() == today.year() || today.daysTo(due) < 60 ? weekdayDate(due)
                                                                : dayMonthYear(due);
}

QString number(qint64 n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

QString days(int n)
{
    return n == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(number(n));
}

} // namespace stint::ui
