// SPDX-License-Identifier: GPL-3.0-or-later
// Levelling of plans: what small plans come to, and that on random ones nobody is asked for more
// than they have, by a check that counts quarter hours.
#include "model/planning/capacity.h"
#include "model/planning/levelling/planlevelling.h"
#include "model/planning/levelling/random.h"
#include "model/planning/load.h"
#include "tests/planning/randomplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

namespace {

Snapshot withStarts(const Snapshot &snapshot, const LevelledPlan &levelled)
{
    Snapshot after = snapshot;
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        PlanItem row = item;
        row.levelledStart = {};
        after.table<PlanItem>().put(row);
    }
    for (const auto &[item, start] : levelled.putOff) {
        PlanItem row = *after.find(item);
        row.levelledStart = start;
        after.table<PlanItem>().put(row);
    }
    return after;
}

bool stays(const PlanItem &item)
{
    const bool pinned =
        item.constraintTime.isValid() &&
        (item.constraint == Constraint::Fixed || item.constraint == Constraint::MustStart ||
         item.constraint == Constraint::MustFinish);
    return pinned || item.actualStart.isValid() || item.actualFinish.isValid() ||
           item.recordedStart.isValid() || item.recordedFinish.isValid() || item.progress > 0;
}

/// Quarter hours in which a person is asked for more than they have, though some of it could have
/// been put off. Items that alone ask for too much are left out of account.
int doubleBooked(const Snapshot &plan, const std::vector<Finding> &hopeless)
{
    const Planner planner(plan);
    const Capacities capacities(plan);
    std::map<std::pair<qint64, qint64>, std::pair<int, bool>> asked; // by person and quarter hour
    for (const Assignment &a : plan.table<Assignment>()) {
        const ItemDates *dates = planner.dates(a.item);
        const PlanItem *item = plan.find(a.item);
        const auto isItem = [&](const auto &row) { return row.item == a.item; };
        const auto isPart = [&](const PlanItem &row) { return row.parent == a.item; };
        if (!dates || std::ranges::any_of(hopeless, isItem) ||
            std::ranges::any_of(plan.table<PlanItem>(), isPart))
            continue;
        for (qint64 t = dates->start.minute; t < dates->finish.minute; t += 15) {
            if (planner.calendarOf(a.item).between(CivilTime(t), CivilTime(t + 15)).minutes == 0)
                continue;
            auto &[units, movable] = asked[{a.person.value, t / 15}];
            units += 100 * a.units;
            movable = movable || !stays(*item);
        }
    }
    int found = 0;
    for (const auto &[key, value] : asked) {
        const Id<Person> person(key.first);
        found += value.second &&
                 value.first > capacities.units(person, CivilTime(key.second * 15).date());
    }
    return found;
}

} // namespace

class TestPlanLevelling : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;

    static Id<Person> person(Sketch &sketch, int hours = 0)
    {
        Person row;
        row.name = u"P%1"_s.arg(sketch.now.nextId);
        row.hoursAWeek = hours;
        return sketch.put(row);
    }
    static void assign(Sketch &sketch, Id<PlanItem> item, Id<Person> to, int units = 100)
    {
        Assignment row;
        row.item = item;
        row.person = to;
        row.units = units;
        sketch.put(row);
    }
    Id<PlanItem> task(const QString &name, qint64 minutes, Id<Person> by, int units = 100)
    {
        const auto id = s.item(c, name, minutes);
        assign(s, id, by, units);
        return id;
    }
    static LevelledPlan level(const Snapshot &plan, std::int64_t schedules = 500,
                              std::uint64_t seed = 1)
    {
        return levelPlan(plan, {}, {.schedules = schedules, .seed = seed});
    }
    /// Levels the sketch; then where an item begins.
    QString started(Id<PlanItem> item) const
    {
        return Planner(withStarts(s.now, level(s.now))).dates(item)->start.toIso();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 16)); // a Monday
    }

    void oneAfterTheOther()
    {
        const auto nadia = person(s);
        const auto a = task(u"A"_s, 480, nadia), b = task(u"B"_s, 720, nadia);
        const auto then = s.item(c, u"Then"_s, 480);
        s.link(b, then);
        const LevelledPlan levelled = level(s.now);
        QCOMPARE(levelled.putOff.size(), 1);
        QVERIFY(levelled.findings.empty());
        // What something waits for goes first.
        QCOMPARE(levelled.putOff.front().item, a);
        QCOMPARE(levelled.putOff.front().start, at("2026-11-17T13:00"));
        const Planner planner(withStarts(s.now, levelled));
        QCOMPARE(planner.dates(a)->driver, DriverKind::Levelling);
        QCOMPARE(planner.dates(b)->start, at("2026-11-16T09:00"));
        QVERIFY(Load(s.now, planner).overloads().empty());
    }

    /// Beside work that takes longer, nothing is late whatever the order: the early ones are found.
    void whatNobodyWaitsForIsEarlyAllTheSame()
    {
        const auto nadia = person(s);
        task(u"Long"_s, 40 * 480, {});
        qint64 least = 0, before = 0;
        std::vector<Id<PlanItem>> items;
        for (const qint64 days : {6, 5, 4, 3, 2, 1, 1})
            items.push_back(task(u"T"_s, days * 480, nadia));
        for (const qint64 days : {1, 1, 2, 3, 4, 5, 6}) {
            before += days;
            least += before;
        }
        const LevelledPlan levelled = level(s.now);
        QVERIFY(levelled.optimal);
        const Snapshot after = withStarts(s.now, levelled);
        const Planner planner(after);
        qint64 sum = 0;
        for (const Id<PlanItem> item : items)
            sum += planner.calendarOf(item)
                       .between(at("2026-11-16T09:00"), planner.dates(item)->finish)
                       .minutes /
                   480;
        QVERIFY2(sum <= least * 6 / 5, qPrintable(QString::number(sum)));
    }

    /// Work for which there is no time is not put where nobody's absence is known.
    void workWithoutRoomStays()
    {
        const auto nadia = person(s);
        s.put(Leave{{}, nadia, QDate(2026, 11, 23), QDate(2040, 1, 1), 50, {}});
        const auto first = task(u"First"_s, 480, nadia);
        s.edit(first, [](PlanItem &i) { i.priority = 900; });
        const auto second = task(u"Second"_s, 2400, nadia);
        const LevelledPlan levelled = level(s.now);
        QVERIFY(std::ranges::none_of(levelled.putOff,
                                     [&](const auto &start) { return start.item == second; }));
        QCOMPARE(levelled.findings.size(), 1u);
        QCOMPARE(levelled.findings.front().item, second);
    }

    /// Nobody works on a point, whatever is recorded of it.
    void pointsAskForNobody()
    {
        const auto nadia = person(s);
        const auto point = task(u"Signed"_s, 0, nadia);
        s.edit(point, [](PlanItem &i) {
            i.kind = PlanKind::Milestone;
            i.recordedStart = at("2026-11-16T09:00");
            i.recordedFinish = at("2026-11-17T17:00");
        });
        task(u"Work"_s, 480, nadia);
        QVERIFY(Load(s.now, Planner(s.now)).overloads().empty());
        const LevelledPlan levelled = level(s.now);
        QVERIFY(levelled.putOff.empty());
        QVERIFY(levelled.optimal);
    }

    /// Levelling one challenge may push another one's work onto other work: that is said.
    void whatMovesAlongElsewhereIsSaid()
    {
        const auto nadia = person(s), omar = person(s);
        const auto a1 = task(u"a1"_s, 480, nadia), a2 = task(u"a2"_s, 480, nadia);
        s.edit(a1, [](PlanItem &i) { i.priority = 900; });
        const auto here = s.now.find(a1)->challenge;
        const auto other = s.challenge(QDate(2026, 11, 16));
        const auto b = s.item(other, u"b"_s, 480);
        s.put(Assignment{{}, b, omar, 100});
        s.link(a2, b);
        const LevelledPlan levelled = levelPlan(s.now, here, {.schedules = 200});
        QCOMPARE(levelled.putOff.size(), 1u);
        QCOMPARE(levelled.findings.size(), 1u);
        QCOMPARE(levelled.findings.front().item, b);
        QVERIFY(levelPlan(s.now, {}, {.schedules = 200}).findings.empty());
    }

    void nothingMovesWithoutNeed()
    {
        const auto nadia = person(s), pool = person(s, 120);
        const auto a = task(u"A"_s, 480, nadia, 50), b = task(u"B"_s, 480, nadia, 50);
        s.edit(b, [](PlanItem &i) { i.constraint = Constraint::AsLateAsPossible; });
        s.link(a, task(u"C"_s, 480, nadia, 50));
        for (int i = 0; i < 3; ++i)
            task(u"D"_s, 960, pool);
        const LevelledPlan levelled = level(s.now);
        QVERIFY(levelled.putOff.empty());
        QVERIFY(levelled.optimal);
        QCOMPARE(levelled.schedules, 1);
    }

    void higherPriorityNeverWaitsForLower()
    {
        const auto nadia = person(s);
        const auto quick = task(u"Quick"_s, 60, nadia), first = s.item(c, u"First"_s, 480);
        const auto slow = task(u"Slow"_s, 4800, nadia);
        s.link(first, slow);
        assign(s, first, nadia);
        s.edit(slow, [](PlanItem &i) { i.priority = 501; });
        QCOMPARE(started(first), u"2026-11-16T09:00"_s);
        QCOMPARE(started(slow), u"2026-11-17T09:00"_s);
        QCOMPARE(started(quick), u"2026-12-01T09:00"_s);
    }

    void whatStaysTakesItsTimeFirst()
    {
        const auto nadia = person(s);
        const auto fixed = task(u"Fixed"_s, 480, nadia), begun = task(u"Begun"_s, 480, nadia);
        s.edit(fixed, [](PlanItem &i) {
            i.constraint = Constraint::Fixed;
            i.constraintTime = at("2026-11-18T09:00");
        });
        s.edit(begun, [](PlanItem &i) { i.actualStart = at("2026-11-16T09:00"); });
        const auto longer = task(u"Longer"_s, 960, nadia), day = task(u"Day"_s, 480, nadia);
        QCOMPARE(started(begun), u"2026-11-16T09:00"_s);
        QCOMPARE(started(day), u"2026-11-17T09:00"_s);
        QCOMPARE(started(fixed), u"2026-11-18T09:00"_s);
        QCOMPARE(started(longer), u"2026-11-19T09:00"_s);
    }

    /// Nobody said when the review began; were the draft put off, it would begin later.
    void whatWorkUnderWayWaitsForStays()
    {
        const auto nadia = person(s), omar = person(s);
        const auto draft = task(u"Draft"_s, 480, nadia), review = task(u"Review"_s, 480, omar);
        s.link(draft, review);
        s.edit(review, [](PlanItem &i) { i.progress = 50; });
        const auto urgent = task(u"Urgent"_s, 480, nadia);
        s.edit(urgent, [](PlanItem &i) { i.priority = 900; });
        QCOMPARE(started(draft), u"2026-11-16T09:00"_s);
        QCOMPARE(started(review), u"2026-11-17T09:00"_s);
        QCOMPARE(started(urgent), u"2026-11-17T09:00"_s);
    }

    void deadlinesComeBeforeFinishes()
    {
        const auto nadia = person(s);
        const auto a = task(u"A"_s, 4800, nadia), b = task(u"B"_s, 480, nadia);
        s.link(b, s.item(c, u"Long"_s, 9600));
        QCOMPARE(started(b), u"2026-11-16T09:00"_s);
        s.edit(a, [](PlanItem &i) { i.deadline = at("2026-11-27"); });
        QCOMPARE(started(a), u"2026-11-16T09:00"_s);
        QCOMPARE(started(b), u"2026-11-30T09:00"_s);
    }

    void dueDatesOfChallengesToo()
    {
        const auto nadia = person(s);
        task(u"A"_s, 480, nadia);
        c = s.challenge(QDate(2026, 11, 16));
        const auto b = task(u"B"_s, 4800, nadia);
        s.edit(c, [](Challenge &row) { row.due = QDate(2026, 11, 27); });
        QCOMPARE(started(b), u"2026-11-16T09:00"_s);
    }

    void halfAnAbsenceIsRespected()
    {
        const auto nadia = person(s);
        const auto a = task(u"A"_s, 960, nadia), b = task(u"B"_s, 480, nadia, 50);
        Leave leave;
        leave.person = nadia;
        leave.first = QDate(2026, 11, 17);
        leave.share = 50;
        s.put(leave);
        QCOMPARE(started(b), u"2026-11-16T09:00"_s);
        QCOMPARE(started(a), u"2026-11-18T09:00"_s);
    }

    void whoAloneAsksForTooMuchIsToldSo()
    {
        const auto nadia = person(s, 20);
        const auto a = task(u"A"_s, 480, nadia), b = task(u"B"_s, 480, nadia, 50);
        const LevelledPlan levelled = level(s.now);
        QCOMPARE(levelled.findings.size(), 1);
        QCOMPARE(levelled.findings.front().item, a);
        QVERIFY(levelled.findings.front().text.contains(u"100 %"_s));
        // It has her for itself, though.
        QCOMPARE(levelled.putOff.size(), 1);
        QVERIFY(levelled.putOff.front().item == a || levelled.putOff.front().item == b);
        QCOMPARE(levelled.putOff.front().start, at("2026-11-17T09:00"));
    }

    void whoIsNeverThereIsFoundOut()
    {
        const auto nadia = person(s);
        const Id<Calendar> four = s.calendar(u"Mon-Thu 09:00-17:00"_s, HolidayRule::None);
        s.edit(nadia, [&](Person &p) { p.calendar = four; });
        const auto week = task(u"Week"_s, 2400, nadia), friday = task(u"Friday"_s, 480, nadia);
        for (const auto id : {week, friday})
            s.edit(id, [&](PlanItem &i) { i.calendar = s.city; });
        s.edit(friday, [](PlanItem &i) {
            i.constraint = Constraint::StartNoEarlier;
            i.constraintTime = at("2026-11-20");
        });
        const LevelledPlan levelled = level(s.now);
        QCOMPARE(levelled.findings.size(), 1);
        QCOMPARE(levelled.findings.front().item, week);
        QCOMPARE(started(friday), u"2026-11-23T09:00"_s);
    }

    void asLateAsPossibleStaysLate()
    {
        const auto nadia = person(s);
        const auto a = task(u"A"_s, 480, nadia), b = task(u"B"_s, 480, nadia);
        const auto end = s.item(c, u"Long"_s, 2400);
        (void)end;
        for (const auto id : {a, b})
            s.edit(id, [](PlanItem &i) { i.constraint = Constraint::AsLateAsPossible; });
        const Planner planner(withStarts(s.now, level(s.now)));
        QVERIFY(Load(s.now, planner).overloads().empty());
        QVERIFY(std::min(planner.dates(a)->start, planner.dates(b)->start) >=
                at("2026-11-20T09:00"));
    }

    /// Neither has a date that its challenge's start could come from.
    void asLateAsPossibleSetsNoStart()
    {
        const auto nadia = person(s);
        c = s.challenge({});
        const auto length = s.item(c, u"Long"_s, 2400);
        const auto a = task(u"A"_s, 480, nadia), b = task(u"B"_s, 480, nadia);
        s.edit(a, [](PlanItem &i) { i.constraint = Constraint::AsLateAsPossible; });
        s.edit(b, [](PlanItem &i) { i.constraint = Constraint::AsLateAsPossible; });
        const Planner before(s.now), after(withStarts(s.now, level(s.now)));
        QCOMPARE(after.dates(length)->start, before.dates(length)->start);
        QVERIFY(Load(s.now, after).overloads().empty());
    }

    void whoIsNeverThereTogetherIsFoundOut()
    {
        const auto nadia = person(s), omar = person(s);
        const auto early = s.calendar(u"Mon-Wed 09:00-17:00"_s, HolidayRule::None);
        const auto late = s.calendar(u"Wed-Fri 09:00-17:00"_s, HolidayRule::None);
        s.edit(nadia, [&](Person &p) { p.calendar = early; });
        s.edit(omar, [&](Person &p) { p.calendar = late; });
        const auto both = task(u"Both"_s, 960, nadia);
        assign(s, both, omar);
        s.edit(both, [&](PlanItem &i) { i.calendar = s.city; });
        const LevelledPlan levelled = level(s.now);
        QCOMPARE(levelled.findings.size(), 1);
        QVERIFY(levelled.findings.front().text.contains(u"together"_s));
        QVERIFY(levelled.putOff.empty());
    }

    void damagedNumbersDoNoHarm()
    {
        constexpr int most = std::numeric_limits<int>::max();
        const auto nadia = person(s), pool = person(s, most);
        for (const auto by : {nadia, pool, nadia, pool}) {
            const auto item = task(u"A"_s, qint64(1) << 51, by, most);
            s.edit(item, [](PlanItem &i) { i.priority = most; });
        }
        Leave leave;
        leave.person = pool;
        leave.first = QDate(2026, 11, 20);
        leave.last = QDate(2026, 11, 1);
        s.put(leave);
        QVERIFY(!level(s.now, 20).findings.empty());
        QVERIFY(!Load(s.now, Planner(s.now)).overloads().empty());
    }

    void oneChallengeGivesWayToTheOthers()
    {
        const auto nadia = person(s);
        const auto a = task(u"A"_s, 480, nadia), b = task(u"B"_s, 480, nadia);
        const auto first = c;
        c = s.challenge(QDate(2026, 11, 16));
        const auto other = task(u"Other"_s, 480, nadia);
        const LevelledPlan levelled = levelPlan(s.now, first, {.schedules = 200});
        QCOMPARE(levelled.putOff.size(), 2);
        QVERIFY(
            std::ranges::none_of(levelled.putOff, [&](const auto &p) { return p.item == other; }));
        const Planner planner(withStarts(s.now, levelled));
        QVERIFY(Load(s.now, planner).overloads().empty());
        QCOMPARE(std::max(planner.dates(a)->start, planner.dates(b)->start),
                 at("2026-11-18T09:00"));
    }

    /// With pools for resources and hours for time units, a plan is a project: the same optimum.
    void agreesWithTheSearchOnProjects()
    {
        using namespace planning::levelling;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            levelling::Random random(seed);
            Sketch plan;
            const auto of = plan.challenge(QDate(2026, 11, 16));
            Project project{{}, {}, {2 + random.below(3), 2 + random.below(3)}};
            std::vector<Id<Person>> pools;
            for (const int capacity : project.capacities)
                pools.push_back(person(plan, 40 * capacity));
            std::vector<Id<PlanItem>> items;
            for (int i = 0; i < 10; ++i) {
                Project::Activity activity{1 + random.below(12), {}};
                items.push_back(plan.item(of, u"I"_s, activity.duration * 60));
                for (int r = 0; r < 2; ++r) {
                    const int units = random.below(project.capacities[static_cast<size_t>(r)] + 1);
                    activity.demands.push_back({r, units});
                    if (units > 0)
                        assign(plan, items.back(), pools[static_cast<size_t>(r)], 100 * units);
                }
                project.activities.push_back(activity);
                for (int before = 0; before < i; ++before) {
                    if (random.below(6) == 0) {
                        project.links.push_back({before, i});
                        plan.link(items[static_cast<size_t>(before)], items.back());
                    }
                }
            }
            const Levelled shortest = search(*Problem::compile(project), {.schedules = 1000});
            const Planner planner(withStarts(plan.now, level(plan.now, 1000)));
            const auto [start, finish] = planner.span(of);
            QCOMPARE(planner.calendar().between(at("2026-11-16"), finish).minutes,
                     60 * shortest.makespan);
            QVERIFY(Load(plan.now, planner).overloads().empty());
        }
    }

    void randomPlansEndWithoutOverloads()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomPlan plan(seed);
            plan.grow(3, 10, seed % 2 == 0);
            std::vector<Id<Person>> people;
            for (const int hours : {0, 0, 20, 100})
                people.push_back(person(plan, hours));
            for (const Id<PlanItem> item : plan.items) {
                for (int n = plan.upTo(3); n > 0; --n)
                    assign(plan, item, people[static_cast<size_t>(plan.upTo(4))],
                           25 * (1 + plan.upTo(4)));
                if (plan.chance(20))
                    plan.edit(item, [&](PlanItem &i) { i.priority = 100 * plan.upTo(11); });
                // Begun work stays where it began, whatever it waits for.
                plan.edit(item, [&](PlanItem &i) {
                    if (i.progress > 0 && !i.actualStart.isValid())
                        i.actualStart = plan.day();
                });
            }
            for (const Id<Person> id : people) {
                Leave leave;
                leave.person = id;
                leave.first = plan.day().date();
                leave.last = leave.first.addDays(plan.upTo(15));
                leave.share = 25 * plan.upTo(5);
                plan.put(leave);
            }
            const LevelledPlan levelled = level(plan.now, 100);
            const Snapshot after = withStarts(plan.now, levelled);
            const Planner planner(after);
            for (const auto &[item, start] : levelled.putOff) {
                QCOMPARE(planner.dates(item)->start, start);
                QVERIFY(!stays(*plan.now.find(item)));
            }
            QCOMPARE(doubleBooked(after, levelled.findings), 0);
            // Done again, it forgets what it did before.
            QCOMPARE(level(after, 100).putOff.size(), levelled.putOff.size());
        }
    }

    void theSameSeedGivesTheSameAndMoreIsNeverWorse()
    {
        RandomPlan plan(5);
        plan.grow(4, 15, false);
        const auto nadia = person(plan), omar = person(plan);
        for (const Id<PlanItem> item : plan.items)
            assign(plan, item, plan.chance(50) ? nadia : omar);
        const auto total = [&](std::int64_t schedules) {
            const Planner planner(withStarts(plan.now, level(plan.now, schedules, 7)));
            qint64 sum = 0;
            for (const Challenge &challenge : plan.now.table<Challenge>())
                sum += planner.span(challenge.id).second.minute;
            return sum;
        };
        QCOMPARE(total(300), total(300));
        qint64 before = total(1);
        for (const std::int64_t schedules : {10, 100, 1000}) {
            QVERIFY(total(schedules) <= before);
            before = total(schedules);
        }
    }

    void itCanBeStopped()
    {
        const auto nadia = person(s);
        for (int i = 0; i < 20; ++i)
            s.link(task(u"A"_s, 480, nadia), s.item(c, u"B"_s, 480));
        std::stop_source stop;
        int calls = 0;
        const LevelledPlan levelled = levelPlan(s.now, {},
                                                {.schedules = 100'000'000,
                                                 .stop = stop.get_token(),
                                                 .progress = [&](const levelling::Progress &) {
                                                     ++calls;
                                                     stop.request_stop();
                                                 }});
        QVERIFY(calls > 0);
        QVERIFY(levelled.schedules < 1000);
        QCOMPARE(levelled.putOff.size(), 19);
    }
};

QTEST_GUILESS_MAIN(TestPlanLevelling)
#include "tst_planlevelling.moc"
