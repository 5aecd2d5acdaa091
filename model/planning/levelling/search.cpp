// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/search.h"

#include "model/planning/levelling/at.h"
#include "model/planning/levelling/decoder.h"
#include "model/planning/levelling/lists.h"
#include "model/planning/levelling/shortener.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace stint::planning::levelling {

namespace {

constexpr Cost worst{std::numeric_limits<std::int64_t>::max(),
                     std::numeric_limits<std::int64_t>::max(),
                     std::numeric_limits<std::int64_t>::max()};

/// Populations double at each restart up to this: what a small one misses, a larger one may find.
constexpr int largestPopulation = 480;
/// So many are drawn for each parent, and the best of them taken.
constexpr int tournament = 2;
constexpr int large = 100;
int firstPopulation(const Problem &problem)
{
    return problem.size() >= large ? 80 : 40;
}
/// Moves in each new list. Without them the populations of small projects are all alike in no time.
int movesIn(const Problem &problem)
{
    return problem.size() >= large ? 2 : 3;
}
/// One in so many lists is not crossed, only moved: around what is good there is more to find in
/// small projects, between two that are good in large ones.
int justifyOneIn(const Problem &problem)
{
    return std::max(2, (problem.size() - 20) / 5);
}
/// Generations without a shorter schedule, after which populations are given up for new ones: the
/// larger a project, the longer there is something to find; but the first populations of large ones
/// are too small to wait for.
int patience(const Problem &problem, int population)
{
    if (problem.size() >= large && population == firstPopulation(problem))
        return 40;
    constexpr int least = 20, most = 1000;
    return static_cast<int>(
        std::clamp<std::int64_t>(std::int64_t(problem.size()) * problem.size() / 50, least, most));
}

/// Of the schedules generated, so many go into proving or finding shorter ones directly, once
/// there are enough to begin from.
constexpr double shorteningShare = 0.4;
constexpr std::int64_t beforeShortening = 500;
/// What the shortener may narrow after its limit is reached, in schedules.
constexpr std::int64_t overrun = 3;

class Search
{
public:
    /// `shortens`: the problem is all there is to the scheme, whose cost is the makespan.
    Search(Scheme &scheme, const Options &options, bool shortens)
        : m_scheme(scheme)
        , m_problem(scheme.problem())
        , m_options(options)
        , m_bound(scheme.bound())
        , m_firstLists(scheme.firstLists())
        , m_random(options.seed)
        , m_lists(m_problem, m_random)
        , m_list(static_cast<size_t>(m_problem.size()))
        , m_child(m_problem)
        , m_size(firstPopulation(m_problem))
        , m_shortens(shortens)
        , m_isPopulated(shortens)
    {
        m_found.cost = worst;
    }

    Found run()
    {
        while (!isOver()) {
            populate();
            evolve();
            m_size = std::min(2 * m_size, largestPopulation);
        }
        report();
        m_found.optimal = m_isProved || isGood();
        return m_found;
    }

private:
    std::vector<Individual> &of(Direction d) { return m_populations[static_cast<size_t>(d)]; }
    bool isOver() const
    {
        return m_found.schedules > 0 &&
               (m_found.schedules >= m_options.schedules ||
                (isGood() && (m_isPopulated || m_found.cost.sum <= m_bound.sum)) || m_isProved ||
                m_isSpent || m_options.stop.stop_requested());
    }
    /// Nothing can be better but how early everything is: of a plan, the first lists decide that.
    bool isGood() const { return !m_bound.beats(m_found.cost); }
    void report() const
    {
        if (m_options.progress)
            m_options.progress({m_found.schedules, m_found.cost});
    }

    void decode(Direction d, std::span<const int> list, std::span<const int> parent,
                Individual &individual)
    {
        individual.cost = m_scheme.decode(d, list, parent, individual.finishes);
        m_lists.describe(d, individual);
        ++m_generated;
        count();
        if (individual.cost.beats(m_least))
            m_least = individual.cost;
        if (m_scheme.isResult(d) && individual.cost < m_found.cost) {
            m_found.cost = individual.cost;
            m_scheme.keep(d);
            if (m_shortens)
                remember(d, individual);
        }
    }

    void populate()
    {
        m_least = worst;
        m_populations.fill(
            std::vector<Individual>(static_cast<size_t>(m_size), Individual(m_problem)));
        for (Individual &individual : of(Direction::Forward)) {
            if (isOver())
                return;
            if (m_firstLists.empty()) {
                m_lists.sample(m_list);
            } else {
                m_list = std::move(m_firstLists.back());
                m_firstLists.pop_back();
            }
            decode(Direction::Forward, m_list, {}, individual);
        }
        m_isPopulated = true;
        for (size_t i = 0; i < of(Direction::Forward).size() && !isOver(); ++i) {
            const Individual &parent = of(Direction::Forward)[i];
            decode(Direction::Backward, parent.list, parent.finishes, of(Direction::Backward)[i]);
        }
        report();
    }
    void evolve()
    {
        Direction d = Direction::Forward;
        Cost least = m_least;
        for (int idle = 0; idle < patience(m_problem, m_size) && !isOver(); ++idle) {
            for (int i = 0; i < m_size && !isOver(); ++i)
                breed(d, i);
            if (m_least.beats(least))
                idle = 0;
            least = m_least;
            d = opposite(d);
            report();
            shorten();
        }
    }

    void count()
    {
        const std::int64_t narrowings = m_shortener ? m_shortener->narrowings() : 0;
        m_found.schedules = m_generated + (narrowings + m_problem.size() - 1) / m_problem.size();
    }
    void remember(Direction d, const Individual &best)
    {
        for (int i = 0; i < m_problem.size(); ++i) {
            const int finish = at(best.finishes, i);
            at(m_starts, i) =
                d == Direction::Forward ? finish - m_problem.duration(i) : best.makespan - finish;
        }
        m_isKnown = false;
    }
    /// Gives the shortener its share, and takes what it finds into the population.
    void shorten()
    {
        if (!m_shortens || m_generated < beforeShortening || isOver())
            return;
        const int length = static_cast<int>(m_found.cost.length);
        if (!m_shortener) {
            m_shortens = Shortener::canShorten(m_problem, length);
            if (!m_shortens)
                return;
            m_shortener.emplace(m_problem, length);
        }
        const std::int64_t share = static_cast<std::int64_t>(
            static_cast<double>(m_generated) * shorteningShare / (1 - shorteningShare));
        const auto limit = [&] {
            const std::int64_t left = m_options.schedules - m_generated - overrun;
            m_isSpent = share >= left;
            return std::min(share, left) * m_problem.size();
        };
        bool shorter = true;
        while (shorter && !m_isProved && m_shortener->narrowings() < limit()) {
            if (!m_isKnown)
                m_shortener->know(m_starts, static_cast<int>(m_found.cost.length));
            m_isKnown = true;
            shorter = m_shortener->look(limit(), m_options.stop);
            m_isProved = m_shortener->hasProved();
            if (shorter)
                take(m_shortener->starts());
        }
        count();
        report();
    }
    /// A schedule as an individual: generated once more, since then nothing in it waits needlessly.
    void take(const std::vector<int> &starts)
    {
        std::ranges::copy(m_problem.order(), m_list.begin());
        std::ranges::stable_sort(m_list, {}, [&](int i) { return at(starts, i); });
        decode(Direction::Forward, m_list, {}, m_child);
        std::vector<Individual> &population = of(Direction::Forward);
        std::swap(*std::max_element(population.begin(), population.end()), m_child);
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
        if (m_random.below(justifyOneIn(m_problem)) == 0)
            std::ranges::copy(own.list, m_list.begin());
        else
            m_lists.cross(own, other, m_list);
        for (int move = movesIn(m_problem); move > 0; --move)
            m_lists.move(d, m_list);
        decode(d, m_list, own.finishes, m_child);
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

    Scheme &m_scheme;
    const Problem &m_problem;
    const Options &m_options;
    const Cost m_bound;
    std::vector<std::vector<int>> m_firstLists; ///< not yet tried, the last first
    Random m_random;
    Lists m_lists;
    std::vector<int> m_list;
    Individual m_child;
    std::array<std::vector<Individual>, 2> m_populations;
    int m_size;
    Cost m_least; ///< in these populations
    bool m_shortens;
    bool m_isPopulated; ///< as far as it matters: of a project, only the makespan does
    std::optional<Shortener> m_shortener;
    std::vector<int> m_starts =
        std::vector<int>(static_cast<size_t>(m_problem.size())); ///< of the best
    bool m_isKnown = false;                                      ///< to the shortener
    bool m_isProved = false;                                     ///< that none is shorter
    bool m_isSpent = false;                                      ///< what may be generated
    std::int64_t m_generated = 0;                                ///< by the scheme
    Found m_found;
};

/// A project whose work can be done at any time, from 0 on. A schedule packed to the right is one,
/// too, seen from its other end.
class ProjectScheme : public Scheme
{
public:
    explicit ProjectScheme(const Problem &problem)
        : m_problem(problem)
        , m_decoder(problem)
    {
    }

    const Problem &problem() const override { return m_problem; }
    Cost decode(Direction d, std::span<const int> list, std::span<const int>,
                std::span<int> finishes) override
    {
        m_makespan = m_decoder.serial(d, list, finishes);
        m_finishes = finishes;
        // Squares, since what is late matters more for the end than what is early.
        return {0, m_makespan,
                std::inner_product(finishes.begin(), finishes.end(), finishes.begin(),
                                   std::int64_t(0), std::plus(),
                                   [](std::int64_t a, std::int64_t b) { return a * b; })};
    }
    bool isResult(Direction) const override { return true; }
    void keep(Direction d) override
    {
        best.makespan = m_makespan;
        best.starts.resize(m_finishes.size());
        for (size_t i = 0; i < m_finishes.size(); ++i)
            best.starts[i] = d == Direction::Forward
                                 ? m_finishes[i] - m_problem.duration(static_cast<int>(i))
                                 : m_makespan - m_finishes[i];
    }
    Cost bound() const override { return {0, m_problem.lowerBound(), 0}; }

    Levelled best;

private:
    const Problem &m_problem;
    Decoder m_decoder;
    std::span<const int> m_finishes; ///< made last
    int m_makespan = 0;
};

Found searchBy(Scheme &scheme, const Options &options, bool shortens)
{
    return scheme.problem().size() == 0 ? Found{.optimal = true}
                                        : Search(scheme, options, shortens).run();
}

} // namespace

Found search(Scheme &scheme, const Options &options)
{
    return searchBy(scheme, options, false);
}

Levelled search(const Problem &problem, const Options &options)
{
    ProjectScheme scheme(problem);
    const Found found = searchBy(scheme, options, true);
    scheme.best.schedules = found.schedules;
    scheme.best.optimal = found.optimal;
    return std::move(scheme.best);
}

} // namespace stint::planning::levelling
