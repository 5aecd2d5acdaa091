// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines are taken and removed in one step, and outlive what is taken out of the plan.
#include "model/edit/anyrow.h"
#include "model/edit/baselines.h"
#include "model/edit/fields.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::edit;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestBaselines : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> one, two;
    Id<PlanItem> build;
    const QDate today{2026, 11, 20};

    Result<ChangeSet> take(const QString &name, Id<Challenge> of) const
    {
        return takeBaseline(s.now, planning::Planner(s.now), name, of, today);
    }
    /// Does an edit, undoes and redoes it, and keeps it.
    void keep(const Result<ChangeSet> &changes)
    {
        QVERIFY(changes);
        QVERIFY(!changes->isEmpty() && !changes->words.isEmpty());
        const Snapshot before = s.now;
        s.now.apply(*changes);
        const Snapshot done = s.now;
        s.now.apply(changes->inverted());
        QVERIFY(s.now.sameContent(before));
        s.now.apply(changes->inverted().inverted());
        QVERIFY(s.now.sameContent(done));
        s.now.nextId = before.nextId + 100;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        one = s.challenge(QDate(2026, 11, 16));
        two = s.challenge(QDate(2026, 11, 23));
        build = s.item(one, u"Build"_s, 2 * 480);
        s.item(two, u"Demo"_s, 0, PlanKind::Milestone);
    }

    void takesDatesOfOneOrAll()
    {
        keep(take(u"  As agreed "_s, one));
        const Baseline &row = *s.now.table<Baseline>().begin();
        QCOMPARE(row.name, u"As agreed"_s);
        QCOMPARE(row.challenge, one);
        QCOMPARE(row.takenOn, today);
        QCOMPARE(s.now.table<BaselineItem>().size(), 1);
        const BaselineItem &date = *s.now.table<BaselineItem>().begin();
        QCOMPARE(date.item, build);
        QCOMPARE(date.start, at("2026-11-16T09:00"));
        QCOMPARE(date.finish, at("2026-11-17T17:00"));
        QCOMPARE(date.duration, WorkTime::days(2));
        keep(take(u"All"_s, {}));
        QCOMPARE(s.now.table<BaselineItem>().size(), 3);
        QCOMPARE(findBaseline(s.now, u"ALL"_s), Id<Baseline>(s.now.ids(EntityKind::Baseline)[1]));
        QVERIFY(!findBaseline(s.now, u"other"_s));
    }

    void refusals()
    {
        keep(take(u"Agreed"_s, {}));
        for (const QString &name : {u" "_s, u"agreed"_s})
            QVERIFY(!take(name, {}));
        QVERIFY(!take(u"Empty"_s, s.challenge(today)));
        QVERIFY(!removeBaseline(s.now, Id<Baseline>(4711)));
        QCOMPARE(nextBaselineName(s.now), u"Baseline 2"_s);
    }

    void removesWithItsDates()
    {
        keep(take(u"First"_s, {}));
        keep(take(u"Second"_s, one));
        keep(removeBaseline(s.now, findBaseline(s.now, u"First"_s)));
        QCOMPARE(s.now.table<Baseline>().size(), 1);
        QCOMPARE(s.now.table<BaselineItem>().size(), 1);
    }

    /// An item that is removed leaves its dates in the baseline; a challenge takes its own along.
    void outlivesItems()
    {
        keep(take(u"All"_s, {}));
        keep(take(u"One"_s, one));
        const std::array items{build.value};
        keep(removeRows(s.now, EntityKind::PlanItem, items));
        QCOMPARE(s.now.table<BaselineItem>().size(), 3);
        const std::array challenges{one.value};
        keep(removeRows(s.now, EntityKind::Challenge, challenges));
        QVERIFY(findBaseline(s.now, u"All"_s));
        QVERIFY(!findBaseline(s.now, u"One"_s));
        QCOMPARE(s.now.table<BaselineItem>().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
