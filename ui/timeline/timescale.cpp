// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

static constexpr double dayMinutes = 1440;

QDate weekStart(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

TimeScale::TimeScale(QDate origin, double pixelsPerDay)
{
    setOrigin(origin);
    setPixelsPerDay(pixelsPerDay);
}

void TimeScale::setOrigin(QDate origin)
{
    m_origin = origin;
    m_originMinute = CivilTime::at(origin, 0).minute;
}

void TimeScale::setPixelsPerDay(double pixels)
{
    m_pixelsPerDay = std::clamp(pixels, minPixelsPerDay, maxPixelsPerDay);
}

double TimeScale::x(CivilTime t) const
{
    return double(t.minute - m_originMinute) / dayMinutes * m_pixelsPerDay;
}

double TimeScale::x(QDate day) const
{
    return double(m_origin.daysTo(day)) * m_pixelsPerDay;
}

CivilTime TimeScale::at(double x) const
{
    return CivilTime(m_originMinute + qint64(std::floor(x / m_pixelsPerDay * dayMinutes)));
}

QDate TimeScale::dayAt(double x) const
{
    return m_origin.addDays(qint64(std::floor(x / m_pixelsPerDay)));
}

double TimeScale::dayFraction(CivilTime t, const planning::WorkCalendar &calendar,
                              bool finish) const
{
    const int minute = t.minuteOfDay();
    const DayShifts &shifts = calendar.shifts(t.date());
    if (shifts.empty())
        return finish && minute > 0 ? std::min(1.0, minute / dayMinutes) : minute / dayMinutes;
    const int first = shifts.front().from;
    const int last = shifts.back().to;
    if (last <= first)
        return 0;
    return std::clamp(double(minute - first) / (last - first), 0.0, 1.0);
}

double TimeScale::barStart(CivilTime start, const planning::WorkCalendar &calendar) const
{
    if (showsHours())
        return x(start);
    return x(start.date()) + dayFraction(start, calendar, false) * m_pixelsPerDay;
}

double TimeScale::barFinish(CivilTime finish, const planning::WorkCalendar &calendar) const
{
    if (showsHours())
        return x(finish);
    return x(finish.date()) + dayFraction(finish, calendar, true) * m_pixelsPerDay;
}

double TimeScale::point(CivilTime t) const
{
    return showsHours() ? x(t) : x(t.date()) + m_pixelsPerDay / 2;
}

TickUnit TimeScale::upperUnit() const
{
    if (m_pixelsPerDay >= 120)
        return TickUnit::Day;
    if (m_pixelsPerDay >= 2.4)
        return TickUnit::Month;
    if (m_pixelsPerDay >= 1.1)
        return TickUnit::Quarter;
    return m_pixelsPerDay >= 0.25 ? TickUnit::Year : TickUnit::Decade;
}

TickUnit TimeScale::lowerUnit() const
{
    if (m_pixelsPerDay >= 720)
        return TickUnit::Hour;
    if (m_pixelsPerDay >= 320)
        return TickUnit::ThreeHours;
    if (m_pixelsPerDay >= 120)
        return TickUnit::SixHours;
    if (m_pixelsPerDay >= 16)
        return TickUnit::Day;
    if (m_pixelsPerDay >= 2.4)
        return TickUnit::Week;
    if (m_pixelsPerDay >= 1.1)
        return TickUnit::Month;
    return m_pixelsPerDay >= 0.25 ? TickUnit::Quarter : TickUnit::Year;
}

static CivilTime floorTo(TickUnit unit, CivilTime t)
{
    const QDate day = t.date();
    switch (unit) {
    case TickUnit::Hour:
        return CivilTime(t.minute - t.minuteOfDay() % 60);
    case TickUnit::ThreeHours:
        return CivilTime(t.minute - t.minuteOfDay() % 180);
    case TickUnit::SixHours:
        return CivilTime(t.minute - t.minuteOfDay() % 360);
    case TickUnit::Day:
        return CivilTime::at(day, 0);
    case TickUnit::Week:
        return CivilTime::at(weekStart(day), 0);
    case TickUnit::Month:
        return CivilTime::at(QDate(day.year(), day.month(), 1), 0);
    case TickUnit::Quarter:
        return CivilTime::at(QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), 0);
    case TickUnit::Year:
        return CivilTime::at(QDate(day.year(), 1, 1), 0);
    case TickUnit::Decade:
        return CivilTime::at(QDate(day.year() - day.year() % 10, 1, 1), 0);
    }
    return t;
}

static CivilTime next(TickUnit unit, CivilTime t)
{
    switch (unit) {
    case TickUnit::Hour:
        return CivilTime(t.minute + 60);
    case TickUnit::ThreeHours:
        return CivilTime(t.minute + 180);
    case TickUnit::SixHours:
        return CivilTime(t.minute + 360);
    case TickUnit::Day:
        return CivilTime(t.minute + 1440);
    case TickUnit::Week:
        return CivilTime(t.minute + 7 * 1440);
    case TickUnit::Month:
        return CivilTime::at(t.date().addMonths(1), 0);
    case TickUnit::Quarter:
        return CivilTime::at(t.date().addMonths(3), 0);
    case TickUnit::Year:
        return CivilTime::at(t.date().addYears(1), 0);
    case TickUnit::Decade:
        return CivilTime::at(t.date().addYears(10), 0);
    }
    return t;
}

std::vector<Tick> TimeScale::ticks(TickUnit unit, double from, double to) const
{
    std::vector<Tick> all;
    for (CivilTime t = floorTo(unit, at(from)); x(t) < to;) {
        const CivilTime end = next(unit, t);
        all.push_back({x(t), x(end), {}, t});
        t = end;
    }
    return all;
}

static QString quarterText(QDate first, const QLocale &locale, int form)
{
    const QString months = locale.standaloneMonthName(first.month(), QLocale::ShortFormat) +
                           u"–"_s +
                           locale.standaloneMonthName(first.month() + 2, QLocale::ShortFormat);
    const QString number =
        QCoreApplication::translate("Timeline", "Q%1").arg((first.month() + 2) / 3);
    const QString year = QString::number(first.year());
    const QString forms[] = {months, number, QString()};
    return form == -1 ? months + u' ' + year : form < 2 ? forms[form] : QString();
}

QString TimeScale::tickText(TickUnit unit, CivilTime at, int form)
{
    const QLocale locale;
    const QDate day = at.date();
    const QString year = QString::number(day.year());
    QStringList forms;
    switch (unit) {
    case TickUnit::Hour:
    case TickUnit::ThreeHours:
    case TickUnit::SixHours:
        forms = {u"%1:00"_s.arg(at.minuteOfDay() / 60, 2, 10, QChar(u'0')),
                 QString::number(at.minuteOfDay() / 60)};
        break;
    case TickUnit::Day:
        forms = {locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat) + u' ' +
                     QString::number(day.day()) + u' ' +
                     locale.monthName(day.month(), QLocale::LongFormat) + u' ' + year,
                 locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' +
                     QString::number(day.day()) + u' ' +
                     locale.monthName(day.month(), QLocale::ShortFormat),
                 locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' +
                     QString::number(day.day()),
                 QString::number(day.day())};
        break;
    case TickUnit::Week:
        forms = {QString::number(day.day())};
        break;
    case TickUnit::Month:
        forms = {locale.standaloneMonthName(day.month(), QLocale::LongFormat) + u' ' + year,
                 locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' + year,
                 locale.standaloneMonthName(day.month(), QLocale::ShortFormat),
                 locale.standaloneMonthName(day.month(), QLocale::NarrowFormat)};
        // French and Spanish write months small; a heading begins with a capital.
        for (QString &text : forms)
            text[0] = text.at(0).toUpper();
        break;
    case TickUnit::Quarter:
        forms = {quarterText(day, locale, -1), quarterText(day, locale, 0),
                 quarterText(day, locale, 1)};
        break;
    case TickUnit::Year:
        forms = {year, year.right(2)};
        break;
    case TickUnit::Decade:
        forms = {year + u"–"_s + QString::number(day.year() + 9), year};
        break;
    }
    return form < forms.size() ? forms.at(form) : QString();
}

double TimeScale::pixelsPerDay(ZoomStep step)
{
    switch (step) {
    case ZoomStep::Hour:
        return 960;
    case ZoomStep::Day:
        return 32;
    case ZoomStep::Week:
        return 6;
    case ZoomStep::Month:
        return 3;
    case ZoomStep::Quarter:
        return 1.5;
    case ZoomStep::Year:
        return 0.8;
    }
    return 6;
}

ZoomStep TimeScale::step() const
{
    ZoomStep best = ZoomStep::Hour;
    double distance = std::numeric_limits<double>::max();
    for (const ZoomStep one : {ZoomStep::Hour, ZoomStep::Day, ZoomStep::Week, ZoomStep::Month,
                               ZoomStep::Quarter, ZoomStep::Year}) {
        const double d = std::abs(std::log(pixelsPerDay(one) / m_pixelsPerDay));
        if (d < distance) {
            distance = d;
            best = one;
        }
    }
    return best;
}

QString TimeScale::lengthInWords(double pixels) const
{
    const double days = pixels / m_pixelsPerDay;
    const auto words = [](const char *text, double n) {
        return QCoreApplication::translate("Timeline", text, nullptr, int(std::lround(n)));
    };
    if (days < 3)
        return words(QT_TRANSLATE_N_NOOP("Timeline", "%n hours"), days * 24);
    if (days < 15)
        return words(QT_TRANSLATE_N_NOOP("Timeline", "%n days"), days);
    if (days < 300)
        return words(QT_TRANSLATE_N_NOOP("Timeline", "%n weeks"), days / 7);
    if (days < 730)
        return words(QT_TRANSLATE_N_NOOP("Timeline", "%n months"), days / 30.44);
    return words(QT_TRANSLATE_N_NOOP("Timeline", "%n years"), days / 365.25);
}

} // namespace stint::ui
