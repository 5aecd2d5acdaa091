// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"
#include "tests/planning/plansketch.h"

#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestWhy : public QObject
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

    void whatIsPinnedToADayOffSaysSo()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 2));
        const auto task = s.item(c, u"Demo"_s, 480);
        s.edit(task, [](PlanItem &item) {
            item.constraint = Constraint::MustStart;
            item.constraintTime = CivilTime::at(QDate(2026, 11, 14), 0); // a Saturday
        });
        const Planner planner(s.now);
        QCOMPARE(planner.dates(task)->start, at("2026-11-16T09:00"));
        QCOMPARE(planner.findings().size(), 1u);
        QVERIFY(planner.findings().front().text.contains(u"14 Nov 2026"_s));
    }

    /// Two tasks of two people who never meet: each keeps its own calendar, whichever comes first.
    void peopleWhoNeverMeetLeaveItemsToTheirOwn()
    {
        for (const bool stintFirst : {false, true}) {
            Sketch s;
            const auto c = s.challenge(QDate(2026, 11, 2));
            const auto weekend = s.calendar(u"Sat-Sun 09:00-17:00"_s, HolidayRule::None);
            const auto early = s.calendar(u"Mon 09:00-17:00"_s, HolidayRule::None);
            Organisation team;
            team.calendar = weekend;
            Stint stint;
            stint.challenge = c;
            stint.team = s.put(team);
            const auto stintId = s.put(stint);
            Person one, other;
            one.calendar = weekend;
            other.calendar = early;
            const std::array people{s.put(one), s.put(other)};
            std::array<Id<PlanItem>, 2> tasks; // of the city, of the stint
            for (const size_t i : {size_t(stintFirst), size_t(!stintFirst)})
                tasks[i] = s.item(c, u"Task"_s, 480);
            s.edit(tasks[1], [&](PlanItem &item) { item.stint = stintId; });
            for (const auto task : tasks) {
                for (const auto person : people)
                    s.put(Assignment{{}, task, person, 50});
            }
            const Planner planner(s.now);
            QCOMPARE(planner.dates(tasks[0])->start, at("2026-11-02T09:00"));
            QCOMPARE(planner.dates(tasks[1])->start, at("2026-11-07T09:00"));
            QCOMPARE(planner.findings().size(), 2u);
        }
    }

    void whoIsAskedForNothingIsNotWaitedFor()
    {
        Sketch s;
        const auto task = s.item(s.challenge(QDate(2026, 11, 2)), u"Task"_s, 480);
        const auto who = s.put(Person());
        s.put(Leave{{}, who, QDate(2026, 11, 2), QDate(2026, 11, 6), 100, {}});
        s.put(Assignment{{}, task, who, 0});
        QCOMPARE(Planner(s.now).dates(task)->start, at("2026-11-02T09:00"));
    }

    /// What was recorded doesn't end work that began later than that.
    void anActualStartOutdatesTheRecordedFinish()
    {
        Sketch s;
        const auto task = s.item(s.challenge(QDate(2026, 11, 2)), u"Task"_s, 2400);
        s.edit(task, [](PlanItem &item) {
            item.actualStart = at("2026-11-09T09:00");
            item.recordedFinish = at("2026-11-06T17:00");
        });
        const Planner planner(s.now);
        QCOMPARE(planner.dates(task)->finish, at("2026-11-13T17:00"));
        QVERIFY(planner.findings().empty());
    }

    void whyTellsDriverDaysOffAndLeave()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 19)); // a Thursday
        const auto first = s.item(c, u"First"_s, 480), next = s.item(c, u"Next"_s, 3 * 480);
        const auto late = s.item(c, u"Late"_s, 480);
        s.link(first, next);
        s.link(first, late, LinkKind::FinishStart, 480);
        CalendarDay fair;
        fair.calendar = s.city;
        fair.first = QDate(2026, 11, 20);
        fair.name = u"Fair"_s;
        const auto fairId = s.put(fair);
        Person nadia;
        nadia.name = u"Nadia"_s;
        const auto who = s.put(nadia);
        s.put(Assignment{{}, next, who, 100});
        s.put(Leave{{}, who, QDate(2026, 11, 24), QDate(2026, 11, 25), 0, {}});
        const Planner planner(s.now);
        QCOMPARE(iso(planner, next), "2026-11-23T09:00 2026-11-27T17:00");
        const std::vector<Why> why = planner.why(next);
        QCOMPARE(why.size(), 4u);
        QCOMPARE(why[0].text, planner.reason(next));
        QCOMPARE(why[0].kind, EntityKind::PlanItem);
        QCOMPARE(why[0].id, first.value);
        QVERIFY(why[1].text.startsWith(u"Fair, 20 Nov 2026"_s));
        QCOMPARE(why[1].kind, EntityKind::CalendarDay);
        QCOMPARE(why[1].id, fairId.value);
        QVERIFY(why[2].text.contains(u"Nadia"_s) && why[2].text.contains(u"25 Nov 2026"_s));
        QCOMPARE(why[2].kind, EntityKind::Person);
        QCOMPARE(why[2].id, who.value);
        QVERIFY(why[3].text.contains(u"21 Nov 2026"_s) && why[3].text.contains(u"23 Nov 2026"_s));
        QVERIFY(planner.why(Id<PlanItem>(4711)).empty());
        // A closure of many days, with a weekend in it, is said once.
        s.edit(fairId, [](CalendarDay &days) { days.last = QDate(2026, 11, 26); });
        const Planner closed(s.now);
        const auto whole = closed.why(next);
        QCOMPARE(std::ranges::count(whole, fairId.value, &Why::id), 1);
        QVERIFY2(whole[1].text.contains(u"20 Nov 2026 to 26 Nov 2026"_s),
                 qPrintable(whole[1].text));
    }

    void whyCriticalTellsWhatASlipMoves()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto lead = s.item(c, u"Lead"_s, 5 * 480), end = s.item(c, u"End"_s, 480);
        const auto side = s.item(c, u"Side"_s, 480), then = s.item(c, u"Then"_s, 480);
        const auto due = s.item(c, u"Due"_s, 480), before = s.item(c, u"Before"_s, 480);
        const auto over = s.item(c, u"Over"_s, 2 * 480), done = s.item(c, u"Done"_s, 480);
        const auto phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        const auto part = s.item(c, u"Part"_s, 480, PlanKind::Task, phase);
        s.link(lead, end);
        s.link(side, then);
        s.link(then, end);
        s.link(before, due);
        s.edit(due, [](PlanItem &i) { i.deadline = at("2026-11-18"); });
        s.edit(over, [](PlanItem &i) { i.deadline = at("2026-11-16"); });
        s.edit(done, [](PlanItem &i) { i.progress = 100; });
        const Planner planner(s.now);
        const auto says = [&](Id<PlanItem> id) { return planner.whyCritical(id); };
        QVERIFY(says(lead).text.startsWith(u"Critical: if it slips, "_s));
        QVERIFY(says(lead).text.contains(u"finishes later"_s));
        QCOMPARE(says(lead).kind, EntityKind::Challenge);
        QCOMPARE(says(lead).id, c.value);
        QVERIFY(says(side).text.startsWith(u"Not critical: it can slip 3 d before "_s));
        QVERIFY(says(side).text.contains(u"“Then” moves with it."_s));
        QCOMPARE(says(side).id, c.value);
        QVERIFY(says(before).text.startsWith(u"Not critical: it can slip 1 d before "_s));
        QVERIFY(says(before).text.contains(u"deadline of “Due”"_s));
        QCOMPARE(says(before).id, due.value);
        QVERIFY(says(over).text.startsWith(u"Critical: as it is, "_s));
        QVERIFY(says(over).text.endsWith(u"by 1 d."_s));
        QVERIFY(says(done).text.contains(u"done"_s));
        QVERIFY(says(phase).text == says(part).text);
        QVERIFY(says(phase).text.contains(u"slip 5 d"_s));
        QVERIFY(says(Id<PlanItem>(4711)).text.isEmpty());
    }

    void contradictionsAreSaid()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto open = s.item(c, u"Open"_s, 480), odd = s.item(c, u"Odd"_s, 480);
        const auto idle = s.item(c, u"Idle"_s, 480), endless = s.item(c, u"Endless"_s, 480);
        const auto lost = s.item(c, u"Lost"_s, 480);
        s.edit(open, [](PlanItem &i) {
            i.constraint = Constraint::FinishNoLater;
            i.progress = 100;
        });
        s.edit(odd, [](PlanItem &i) {
            i.actualStart = at("2026-11-18");
            i.actualFinish = at("2026-11-17");
        });
        s.edit(idle, [](PlanItem &i) {
            i.constraint = Constraint::Fixed;
            i.constraintTime = at("2026-11-16");
        });
        s.edit(endless, [](PlanItem &i) { i.duration = WorkTime::days(50000); });
        s.edit(lost, [](PlanItem &i) { i.calendar = Id<Calendar>(999999); });
        s.edit(s.now.settings().id, [](Settings &row) { row.statusDate = QDate(2026, 11, 20); });
        const Planner planner(s.now);
        QCOMPARE(planner.findings().size(), 5u);
        const std::array expected{std::pair(open, "no date"), std::pair(odd, "before it begins"),
                                  std::pair(idle, "status date"), std::pair(endless, "2101"),
                                  std::pair(lost, "calendar is missing")};
        for (const auto &[item, words] : expected) {
            QVERIFY2(std::ranges::any_of(planner.findings(),
                                         [&](const Finding &f) {
                                             return f.item == item &&
                                                    f.text.contains(QString::fromLatin1(words));
                                         }),
                     words);
        }
    }

    void whatCannotBeIsSaid()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto work = s.item(c, u"Work"_s, 5 * 480);
        const auto pinned = s.item(c, u"Pinned"_s, 480);
        const auto due = s.item(c, u"Due"_s, 480);
        const auto fine = s.item(c, u"Fine"_s, 480);
        s.link(work, pinned);
        s.edit(pinned, [](PlanItem &i) {
            i.constraint = Constraint::MustStart;
            i.constraintTime = at("2026-11-18");
        });
        s.edit(due, [](PlanItem &i) { i.deadline = at("2026-11-13"); });
        s.edit(fine, [](PlanItem &i) {
            i.deadline = at("2026-11-16");
            i.constraint = Constraint::StartNoLater;
            i.constraintTime = at("2026-11-16");
        });
        const Planner planner(s.now);
        QCOMPARE(planner.findings().size(), 2u);
        QCOMPARE(planner.findings()[0].item == pinned || planner.findings()[1].item == pinned,
                 true);
        QCOMPARE(planner.findings()[0].item == due || planner.findings()[1].item == due, true);
        QCOMPARE(iso(planner, pinned), "2026-11-18T09:00 2026-11-18T17:00");
        QCOMPARE(planner.dates(work)->totalFloat, WorkTime::days(-3));
        QCOMPARE(planner.dates(due)->totalFloat, WorkTime::days(-1));
        QCOMPARE(planner.dates(fine)->totalFloat.minutes, 0);
    }

    void unreadableCalendarsAreSaid()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto fine = s.item(c, u"Fine"_s, 480);
        const auto badWeek = s.item(c, u"Bad week"_s, 480);
        const auto badDay = s.item(c, u"Bad day"_s, 480);
        const auto week = s.calendar(u"all day"_s, HolidayRule::None);
        const auto other = s.calendar(u"Mon-Fri 09:00-17:00"_s, HolidayRule::None);
        CalendarDay day;
        day.calendar = other;
        day.first = QDate(2026, 12, 24);
        day.hours = u"morning"_s;
        s.put(day);
        s.edit(badWeek, [&](PlanItem &i) { i.calendar = week; });
        s.edit(badDay, [&](PlanItem &i) { i.calendar = other; });
        const Planner planner(s.now);
        QCOMPARE(planner.findings().size(), 2u);
        for (const Finding &f : planner.findings()) {
            QVERIFY(f.item != fine);
            QVERIFY(f.text.contains(f.item == badWeek ? u"all day"_s : u"morning"_s));
        }
    }

    void loopsAreNamedAndTheRestIsPlanned()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto a = s.item(c, u"A"_s, 480), b = s.item(c, u"B"_s, 480);
        const auto phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        const auto in = s.item(c, u"In"_s, 480, PlanKind::Task, phase);
        const auto after = s.item(c, u"After"_s, 480);
        s.link(a, b);
        QCOMPARE(Planner::loopThrough(s.now, b, a), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(Planner::loopThrough(s.now, a, b).isEmpty());
        QVERIFY(!Planner::loopThrough(s.now, a, a).isEmpty());
        QVERIFY(!Planner::loopThrough(s.now, phase, in).isEmpty());
        s.link(b, phase);
        s.link(in, a);
        s.link(b, after);
        const Planner planner(s.now);
        QCOMPARE(planner.findings().size(), 4u);
        for (const auto &finding : planner.findings()) {
            for (const char *name : {"A", "B", "Phase", "In"})
                QVERIFY(finding.text.contains(QString::fromLatin1(name)));
        }
        QCOMPARE(iso(planner, a), "2026-11-16T09:00 2026-11-16T17:00");
        QCOMPARE(iso(planner, after), "2026-11-17T09:00 2026-11-17T17:00");
    }
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
