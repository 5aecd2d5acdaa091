// SPDX-License-Identifier: GPL-3.0-or-later
// The planning engine alone: solving a network whole, and what a drag in its middle would move.
#include "model/domain/draft.h"
#include "model/planning/solver.h"
#include "tests/bench/measure.h"

#include <random>

using namespace Qt::StringLiterals;

namespace stint::bench {

Snapshot tasks(int count)
{
    std::mt19937 random(20261118);
    const auto below = [&](int limit) { return static_cast<int>(random() % unsigned(limit)); };
    Snapshot now;
    const auto put = [&now](auto row) {
        row.id = decltype(row.id)(now.nextId++);
        const auto id = row.id;
        now.table<decltype(row)>().put(std::move(row));
        return id;
    };
    Calendar calendar;
    calendar.week = u"Mon-Fri 09:00-17:00"_s;
    Settings settings;
    settings.calendar = put(calendar);
    put(settings);
    Challenge challenge;
    challenge.start = QDate(2000, 1, 3);
    PlanItem task;
    task.challenge = put(challenge);
    std::vector<Id<PlanItem>> items;
    for (int i = 0; i < count; ++i) {
        task.duration = WorkTime(15 * (1 + below(4)));
        items.push_back(put(task));
    }
    for (int i = 1; i < count; ++i) {
        for (int link = 0; link < 2; ++link) {
            Dependency row;
            row.predecessor = items[static_cast<size_t>(i - 1 - below(std::min(i, 50)))];
            row.successor = items[static_cast<size_t>(i)];
            put(row);
        }
    }
    return now;
}

namespace {

/// The longest path over the arrays of a network: what no solver can do without.
qint64 longestPath(const planning::Network &network, std::vector<qint64> &finish)
{
    qint64 last = 0;
    for (size_t i = 0; i < network.nodes.size(); ++i) {
        qint64 start = 0;
        for (const planning::Arc &arc : network.arcsIn(static_cast<int>(i)))
            start = std::max(start, finish[static_cast<size_t>(arc.other)] + arc.lag);
        finish[i] = start + network.nodes[i].duration;
        last = std::max(last, finish[i]);
    }
    return last;
}

} // namespace

std::vector<Measure> networkSolve()
{
    std::vector<Measure> measures;
    for (const int count : {1000, 10000, 100000, 1000000}) {
        const Snapshot now = tasks(count);
        const QString size = count < 1000000 ? u"%1k"_s.arg(count / 1000) : u"1M"_s;
        std::unique_ptr<planning::Network> network;
        const auto compiling =
            timed(3, [&] { network = std::make_unique<planning::Network>(now); });
        planning::Solver solver(*network);
        std::vector<qint64> finish(network->nodes.size());
        std::vector<double> values, floor;
        // In turns, so that both see the same machine.
        for (int i = 0; i < (count < 1000000 ? 25 : 7); ++i) {
            floor.push_back(timed(1, [&] {
                                if (longestPath(*network, finish) <= 0)
                                    qFatal("no path");
                            }).front());
            values.push_back(timed(1, [&] { solver.solveAll(); }).front());
        }
        if (CivilTime(solver.times(static_cast<int>(finish.size()) - 1).ef).date().year() > 2099)
            qFatal("the plan is longer than calendars are");
        measures.push_back(compare(u"network_solve_"_s + size, values, floor));
        measures.push_back(compare(u"network_compile_"_s + size, compiling, floor));
    }
    return measures;
}

/// Tasks in the middle of 100,000, each pulled some days later. What moves is solved; then, what a
/// step of a drag is told of it, and what an edit that is asked about is.
std::vector<Measure> networkDrag()
{
    const Snapshot now = tasks(100000);
    planning::Planner planner(now);
    planning::Network network(now);
    planning::Solver solver(network);
    solver.solveAll();
    std::vector<qint64> finish(network.nodes.size());
    const auto floor = timed(25, [&] {
        if (longestPath(network, finish) <= 0)
            qFatal("no path");
    });
    const auto ids = now.ids(EntityKind::PlanItem);
    std::vector<double> values, tried, told;
    for (size_t at = ids.size() / 2; values.size() < 200; at += 7) {
        const PlanItem before = *now.find(Id<PlanItem>(ids[at]));
        PlanItem item = before;
        item.constraint = Constraint::StartNoEarlier;
        for (int days = 1; days <= 10; ++days) {
            item.constraintTime = CivilTime(planner.dates(item.id)->start.minute + days * 1440);
            Draft draft(now);
            draft.update(item);
            const ChangeSet changes = draft.finish(u"drag"_s);
            values.push_back(timed(1, [&] {
                                 std::vector<int> changed;
                                 network.takeOver(now, before, item, changed);
                                 if (solver.solveFrom(changed).empty())
                                     qFatal("nothing moves");
                             }).front());
            tried.push_back(timed(1, [&] {
                                planner.tryOut(now, changes);
                                if (planner.tried().items.empty())
                                    qFatal("nothing moves");
                            }).front());
            told.push_back(timed(1, [&] {
                               if (planner.whatIf(now, changes).empty())
                                   qFatal("nothing moves");
                           }).front());
        }
        std::vector<int> changed;
        network.takeOver(now, item, before, changed);
        solver.solveFrom(changed);
    }
    return {compare(u"network_drag"_s, values, floor), compare(u"network_trial"_s, tried, floor),
            compare(u"network_whatif"_s, told, floor)};
}

} // namespace stint::bench
