// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"
#include "tests/planning/plansketch.h"

#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestPlanner : public QObject
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

    void pointsDatesAndConstraints()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16)); // a Monday
        const auto work = s.item(c, u"Work"_s, 5 * 480);
        const auto done = s.item(c, u"Done"_s, 0, PlanKind::Milestone);
        const auto next = s.item(c, u"Next"_s, 480);
        const auto demo = s.item(c, u"Demo"_s, 0, PlanKind::Milestone);
        s.link(work, done);
        s.link(done, next);
        s.edit(demo, [](PlanItem &i) {
            i.constraint = Constraint::MustFinish;
            i.constraintTime = at("2026-11-27");
        });
        const Planner planner(s.now);
        QCOMPARE(iso(planner, work), "2026-11-16T09:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, done), "2026-11-20T17:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, next), "2026-11-23T09:00 2026-11-23T17:00");
        QCOMPARE(iso(planner, demo), "2026-11-27T17:00 2026-11-27T17:00");
        QCOMPARE(planner.dates(next)->totalFloat, WorkTime::days(4));
        QCOMPARE(planner.dates(work)->freeFloat.minutes, 0);
        QCOMPARE(planner.dates(work)->driver, DriverKind::ChallengeStart);
        QCOMPARE(planner.dates(next)->driver, DriverKind::Predecessor);
        QVERIFY(planner.reason(next).contains(u"Done"_s));
        QVERIFY(planner.findings().empty());
    }

    void aPointMayBeAtTheEndOfADay_data()
    {
        QTest::addColumn<Constraint>("constraint");
        QTest::newRow("fixed") << Constraint::Fixed;
        QTest::newRow("must start") << Constraint::MustStart;
        QTest::newRow("must finish") << Constraint::MustFinish;
        QTest::newRow("start no earlier") << Constraint::StartNoEarlier;
        QTest::newRow("finish no earlier") << Constraint::FinishNoEarlier;
    }

    void aPointMayBeAtTheEndOfADay()
    {
        QFETCH(Constraint, constraint);
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto demo = s.item(c, u"Demo"_s, 0, PlanKind::Milestone);
        const auto after = s.item(c, u"After"_s, 480);
        s.link(demo, after);
        s.edit(demo, [&](PlanItem &i) {
            i.constraint = constraint;
            i.constraintTime = at("2026-11-20T17:00");
        });
        const Planner planner(s.now);
        QCOMPARE(iso(planner, demo), "2026-11-20T17:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, after), "2026-11-23T09:00 2026-11-23T17:00");
        QCOMPARE(planner.dates(demo)->totalFloat.minutes, 0);
        QVERIFY(planner.findings().empty());
    }

    void whatIsFixedByHandMayBeInTheEvening()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto meeting = s.item(c, u"Residents meet"_s, 0, PlanKind::Milestone);
        s.edit(meeting, [&](PlanItem &i) {
            i.constraint = Constraint::Fixed;
            i.constraintTime = at("2026-11-20T19:30");
        });
        QCOMPARE(iso(Planner(s.now), meeting), "2026-11-20T19:30 2026-11-20T19:30");
        s.edit(meeting, [&](PlanItem &i) { i.constraintTime = at("2026-11-20"); });
        QCOMPARE(iso(Planner(s.now), meeting), "2026-11-20T09:00 2026-11-20T09:00");
    }

    void nothingBeginsBeforeItsChallenge()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16)); // a Monday
        const auto first = s.item(c, u"First"_s, 480);
        const auto withLead = s.item(c, u"With a lead"_s, 480);
        const auto together = s.item(c, u"Ends with it"_s, 5 * 480);
        const auto bounded = s.item(c, u"Bounded"_s, 5 * 480);
        const auto point = s.item(c, u"Point"_s, 0, PlanKind::Milestone);
        const auto begun = s.item(c, u"Begun"_s, 480);
        s.link(first, withLead, LinkKind::FinishStart, -3 * 480);
        s.link(first, together, LinkKind::FinishFinish);
        s.edit(bounded, [](PlanItem &i) {
            i.constraint = Constraint::FinishNoEarlier;
            i.constraintTime = at("2026-11-17");
        });
        s.edit(point, [](PlanItem &i) {
            i.constraint = Constraint::StartNoEarlier;
            i.constraintTime = at("2026-11-02");
        });
        s.edit(begun, [](PlanItem &i) { i.actualStart = at("2026-11-10T09:00"); });
        const Planner planner(s.now);
        QCOMPARE(iso(planner, withLead), "2026-11-16T09:00 2026-11-16T17:00");
        QCOMPARE(iso(planner, together), "2026-11-16T09:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, bounded), "2026-11-16T09:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, point), "2026-11-16T09:00 2026-11-16T09:00");
        QCOMPARE(iso(planner, begun), "2026-11-10T09:00 2026-11-10T17:00");
        QCOMPARE(planner.dates(together)->driver, DriverKind::ChallengeStart);
    }

    void summariesSpanTheirPartsAndPassLinksOn()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto before = s.item(c, u"Before"_s, 480);
        const auto phase = s.item(c, u"Phase"_s, 480, PlanKind::Stint);
        const auto a = s.item(c, u"A"_s, 480, PlanKind::Task, phase);
        const auto b = s.item(c, u"B"_s, 960, PlanKind::Task, phase);
        const auto beside = s.item(c, u"Beside"_s, 480);
        const auto after = s.item(c, u"After"_s, 480);
        s.link(before, phase);
        s.link(a, b);
        s.link(phase, after);
        s.link(phase, beside, LinkKind::StartStart);
        const Planner planner(s.now);
        QCOMPARE(iso(planner, a), "2026-11-17T09:00 2026-11-17T17:00");
        QCOMPARE(planner.dates(a)->driver, DriverKind::Parent);
        QCOMPARE(iso(planner, phase), "2026-11-17T09:00 2026-11-19T17:00");
        QCOMPARE(iso(planner, beside), "2026-11-17T09:00 2026-11-17T17:00");
        QCOMPARE(iso(planner, after), "2026-11-20T09:00 2026-11-20T17:00");
        for (const auto id : {before, a, b, phase, after})
            QVERIFY(planner.dates(id)->critical);
        QCOMPARE(planner.dates(beside)->totalFloat, WorkTime::days(3));
    }

    void asLateAsPossibleWaits()
    {
        Sketch s;
        const auto c = s.challenge(QDate(2026, 11, 16));
        const auto lng = s.item(c, u"Long"_s, 5 * 480);
        const auto end = s.item(c, u"End"_s, 480);
        const auto first = s.item(c, u"First"_s, 480), second = s.item(c, u"Second"_s, 480);
        for (const auto id : {first, second})
            s.edit(id, [](PlanItem &i) { i.constraint = Constraint::AsLateAsPossible; });
        s.link(lng, end);
        s.link(first, second);
        s.link(second, end);
        const Planner planner(s.now);
        QCOMPARE(iso(planner, first), "2026-11-19T09:00 2026-11-19T17:00");
        QCOMPARE(iso(planner, second), "2026-11-20T09:00 2026-11-20T17:00");
        QCOMPARE(iso(planner, end), "2026-11-23T09:00 2026-11-23T17:00");
    }

    void damagedRowsDoNoHarm()
    {
        Sketch s;
        const auto c = s.challenge({});
        const auto a = s.item(c, u"A"_s, 480), b = s.item(c, u"B"_s, -5);
        s.edit(a, [&](PlanItem &i) { i.parent = b; });
        s.edit(b, [&](PlanItem &i) { i.parent = a; });
        const auto lost = s.item(c, u"Lost"_s, 480, PlanKind::Task, Id<PlanItem>(999999));
        s.item(Id<Challenge>(12345), u"Nowhere"_s, 480);
        s.link(a, Id<PlanItem>(424242));
        PlanItem far = *s.now.find(lost);
        far.id = Id<PlanItem>(qint64(1) << 60);
        s.now.table<PlanItem>().put(far);
        s.now.nextId = far.id.value + 1;
        const Planner planner(s.now);
        for (const auto id : {a, b, lost, far.id})
            QVERIFY(planner.dates(id)->start.isValid());
        QVERIFY(!planner.dates(Id<PlanItem>(77)));
    }

    void aChainOfAHundredThousand()
    {
        Sketch s;
        const auto c = s.challenge(QDate(1990, 1, 1));
        Id<PlanItem> first, last;
        for (int i = 0; i <= 100000; ++i) {
            const auto next = s.item(c, u"Link"_s, 60);
            if (last)
                s.link(last, next);
            else
                first = next;
            last = next;
        }
        const Planner planner(s.now);
        QVERIFY(planner.dates(first)->critical);
        QCOMPARE(planner.calendarOf(first)
                     .between(planner.dates(first)->start, planner.dates(last)->finish)
                     .minutes,
                 100001 * 60);
        QVERIFY(!Planner::loopThrough(s.now, last, first).isEmpty());
        s.link(last, first);
        const Planner looped(s.now);
        QCOMPARE(looped.findings().size(), 100001u);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
