// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/planscheme.h"

#include <algorithm>

namespace stint::planning::levelling {

namespace {

constexpr qint64 none = CivilTime::none;

/// Of the nodes in their order, or the other way round.
template <class Visit>
void visitNodes(Direction d, size_t nodes, Visit visit)
{
    for (size_t i = 0; i < nodes; ++i)
        visit(d == Direction::Forward ? i : nodes - 1 - i);
}

} // namespace

PlanScheme::PlanScheme(PlannedWork &work)
    : m_work(work)
    , m_net(work.network)
    , m_solver(work.solver)
    , m_finish(work.solver.finishes())
    , m_starts(work.jobs.size())
    , m_best(work.jobs.size())
{
    compile();
    findClasses();
    m_bound = costOf(m_finish);
    m_bound.late += lateness();
    for (const Job &job : work.jobs)
        m_bound.sum += m_solver.finishTime(job.node);
}

/// The problem that lists are made for: every node is an activity, so that what has no people keeps
/// its place among what has. All people are one resource, since lists only ask how busy it is.
void PlanScheme::compile()
{
    const size_t n = m_net.nodes.size();
    constexpr int full = 1000;
    Project project{std::vector<Project::Activity>(n), {}, {}};
    qint64 total = 0, first = std::numeric_limits<qint64>::max(), last = none;
    for (const Job &job : m_work.jobs) {
        const qint64 start = m_solver.startTime(job.node);
        m_earliest.push_back(start);
        first = std::min(first, start);
        last = std::max(last, m_solver.times(job.node).lf);
        total += job.length;
    }
    const WorkCalendar &city = m_net.calendars.at(0);
    m_origin = city.workedBefore(CivilTime(first));
    // So coarse that all work, one after the other and after what lies between, can be counted.
    m_unit =
        1 + (total + city.workedBefore(CivilTime(last)) - m_origin) / (Problem::maxHorizon / 2);
    int most = full;
    for (const Job &job : m_work.jobs) {
        Project::Activity &activity = project.activities[static_cast<size_t>(job.node)];
        activity.duration = static_cast<int>(job.length / m_unit);
        int units = 0;
        for (const Asked &asked : job.asked)
            units += asked.units / (Capacities::fullTime / full);
        activity.demands.push_back({0, std::max(units, 1)});
        most = std::max(most, units);
    }
    project.capacities = {most};
    for (const Job &job : m_work.jobs)
        project.activities[static_cast<size_t>(job.node)].tail =
            unitsOf(last) - unitsOf(m_solver.times(job.node).ls);
    for (size_t i = 0; i < n; ++i) {
        for (const Arc &arc : m_net.arcsOut(static_cast<int>(i)))
            project.links.push_back({static_cast<int>(i), arc.other});
    }
    m_problem = *Problem::compile(project);
}

/// By latest start: of all, and challenge by challenge, the one that ends first or is due first.
std::vector<std::vector<int>> PlanScheme::firstLists() const
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    std::vector<qint64> due = m_finish;
    for (const Promise &p : m_work.dues)
        due[static_cast<size_t>(p.index)] = p.by;
    const auto by = [&](const std::vector<qint64> &challenges) {
        std::vector<std::pair<std::pair<qint64, qint64>, int>> keys;
        for (int node = 0; node < m_problem->size(); ++node) {
            const Node &n = m_net.nodes[static_cast<size_t>(node)];
            const qint64 latest = n.role == NodeRole::Leaf ? m_solver.times(node).ls : never;
            keys.push_back({{challenges[static_cast<size_t>(n.challenge)], latest}, node});
        }
        // Nothing after what waits for it.
        visitNodes(Direction::Backward, keys.size(), [&](size_t i) {
            for (const int next : m_problem->after(Direction::Forward, static_cast<int>(i)))
                keys[i].first = std::min(keys[i].first, keys[static_cast<size_t>(next)].first);
        });
        std::ranges::sort(keys);
        std::vector<int> list;
        for (const auto &[key, node] : keys)
            list.push_back(node);
        return list;
    };
    return {by(due), by(m_finish), by(std::vector<qint64>(m_finish.size()))};
}

/// What has a higher priority, and all that it waits for, goes first.
void PlanScheme::findClasses()
{
    std::vector<int> priority(m_net.nodes.size(), -1);
    for (const Job &job : m_work.jobs)
        priority[static_cast<size_t>(job.node)] = job.priority;
    visitNodes(Direction::Backward, priority.size(), [&](size_t i) {
        for (const int next : m_problem->after(Direction::Forward, static_cast<int>(i)))
            priority[i] = std::max(priority[i], priority[static_cast<size_t>(next)]);
    });
    std::vector<int> distinct = priority;
    std::ranges::sort(distinct, std::greater());
    const auto repeated = std::ranges::unique(distinct);
    distinct.erase(repeated.begin(), repeated.end());
    std::erase(distinct, -1);
    if (distinct.size() < 2)
        return;
    for (const int p : priority)
        m_class.push_back(static_cast<int>(std::ranges::lower_bound(distinct, p, std::greater()) -
                                           distinct.begin()));
    m_counts.resize(distinct.size() + 2);
    m_sorted.resize(priority.size());
}

std::span<const int> PlanScheme::byClass(Direction d, std::span<const int> list)
{
    if (m_class.empty())
        return list;
    const int last = static_cast<int>(m_counts.size()) - 2;
    const auto place = [&](int node) {
        const int c = m_class[static_cast<size_t>(node)];
        return static_cast<size_t>(d == Direction::Forward ? c : last - c);
    };
    std::ranges::fill(m_counts, 0);
    for (const int node : list)
        ++m_counts[place(node) + 1];
    for (size_t c = 1; c < m_counts.size(); ++c)
        m_counts[c] += m_counts[c - 1];
    for (const int node : list)
        m_sorted[static_cast<size_t>(m_counts[place(node)]++)] = node;
    return m_sorted;
}

Cost PlanScheme::decode(Direction d, std::span<const int> list, std::span<const int> parent,
                        std::span<int> finishes)
{
    m_free = m_work.free;
    const std::span<const int> sorted = byClass(d, list);
    const Cost cost =
        d == Direction::Forward ? forward(sorted, finishes) : backward(sorted, parent, finishes);
    keepOrder(opposite(d), finishes);
    return cost;
}

PlanScheme::Early PlanScheme::moved(const Job &job, Early early, qint64 startWork) const
{
    early.start = startWork;
    early.finish = startWork + job.length;
    return early;
}

Cost PlanScheme::forward(std::span<const int> list, std::span<int> finishes)
{
    m_ends.assign(m_net.challenges.size(), none);
    std::int64_t sum = 0;
    for (const int node : list) {
        Early early = m_solver.forward(node);
        const int index = m_work.jobOf[static_cast<size_t>(node)];
        if (index >= 0) {
            const Job &job = m_work.jobs[static_cast<size_t>(index)];
            const qint64 start = earliestFit(m_free, job.task(), early.start);
            book(m_free, job.task(), start);
            m_starts[static_cast<size_t>(index)] = start;
            early = moved(job, early, start);
        }
        m_solver.m_early[static_cast<size_t>(node)] = early;
        const Node &n = m_net.nodes[static_cast<size_t>(node)];
        const bool opening = n.role == NodeRole::Opening;
        const qint64 finish = opening ? early.start : m_solver.finishTime(node);
        if (index >= 0)
            sum += finish;
        if (!opening) {
            qint64 &end = m_ends[static_cast<size_t>(n.challenge)];
            end = std::max(end, finish);
        }
        finishes[static_cast<size_t>(node)] = std::max(0, unitsOf(finish));
    }
    Cost cost = costOf(m_ends);
    cost.late += lateness();
    cost.sum = sum;
    return cost;
}

/// Past deadlines.
std::int64_t PlanScheme::lateness() const
{
    std::int64_t late = 0;
    for (const Promise &p : m_work.deadlines)
        late += p.weight * std::max<qint64>(0, m_solver.finishTime(p.index) - p.by);
    return late;
}

Cost PlanScheme::backward(std::span<const int> list, std::span<const int> parent,
                          std::span<int> finishes)
{
    const WorkCalendar &city = m_net.calendars.at(0);
    std::vector<int> last(m_net.challenges.size(), -1);
    for (size_t i = 0; i < parent.size(); ++i) {
        int &known = last[static_cast<size_t>(m_net.nodes[i].challenge)];
        known = std::max(known, parent[i]);
    }
    qint64 end = none;
    for (size_t c = 0; c < last.size(); ++c) {
        m_ends[c] = m_finish[c];
        if (last[c] >= 0)
            m_ends[c] =
                std::max(m_ends[c], city.firstWith(m_origin + (last[c] + 1) * m_unit).minute);
        end = std::max(end, m_ends[c]);
    }
    m_solver.setFinishes(m_ends);
    const int from = unitsOf(end);
    // How far a challenge begins before it can; if it needn't, its finish could be as much sooner.
    std::vector<qint64> early(m_net.challenges.size(), none);
    std::int64_t sum = 0;
    for (const int node : list) {
        m_solver.backward(node);
        const Node &n = m_net.nodes[static_cast<size_t>(node)];
        const int index = m_work.jobOf[static_cast<size_t>(node)];
        CivilTime start(m_solver.startTime(node));
        if (index >= 0) {
            const Job &job = m_work.jobs[static_cast<size_t>(index)];
            qint64 &late = m_solver.m_late[static_cast<size_t>(node)].late;
            late = latestFit(m_free, job.task(), late);
            book(m_free, job.task(), late);
            start = job.task().from(late).start;
            qint64 &known = early[static_cast<size_t>(n.challenge)];
            known = std::max(known, m_earliest[static_cast<size_t>(index)] - start.minute);
            sum += end - start.minute;
        }
        finishes[static_cast<size_t>(node)] = std::max(0, from - unitsOf(start.minute));
    }
    for (size_t c = 0; c < early.size(); ++c) {
        if (early[c] != none)
            m_ends[c] += early[c];
    }
    Cost cost = costOf(m_ends);
    cost.sum = sum;
    return cost;
}

/// Without deadlines and ties.
Cost PlanScheme::costOf(std::span<const qint64> challengeFinishes) const
{
    Cost cost;
    for (const Promise &p : m_work.dues) {
        const qint64 finish = challengeFinishes[static_cast<size_t>(p.index)];
        if (finish != none)
            cost.late += p.weight * std::max<qint64>(0, finish - p.by);
    }
    for (size_t c = 0; c < challengeFinishes.size(); ++c) {
        if (challengeFinishes[c] != none)
            cost.length += challengeFinishes[c] - m_finish[c];
    }
    return cost;
}

int PlanScheme::unitsOf(qint64 minute) const
{
    if (minute == none)
        return 0;
    return static_cast<int>((m_net.calendars.at(0).workedBefore(CivilTime(minute)) - m_origin) /
                            m_unit);
}

/// With links other than finish to start, what waits may finish first. In the lists of direction
/// `d`, which these times make, it must not come first.
void PlanScheme::keepOrder(Direction d, std::span<int> finishes) const
{
    visitNodes(d, finishes.size(), [&](size_t i) {
        for (const int before : m_problem->before(d, static_cast<int>(i)))
            finishes[i] = std::min(finishes[i], finishes[static_cast<size_t>(before)]);
    });
}

void PlanScheme::keep(Direction)
{
    m_best = m_starts;
}

std::vector<PlanScheme::Start> PlanScheme::starts()
{
    std::vector<Start> found;
    for (int node = 0; node < static_cast<int>(m_net.nodes.size()); ++node) {
        Early early = m_solver.forward(node);
        const int index = m_work.jobOf[static_cast<size_t>(node)];
        if (index >= 0) {
            const qint64 start = m_best[static_cast<size_t>(index)];
            const bool putOff = start > early.start;
            early = moved(m_work.jobs[static_cast<size_t>(index)], early, start);
            found.push_back({index, {}, putOff});
        }
        m_solver.m_early[static_cast<size_t>(node)] = early;
        if (index >= 0)
            found.back().start = CivilTime(m_solver.startTime(node));
    }
    return found;
}

} // namespace stint::planning::levelling
