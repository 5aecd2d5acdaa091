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
    static QList<QStringList> cells(const QByteArray &bytes)
    {
        const auto table = readHolidays(bytes, u"City"_s, QDate(2026, 11, 22));
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
        QCOMPARE(all[0], (QStringList{u"City"_s, u"2026-12-25"_s, QString(), u"Noël, chômé"_s}));
        QCOMPARE(all[1],
                 (QStringList{u"City"_s, u"2026-12-28"_s, u"2026-12-31"_s, u"Office closed"_s}));
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
        Snapshot now = emptyPortfolio();
        Draft draft(now);
        Calendar calendar;
        calendar.name = u"City"_s;
        calendar.week = u"Mon-Fri 09:00-17:00"_s;
        const auto id = draft.add(calendar);
        now.apply(draft.finish(QString()));
        const auto table =
            readHolidays(file(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas")), u"City"_s,
                         QDate(2026, 11, 22));
        QVERIFY(table.has_value());
        const auto plan =
            planTableImport(now, *table, optionsFor(*table, now, EntityKind::CalendarDay));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->added, 1);
        now.apply(plan->changes);
        const CalendarDay &day = *now.table<CalendarDay>().begin();
        QCOMPARE(day.calendar, id);
        QCOMPARE(day.first, QDate(2026, 12, 25));
        QCOMPARE(day.name, u"Christmas"_s);
        const auto again =
            planTableImport(now, *table, optionsFor(*table, now, EntityKind::CalendarDay));
        QCOMPARE(again->added + again->updated, 0);
    }

    void whatIsNoHolidayIsSaid()
    {
        const auto table = readHolidays(
            file(event("DTSTART:20261225T120000Z\r\nSUMMARY:Lunch") + event("SUMMARY:Some day")),
            u"City"_s, QDate(2026, 11, 22));
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
        const auto table = readHolidays(bytes, u"City"_s, QDate(2026, 11, 22));
        QVERIFY(!table);
        QVERIFY(table.error().message.size() > 20);
    }

    // Whatever is cut, turned or repeated, it ends.
    void anythingEnds()
    {
        const QByteArray whole =
            file(event("DTSTART;VALUE=DATE:19700101\r\nDTEND;VALUE=DATE:99991231\r\n"
                       "RRULE:FREQ=DAILY\r\nSUMMARY:Always") +
                 event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"
                       "\r\nSUMMARY:Never"));
        QVERIFY(cells(whole).size() < 10'000);
        for (qsizetype cut = 0; cut < whole.size(); cut += 29) {
            (void)cells(whole.left(cut));
            QByteArray turned = whole;
            turned[cut] = static_cast<char>(turned[cut] ^ 0x15);
            (void)cells(turned);
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidayFile)
#include "tst_holidayfile.moc"
