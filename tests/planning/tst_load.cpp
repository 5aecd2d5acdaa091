// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/capacity.h"
#include "model/planning/load.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestLoad : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;

    Id<Person> person(int hours = 0, Id<Calendar> calendar = {}, Id<Organisation> of = {})
    {
        Person row;
        row.name = u"P%1"_s.arg(s.now.nextId);
        row.hoursAWeek = hours;
        row.calendar = calendar;
        row.organisation = of;
        return s.put(row);
    }
    void assign(Id<PlanItem> item, Id<Person> to, int units = 100)
    {
        Assignment row;
        row.item = item;
        row.person = to;
        row.units = units;
        s.put(row);
    }
    void leave(Id<Person> of, QDate first, QDate last, int share)
    {
        Leave row;
        row.person = of;
        row.first = first;
        row.last = last;
        row.share = share;
        s.put(row);
    }
    PersonLoad only() const
    {
        const Load load(s.now, Planner(s.now));
        return load.people().size() == 1 ? load.people().front() : PersonLoad();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 16)); // a Monday
    }

    void capacityFollowsCalendarHoursAndLeave()
    {
        const Id<Calendar> partner = s.calendar(u"Tue-Sat 08:00-12:00"_s, HolidayRule::None);
        Organisation team;
        team.calendar = partner;
        const Id<Organisation> organisation = s.put(team);
        const auto full = person(), half = person(20), pool = person(120);
        const auto theirs = person(0, {}, organisation);
        leave(pool, QDate(2026, 11, 17), QDate(2026, 11, 18), 50);
        leave(full, QDate(2026, 11, 19), {}, 0);
        leave(full, QDate(2026, 11, 20), {}, 60);
        leave(full, QDate(2026, 11, 20), {}, 60);
        const Capacities capacities(s.now);
        const auto units = [&](Id<Person> p, int day) {
            return capacities.units(p, QDate(2026, 11, day));
        };
        QCOMPARE(units(full, 16), 10000);
        QCOMPARE(units(half, 16), 5000);
        QCOMPARE(units(pool, 16), 30000);
        QCOMPARE(units(theirs, 16), 0);
        QCOMPARE(units(theirs, 21), 10000);
        QCOMPARE(units(full, 21), 0);
        QCOMPARE(units(pool, 17), 15000);
        QCOMPARE(units(pool, 19), 30000);
        QCOMPARE(units(full, 19), 0);
        QCOMPARE(units(full, 20), 0);
        QCOMPARE(capacities.hundredths(half, QDate(2026, 11, 16)), 24000);
        QCOMPARE(capacities.hundredths(theirs, QDate(2026, 11, 17)), 24000);
    }

    void demandIsUnitsOfWorkingTime()
    {
        const auto nadia = person();
        // A day and a half from Monday, and an hour on Friday.
        assign(s.item(c, u"A"_s, 720), nadia, 50);
        const auto friday = s.item(c, u"B"_s, 60);
        s.edit(friday, [](PlanItem &i) {
            i.constraint = Constraint::StartNoEarlier;
            i.constraintTime = at("2026-11-20T10:00");
        });
        assign(friday, nadia, 33);
        const PersonLoad load = only();
        QCOMPARE(load.person, nadia);
        QCOMPARE(load.first, QDate(2026, 11, 16));
        QCOMPARE(load.demanded, (std::vector<qint64>{24000, 12000, 0, 0, 1980, 0, 0}));
        QCOMPARE(load.capacity, (std::vector<qint64>{48000, 48000, 48000, 48000, 48000, 0, 0}));
    }

    void overloadsAreByPersonAndWeek()
    {
        const auto nadia = person(), omar = person();
        const auto a = s.item(c, u"A"_s, 3 * 480), b = s.item(c, u"B"_s, 6 * 480);
        assign(a, nadia);
        assign(b, nadia, 50);
        assign(b, omar, 50);
        const std::vector<Overload> found = Load(s.now, Planner(s.now)).overloads();
        QCOMPARE(found, (std::vector<Overload>{{nadia, QDate(2026, 11, 16), WorkTime(2640),
                                                WorkTime(2400), WorkTime(720)}}));
    }

    /// A week with time enough in all can have a day with too little.
    void aFreeFridayDoesNotMakeUpForMonday()
    {
        const auto nadia = person();
        assign(s.item(c, u"A"_s, 480), nadia);
        assign(s.item(c, u"B"_s, 480), nadia);
        const auto found = Load(s.now, Planner(s.now)).overloads();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().excess, WorkTime(480));
        QVERIFY(found.front().demanded < found.front().capacity);
    }

    void whoAnswersForASummaryIsNotAskedTwice()
    {
        const auto nadia = person();
        const auto phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        assign(s.item(c, u"A"_s, 480, PlanKind::Task, phase), nadia);
        assign(phase, nadia);
        assign(s.item(c, u"Demo"_s, 0, PlanKind::Milestone), nadia);
        QCOMPARE(only().demanded.front(), 48000);
    }

    /// What a damaged file may name.
    void peopleAndItemsThatAreNotThereAskForNothing()
    {
        const auto a = s.item(c, u"A"_s, 480);
        assign(a, Id<Person>(99999));
        assign(Id<PlanItem>(99999), person());
        QVERIFY(Load(s.now, Planner(s.now)).people().empty());
    }

    // Against the weeks of overloads(), and against counting the parts.
    void sumsOverAnySpan()
    {
        const auto other = s.challenge(QDate(2026, 11, 16));
        const auto ada = person(20), bo = person();
        const auto a = s.item(c, u"A"_s, 5 * 480), b = s.item(other, u"B"_s, 3 * 480);
        assign(a, ada);
        assign(b, ada, 50);
        assign(b, bo);
        const Planner planner(s.now);
        const auto sums = [&](Id<Person> who, QDate from, QDate to) {
            const DayLoad load(
                s.now, planner, who, [&](Id<Challenge> id) { return id == c; }, QDate(2026, 11, 1),
                QDate(2026, 12, 31));
            return load.sum(from, to);
        };
        const QDate monday(2026, 11, 16), next(2026, 11, 23);
        const auto week = sums(ada, monday, next);
        QCOMPARE(week.demanded.minutes, 5 * 480 + 3 * 240);
        QCOMPARE(week.shown.minutes, 5 * 480);
        QCOMPARE(week.capacity.minutes, 20 * 60);
        const auto over = Load(s.now, planner).overloads();
        QCOMPARE(over.size(), size_t(1));
        QCOMPARE(week.excess, over.front().excess);
        const auto all = sums({}, monday, next);
        QCOMPARE(all.demanded.minutes, 5 * 480 + 3 * 240 + 3 * 480);
        QCOMPARE(all.capacity.minutes, 20 * 60 + 40 * 60);
        QCOMPARE(all.excess, week.excess); // one's free time is not the other's
        QCOMPARE(sums(ada, monday, QDate(2026, 11, 17)).demanded.minutes, 480 + 240);
        QCOMPARE(sums({}, QDate(2020, 1, 1), monday).demanded.minutes, 0);
        QCOMPARE(sums({}, QDate(2020, 1, 1), QDate(2030, 1, 1)).demanded, all.demanded);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
