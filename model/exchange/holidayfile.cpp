// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/holidayfile.h"

#include <QCoreApplication>
#include <QSet>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr qsizetype mostBytes = 20'000'000;
constexpr int yearsBack = 1, yearsAhead = 10;
constexpr int earliest = 1900;    ///< year; before it nobody plans
constexpr int longest = 366;      ///< days of one event; more is damage
constexpr int mostSteps = 60'000; ///< of one rule: daily since 1900, and more
constexpr size_t mostRows = 20'000;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

QDate dateOf(const icaltimetype &t)
{
    return QDate(t.year, t.month, t.day);
}

/// All properties of a kind, as days.
template <class Read>
QSet<QDate> daysOf(icalcomponent *event, icalproperty_kind kind, Read read)
{
    QSet<QDate> days;
    for (icalproperty *p = icalcomponent_get_first_property(event, kind); p;
         p = icalcomponent_get_next_property(event, kind))
        days.insert(dateOf(read(p)));
    return days;
}

class HolidayReader
{
public:
    HolidayReader(const Snapshot &now, Id<Calendar> calendar, QDate today, const Progress &progress)
        : m_calendar(now.title(EntityKind::Calendar, calendar.value))
        , m_from(today.year() - yearsBack, 1, 1)
        , m_to(today.year() + yearsAhead, 12, 31)
        , m_progress(progress)
    {
        for (const CalendarDay &day : now.table<CalendarDay>()) {
            if (day.calendar == calendar)
                m_known.push_back(day);
        }
        for (const char *name :
             {QT_TRANSLATE_NOOP("Field", "Calendar"), QT_TRANSLATE_NOOP("Field", "First day"),
              QT_TRANSLATE_NOOP("Field", "Last day"), QT_TRANSLATE_NOOP("Field", "Working hours"),
              QT_TRANSLATE_NOOP("Field", "Name")})
            table.header << QCoreApplication::translate("Field", name);
    }

    /// Occurrences that an event of its own moves or cancels are not where their rule has them.
    void noteMoved(icalcomponent *in)
    {
        forEach(in, [this](icalcomponent *event) {
            const QDate day = dateOf(icalcomponent_get_recurrenceid(event));
            if (day.isValid())
                m_moved.insert({QString::fromUtf8(icalcomponent_get_uid(event)), day});
        });
    }
    void readAll(icalcomponent *in)
    {
        forEach(in, [this](icalcomponent *event) {
            if (!isStopped && m_progress && m_number % 50 == 1)
                isStopped = !m_progress(0.5);
            if (!isStopped && table.rows.size() < mostRows)
                read(event);
        });
    }
    bool hasEvents() const { return m_number > 1; }

    SourceTable table;
    bool isStopped = false;

private:
    template <class Act>
    static void forEach(icalcomponent *in, Act act)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(in, ICAL_VEVENT_COMPONENT);
             event; event = icalcomponent_get_next_component(in, ICAL_VEVENT_COMPONENT))
            act(event);
    }

    void read(icalcomponent *event)
    {
        ++m_number;
        m_name = QString::fromUtf8(icalcomponent_get_summary(event)).simplified();
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const QDate first = dateOf(start);
        if (icaltime_is_null_time(start) || !first.isValid() || first.year() < earliest) {
            say(QCoreApplication::translate("Exchange", "“%1” has no date that can be read.")
                    .arg(m_name));
            return;
        }
        if (!start.is_date) {
            say(QCoreApplication::translate(
                    "Exchange", "“%1” has a time of day. Only whole days are taken as holidays.")
                    .arg(m_name));
            return;
        }
        const QDate after = dateOf(icalcomponent_get_dtend(event)); // not in it any more
        m_days = after > first ? int(std::min<qint64>(first.daysTo(after), longest)) : 1;
        m_taken.clear();
        const bool moved = dateOf(icalcomponent_get_recurrenceid(event)).isValid();
        if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) && !moved)
            recur(event, start);
        else
            add(first);
        for (const QDate day : daysOf(event, ICAL_RDATE_PROPERTY, [](icalproperty *p) {
                 return icalproperty_get_rdate(p).time;
             }))
            addWithin(day);
    }
    void recur(icalcomponent *event, const icaltimetype &start)
    {
        const QSet<QDate> left = daysOf(event, ICAL_EXDATE_PROPERTY,
                                        [](icalproperty *p) { return icalproperty_get_exdate(p); });
        const QString uid = QString::fromUtf8(icalcomponent_get_uid(event));
        for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); p;
             p = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype rule = icalproperty_get_rrule(p);
            if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE) {
                say(QCoreApplication::translate(
                        "Exchange", "“%1” recurs more often than daily. It is left out.")
                        .arg(m_name));
                continue;
            }
            const Iterator it(icalrecur_iterator_new(rule, start), icalrecur_iterator_free);
            for (int step = 0; it && step < mostSteps; ++step) {
                const QDate day = dateOf(icalrecur_iterator_next(it.get()));
                if (!day.isValid() || day > m_to)
                    break;
                if (!left.contains(day) && !m_moved.contains({uid, day}))
                    addWithin(day);
            }
        }
    }
    void addWithin(QDate first)
    {
        if (first >= m_from && first <= m_to && table.rows.size() < mostRows)
            add(first);
    }
    void add(QDate first)
    {
        if (m_taken.contains(first))
            return;
        m_taken.insert(first);
        const QDate last = first.addDays(m_days - 1);
        for (const CalendarDay &known : m_known) {
            const QDate knownLast = known.last.isValid() ? known.last : known.first;
            const bool same =
                known.first == first && knownLast == last && known.hours.trimmed().isEmpty();
            if (same || known.first > last || knownLast < first)
                continue;
            say(QCoreApplication::translate("Exchange",
                                            "“%1” on %2 is left out: the calendar has “%3” there.")
                    .arg(m_name, first.toString(Qt::ISODate), known.name));
            return;
        }
        table.rows.push_back(
            {m_number,
             {m_calendar, first.toString(Qt::ISODate),
              m_days > 1 ? last.toString(Qt::ISODate) : QString(), QString(), m_name}});
    }
    void say(const QString &text) { table.problems.push_back({m_number, 0, {}, text, false}); }

    QString m_calendar;
    QDate m_from, m_to;
    const Progress &m_progress;
    std::vector<CalendarDay> m_known; ///< exceptions of the calendar
    QSet<std::pair<QString, QDate>> m_moved;
    // Of the event that is read
    int m_number = 1;
    QString m_name;
    int m_days = 1;
    QSet<QDate> m_taken;
};

} // namespace

Result<SourceTable> readHolidays(const QByteArray &bytes, const Snapshot &now,
                                 Id<Calendar> calendar, QDate today, const Progress &progress)
{
    if (bytes.size() > mostBytes)
        return failure(QCoreApplication::translate(
            "Exchange",
            "The calendar file is larger than 20 MB. Choose one with the holidays only."));
    const Component file(icalparser_parse_string(bytes.constData()), icalcomponent_free);
    const bool begins = bytes.toUpper().contains("BEGIN:VCALENDAR");
    if (begins && (!file || !bytes.toUpper().contains("END:VCALENDAR")))
        return failure(QCoreApplication::translate(
            "Exchange", "The calendar file is cut off or damaged. Export the calendar again."));
    if (!file || !begins)
        return failure(QCoreApplication::translate(
            "Exchange", "This is no calendar file: it has no BEGIN:VCALENDAR. Choose the file that "
                        "the calendar was exported to (.ics)."));
    HolidayReader reader(now, calendar, today, progress);
    // Several calendars in one file stand below a root.
    std::vector<icalcomponent *> parts{file.get()};
    for (icalcomponent *part =
             icalcomponent_get_first_component(file.get(), ICAL_VCALENDAR_COMPONENT);
         part; part = icalcomponent_get_next_component(file.get(), ICAL_VCALENDAR_COMPONENT))
        parts.push_back(part);
    for (icalcomponent *part : parts)
        reader.noteMoved(part);
    for (icalcomponent *part : parts)
        reader.readAll(part);
    if (reader.isStopped)
        return failure(QCoreApplication::translate("Exchange",
                                                   "The import was stopped. Nothing was changed."));
    if (!reader.hasEvents())
        return failure(QCoreApplication::translate(
            "Exchange", "The calendar file holds no events. Choose one with the holidays in it."));
    if (reader.table.rows.size() >= mostRows)
        return failure(
            QCoreApplication::translate(
                "Exchange",
                "The calendar file holds more than %1 days. Choose one with the holidays "
                "only.")
                .arg(mostRows));
    if (reader.table.rows.empty() && reader.table.problems.empty())
        return failure(QCoreApplication::translate(
            "Exchange", "None of the days in the calendar file lies in the years that are taken, "
                        "from last year on."));
    return reader.table;
}

} // namespace stint::exchange
