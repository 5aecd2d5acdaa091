// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"
#include "tests/planning/plansketch.h"

#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private:
    static QByteArray iso(const Planner &planner, Id<PlanItem> id)
    {
        const ItemDates &d = *planner.dates(id);
        return (d.start.toIso() + u" "_s + d.finish.toIso()).toLatin1();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void levellingPutsOff()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto first = s.item(c, u"First"_s, 480), next = s.item(c, u"Next"_s, 480);
        const auto begun = s.item(c, u"Begun"_s, 480);
        s.link(first, next);
        s.edit(first, [](PlanItem &i) { i.levelledStart = at("2026-11-18T09:00"); });
        s.edit(begun, [](PlanItem &i) {
            i.levelledStart = at("2026-11-18T09:00");
            i.actualStart = at("2026-11-16T09:00");
        });
        const Planner planner(s.now);
        QCOMPARE(iso(planner, first), "2026-11-18T09:00 2026-11-18T17:00");
        QCOMPARE(planner.dates(first)->driver, DriverKind::Levelling);
        QVERIFY(planner.reason(first).contains(u"levelling"_s));
        QCOMPARE(iso(planner, next), "2026-11-19T09:00 2026-11-19T17:00");
        QVERIFY(planner.dates(next)->critical);
        QCOMPARE(iso(planner, begun), "2026-11-16T09:00 2026-11-16T17:00");
    }

    void recordedDatesAreKeptUntilLetGo()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto first = s.item(c, u"First"_s, 5 * 480), next = s.item(c, u"Next"_s, 480);
        s.link(first, next);
        s.edit(next, [](PlanItem &i) {
            i.recordedStart = at("2026-11-18T10:00");
            i.recordedFinish = at("2026-11-19T10:00");
        });
        const Planner planner(s.now);
        QCOMPARE(iso(planner, next), "2026-11-18T10:00 2026-11-19T10:00");
        QCOMPARE(planner.dates(next)->driver, DriverKind::Recorded);
        QVERIFY(planner.dates(first)->totalFloat.minutes < 0);
        s.edit(next, [](PlanItem &i) { i.recordedStart = i.recordedFinish = {}; });
        QCOMPARE(iso(Planner(s.now), next), "2026-11-23T09:00 2026-11-23T17:00");
    }

    void whatIsNotDoneMovesAfterTheStatusDate()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16)); // a Monday
        const auto done = s.item(c, u"Done"_s, 480);
        const auto half = s.item(c, u"Half"_s, 4 * 480);
        const auto idle = s.item(c, u"Idle"_s, 480);
        const auto fixed = s.item(c, u"Fixed"_s, 480);
        const auto ahead = s.item(c, u"Ahead"_s, 10 * 480);
        const auto next = s.item(c, u"Next"_s, 480);
        const auto imported = s.item(c, u"Imported"_s, 480);
        s.link(half, next);
        s.edit(done, [](PlanItem &i) { i.progress = 100; });
        s.edit(half, [](PlanItem &i) {
            i.actualStart = at("2026-11-16T09:00");
            i.progress = 50;
        });
        s.edit(fixed, [](PlanItem &i) {
            i.constraint = Constraint::Fixed;
            i.constraintTime = at("2026-11-17");
        });
        s.edit(ahead, [](PlanItem &i) { i.progress = 60; });
        s.edit(imported, [](PlanItem &i) { i.recordedStart = at("2026-11-16T09:00"); });
        s.edit(s.now.settings().id,
               [](Settings &row) { row.statusDate = QDate(2026, 11, 20); }); // a Friday
        const Planner planner(s.now);
        QCOMPARE(iso(planner, done), "2026-11-16T09:00 2026-11-16T17:00");
        QCOMPARE(iso(planner, half), "2026-11-16T09:00 2026-11-24T17:00");
        QCOMPARE(iso(planner, idle), "2026-11-23T09:00 2026-11-23T17:00");
        QCOMPARE(planner.dates(idle)->driver, DriverKind::StatusDate);
        QVERIFY(planner.reason(idle).contains(u"20 Nov 2026"_s));
        QCOMPARE(iso(planner, fixed), "2026-11-23T09:00 2026-11-23T17:00");
        QCOMPARE(iso(planner, ahead), "2026-11-16T09:00 2026-11-27T17:00");
        QCOMPARE(iso(planner, next), "2026-11-25T09:00 2026-11-25T17:00");
        QCOMPARE(iso(planner, imported), "2026-11-16T09:00 2026-11-16T17:00");
        QCOMPARE(planner.dates(half)->totalFloat, WorkTime::days(2));
        QCOMPARE(planner.dates(idle)->totalFloat, WorkTime::days(4));
        QVERIFY(planner.dates(ahead)->critical);
    }

    void leaveMovesTasks()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto work = s.item(c, u"Work"_s, 3 * 480), next = s.item(c, u"Next"_s, 480);
        const auto demo = s.item(c, u"Demo"_s, 0, PlanKind::Milestone);
        s.link(work, next);
        Person nadia;
        const auto who = s.put(nadia);
        for (const auto item : {work, demo})
            s.put(Assignment{{}, item, who, 100});
        s.put(Leave{{}, who, QDate(2026, 11, 17), QDate(2026, 11, 18), 0, {}});
        const auto partly = s.put(Leave{{}, who, QDate(2026, 11, 19), QDate(2026, 11, 19), 50, {}});
        {
            const Planner planner(s.now);
            QCOMPARE(iso(planner, work), "2026-11-16T09:00 2026-11-20T17:00");
            QCOMPARE(iso(planner, next), "2026-11-23T09:00 2026-11-23T17:00");
            QCOMPARE(iso(planner, demo), "2026-11-16T09:00 2026-11-16T09:00");
            QVERIFY(!planner.calendarOf(work).isWorkingDay(QDate(2026, 11, 17)));
            QCOMPARE(planner.calendarOf(work).typicalDay(), WorkTime::days(1));
        }
        s.edit(partly, [](Leave &l) { l.share = 100; });
        QCOMPARE(iso(Planner(s.now), work), "2026-11-16T09:00 2026-11-23T17:00");
    }

    void twoPartiesWithDifferentHolidays()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 23));
        const auto states = s.calendar(u"Mon-Fri 09:00-17:00"_s, HolidayRule::UsFederal);
        const auto late = s.calendar(u"Mon-Fri 13:00-21:00"_s, HolidayRule::None);
        Organisation team;
        team.calendar = states;
        Person bo, lee, eve, own;
        bo.organisation = s.put(team);
        lee.calendar = late;
        own.calendar = s.calendar(u"Sat 09:00-17:00"_s, HolidayRule::None);
        const auto theirs = s.item(c, u"Theirs"_s, 4 * 480), ours = s.item(c, u"Ours"_s, 4 * 480);
        const auto both = s.item(c, u"Both"_s, 4 * 480), evening = s.item(c, u"Late"_s, 480);
        const auto kept = s.item(c, u"Kept"_s, 4 * 480), never = s.item(c, u"Never"_s, 480);
        const auto boId = s.put(bo), leeId = s.put(lee), eveId = s.put(eve), ownId = s.put(own);
        s.put(Assignment{{}, theirs, boId, 100});
        s.put(Assignment{{}, ours, eveId, 100});
        s.put(Assignment{{}, both, boId, 100});
        s.put(Assignment{{}, both, eveId, 100});
        s.put(Assignment{{}, evening, boId, 100});
        s.put(Assignment{{}, evening, leeId, 100});
        s.put(Assignment{{}, kept, boId, 100});
        s.put(Assignment{{}, never, boId, 100});
        s.put(Assignment{{}, never, ownId, 100});
        s.edit(kept, [&](PlanItem &i) { i.calendar = s.city; });
        const Planner planner(s.now); // 26 November is Thanksgiving
        QCOMPARE(iso(planner, theirs), "2026-11-23T09:00 2026-11-27T17:00");
        QCOMPARE(iso(planner, ours), "2026-11-23T09:00 2026-11-26T17:00");
        QCOMPARE(iso(planner, both), "2026-11-23T09:00 2026-11-27T17:00");
        QCOMPARE(planner.calendarOf(both).dayName(QDate(2026, 11, 26)), u"Thanksgiving Day"_s);
        QCOMPARE(iso(planner, evening), "2026-11-23T13:00 2026-11-24T17:00");
        QCOMPARE(planner.calendarOf(evening).typicalDay(), WorkTime::hours(4));
        QCOMPARE(iso(planner, kept), "2026-11-23T09:00 2026-11-26T17:00");
        QCOMPARE(iso(planner, never), "2026-11-23T09:00 2026-11-23T17:00");
        QCOMPARE(planner.findings().size(), 1u);
        QCOMPARE(planner.findings().front().item, never);
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
