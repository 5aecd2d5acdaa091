// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked for how much, of a large plan, and levelling one of ordinary size.
#include "model/planning/levelling/planlevelling.h"
#include "model/planning/load.h"
#include "tests/bench/measure.h"
#include "tests/support/generator.h"

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

/// Every task has somebody, for half of their time.
Snapshot staffed(const test::PortfolioSize &size)
{
    Snapshot plan = test::generatedSnapshot(size);
    const auto people = plan.ids(EntityKind::Person);
    for (const PlanItem &item : Snapshot(plan).table<PlanItem>()) {
        if (item.kind != PlanKind::Task)
            continue;
        Assignment row;
        row.id = Id<Assignment>(plan.nextId++);
        row.item = item.id;
        row.person = Id<Person>(people[static_cast<size_t>(item.id.value) % people.size()]);
        row.units = 50;
        plan.table<Assignment>().put(row);
    }
    return plan;
}

} // namespace

/// Floor: the same days added up when it is known how much falls on each.
Measure load()
{
    const Snapshot plan = staffed({});
    const planning::Planner planner(plan);
    const planning::Load once(plan, planner);
    std::vector<std::pair<qint64, qint64>> days;
    qint64 first = std::numeric_limits<qint64>::max(), last = 0;
    for (const Assignment &a : plan.table<Assignment>()) {
        const planning::ItemDates &dates = *planner.dates(a.item);
        days.emplace_back(dates.start.minute / 1440, dates.finish.minute / 1440);
        first = std::min(first, days.back().first);
        last = std::max(last, days.back().second);
    }
    std::vector<qint64> sums(static_cast<size_t>(last - first + 1));
    const auto floor = timed(9, [&] {
        for (const auto &[from, to] : days) {
            for (qint64 day = from; day <= to; ++day)
                sums[static_cast<size_t>(day - first)] += 240;
        }
    });
    size_t found = 0;
    const auto values =
        timed(9, [&] { found += planning::Load(plan, planner).overloads().size(); });
    if (found == 0 || sums.front() == 0)
        qFatal("nothing was added up");
    return compare(u"load"_s, values, floor);
}

/// Floor: as many full solves of the same plan.
Measure levelPlan()
{
    const Snapshot plan = staffed({20, 1000, 1500});
    constexpr int schedules = 100;
    const auto floor = timed(3, [&] {
        for (int i = 0; i < schedules; ++i)
            planning::Planner planner(plan);
    });
    const auto values = timed(3, [&] { planning::levelPlan(plan, {}, {.schedules = schedules}); });
    return compare(u"level_plan"_s, values, floor);
}

} // namespace stint::bench
