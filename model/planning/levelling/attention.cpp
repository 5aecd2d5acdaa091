// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/attention.h"

#include "model/planning/levelling/at.h"

#include <algorithm>

namespace stint::planning::levelling {

namespace {

constexpr double aging = 1 / 0.95;
constexpr double tooLarge = 1e100; ///< to go on counting weight in

} // namespace

Attention::Attention(const Windows &windows)
    : m_windows(windows)
    , m_weights(static_cast<size_t>(windows.facts() / 2))
    , m_places(m_weights.size(), -1)
{
}

bool Attention::isBefore(int a, int b) const
{
    return at(m_weights, a) > at(m_weights, b);
}

void Attention::raise(Fact fact)
{
    const int topic = fact >> 1;
    at(m_weights, topic) += m_step;
    if (at(m_weights, topic) > tooLarge) {
        for (double &weight : m_weights)
            weight /= tooLarge;
        m_step /= tooLarge;
    }
    if (at(m_places, topic) >= 0)
        rise(at(m_places, topic));
    else if (m_windows.truth(fact) == 0)
        add(topic);
}

void Attention::age()
{
    m_step *= aging;
}

void Attention::reopen(const Narrowing &undone)
{
    for (int t = std::min(undone.before, undone.now); t < std::max(undone.before, undone.now);
         ++t) {
        const int topic = m_windows.startsFrom(undone.activity, t + 1) >> 1;
        if (at(m_weights, topic) > 0 && at(m_places, topic) < 0)
            add(topic);
    }
}

Fact Attention::take()
{
    while (!m_heap.empty()) {
        const int topic = m_heap.front();
        const int last = m_heap.back();
        m_heap.pop_back();
        at(m_places, topic) = -1;
        if (!m_heap.empty()) {
            put(0, last);
            sink(0);
        }
        if (m_windows.truth(2 * topic) == 0)
            return 2 * topic;
    }
    return -1;
}

void Attention::add(int topic)
{
    m_heap.push_back(topic);
    put(static_cast<int>(m_heap.size()) - 1, topic);
    rise(at(m_places, topic));
}

void Attention::put(int place, int topic)
{
    at(m_heap, place) = topic;
    at(m_places, topic) = place;
}

void Attention::rise(int place)
{
    const int topic = at(m_heap, place);
    for (int above = (place - 1) / 2; place > 0 && isBefore(topic, at(m_heap, above));
         above = (place - 1) / 2) {
        put(place, at(m_heap, above));
        place = above;
    }
    put(place, topic);
}

void Attention::sink(int place)
{
    const int topic = at(m_heap, place);
    const int size = static_cast<int>(m_heap.size());
    for (int below = 2 * place + 1; below < size; below = 2 * place + 1) {
        if (below + 1 < size && isBefore(at(m_heap, below + 1), at(m_heap, below)))
            ++below;
        if (!isBefore(at(m_heap, below), topic))
            break;
        put(place, at(m_heap, below));
        place = below;
    }
    put(place, topic);
}

} // namespace stint::planning::levelling
