// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of plans: what they do, that undo and redo restore the document exactly, and what they
// refuse in words.
#include "model/edit/fields.h"
#include "model/edit/plans.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::edit;
using namespace stint::test;
using namespace Qt::StringLiterals;
using planning::Planner;

class TestPlans : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;
    Id<PlanItem> phase, a, b, after, demo;
    Id<Dependency> ab;

    Planner planner() const { return Planner(s.now); }
    QString day(Id<PlanItem> id) const
    {
        return planner().dates(id)->start.date().toString(Qt::ISODate);
    }
    /// Does an edit, undoes and redoes it, and keeps it.
    bool keep(const Result<ChangeSet> &changes)
    {
        if (!changes) {
            qInfo("%s", qPrintable(changes.error().message));
            return false;
        }
        const Snapshot before = s.now;
        s.now.apply(*changes);
        const Snapshot done = s.now;
        s.now.apply(changes->inverted());
        const bool undone = s.now.sameContent(before);
        s.now.apply(changes->inverted().inverted());
        return undone && s.now.sameContent(done) && !changes->isEmpty() &&
               !changes->words.isEmpty();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 16)); // a Monday
        phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        a = s.item(c, u"A"_s, 480, PlanKind::Task, phase);
        b = s.item(c, u"B"_s, 960, PlanKind::Task, phase);
        after = s.item(c, u"After"_s, 480);
        demo = s.item(c, u"Demo"_s, 0, PlanKind::Milestone);
        ab = s.link(a, b);
        s.link(phase, after);
        int position = 0;
        for (const auto id : {phase, a, after, demo})
            s.edit(id, [&](PlanItem &i) { i.position = id == a ? 0 : position++; });
        s.edit(b, [](PlanItem &i) { i.position = 1; });
    }

    void moving()
    {
        QVERIFY(keep(plans::move(s.now, planner(), {a}, a, at("2026-11-18"), false)));
        QCOMPARE(day(a), u"2026-11-18"_s);
        QCOMPARE(day(b), u"2026-11-19"_s);
        // A summary takes the dates set on its parts along, over the weekend.
        QVERIFY(keep(plans::moveByDays(s.now, planner(), {phase, b}, 3)));
        QCOMPARE(day(a), u"2026-11-23"_s);
        QCOMPARE(s.now.find(b)->constraint, Constraint::AsSoonAsPossible);
        QVERIFY(keep(plans::moveByDays(s.now, planner(), {phase}, -5)));
        QCOMPARE(day(a), u"2026-11-16"_s);

        QVERIFY(keep(plans::setConstraint(s.now, demo, Constraint::Fixed, at("2026-12-05"))));
        QCOMPARE(day(demo), u"2026-12-05"_s); // a Saturday
        QVERIFY(keep(plans::move(s.now, planner(), {demo}, demo, at("2026-12-12"), false)));
        QCOMPARE(s.now.find(demo)->constraint, Constraint::Fixed);
        QCOMPARE(day(demo), u"2026-12-12"_s);
        QVERIFY(!plans::setConstraint(s.now, demo, Constraint::MustStart, {}));

        // A point at the end of a day goes to the end of the next one.
        QVERIFY(keep(plans::setConstraint(s.now, demo, Constraint::FinishNoEarlier,
                                          at("2026-12-14T17:00"))));
        QVERIFY(keep(plans::moveByDays(s.now, planner(), {demo}, 1)));
        QCOMPARE(day(demo), u"2026-12-15"_s);
        QVERIFY(keep(plans::move(s.now, planner(), {demo}, demo, at("2026-12-18T17:00"), false)));
        QCOMPARE(day(demo), u"2026-12-18"_s);

        s.edit(a, [](PlanItem &i) { i.actualStart = at("2026-11-16T09:00"); });
        const auto begun = plans::move(s.now, planner(), {a}, a, at("2026-11-18"), false);
        QVERIFY(!begun && begun.error().message.startsWith(u"A "_s));
    }

    void lengths()
    {
        QVERIFY(keep(plans::finishAt(s.now, planner(), a, at("2026-11-18T17:00"))));
        QCOMPARE(s.now.find(a)->duration, WorkTime::days(3));
        QVERIFY(keep(plans::lengthenByDays(s.now, planner(), {a, demo, phase}, -5)));
        QCOMPARE(s.now.find(a)->duration, WorkTime::days(1));
        QVERIFY(!plans::finishAt(s.now, planner(), a, at("2026-11-10T17:00")));
        QVERIFY(!plans::finishAt(s.now, planner(), phase, at("2026-12-10T17:00")));
        QVERIFY(!plans::finishAt(s.now, planner(), demo, at("2026-12-10T17:00")));
        QVERIFY(keep(plans::progress(s.now, {a, b}, 50)));
        QCOMPARE(s.now.find(b)->progress, 50);
    }

    void links()
    {
        QVERIFY(keep(plans::link(s.now, after, demo, LinkKind::FinishFinish, WorkTime::days(1))));
        QCOMPARE(day(demo), u"2026-11-20"_s);
        const auto loop = plans::link(s.now, demo, a);
        QVERIFY(!loop);
        for (const char *name : {"A", "Phase", "After", "Demo"})
            QVERIFY2(loop.error().message.contains(QString::fromLatin1(name)), name);
        QVERIFY(!plans::link(s.now, a, a));
        QVERIFY(!plans::link(s.now, a, b));
        QVERIFY(!plans::link(s.now, phase, b));
        QVERIFY(keep(plans::changeLink(s.now, ab, LinkKind::StartStart, WorkTime(480), false)));
        QCOMPARE(day(b), u"2026-11-17"_s);
        QVERIFY(keep(plans::unlink(s.now, {b})));
        QCOMPARE(day(b), u"2026-11-16"_s);
    }

    void rows()
    {
        plans::NewItem item;
        item.challenge = c;
        item.after = a;
        item.name = u"New"_s;
        QVERIFY(keep(plans::add(s.now, item)));
        const PlanItem *added = nullptr;
        for (const PlanItem &row : s.now.table<PlanItem>()) {
            if (row.name == item.name)
                added = &row;
        }
        QVERIFY(added);
        const auto only = added->id;
        QCOMPARE(added->parent, phase);
        QCOMPARE(added->position, 1);
        QCOMPARE(s.now.find(b)->position, 2);
        QVERIFY(keep(plans::reorder(s.now, b, -1)));
        QCOMPARE(s.now.find(b)->position, 1);

        QVERIFY(keep(plans::indent(s.now, {demo})));
        QCOMPARE(s.now.find(demo)->parent, after);
        QCOMPARE(s.now.find(after)->kind, PlanKind::Summary);
        QVERIFY(keep(plans::outdent(s.now, {demo})));
        QCOMPARE(s.now.find(demo)->parent, Id<PlanItem>());
        QCOMPARE(s.now.find(after)->kind, PlanKind::Task); // nothing left in it
        QVERIFY(!plans::indent(s.now, {after}));           // waits for what it would be part of

        QVERIFY(keep(plans::remove(s.now, {a, b})));
        QVERIFY(!s.now.find(ab));
        QCOMPARE(s.now.find(phase)->kind, PlanKind::Summary);
        QVERIFY(keep(plans::remove(s.now, {only})));
        QCOMPARE(s.now.find(phase)->kind, PlanKind::Task);
        QVERIFY(keep(plans::remove(s.now, {phase})));
        QCOMPARE(s.now.table<Dependency>().size(), 0);
        // What goes along is counted.
        const auto whole = s.item(c, u"Whole"_s, 0, PlanKind::Summary);
        const auto part = s.item(c, u"Part"_s, 480, PlanKind::Task, whole);
        s.item(c, u"Other part"_s, 480, PlanKind::Task, whole);
        QCOMPARE(plans::remove(s.now, {whole})->words, u"remove Whole with its 2 parts"_s);
        QCOMPARE(plans::remove(s.now, {whole, part})->words, u"remove 3 plan items"_s);
        QVERIFY(plans::remove(s.now, {part})->words.contains(u"Part"_s));
    }

    void theDemoDayGoesWithTheStint()
    {
        Stint stint;
        stint.challenge = c;
        stint.start = QDate(2026, 11, 16);
        stint.weeks = 16;
        stint.demoDay = lastDayOf(stint.start, stint.weeks);
        stint.agreementEnds = QDate(2027, 6, 30); // agreed apart from the plan
        const auto id = s.put(stint);
        const auto set = [&](QLatin1StringView field, const QVariant &value) {
            const qint64 ids[] = {id.value};
            return setField(s.now, EntityKind::Stint, ids,
                            *entityInfo(EntityKind::Stint).field(field), value);
        };
        QVERIFY(keep(set("start"_L1, QDate(2026, 11, 30))));
        QCOMPARE(s.now.find(id)->demoDay, QDate(2027, 3, 19));
        QVERIFY(keep(set("agreement_ends"_L1, s.now.find(id)->demoDay)));
        QVERIFY(keep(set("start"_L1, QDate(2026, 11, 23))));
        QCOMPARE(s.now.find(id)->agreementEnds, s.now.find(id)->demoDay); // it goes along
        QVERIFY(keep(set("start"_L1, QDate(2026, 11, 30))));
        QVERIFY(keep(set("agreement_ends"_L1, QDate(2027, 6, 30))));
        QVERIFY(keep(set("weeks"_L1, 18)));
        QCOMPARE(s.now.find(id)->demoDay, QDate(2027, 4, 2));
        QCOMPARE(s.now.find(id)->agreementEnds, QDate(2027, 6, 30));
        QVERIFY(keep(set("demo_day"_L1, QDate(2027, 4, 7))));
        QVERIFY(keep(set("weeks"_L1, 16)));
        QCOMPARE(s.now.find(id)->demoDay, QDate(2027, 4, 7));
    }

    void recordedDatesAreKeptUntilLetGo()
    {
        for (const auto id : {a, after})
            s.edit(id, [](PlanItem &i) {
                i.recordedStart = at("2026-12-01T09:00");
                i.recordedFinish = at("2026-12-02T17:00");
            });
        QCOMPARE(day(a), u"2026-12-01"_s);
        QCOMPARE(day(after), u"2026-12-01"_s);       // though it waits for what comes later
        QVERIFY(keep(plans::letGo(s.now, {phase}))); // and its parts
        QCOMPARE(day(a), u"2026-11-16"_s);
        QCOMPARE(day(after), u"2026-12-01"_s);
        QVERIFY(keep(plans::letGo(s.now, {after})));
        QCOMPARE(day(after), u"2026-11-19"_s);
        QVERIFY(plans::letGo(s.now, {phase, after, demo}).isEmpty());
    }

    void people()
    {
        Person person;
        person.name = u"Nadia Tremblay"_s;
        const auto nadia = s.put(person);
        QVERIFY(keep(plans::assign(s.now, a, nadia)));
        QVERIFY(keep(plans::assignNew(s.now, a, u"Ada Okafor"_s)));
        QCOMPARE(s.now.table<Assignment>().size(), 1);
        QCOMPARE(s.now.table<Person>().size(), 2);
        QVERIFY(keep(plans::assign(s.now, a, {})));
        QVERIFY(s.now.table<Assignment>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
