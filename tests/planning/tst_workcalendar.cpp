// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/holidays.h"
#include "model/planning/workcalendar.h"
#include "tests/planning/plansketch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

/// Every minute of some weeks looked at one by one: slow, and hard to get wrong.
class MinuteCount
{
public:
    MinuteCount(const WorkCalendar &calendar, QDate first, int days)
        : m_first(CivilTime::at(first, 0).minute)
        , m_worked(static_cast<size_t>(days) * 1440, false)
    {
        for (int d = 0; d < days; ++d) {
            for (const Shift &s : calendar.shifts(first.addDays(d))) {
                for (int m = s.from; m < s.to; ++m)
                    m_worked[static_cast<size_t>(d * 1440 + m)] = true;
            }
        }
    }
    bool works(qint64 minute) const { return m_worked.at(static_cast<size_t>(minute - m_first)); }
    CivilTime add(CivilTime t, qint64 work) const
    {
        for (; work > 0; ++t.minute)
            work -= works(t.minute);
        return t;
    }
    CivilTime subtract(CivilTime t, qint64 work) const
    {
        for (; work > 0; --t.minute)
            work -= works(t.minute - 1);
        return t;
    }
    qint64 between(CivilTime a, CivilTime b) const
    {
        qint64 work = 0;
        for (qint64 m = a.minute; m < b.minute; ++m)
            work += works(m);
        return work;
    }
    CivilTime nextStart(CivilTime t) const
    {
        while (!works(t.minute))
            ++t.minute;
        return t;
    }
    CivilTime previousFinish(CivilTime t) const
    {
        while (!works(t.minute - 1))
            --t.minute;
        return t;
    }

private:
    qint64 m_first;
    std::vector<bool> m_worked;
};

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithCountingMinutes_data()
    {
        QTest::addColumn<QString>("week");
        QTest::newRow("office") << u"Mon-Fri 09:00-12:30 13:00-17:00"_s;
        QTest::newRow("saturdays") << u"Mon-Fri 09:00-17:00; Sat 09:00-12:00"_s;
        QTest::newRow("to midnight") << u"Mon-Sun 00:00-06:00 18:00-24:00"_s;
        QTest::newRow("one minute a week") << u"Wed 11:59-12:00"_s;
        QTest::newRow("always") << u"Mon-Sun 00:00-24:00"_s;
    }
    void agreesWithCountingMinutes()
    {
        QFETCH(QString, week);
        Sketch s;
        const Id<Calendar> id = s.calendar(week, HolidayRule::Ontario);
        CalendarDay shut;
        shut.calendar = id;
        shut.first = QDate(2026, 12, 24);
        shut.last = QDate(2027, 1, 3);
        shut.name = u"City hall closed"_s;
        s.put(shut);
        CalendarDay open;
        open.calendar = id;
        open.first = QDate(2026, 12, 28);
        open.hours = u"10:00-11:00"_s;
        s.put(open);
        QString problem;
        const WorkCalendar c = WorkCalendar::compile(s.now, id, &problem);
        QCOMPARE(problem, QString());
        QVERIFY(c.isWorkingDay(open.first));
        QCOMPARE(c.dayName(QDate(2026, 12, 29)), shut.name);

        const QDate first(2026, 9, 1);
        const MinuteCount slow(c, first, 300);
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            const CivilTime t(CivilTime::at(first, 0).minute + 100 * 1440 +
                              random.bounded(100 * 1440));
            const CivilTime u(t.minute + random.bounded(30 * 1440));
            const qint64 work = 1 + random.bounded(week.startsWith(u'W') ? 4 : 3000);
            QCOMPARE(c.add(t, WorkTime(work)), slow.add(t, work));
            QCOMPARE(c.subtract(t, WorkTime(work)), slow.subtract(t, work));
            QCOMPARE(c.between(t, u).minutes, slow.between(t, u));
            QCOMPARE(c.between(u, t).minutes, -slow.between(t, u));
            QCOMPARE(c.nextStart(t), slow.nextStart(t));
            QCOMPARE(c.previousFinish(t), slow.previousFinish(t));
            QCOMPARE(c.add(t, WorkTime(-work)), c.subtract(t, WorkTime(work)));
        }
    }

    void publicHolidays()
    {
        const auto has = [](HolidayRule rule, QDate day) {
            return std::ranges::any_of(holidaysIn(day.year(), rule),
                                       [&](const Holiday &h) { return h.day == day; });
        };
        const QList<QDate> ontario{
            {2026, 1, 1},   {2026, 2, 16},  {2026, 4, 3}, {2026, 5, 18},
            {2026, 7, 1},   {2026, 8, 3},   {2026, 9, 7}, {2026, 10, 12},
            {2026, 12, 25}, {2026, 12, 28},                 // Boxing Day is a Saturday
            {2027, 12, 27}, {2027, 12, 28},                 // Christmas and Boxing Day
            {2022, 12, 27}, {2022, 12, 26}, {2023, 7, 3},   // Canada Day is a Saturday
            {2028, 1, 3},   {2024, 3, 29},  {2025, 4, 18}}; // Good Fridays
        for (const QDate day : ontario)
            QVERIFY2(has(HolidayRule::Ontario, day), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!has(HolidayRule::Ontario, QDate(2026, 4, 6))); // Easter Monday
        const QList<QDate> federal{{2026, 1, 1},   {2026, 1, 19},  {2026, 2, 16},  {2026, 5, 25},
                                   {2026, 6, 19},  {2026, 7, 3},   {2026, 9, 7},   {2026, 10, 12},
                                   {2026, 11, 11}, {2026, 11, 26}, {2021, 12, 31}, {2021, 12, 24},
                                   {2027, 7, 5},   {2026, 12, 25}};
        for (const QDate day : federal)
            QVERIFY2(has(HolidayRule::UsFederal, day), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
        QCOMPARE(easterSunday(1954), QDate(1954, 4, 18));
    }

    void unreadableCalendarsFallBack()
    {
        Sketch s;
        for (const char *week : {"", "Mon-Fri", "Mon-Fri 17:00-09:00", "Someday 09:00-17:00",
                                 "Mon 09:00-12:00 11:00-13:00"}) {
            const auto id = s.calendar(QString::fromLatin1(week), HolidayRule::None);
            QString problem;
            const WorkCalendar c = WorkCalendar::compile(s.now, id, &problem);
            QVERIFY2(!problem.isEmpty(), week);
            QCOMPARE(c.workOn(QDate(2026, 11, 18)).minutes, 480);
        }
        QVERIFY(!parseWeek(u"Mon-Fri 25:00-26:00"_s));
        QVERIFY(parseWeek(u"Mon-Fri 09:00-12:30 13:00-17:00; Sat 09:00-12:00"_s));
    }

    void saturatesAtItsEnds()
    {
        const WorkCalendar &c = WorkCalendar::standard();
        const CivilTime start = at("2026-11-18");
        const CivilTime end = c.add(start, WorkTime(qint64(1) << 40));
        QCOMPARE(end.date().year(), 2101);
        QCOMPARE(c.subtract(start, WorkTime(qint64(1) << 40)).date(), QDate(1990, 1, 1));
        QVERIFY(c.between(start, end).minutes > 0);
        QCOMPARE(c.typicalDay().minutes, 480);
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
