// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"
#include "tests/planning/randomplan.h"
#include "tests/planning/slowplan.h"

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

    void datesAreThoseOfASlowPlanner()
    {
        for (quint32 seed = 1; seed <= 120; ++seed) {
            RandomPlan plan(seed);
            plan.grow(3, 8, seed % 3 == 0);
            // A slow planner knows no "as late as possible": that moves after all else is settled.
            for (const Id<PlanItem> id : plan.items) {
                plan.edit(id, [&](PlanItem &row) {
                    const bool summary = row.constraint != Constraint::AsSoonAsPossible &&
                                         std::ranges::any_of(plan.items, [&](Id<PlanItem> other) {
                                             return plan.now.find(other)->parent == id;
                                         });
                    if (row.constraint == Constraint::AsLateAsPossible ||
                        (summary && seed % 3 == 0)) {
                        row.constraint = Constraint::AsSoonAsPossible;
                        row.actualStart = {};
                    }
                });
            }
            const Planner planner(plan.now);
            QVERIFY(std::ranges::none_of(planner.findings(), [](const Finding &f) {
                return f.text.startsWith(u"Waits for itself"_s);
            }));
            const SlowPlan slow(plan.now, planner);
            for (const Id<PlanItem> id : plan.items) {
                const ItemDates &d = *planner.dates(id);
                const auto expected = slow.dates(id);
                QVERIFY2(
                    d.start == expected.start && d.finish == expected.finish,
                    qPrintable(
                        u"seed %1, item %2: %3–%4, expected %5–%6"_s.arg(seed).arg(id.value).arg(
                            d.start.toIso(), d.finish.toIso(), expected.start.toIso(),
                            expected.finish.toIso())));
            }
        }
    }

    void floatsAreHowFarAnItemCanSlip()
    {
        int compared = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomPlan plan(seed);
            plan.grow(2, 6, false);
            std::vector<Id<Dependency>> dropped;
            for (const Dependency &d : plan.now.table<Dependency>()) {
                const bool start =
                    d.kind == LinkKind::StartStart || d.kind == LinkKind::StartFinish;
                const bool summary = std::ranges::any_of(plan.items, [&](Id<PlanItem> id) {
                    return plan.now.find(id)->parent == d.predecessor;
                });
                // Of two parts that start first, either may slip alone; the planner lets neither.
                if (start && summary)
                    dropped.push_back(d.id);
            }
            for (const auto id : dropped)
                plan.now.table<Dependency>().remove(id);
            const Planner planner(plan.now);
            const SlowPlan slow(plan.now, planner);
            for (const Id<PlanItem> id : plan.items) {
                if (slow.isSummary(id))
                    continue;
                const ItemDates &d = *planner.dates(id);
                const qint64 total = slow.totalFloat(id), free = slow.freeFloat(id);
                QVERIFY2(d.totalFloat.minutes == total && d.freeFloat.minutes == free,
                         qPrintable(u"seed %1, item %2: %3/%4, expected %5/%6"_s.arg(seed)
                                        .arg(id.value)
                                        .arg(d.totalFloat.minutes)
                                        .arg(d.freeFloat.minutes)
                                        .arg(total)
                                        .arg(free)));
                QCOMPARE(d.critical, total == 0);
                ++compared;
            }
        }
        QVERIFY(compared > 200);
    }

    void followingEditsIsSolvingAnew()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            RandomPlan plan(seed);
            plan.grow(4, 12, true);
            Planner planner(plan.now);
            for (int edit = 0; edit < 60; ++edit) {
                ChangeSet changes;
                for (int n = 1 + plan.upTo(2); n > 0; --n)
                    changes.append(anyEdit(plan));
                Snapshot after = plan.now;
                after.apply(changes);
                const Planner fresh(after);
                const auto supposed = planner.whatIf(plan.now, changes);
                std::map<Id<PlanItem>, ItemDates> before;
                for (const PlanItem &item : plan.now.table<PlanItem>())
                    before[item.id] = *planner.dates(item.id);
                const auto moved = planner.update(after, changes);
                QCOMPARE(supposed.size(), moved.size());
                for (const Moved &m : moved) {
                    QVERIFY(m.before == before[m.item]);
                    before[m.item] = m.after;
                }
                plan.now = after;
                for (const PlanItem &item : after.table<PlanItem>()) {
                    const ItemDates &known = *planner.dates(item.id), &now = *fresh.dates(item.id);
                    QVERIFY2(known == now,
                             qPrintable(u"seed %1, edit %2, item %3"_s.arg(seed).arg(edit).arg(
                                 item.id.value)));
                    QVERIFY(before[item.id] == now);
                }
                QCOMPARE(planner.findings().size(), fresh.findings().size());
                for (const Challenge &c : after.table<Challenge>())
                    QVERIFY(planner.span(c.id) == fresh.span(c.id));
            }
        }
    }

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

private:
    /// One edit of a kind that people make.
    static ChangeSet anyEdit(RandomPlan &plan)
    {
        ChangeSet changes;
        const auto id = plan.items[static_cast<size_t>(plan.upTo(int(plan.items.size())))];
        const PlanItem before = *plan.now.find(id);
        PlanItem after = before;
        switch (plan.upTo(9)) {
        case 0:
        case 1:
            after.duration = WorkTime(60 * (1 + plan.upTo(40)));
            break;
        case 2:
        case 3:
            plan.constrain(after, true);
            break;
        case 4:
            after.progress = plan.upTo(5) * 25;
            break;
        case 5:
            after.deadline = plan.day();
            break;
        case 6: {
            Dependency d = plan.anyLink(); // may well close a loop
            d.id = Id<Dependency>(plan.now.nextId++);
            changes.of<Dependency>().push_back({std::nullopt, d});
            return changes;
        }
        case 7: {
            const auto &links = plan.now.table<Dependency>();
            auto it = links.begin();
            for (int n = plan.upTo(int(links.size())); n > 0; --n)
                ++it;
            changes.of<Dependency>().push_back({*it, std::nullopt});
            return changes;
        }
        default:
            after.calendar = {};
            after.name += u'x';
        }
        changes.of<PlanItem>().push_back({before, after});
        return changes;
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
