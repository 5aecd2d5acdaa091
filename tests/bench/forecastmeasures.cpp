// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand draws over a plan of a thousand tasks, against as many bare longest-path passes over
// the same links on one thread.
#include "model/planning/forecast/forecast.h"
#include "model/planning/levelling/random.h"
#include "tests/bench/measure.h"

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

constexpr int tasks = 1000, draws = 10000, reach = 50;

struct Thousand {
    Snapshot now;
    Id<Challenge> challenge;
    std::vector<std::array<int, 2>> waits; ///< the two before each task; -1: none
    std::vector<int> minutes;
};

/// Each task waits for two of the fifty before it and is estimated on its own.
Thousand thousandTasks()
{
    Thousand plan;
    planning::levelling::Random random(3);
    const auto put = [&](auto row) {
        row.id = decltype(row.id)(plan.now.nextId++);
        plan.now.table<decltype(row)>().put(row);
        return row.id;
    };
    Challenge challenge;
    challenge.start = QDate(2026, 11, 2);
    plan.challenge = put(challenge);
    std::vector<Id<PlanItem>> items;
    for (int i = 0; i < tasks; ++i) {
        PlanItem item;
        item.challenge = plan.challenge;
        item.duration = WorkTime(60 * (4 + random.below(60)));
        item.optimistic = WorkTime(item.duration.minutes * (50 + random.below(45)) / 100);
        item.pessimistic = WorkTime(item.duration.minutes * (105 + random.below(200)) / 100);
        items.push_back(put(item));
        plan.minutes.push_back(static_cast<int>(item.duration.minutes));
        const int first = std::max(0, i - reach);
        std::array<int, 2> from{-1, -1};
        for (size_t k = 0; k < 2 && i - first > static_cast<int>(k); ++k) {
            do
                from[k] = first + random.below(i - first);
            while (k == 1 && from[1] == from[0]);
            Dependency link;
            link.predecessor = items[static_cast<size_t>(from[k])];
            link.successor = items.back();
            put(link);
        }
        plan.waits.push_back(from);
    }
    return plan;
}

void barePasses(const Thousand &plan)
{
    std::vector<int> finish(plan.waits.size());
    qint64 sum = 0;
    for (int draw = 0; draw < draws; ++draw) {
        int last = 0;
        for (size_t i = 0; i < finish.size(); ++i) {
            int start = 0;
            for (const int from : plan.waits[i]) {
                if (from >= 0)
                    start = std::max(start, finish[static_cast<size_t>(from)]);
            }
            finish[i] = start + plan.minutes[i] + draw % 2;
            last = std::max(last, finish[i]);
        }
        sum += last;
    }
    if (sum == 0)
        qFatal("nothing was worked out");
}

} // namespace

Measure forecast()
{
    const Thousand plan = thousandTasks();
    planning::ForecastOptions options;
    options.draws = draws;
    const auto floor = timed(9, [&] { barePasses(plan); });
    const auto values = timed(9, [&] {
        if (!planning::forecast(plan.now, plan.challenge, options))
            qFatal("no forecast");
    });
    return compare(u"forecast"_s, values, floor);
}

} // namespace stint::bench
