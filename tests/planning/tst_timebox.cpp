// SPDX-License-Identifier: GPL-3.0-or-later
// Stints and sprints end when they end: what doesn't fit is told.
#include "model/planning/timebox.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestTimebox : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;

    WorkTime past(Id<PlanItem> item) const
    {
        return pastTimebox(s.now, Planner(s.now), Timeboxes(s.now), *s.now.find(item));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 16)); // a Monday
    }

    // Five days, and parts that take seven.
    void aSprintIsOverWhenItsDaysAre()
    {
        const auto sprint = s.item(c, u"Sprint"_s, 5 * 480, PlanKind::Sprint);
        const auto first = s.item(c, u"Sketch"_s, 4 * 480, PlanKind::Task, sprint);
        const auto inner = s.item(c, u"Test"_s, 0, PlanKind::Summary, sprint);
        const auto second = s.item(c, u"Try"_s, 3 * 480, PlanKind::Task, inner);
        s.link(first, second);
        QCOMPARE(past(first).minutes, 0);
        QCOMPARE(past(second), WorkTime::days(2));
        const auto told = Planner(s.now).findings();
        QCOMPARE(told.size(), size_t(2)); // the part, and the summary around it
        QVERIFY2(told[1].text.contains(u"“Sprint”: finishes 2 d after"_s),
                 qPrintable(told[1].text));
        s.edit(second, [](PlanItem &row) { row.duration = WorkTime(480); });
        QCOMPARE(past(second).minutes, 0);
        QVERIFY(Planner(s.now).findings().empty());
    }

    // The team's week has four days, and the work is counted in them.
    void aStintIsOverForAllItsWork()
    {
        Stint stint;
        stint.challenge = c;
        const auto id = s.put(stint);
        const auto box = s.item(c, u"Stint"_s, 10 * 480, PlanKind::Stint);
        const auto build = s.item(c, u"Build"_s, 11 * 480);
        const auto later = s.item(c, u"Buy"_s, 30 * 480); // not the team's
        for (const auto item : {box, build})
            s.edit(item, [&](PlanItem &row) { row.stint = id; });
        QCOMPARE(past(build), WorkTime::days(1));
        QCOMPARE(past(later).minutes, 0);
        QCOMPARE(past(box).minutes, 0);
        const Planner planner(s.now);
        QCOMPARE(timeboxEnd(*s.now.find(box), *planner.dates(box), planner.calendarOf(box)),
                 at("2026-11-27T17:00"));
        // In another challenge the stint binds nobody.
        const auto other = s.item(s.challenge(QDate(2027, 3, 1)), u"Other"_s, 480);
        s.edit(other, [&](PlanItem &row) { row.stint = id; });
        QCOMPARE(past(other).minutes, 0);
    }

    void withoutALengthNothingIsTooLong()
    {
        const auto sprint = s.item(c, u"Sprint"_s, 0, PlanKind::Sprint);
        const auto part = s.item(c, u"Part"_s, 480, PlanKind::Task, sprint);
        QCOMPARE(past(part).minutes, 0);
        s.edit(sprint, [&](PlanItem &row) { row.parent = part; }); // a circle
        QCOMPARE(past(part).minutes, 0);
    }
};

QTEST_GUILESS_MAIN(TestTimebox)
#include "tst_timebox.moc"
