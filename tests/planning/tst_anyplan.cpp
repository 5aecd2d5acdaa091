// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"
#include "tests/planning/randomplan.h"
#include "tests/planning/slowplan.h"

#include <QTest>
#include <set>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestAnyPlan : public QObject
{
    Q_OBJECT

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
                QCOMPARE(d.critical, total == 0 && plan.now.find(id)->progress < 100);
                ++compared;
            }
        }
        QVERIFY(compared > 200);
    }

    /// Quarter by quarter, for two months: who is there?
    void workIsDoneWhenEverybodyIsAtWork()
    {
        int shared = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            RandomPlan plan(seed);
            plan.grow(2, 8, false);
            const Planner planner(plan.now);
            std::map<Id<Calendar>, WorkCalendar> calendars;
            for (const Calendar &row : plan.now.table<Calendar>())
                calendars.emplace(row.id, WorkCalendar::compile(plan.now, row.id));
            for (const Id<PlanItem> id : plan.items) {
                const PlanItem &item = *plan.now.find(id);
                const bool summary = std::ranges::any_of(plan.items, [&](Id<PlanItem> other) {
                    return plan.now.find(other)->parent == id;
                });
                const bool works = item.kind == PlanKind::Task && !summary;
                std::vector<const WorkCalendar *> kept;
                std::vector<Id<Person>> people;
                if (item.calendar)
                    kept.push_back(&calendars.at(item.calendar));
                for (const Assignment &row : plan.now.table<Assignment>()) {
                    if (row.item != id || !works)
                        continue;
                    const Person &person = *plan.now.find(row.person);
                    people.push_back(person.id);
                    const Organisation *of = plan.now.find(person.organisation);
                    Id<Calendar> own = person.calendar ? person.calendar
                                       : of            ? of->calendar
                                                       : Id<Calendar>();
                    if (!item.calendar)
                        kept.push_back(&calendars.at(own ? own : plan.city));
                }
                if (kept.empty())
                    kept.push_back(&calendars.at(plan.city));
                shared += people.size() > 1;
                for (QDate day(2026, 11, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
                    const bool away =
                        std::ranges::any_of(plan.now.table<Leave>(), [&](const Leave &leave) {
                            const QDate last = leave.last.isValid() ? leave.last : leave.first;
                            return leave.share != 50 && leave.first <= day && day <= last &&
                                   std::ranges::find(people, leave.person) != people.end();
                        });
                    for (int minute = 0; minute < 1440; minute += 15) {
                        const CivilTime from = CivilTime::at(day, minute);
                        const CivilTime to(from.minute + 15);
                        const bool open = std::ranges::all_of(kept, [&](const WorkCalendar *c) {
                            return c->between(from, to).minutes == 15;
                        });
                        QCOMPARE(planner.calendarOf(id).between(from, to).minutes,
                                 open && !away ? 15 : 0);
                    }
                }
            }
        }
        QVERIFY(shared > 10);
    }

    void followingEditsIsSolvingAnew()
    {
        for (quint32 seed = 1; seed <= 24; ++seed) {
            RandomPlan plan(seed);
            plan.grow(3, 10, true);
            Planner planner(plan.now);
            for (int edit = 0; edit < 75; ++edit) {
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
                compareTrial(planner, plan.now, changes, after, fresh);
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

private:
    /// A trial tells of the plan as it would be, and leaves nothing behind.
    static void compareTrial(Planner &planner, const Snapshot &before, const ChangeSet &changes,
                             const Snapshot &after, const Planner &fresh)
    {
        planner.tryOut(before, changes);
        const auto each = [](const auto &all) { return std::set(all.begin(), all.end()); };
        const auto moved = each(planner.tried().items);
        const auto marks = each(planner.tried().marks);
        const auto challenges = each(planner.tried().challenges);
        QCOMPARE(moved.size(), planner.tried().items.size()); // each once
        QCOMPARE(challenges.size(), planner.tried().challenges.size());
        for (const PlanItem &item : after.table<PlanItem>()) {
            const ItemDates &now = *fresh.dates(item.id);
            QVERIFY(*planner.triedDates(item.id) == now);
            const ItemDates *was = planner.dates(item.id);
            if (was && (was->start != now.start || was->finish != now.finish))
                QVERIFY(moved.contains(item.id));
            if (!moved.contains(item.id))
                continue;
            QVERIFY(challenges.contains(item.challenge));
            const bool point = item.kind == PlanKind::Gate || item.kind == PlanKind::Milestone;
            if (point || item.deadline.isValid() || item.stint)
                QVERIFY(marks.contains(item.id));
        }
        for (const Challenge &c : after.table<Challenge>())
            QVERIFY(planner.triedSpan(c.id) == fresh.span(c.id));
        planner.endTrial();
        QVERIFY(planner.tried().items.empty());
        for (const PlanItem &item : before.table<PlanItem>())
            QVERIFY(planner.triedDates(item.id) == planner.dates(item.id));
    }

    template <class Row>
    static void change(ChangeSet &changes, const Row &before, const Row &after)
    {
        changes.of<Row>().push_back({before, after});
    }
    template <class Row>
    static void add(RandomPlan &plan, ChangeSet &changes, Row row)
    {
        row.id = Id<Row>(plan.now.nextId++);
        changes.of<Row>().push_back({std::nullopt, row});
    }
    template <class Row>
    static const Row *any(RandomPlan &plan)
    {
        const auto &rows = plan.now.table<Row>();
        if (rows.isEmpty())
            return nullptr;
        auto it = rows.begin();
        for (int n = plan.upTo(int(rows.size())); n > 0; --n)
            ++it;
        return &*it;
    }
    template <class Row>
    static void removeAny(RandomPlan &plan, ChangeSet &changes)
    {
        if (const Row *row = any<Row>(plan))
            changes.of<Row>().push_back({*row, std::nullopt});
    }

    /// One edit of a kind that people make.
    static ChangeSet anyEdit(RandomPlan &plan)
    {
        ChangeSet changes;
        switch (plan.upTo(20)) {
        case 0: {
            Dependency d = plan.anyLink(); // may well close a loop
            add(plan, changes, d);
            return changes;
        }
        case 1:
            removeAny<Dependency>(plan, changes);
            return changes;
        case 2:
            add(plan, changes, plan.anyLeave());
            return changes;
        case 3:
            removeAny<Leave>(plan, changes);
            return changes;
        case 4:
            if (const Leave *row = any<Leave>(plan)) {
                Leave after = plan.anyLeave();
                after.id = row->id;
                change(changes, *row, after);
            }
            return changes;
        case 5:
            add(plan, changes, plan.anyAssignment());
            return changes;
        case 6:
            removeAny<Assignment>(plan, changes);
            return changes;
        case 7: {
            Person after = *any<Person>(plan);
            if (plan.chance(50))
                after.calendar = plan.anyCalendar();
            else
                after.organisation = plan.oneOf(plan.organisations);
            change(changes, *plan.now.find(after.id), after);
            return changes;
        }
        case 8: {
            Organisation after = *any<Organisation>(plan);
            after.calendar = plan.anyCalendar();
            change(changes, *plan.now.find(after.id), after);
            return changes;
        }
        case 9: {
            Settings after = plan.now.settings();
            after.statusDate = plan.chance(30) ? QDate() : plan.day().date();
            change(changes, plan.now.settings(), after);
            return changes;
        }
        case 10: {
            CalendarDay day;
            day.calendar = plan.anyCalendar();
            day.first = plan.day().date();
            day.hours = plan.chance(50) ? QString() : u"10:00-12:00"_s;
            add(plan, changes, day);
            return changes;
        }
        default:
            break;
        }
        const PlanItem before = *plan.now.find(plan.oneOf(plan.items));
        PlanItem after = before;
        switch (plan.upTo(8)) {
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
            after.deadline = plan.time();
            break;
        case 6:
            after.calendar = plan.anyCalendar();
            break;
        default:
            after.calendar = {};
            after.name += u'x';
        }
        change(changes, before, after);
        return changes;
    }
};

QTEST_GUILESS_MAIN(TestAnyPlan)
#include "tst_anyplan.moc"
