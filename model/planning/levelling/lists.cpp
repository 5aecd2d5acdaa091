// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/lists.h"

#include <algorithm>

namespace stint::planning::levelling {

namespace {

// Of the father's makespan. In large projects there is room for long stretches as well.
constexpr double shortestPeak = 0.05;
double longestPeak(const Problem &problem)
{
    return problem.size() >= 100 ? 0.5 : 0.3;
}

} // namespace

Individual::Individual(const Problem &problem)
    : finishes(static_cast<size_t>(problem.size()))
    , list(static_cast<size_t>(problem.size()))
{
}

Lists::Lists(const Problem &problem, Random &random)
    : m_problem(problem)
    , m_random(random)
    , m_rank(static_cast<size_t>(problem.size()))
    , m_work(static_cast<size_t>(problem.size()))
    , m_keys(static_cast<size_t>(problem.size()))
    , m_waiting(static_cast<size_t>(problem.size()))
{
    for (int i = 0; i < problem.size(); ++i) {
        m_rank[static_cast<size_t>(problem.order()[static_cast<size_t>(i)])] = i;
        for (const Demand &d : problem.demands(i))
            m_work[static_cast<size_t>(i)] +=
                static_cast<int>(std::int64_t(1000) * d.units / problem.capacity(d.resource));
    }
    m_eligible.reserve(m_rank.size());
    m_weights.reserve(m_rank.size());
}

void Lists::sample(std::vector<int> &list)
{
    const Direction d = Direction::Forward;
    const bool byStart = m_random.below(2) == 0;
    // Latest finish counted back from the end: the larger, the more urgent.
    const auto urgency = [&](int activity) {
        return m_problem.tail(d, activity) - (byStart ? 0 : m_problem.duration(activity));
    };
    m_eligible.clear();
    for (int i = 0; i < m_problem.size(); ++i) {
        m_waiting[static_cast<size_t>(i)] = static_cast<int>(m_problem.before(d, i).size());
        if (m_waiting[static_cast<size_t>(i)] == 0)
            m_eligible.push_back(i);
    }
    for (int &place : list) {
        const int least = urgency(*std::ranges::min_element(m_eligible, {}, urgency));
        m_weights.clear();
        double total = 0;
        for (const int activity : m_eligible) {
            const double regret = urgency(activity) - least + 1;
            m_weights.push_back(regret * regret);
            total += m_weights.back();
        }
        size_t pick = 0;
        for (double x = m_random.unit() * total - m_weights[0];
             x >= 0 && pick + 1 < m_weights.size(); x -= m_weights[pick])
            ++pick;
        place = m_eligible[pick];
        m_eligible[pick] = m_eligible.back();
        m_eligible.pop_back();
        for (const int next : m_problem.after(d, place)) {
            if (--m_waiting[static_cast<size_t>(next)] == 0)
                m_eligible.push_back(next);
        }
    }
}

void Lists::describe(Direction d, Individual &individual)
{
    const int last = m_problem.size() - 1;
    individual.makespan = 0;
    for (int i = 0; i <= last; ++i) {
        const int finish = individual.finishes[static_cast<size_t>(i)];
        const int rank = m_rank[static_cast<size_t>(i)];
        individual.makespan = std::max(individual.makespan, finish);
        // Rank decides between activities without duration that finish together.
        m_keys[static_cast<size_t>(i)] =
            (std::uint64_t(finish) << 32) |
            static_cast<std::uint64_t>(d == Direction::Forward ? rank : last - rank);
    }
    std::ranges::sort(m_keys, std::greater());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const int rank = static_cast<int>(m_keys[i] & 0xffffffff);
        individual.list[i] =
            m_problem.order()[static_cast<size_t>(d == Direction::Forward ? rank : last - rank)];
    }
}

void Lists::measureLoad(const Individual &individual)
{
    m_load.assign(static_cast<size_t>(individual.makespan) + 2, 0);
    for (int i = 0; i < m_problem.size(); ++i) {
        const int finish = individual.finishes[static_cast<size_t>(i)];
        const int work = m_work[static_cast<size_t>(i)];
        m_load[static_cast<size_t>(std::max(0, finish - m_problem.duration(i)) + 1)] += work;
        m_load[static_cast<size_t>(finish + 1)] -= work;
    }
    std::int64_t rate = 0;
    for (size_t t = 1; t < m_load.size(); ++t) {
        rate += m_load[t];
        m_load[t] = m_load[t - 1] + rate;
    }
}

void Lists::cross(const Individual &father, const Individual &mother, std::vector<int> &list)
{
    measureLoad(father);
    const double share = shortestPeak + (longestPeak(m_problem) - shortestPeak) * m_random.unit();
    const int length = std::max(1, static_cast<int>(share * father.makespan));
    const int places = std::max(1, father.makespan - length + 1);
    // From a random place on, so that of equal peaks any may be taken.
    const int offset = m_random.below(places);
    int from = 0;
    std::int64_t most = -1;
    for (int i = 0; i < places && length <= father.makespan; ++i) {
        const int t = offset + i < places ? offset + i : offset + i - places;
        const std::int64_t work =
            m_load[static_cast<size_t>(t + length)] - m_load[static_cast<size_t>(t)];
        if (work > most) {
            most = work;
            from = t;
        }
    }
    const auto finish = [&](int activity) {
        return father.finishes[static_cast<size_t>(activity)];
    };
    auto out = list.begin();
    out = std::ranges::copy_if(mother.list, out, [&](int a) {
              return finish(a) > from + length;
          }).out;
    out = std::ranges::copy_if(father.list, out, [&](int a) {
              return finish(a) > from && finish(a) <= from + length;
          }).out;
    std::ranges::copy_if(mother.list, out, [&](int a) { return finish(a) <= from; });
}

void Lists::move(Direction d, std::vector<int> &list)
{
    const int place = m_random.below(m_problem.size());
    const int activity = list[static_cast<size_t>(place)];
    const auto among = [&](std::span<const int> row, int at) {
        return std::ranges::binary_search(row, list[static_cast<size_t>(at)]);
    };
    int low = place, high = place;
    while (low > 0 && !among(m_problem.before(d, activity), low - 1))
        --low;
    while (high < m_problem.size() - 1 && !among(m_problem.after(d, activity), high + 1))
        ++high;
    const int to = low + m_random.below(high - low + 1);
    const auto at = list.begin();
    if (to < place)
        std::rotate(at + to, at + place, at + place + 1);
    else
        std::rotate(at + place, at + place + 1, at + to + 1);
}

} // namespace stint::planning::levelling
