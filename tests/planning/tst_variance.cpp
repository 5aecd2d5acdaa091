// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan differs by from its baseline, in working time.
#include "model/planning/variance.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestVariance : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;
    Id<PlanItem> build, test;
    Id<Baseline> baseline;

    void keep(Id<PlanItem> item, const Planner &planner)
    {
        const ItemDates &d = *planner.dates(item);
        BaselineItem row;
        row.baseline = baseline;
        row.item = item;
        row.start = d.start;
        row.finish = d.finish;
        row.duration = lengthOf(planner, item);
        s.put(row);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 2)); // a Monday
        build = s.item(c, u"Build"_s, 3 * 480);
        test = s.item(c, u"Test"_s, 480);
        s.link(build, test);
        Baseline row;
        row.name = u"Agreed"_s;
        row.challenge = c;
        baseline = s.put(row);
        const Planner planner(s.now);
        keep(build, planner);
        keep(test, planner);
    }

    void nothingChanged()
    {
        for (const ItemVariance &v : varianceFrom(s.now, Planner(s.now), baseline)) {
            QCOMPARE(v.start, WorkTime());
            QCOMPARE(v.finish, WorkTime());
            QCOMPARE(v.duration, WorkTime());
            QVERIFY(!v.isAdded() && !v.isRemoved());
        }
    }

    /// Over a weekend, two days later are two days, not four.
    void laterAndLonger()
    {
        s.edit(build, [](PlanItem &row) { row.duration = WorkTime::days(5); });
        const auto found = varianceFrom(s.now, Planner(s.now), baseline);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].start, WorkTime());
        QCOMPARE(found[0].finish, WorkTime::days(2));
        QCOMPARE(found[0].duration, WorkTime::days(2));
        QCOMPARE(found[1].start, WorkTime::days(2));
        QCOMPARE(found[1].finish, WorkTime::days(2));
        QCOMPARE(found[1].duration, WorkTime());
        QCOMPARE(found[1].baselineStart, at("2026-11-05T09:00"));
    }

    void earlierIsNegative()
    {
        s.edit(build, [](PlanItem &row) { row.duration = WorkTime(480 + 240); });
        const BaselineDates then(s.now, baseline);
        QCOMPARE(then.variance(Planner(s.now), test)->start, WorkTime(-480 - 240));
        QCOMPARE(then.variance(Planner(s.now), build)->duration, WorkTime(-480 - 240));
    }

    void addedAndRemoved()
    {
        const auto added = s.item(c, u"More"_s, 60);
        s.item(s.challenge(QDate(2026, 11, 2)), u"Elsewhere"_s, 60);
        const auto then = [&](const BaselineItem &row) { return row.item == test; };
        const BaselineItem gone = *std::find_if(s.now.table<BaselineItem>().begin(),
                                                s.now.table<BaselineItem>().end(), then);
        s.edit(gone.id, [](BaselineItem &row) { row.item = {}; });
        const auto links = s.now.ids(EntityKind::Dependency);
        s.now.table<Dependency>().remove(Id<Dependency>(links.front()));
        s.now.table<PlanItem>().remove(test);
        const Planner planner(s.now);
        const auto found = varianceFrom(s.now, planner, baseline);
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0].item, build);
        QCOMPARE(found[1].item, added);
        QVERIFY(found[1].isAdded());
        QVERIFY(found[2].isRemoved());
        QCOMPARE(found[2].baselineFinish, gone.finish);
        QVERIFY(!BaselineDates(s.now, baseline).find(test));
        QVERIFY(varianceFrom(s.now, planner, Id<Baseline>(4711)).empty());
    }
};

QTEST_GUILESS_MAIN(TestVariance)
#include "tst_variance.moc"
