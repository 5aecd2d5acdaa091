// SPDX-License-Identifier: GPL-3.0-or-later
// Levelling as an edit: one step that undo takes back whole.
#include "model/edit/levelling.h"
#include "model/planning/levelling/effect.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestLevelEdit : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;
    Id<PlanItem> a, b, other;

    static planning::LevelledPlan level(const Snapshot &now, Id<Challenge> only = {})
    {
        return planning::levelPlan(now, only, {.schedules = 100});
    }
    /// Does the edit, undoes and redoes it, and keeps it.
    bool keep(const ChangeSet &changes)
    {
        const Snapshot before = s.now;
        s.now.apply(changes);
        const Snapshot done = s.now;
        s.now.apply(changes.inverted());
        const bool undone = s.now.sameContent(before);
        s.now.apply(changes);
        return undone && s.now.sameContent(done) && !changes.isEmpty() && !changes.words.isEmpty();
    }
    int levelled() const
    {
        int count = 0;
        for (const PlanItem &item : s.now.table<PlanItem>())
            count += item.levelledStart.isValid();
        return count;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        Person person;
        person.name = u"Nadia"_s;
        const auto nadia = s.put(person);
        const auto task = [&](const QString &name) {
            const auto id = s.item(c, name, 480);
            Assignment row;
            row.item = id;
            row.person = nadia;
            row.units = 100;
            s.put(row);
            return id;
        };
        c = s.challenge(QDate(2026, 11, 16));
        a = task(u"A"_s);
        b = task(u"B"_s);
        c = s.challenge(QDate(2026, 11, 16));
        other = task(u"Other"_s);
    }

    void levelsAndClears()
    {
        const Snapshot before = s.now;
        QVERIFY(keep(edit::levelPlan(s.now, level(s.now), {})));
        QCOMPARE(levelled(), 2);
        const auto effect = planning::levellingEffect(before, s.now);
        QCOMPARE(effect.overloadsBefore.size(), 1);
        QCOMPARE(effect.overloadsRemoved, 1);
        // In a week that is over nothing can be taken off anybody; in this one it can.
        QVERIFY(planning::levellingEffect(before, s.now, {2026, 11, 23}).overloadsBefore.empty());
        QCOMPARE(planning::levellingEffect(before, s.now, {2026, 11, 22}).overloadsRemoved, 1);
        QVERIFY(effect.overloadsLeft.empty());
        QCOMPARE(effect.moved.size(), 2);
        QCOMPARE(effect.challenges.size(), 2);
        QCOMPARE(effect.before, at("2026-11-16T17:00"));
        QCOMPARE(effect.after, at("2026-11-18T17:00"));
        QVERIFY(edit::levelPlan(s.now, level(s.now), {}).isEmpty());
        QVERIFY(keep(edit::clearLevelling(s.now, {})));
        QVERIFY(s.now.sameContent(before));
        QVERIFY(edit::clearLevelling(s.now, {}).isEmpty());
    }

    void letsGoOfWhatIsNoLongerNeeded()
    {
        QVERIFY(keep(edit::levelPlan(s.now, level(s.now), {})));
        for (const Assignment &row : std::vector<Assignment>(s.now.table<Assignment>().begin(),
                                                             s.now.table<Assignment>().end()))
            s.now.table<Assignment>().remove(row.id);
        QVERIFY(keep(edit::levelPlan(s.now, level(s.now), {})));
        QCOMPARE(levelled(), 0);
    }

    void leavesOtherChallengesAlone()
    {
        s.edit(a, [](PlanItem &i) { i.levelledStart = at("2026-12-01T09:00"); });
        QVERIFY(keep(edit::levelPlan(s.now, level(s.now, c), c)));
        QVERIFY(s.now.find(a)->levelledStart.isValid());
        QVERIFY(keep(edit::clearLevelling(s.now, c)));
        QCOMPARE(levelled(), 1);
    }

    /// Between looking and deciding, somebody may have deleted an item.
    void itemsThatAreGoneAreLeftOut()
    {
        const planning::LevelledPlan found = level(s.now);
        s.now.table<PlanItem>().remove(found.putOff.front().item);
        QVERIFY(keep(edit::levelPlan(s.now, found, {})));
        QCOMPARE(levelled(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLevelEdit)
#include "tst_leveledit.moc"
