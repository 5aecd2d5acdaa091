// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays from iCalendar files: once, every year, several days long, again, and damaged.
#include "model/exchange/holidayfile.h"
#include "tests/exchange/exchangefixture.h"

#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestHolidayFile : public QObject
{
    Q_OBJECT

    static QByteArray file(const QByteArray &events)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//City//Holidays//EN\r\n" + events +
               "END:VCALENDAR\r\n";
    }
    static QByteArray event(const QByteArray &lines)
    {
        return "BEGIN:VEVENT\r\nUID:" + lines.toHex() + "\r\n" + lines + "\r\nEND:VEVENT\r\n";
    }
    static Snapshot city()
    {
        Snapshot now = emptyPortfolio();
        Draft draft(now);
        Calendar calendar;
        calendar.name = u"City"_s;
        calendar.week = u"Mon-Fri 09:00-17:00"_s;
        draft.add(calendar);
        now.apply(draft.finish(QString()));
        return now;
    }
    static Id<Calendar> calendarOf(const Snapshot &now)
    {
        return now.table<Calendar>().begin()->id;
    }
    static Result<SourceTable> read(const QByteArray &bytes, const Snapshot &now = city())
    {
        return readHolidays(bytes, now, calendarOf(now), QDate(2026, 11, 22));
    }
    static QList<QStringList> cells(const QByteArray &bytes)
    {
        const auto table = read(bytes);
        QList<QStringList> all;
        for (const SourceRow &row : table ? table->rows : std::vector<SourceRow>())
            all << row.cells;
        return all;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysAsTheyStand()
    {
        const auto all = cells(file(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Noël\\, chômé") +
                                    event("DTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20270101"
                                          "\r\nSUMMARY:Office closed")));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0], (QStringList{u"City"_s, u"2026-12-25"_s, {}, {}, u"Noël, chômé"_s}));
        QCOMPARE(all[1], (QStringList{
                             u"City"_s, u"2026-12-28"_s, u"2026-12-31"_s, {}, u"Office closed"_s}));
    }

    // Thanksgiving in Canada is the second Monday of October; one year it was moved.
    void whatRecursIsSpelledOut()
    {
        const auto all =
            cells(file(event("DTSTART;VALUE=DATE:20001009\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=2MO"
                             "\r\nEXDATE;VALUE=DATE:20281009\r\nSUMMARY:Thanksgiving")));
        QCOMPARE(all.size(), 11); // 2025 to 2036 without 2028
        QCOMPARE(all.front().value(1), u"2025-10-13"_s);
        QCOMPARE(all.at(1).value(1), u"2026-10-12"_s);
        QCOMPARE(all.back().value(1), u"2036-10-13"_s);
        for (const QStringList &row : all)
            QVERIFY(!row.value(1).startsWith(u"2028"_s));
    }

    void theyAreTakenOnceAndMovePlans()
    {
        Snapshot now = city();
        const auto table =
            read(file(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas")), now);
        QVERIFY(table.has_value());
        const auto plan =
            planTableImport(now, *table, optionsFor(*table, now, EntityKind::CalendarDay));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->added, 1);
        now.apply(plan->changes);
        const CalendarDay &day = *now.table<CalendarDay>().begin();
        QCOMPARE(day.calendar, calendarOf(now));
        QCOMPARE(day.first, QDate(2026, 12, 25));
        QCOMPARE(day.name, u"Christmas"_s);
        const auto again =
            planTableImport(now, *table, optionsFor(*table, now, EntityKind::CalendarDay));
        QCOMPARE(again->added + again->updated, 0);
    }

    void whatIsNoHolidayIsSaid()
    {
        const auto table = read(
            file(event("DTSTART:20261225T120000Z\r\nSUMMARY:Lunch") + event("SUMMARY:Some day")));
        QVERIFY(table.has_value());
        QVERIFY(table->rows.empty());
        QCOMPARE(table->problems.size(), size_t(2));
        QVERIFY(table->problems[0].text.contains(u"Lunch"_s));
        QVERIFY(table->problems[1].text.contains(u"Some day"_s));
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a table") << QByteArray("Name,Date\nChristmas,2026-12-25\n");
        QTest::newRow("without events") << file({});
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEV");
    }
    void damagedFiles()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(!table);
        QVERIFY(table.error().message.size() > 20);
    }

    // What people have closed or opened stays as they have it.
    void otherExceptionsStay()
    {
        Snapshot now = city();
        Draft draft(now);
        CalendarDay day;
        day.calendar = calendarOf(now);
        day.first = QDate(2026, 12, 24);
        day.last = QDate(2027, 1, 1);
        day.name = u"City hall closed"_s;
        draft.add(day);
        day.first = QDate(2026, 11, 11);
        day.last = {};
        day.hours = u"09:00-12:00"_s;
        day.name = u"Short day"_s;
        draft.add(day);
        now.apply(draft.finish(QString()));
        const auto table = read(file(event("DTSTART;VALUE=DATE:20261224\r\nSUMMARY:Christmas Eve") +
                                     event("DTSTART;VALUE=DATE:20261111\r\nSUMMARY:Remembrance") +
                                     event("DTSTART;VALUE=DATE:20270329\r\nSUMMARY:Easter")),
                                now);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(table->problems.size(), size_t(2));
        QVERIFY(table->problems[0].text.contains(u"City hall closed"_s));
        QVERIFY(table->problems[1].text.contains(u"Short day"_s));
    }

    // One year it is moved, another it is called off.
    void movedAndCancelled()
    {
        const QByteArray uid = "UID:c\r\nSUMMARY:Christmas\r\n";
        const QByteArray rule =
            "BEGIN:VEVENT\r\n" + uid +
            "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n";
        const QByteArray moved = "BEGIN:VEVENT\r\n" + uid +
                                 "RECURRENCE-ID;VALUE=DATE:20261225\r\n"
                                 "DTSTART;VALUE=DATE:20261228\r\nEND:VEVENT\r\n";
        const QByteArray off = "BEGIN:VEVENT\r\n" + uid +
                               "RECURRENCE-ID;VALUE=DATE:20271225\r\nSTATUS:CANCELLED\r\n"
                               "DTSTART;VALUE=DATE:20271225\r\nEND:VEVENT\r\n";
        QStringList days;
        for (const QStringList &row : cells(file(rule + moved + off)))
            days << row.value(1);
        QCOMPARE(days.size(), 12 - 2 + 1); // 2025 to 2036
        QVERIFY(days.contains(u"2026-12-28"_s));
        QVERIFY(!days.contains(u"2026-12-25"_s) && !days.contains(u"2027-12-25"_s));
        QVERIFY(days.contains(u"2036-12-25"_s));
    }

    void toTheLastDayOfTheLastYear()
    {
        const auto all =
            cells(file(event("DTSTART;VALUE=DATE:20201231\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Last")));
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.back().value(1), u"2036-12-31"_s);
        const auto past = read(
            file(event("DTSTART;VALUE=DATE:20001231\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:Was")));
        QVERIFY(!past);
        QVERIFY(past.error().message.contains(u"years"_s));
    }

    // Rules that never end, or make a day of every second.
    void wildRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("taken");
        QTest::newRow("seconds") << QByteArray("FREQ=SECONDLY") << false;
        QTest::newRow("never") << QByteArray("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30") << false;
        QTest::newRow("hours") << QByteArray("FREQ=HOURLY;COUNT=48") << false;
        QTest::newRow("30 February") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") << false;
        QTest::newRow("daily") << QByteArray("FREQ=DAILY") << true;
        QTest::newRow("twice a day") << QByteArray("FREQ=DAILY;BYHOUR=9,15;COUNT=20") << true;
    }
    void wildRules()
    {
        QFETCH(const QByteArray, rule);
        QFETCH(const bool, taken);
        const auto table =
            read(file(event("DTSTART;VALUE=DATE:20260101\r\nRRULE:" + rule + "\r\nSUMMARY:Wild") +
                      event("DTSTART;VALUE=DATE:20260102\r\nSUMMARY:Plain")));
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size() > 1, taken);
        QVERIFY(table->rows.size() < 5000);
        QSet<QString> days; // none twice
        for (const SourceRow &row : table->rows)
            days.insert(row.cells.value(1) + row.cells.value(4));
        QCOMPARE(size_t(days.size()), table->rows.size());
    }
    void tooManyDaysAreRefused()
    {
        QByteArray events;
        for (int i = 0; i < 500; ++i)
            events += event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY\r\nSUMMARY:E" +
                            QByteArray::number(i));
        const auto table = read(file(events));
        QVERIFY(!table);
        QVERIFY(table.error().message.contains(u"20000"_s));
        int asked = 0;
        const Snapshot now = city();
        const auto stopped = readHolidays(file(events), now, calendarOf(now), QDate(2026, 11, 22),
                                          [&](double) { return ++asked < 1; });
        QVERIFY(!stopped);
        QCOMPARE(asked, 1);
    }

    // Whatever is cut or turned, it ends, and what is whole is read.
    void anythingEnds()
    {
        const QByteArray whole =
            file(event("DTSTART;VALUE=DATE:20250101\r\nDTEND;VALUE=DATE:99991231\r\n"
                       "RRULE:FREQ=MONTHLY\r\nSUMMARY:Often") +
                 event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Once"));
        QCOMPARE(cells(whole).size(), 12 * 12 + 1);
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            (void)cells(whole.left(cut));
            QByteArray turned = whole;
            turned[cut] = static_cast<char>(turned[cut] ^ 0x15);
            QVERIFY(cells(turned).size() < 5000);
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidayFile)
#include "tst_holidayfile.moc"
