// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/forecast/forecast.h"

#include "model/planning/forecast/drawpass.h"

#include <atomic>
#include <cmath>
#include <thread>

namespace stint::planning {

namespace {

constexpr int chunkDraws = 256; ///< worked out by one thread; of any number of threads the same

/// Sums over the draws of one chunk. Added up chunk by chunk, so that rounding is the same whoever
/// worked them out.
struct Sums {
    struct Estimate {
        double length = 0, lengthSquared = 0, product = 0; ///< of differences from the likely one
    };
    std::vector<Estimate> estimates;
    double finish = 0, finishSquared = 0; ///< of differences from the planned one, working minutes
    std::vector<int> critical;            ///< draws, by step
    std::vector<int> met;                 ///< draws, by dated step

    void add(const Sums &other)
    {
        for (size_t i = 0; i < estimates.size(); ++i) {
            estimates[i].length += other.estimates[i].length;
            estimates[i].lengthSquared += other.estimates[i].lengthSquared;
            estimates[i].product += other.estimates[i].product;
        }
        finish += other.finish;
        finishSquared += other.finishSquared;
        for (size_t i = 0; i < critical.size(); ++i)
            critical[i] += other.critical[i];
        for (size_t i = 0; i < met.size(); ++i)
            met[i] += other.met[i];
    }
};

class Sampling
{
public:
    Sampling(const Network &network, const DrawPlan &plan, CivilTime planned,
             const ForecastOptions &options)
        : m_plan(plan)
        , m_city(network.calendars.at(0))
        , m_options(options)
        , m_planned(m_city.workedBefore(planned))
        , m_chunks(static_cast<size_t>((options.draws + chunkDraws - 1) / chunkDraws))
    {
        finishes.resize(static_cast<size_t>(options.draws));
        for (const int i : plan.dated) {
            const DrawStep &step = plan.steps[static_cast<size_t>(i)];
            const qint64 deadline =
                network.termsOf(network.nodes[static_cast<size_t>(step.node)]).deadline;
            m_deadlines.push_back(step.counts ? step.calendar->workedBefore(CivilTime(deadline))
                                              : deadline);
        }
    }

    /// False if it was stopped.
    bool run();
    Sums total() const;

    std::vector<CivilTime> finishes; ///< by draw

private:
    void work(bool reports);
    void drawChunk(DrawPass &pass, size_t chunk);
    void count(const DrawPass &pass, size_t used, Sums &sums) const;

    const DrawPlan &m_plan;
    const WorkCalendar &m_city;
    const ForecastOptions &m_options;
    qint64 m_planned;
    std::vector<qint64> m_deadlines; ///< of dated steps, in their unit
    std::vector<Sums> m_chunks;
    std::atomic<size_t> m_next = 0, m_done = 0;
};

bool Sampling::run()
{
    const size_t wanted = m_options.threads > 0 ? static_cast<size_t>(m_options.threads)
                                                : std::max(1u, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < std::min(wanted, m_chunks.size()); ++i)
            helpers.emplace_back([this] { work(false); });
        work(true);
    }
    return m_done == m_chunks.size();
}

void Sampling::work(bool reports)
{
    DrawPass pass(m_plan);
    while (!m_options.stop.stop_requested()) {
        const size_t chunk = m_next++;
        if (chunk >= m_chunks.size())
            return;
        drawChunk(pass, chunk);
        const size_t done = ++m_done;
        if (reports && m_options.progress)
            m_options.progress(std::min(static_cast<int>(done) * chunkDraws, m_options.draws));
    }
}

void Sampling::drawChunk(DrawPass &pass, size_t chunk)
{
    Sums &sums = m_chunks[chunk];
    sums.estimates.resize(m_plan.estimates.size());
    sums.critical.resize(m_plan.steps.size());
    sums.met.resize(m_plan.dated.size());
    const int first = static_cast<int>(chunk) * chunkDraws;
    const int last = std::min(first + chunkDraws, m_options.draws);
    DrawPass::Lanes<DrawStream> streams;
    for (int draw = first; draw < last; draw += static_cast<int>(DrawPass::lanes)) {
        for (size_t l = 0; l < DrawPass::lanes; ++l)
            streams[l] = DrawStream(m_options.seed, draw + static_cast<int>(l));
        pass.draw(streams, m_options.correlation);
        pass.forward();
        pass.backward();
        const size_t used = std::min(DrawPass::lanes, static_cast<size_t>(last - draw));
        for (size_t l = 0; l < used; ++l)
            finishes[static_cast<size_t>(draw) + l] = CivilTime(pass.end()[l]);
        count(pass, used, sums);
    }
}

void Sampling::count(const DrawPass &pass, size_t used, Sums &sums) const
{
    DrawPass::Lanes<double> finish{};
    for (size_t l = 0; l < used; ++l) {
        finish[l] = static_cast<double>(m_city.workedBefore(CivilTime(pass.end()[l])) - m_planned);
        sums.finish += finish[l];
        sums.finishSquared += finish[l] * finish[l];
    }
    for (size_t e = 0; e < m_plan.estimates.size(); ++e) {
        const int step = m_plan.estimates[e].step;
        const int likely = m_plan.steps[static_cast<size_t>(step)].duration;
        const DrawPass::Lanes<int> &lengths = pass.durations(step);
        Sums::Estimate &sum = sums.estimates[e];
        for (size_t l = 0; l < used; ++l) {
            const double length = lengths[l] - likely;
            sum.length += length;
            sum.lengthSquared += length * length;
            sum.product += length * finish[l];
        }
    }
    for (size_t i = 0; i < m_plan.steps.size(); ++i) {
        const DrawPass::Lanes<int> &critical = pass.critical(static_cast<int>(i));
        for (size_t l = 0; l < used; ++l)
            sums.critical[i] += critical[l];
    }
    for (size_t i = 0; i < m_plan.dated.size(); ++i) {
        const DrawPass::Lanes<int> &finished = pass.finishes(m_plan.dated[i]);
        for (size_t l = 0; l < used; ++l)
            sums.met[i] += finished[l] <= m_deadlines[i] ? 1 : 0;
    }
}

Sums Sampling::total() const
{
    Sums sums = m_chunks.front();
    for (size_t i = 1; i < m_chunks.size(); ++i)
        sums.add(m_chunks[i]);
    return sums;
}

/// Regression of the finish on one duration.
void influence(const DrawEstimate &estimate, const Sums::Estimate &sum, const Sums &all, double n,
               TaskInfluence &task)
{
    const double variance = sum.lengthSquared - sum.length * sum.length / n;
    const double finishVariance = all.finishSquared - all.finish * all.finish / n;
    const double covariance = sum.product - sum.length * all.finish / n;
    if (variance <= 0 || finishVariance <= 0)
        return;
    task.correlation = covariance / std::sqrt(variance * finishVariance);
    const double slope = covariance / variance, mean = estimate.minutes.mean();
    task.sooner = WorkTime(std::llround(slope * (estimate.minutes.quantile(0.1) - mean)));
    task.later = WorkTime(std::llround(slope * (estimate.minutes.quantile(0.9) - mean)));
}

} // namespace

CivilTime Forecast::finishBy(double share) const
{
    const double n = static_cast<double>(finishes.size());
    // A hair less, so that .8 of 10 is 8 and not 8.000000000000002.
    const double rank = std::ceil(share * n - 1e-9) - 1;
    return finishes[static_cast<size_t>(std::clamp(rank, 0.0, n - 1))];
}

double Forecast::chanceBy(CivilTime time) const
{
    const auto met = std::ranges::upper_bound(finishes, time) - finishes.begin();
    return static_cast<double>(met) / static_cast<double>(finishes.size());
}

std::vector<CurvePoint> Forecast::curve() const
{
    std::vector<CurvePoint> points;
    for (int percent = 0; percent <= 100; ++percent) {
        const CivilTime finish = finishBy(percent / 100.0);
        if (points.empty() || points.back().finish != finish)
            points.push_back({finish, chanceBy(finish)});
    }
    return points;
}

std::vector<TaskInfluence> Forecast::strongest(size_t count) const
{
    std::vector<TaskInfluence> found;
    std::ranges::copy_if(tasks, std::back_inserter(found),
                         [](const TaskInfluence &t) { return t.later > t.sooner; });
    std::ranges::stable_sort(found, std::greater(), [](const TaskInfluence &t) {
        return t.later.minutes - t.sooner.minutes;
    });
    found.resize(std::min(count, found.size()));
    return found;
}

std::optional<Forecast> forecast(const Snapshot &snapshot, Id<Challenge> challenge,
                                 const ForecastOptions &options)
{
    const Network network(snapshot);
    const int index = network.challengeIndex(challenge.value);
    if (index < 0 || network.challenges[static_cast<size_t>(index)].nodes.empty())
        return {};
    Solver solver(network);
    solver.solveAll();
    const DrawPlan plan(snapshot, network, solver, index);
    Forecast result;
    result.challenge = challenge;
    for (const int node : network.challenges[static_cast<size_t>(index)].nodes)
        if (network.nodes[static_cast<size_t>(node)].role != NodeRole::Opening)
            result.planned = std::max(result.planned, solver.earliest(node).second);
    result.estimated = static_cast<int>(plan.estimates.size());

    Sampling sampling(network, plan, result.planned, options);
    if (!sampling.run())
        return {};
    const Sums sums = sampling.total();
    const double n = options.draws;
    const WorkCalendar &city = network.calendars.at(0);
    result.finishes = std::move(sampling.finishes);
    std::ranges::sort(result.finishes);
    // The city may be closed when it all finishes; the mean lies between the finishes even so.
    const CivilTime mean =
        city.firstWith(city.workedBefore(result.planned) + std::llround(sums.finish / n));
    result.mean = std::clamp(mean, result.finishes.front(), result.finishes.back());
    for (size_t i = 0; i < plan.dated.size(); ++i) {
        const DrawStep &step = plan.steps[static_cast<size_t>(plan.dated[i])];
        result.deadlines.push_back(
            {Id<PlanItem>(step.item),
             CivilTime(network.termsOf(network.nodes[static_cast<size_t>(step.node)]).deadline),
             sums.met[i] / n});
    }
    if (const Challenge *row = snapshot.find(challenge); row->due.isValid()) {
        const CivilTime by = CivilTime::at(row->due.addDays(1), 0);
        result.due = {{}, by, result.chanceBy(by)};
    }
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const DrawStep &step = plan.steps[i];
        const Node &node = network.nodes[static_cast<size_t>(step.node)];
        if (step.role != NodeRole::Leaf || node.finished ||
            (node.challenge != index && step.curve < 0))
            continue;
        TaskInfluence task{Id<PlanItem>(step.item), sums.critical[i] / n, 0, {}, {}};
        if (step.curve >= 0)
            influence(plan.estimates[static_cast<size_t>(step.curve)],
                      sums.estimates[static_cast<size_t>(step.curve)], sums, n, task);
        result.tasks.push_back(task);
    }
    std::ranges::stable_sort(result.tasks, std::greater(), &TaskInfluence::criticality);
    return result;
}

} // namespace stint::planning
