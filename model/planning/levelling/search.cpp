// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/search.h"

#include "model/planning/levelling/decoder.h"
#include "model/planning/levelling/lists.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stint::planning::levelling {

namespace {

constexpr int firstPopulation = 40;
/// Populations double at each restart up to this: what a small one misses, a larger one may find.
constexpr int largestPopulation = 480;
/// So many are drawn for each parent, and the best of them taken.
constexpr int tournament = 2;
/// Moves in each new list. Without them the populations of small projects are all alike in no time.
constexpr int moves = 3;
/// One in so many lists is not crossed: plain justification, of which every schedule gets some.
constexpr int justifyOneIn = 10;
/// Generations without a shorter schedule, after which populations are given up for new ones: the
/// larger a project, the longer there is something to find.
int patience(const Problem &problem)
{
    constexpr int least = 20, most = 1000;
    return static_cast<int>(
        std::clamp<std::int64_t>(std::int64_t(problem.size()) * problem.size() / 50, least, most));
}

class Search
{
public:
    Search(const Problem &problem, const Options &options)
        : m_problem(problem)
        , m_options(options)
        , m_decoder(problem)
        , m_random(options.seed)
        , m_lists(problem, m_random)
        , m_list(static_cast<size_t>(problem.size()))
        , m_child(problem)
    {
        m_best.makespan = std::numeric_limits<int>::max();
    }

    Levelled run()
    {
        while (!isOver()) {
            populate();
            evolve();
            m_size = std::min(2 * m_size, largestPopulation);
        }
        report();
        m_best.optimal = m_best.makespan == m_problem.lowerBound();
        return std::move(m_best);
    }

private:
    std::vector<Individual> &of(Direction d) { return m_populations[static_cast<size_t>(d)]; }
    bool isOver() const
    {
        return m_best.schedules > 0 &&
               (m_best.schedules >= m_options.schedules ||
                m_best.makespan <= m_problem.lowerBound() || m_options.stop.stop_requested());
    }
    void report() const
    {
        if (m_options.progress)
            m_options.progress({m_best.schedules, m_best.makespan});
    }

    void decode(Direction d, std::span<const int> list, Individual &individual)
    {
        individual.makespan = m_decoder.serial(d, list, individual.finishes);
        m_lists.describe(d, individual);
        ++m_best.schedules;
        m_shortest = std::min(m_shortest, individual.makespan);
        if (individual.makespan < m_best.makespan)
            keep(d, individual);
    }
    void keep(Direction d, const Individual &individual)
    {
        m_best.makespan = individual.makespan;
        m_best.starts.resize(individual.finishes.size());
        for (size_t i = 0; i < m_best.starts.size(); ++i) {
            const int finish = individual.finishes[i];
            m_best.starts[i] = d == Direction::Forward
                                   ? finish - m_problem.duration(static_cast<int>(i))
                                   : individual.makespan - finish;
        }
    }

    void populate()
    {
        m_shortest = std::numeric_limits<int>::max();
        m_populations.fill(
            std::vector<Individual>(static_cast<size_t>(m_size), Individual(m_problem)));
        for (Individual &individual : of(Direction::Forward)) {
            if (isOver())
                return;
            m_lists.sample(m_list);
            decode(Direction::Forward, m_list, individual);
        }
        for (size_t i = 0; i < of(Direction::Forward).size() && !isOver(); ++i)
            decode(Direction::Backward, of(Direction::Forward)[i].list, of(Direction::Backward)[i]);
        report();
    }
    void evolve()
    {
        Direction d = Direction::Forward;
        int shortest = m_shortest;
        for (int idle = 0; idle < patience(m_problem) && !isOver(); ++idle) {
            for (int i = 0; i < m_size && !isOver(); ++i)
                breed(d, i);
            if (m_shortest < shortest)
                idle = 0;
            shortest = m_shortest;
            d = opposite(d);
            report();
        }
    }
    /// A child of the other population's best by chance, for the `i`-th place in direction `d`.
    void breed(Direction d, int i)
    {
        const std::vector<Individual> &parents = of(opposite(d));
        const int first = chosen(parents);
        int second = first;
        while (second == first)
            second = chosen(parents);
        const Individual &own = parents[static_cast<size_t>(first)];
        const Individual &other = parents[static_cast<size_t>(second)];
        if (m_random.below(justifyOneIn) == 0)
            std::ranges::copy(own.list, m_list.begin());
        else
            m_lists.cross(own, other, m_list);
        for (int move = 0; move < moves; ++move)
            m_lists.move(d, m_list);
        decode(d, m_list, m_child);
        std::vector<Individual> &children = of(d);
        Individual &place = children[static_cast<size_t>(i)];
        const auto known = [&](const Individual &c) { return c.sameAs(m_child); };
        if (m_child < place && std::ranges::none_of(children, known))
            std::swap(m_child, place);
    }
    /// The best of a few taken by chance.
    int chosen(const std::vector<Individual> &parents)
    {
        int best = m_random.below(m_size);
        for (int i = 1; i < tournament; ++i) {
            const int rival = m_random.below(m_size);
            if (parents[static_cast<size_t>(rival)] < parents[static_cast<size_t>(best)])
                best = rival;
        }
        return best;
    }

    const Problem &m_problem;
    const Options &m_options;
    Decoder m_decoder;
    Random m_random;
    Lists m_lists;
    std::vector<int> m_list;
    Individual m_child;
    std::array<std::vector<Individual>, 2> m_populations;
    int m_size = firstPopulation;
    int m_shortest = 0; ///< in these populations
    Levelled m_best;
};

} // namespace

Levelled search(const Problem &problem, const Options &options)
{
    return problem.size() == 0 ? Levelled{.optimal = true} : Search(problem, options).run();
}

} // namespace stint::planning::levelling
