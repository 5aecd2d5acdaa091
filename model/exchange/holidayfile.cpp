// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/holidayfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr qsizetype mostBytes = 20'000'000;
constexpr int yearsBack = 1, yearsAhead = 10;
constexpr int earliest = 1900; ///< year; before it nobody plans
constexpr int longest = 366;   ///< days of one event; more is damage

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype timeOf(QDate day)
{
    icaltimetype t = icaltime_null_date();
    t.year = day.year();
    t.month = day.month();
    t.day = day.day();
    return t;
}

QDate dateOf(const icaltimetype &t)
{
    return QDate(t.year, t.month, t.day);
}

class HolidayReader
{
public:
    HolidayReader(QString calendar, QDate today)
        : m_calendar(std::move(calendar))
        , m_from(today.year() - yearsBack, 1, 1)
        , m_to(today.year() + yearsAhead, 12, 31)
    {
        for (const char *name :
             {QT_TRANSLATE_NOOP("Field", "Calendar"), QT_TRANSLATE_NOOP("Field", "First day"),
              QT_TRANSLATE_NOOP("Field", "Last day"), QT_TRANSLATE_NOOP("Field", "Name")})
            table.header << QCoreApplication::translate("Field", name);
    }

    void readAll(icalcomponent *in)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(in, ICAL_VEVENT_COMPONENT);
             event; event = icalcomponent_get_next_component(in, ICAL_VEVENT_COMPONENT))
            read(event);
    }

    SourceTable table;

private:
    void read(icalcomponent *event)
    {
        ++m_number;
        m_name = QString::fromUtf8(icalcomponent_get_summary(event)).simplified();
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const QDate first = dateOf(start);
        if (icaltime_is_null_time(start) || !first.isValid() || first.year() < earliest) {
            say(QCoreApplication::translate("Exchange", "“%1” has no date that can be read."));
            return;
        }
        if (!start.is_date) {
            say(QCoreApplication::translate(
                "Exchange", "“%1” has a time of day. Only whole days are taken as holidays."));
            return;
        }
        const QDate after = dateOf(icalcomponent_get_dtend(event)); // not in it any more
        m_days = after > first ? int(std::min<qint64>(first.daysTo(after), longest)) : 1;
        if (!icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) &&
            !icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY)) {
            add(first);
            return;
        }
        icalcomponent_foreach_recurrence(
            event, timeOf(m_from), timeOf(m_to),
            [](icalcomponent *, struct icaltime_span *span, void *reader) {
                static_cast<HolidayReader *>(reader)->add(
                    QDateTime::fromSecsSinceEpoch(span->start, Qt::UTC).date());
            },
            this);
    }
    void add(QDate first)
    {
        table.rows.push_back(
            {m_number,
             {m_calendar, first.toString(Qt::ISODate),
              m_days > 1 ? first.addDays(m_days - 1).toString(Qt::ISODate) : QString(), m_name}});
    }
    void say(const QString &text)
    {
        table.problems.push_back({m_number, 0, {}, text.arg(m_name), false});
    }

    QString m_calendar;
    QDate m_from, m_to;
    int m_number = 1;
    QString m_name;
    int m_days = 1;
};

} // namespace

Result<SourceTable> readHolidays(const QByteArray &bytes, const QString &calendar, QDate today)
{
    const QString none = QCoreApplication::translate(
        "Exchange", "This is no calendar file: it has no BEGIN:VCALENDAR. Choose the file that the "
                    "calendar was exported to (.ics).");
    if (bytes.size() > mostBytes || !bytes.toUpper().contains("BEGIN:VCALENDAR"))
        return failure(none);
    const Component file(icalparser_parse_string(bytes.constData()), icalcomponent_free);
    if (!file)
        return failure(none);
    HolidayReader reader(calendar, today);
    reader.readAll(file.get());
    // Several calendars in one file stand below a root.
    for (icalcomponent *part =
             icalcomponent_get_first_component(file.get(), ICAL_VCALENDAR_COMPONENT);
         part; part = icalcomponent_get_next_component(file.get(), ICAL_VCALENDAR_COMPONENT))
        reader.readAll(part);
    if (reader.table.rows.empty() && reader.table.problems.empty())
        return failure(QCoreApplication::translate(
            "Exchange", "The calendar file holds no events. Choose one with the holidays in it."));
    return reader.table;
}

} // namespace stint::exchange
