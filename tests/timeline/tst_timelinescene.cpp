// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline's painter, words and accessibility are told of the plan.
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/timelinecore.h"

#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestTimelineScene : public QObject
{
    Q_OBJECT

private slots:
    /// A link between two critical items is not critical if it leaves time between them.
    void onlyTightLinksAreCritical()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        TimelineFixture city;
        Draft draft(city.portfolio->now());
        const auto add = [&](const char *name, int days) {
            PlanItem item;
            item.challenge = city.answers;
            item.name = QString::fromUtf8(name);
            item.duration = WorkTime::hours(7 * days);
            return draft.add(item);
        };
        const auto first = add("First", 40);
        const auto second = add("Second", 40);
        const auto third = add("Third", 400); // sets the challenge's finish
        const auto link = [&](Id<PlanItem> from, Id<PlanItem> to, WorkTime lag = {}) {
            Dependency row;
            row.predecessor = from;
            row.successor = to;
            row.lag = lag;
            return draft.add(row);
        };
        const auto tight = link(first, second);
        const auto tightToo = link(second, third);
        const auto loose = link(first, third);
        const auto lagged = link(first, third, WorkTime::hours(7 * 40));
        QVERIFY(city.portfolio->perform(draft.finish(u"plan"_s)));

        TimelineView view(city.context());
        TimelineScene &scene = TimelineCore::of(view).scene;
        scene.options.marks.setFlag(TimelineMark::Critical);
        for (const auto item : {first, second, third})
            QVERIFY(scene.isCritical(item));
        const auto isCritical = [&](Id<Dependency> id) {
            return scene.isCritical(*city.portfolio->now().find(id));
        };
        QVERIFY(isCritical(tight));
        QVERIFY(isCritical(tightToo));
        QVERIFY(!isCritical(loose));
        QVERIFY(isCritical(lagged));
        scene.options.marks.setFlag(TimelineMark::Critical, false);
        QVERIFY(!isCritical(tight));
    }

    /// What is wrong with an item is told with it, and what doesn't fit its sprint is marked.
    void whatIsWrongIsTold()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        TimelineFixture city;
        Draft draft(city.portfolio->now());
        PlanItem item;
        item.challenge = city.answers;
        item.kind = PlanKind::Sprint;
        item.name = u"Sprint"_s;
        item.duration = WorkTime::hours(7 * 5);
        const auto sprint = draft.add(item);
        item.kind = PlanKind::Task;
        item.parent = sprint;
        item.name = u"Fits"_s;
        const auto fits = draft.add(item);
        item.name = u"Does not"_s;
        item.duration = WorkTime::hours(7 * 8);
        const auto doesNot = draft.add(item);
        QVERIFY(city.portfolio->perform(draft.finish(u"sprint"_s)).has_value());

        TimelineView view(city.context());
        TimelineScene &scene = TimelineCore::of(view).scene;
        const auto row = [&](Id<PlanItem> id) { return *city.portfolio->now().find(id); };
        QVERIFY(scene.findings(fits).isEmpty());
        QVERIFY(!scene.overrun(row(fits)));
        QCOMPARE(scene.findings(doesNot).size(), 1);
        QVERIFY(scene.overrun(row(doesNot)));
        QCOMPARE(*scene.overrun(row(doesNot)), scene.box(fits).right);
        const QString words = scene.sentence(scene.rows.at(scene.rows.rowOfItem(doesNot)));
        QVERIFY2(words.contains(u"▲ Doesn't fit in “Sprint”: finishes 3 d after it ends."_s),
                 qPrintable(words));
        QVERIFY(city.portfolio->undo().has_value());
        QVERIFY(scene.findings(doesNot).isEmpty());
    }
};

QTEST_MAIN(TestTimelineScene)
#include "tst_timelinescene.moc"
