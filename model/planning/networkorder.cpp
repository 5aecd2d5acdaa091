// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which nodes are solved, and what to do where links go round in a loop.
#include "model/planning/network.h"

namespace stint::planning {

/// Nodes each after what it waits for (Kahn, 1962), else as near to the order of the rows as can
/// be, so that what belongs together lies together. Those in loops and behind them are left out.
std::vector<int> Network::order() const
{
    const size_t n = nodes.size();
    std::vector<int> waits(n, 0), first(n + 1, 0), targets(m_raw.size());
    for (const RawArc &a : m_raw) {
        ++waits[static_cast<size_t>(a.to)];
        ++first[static_cast<size_t>(a.from) + 1];
    }
    for (size_t i = 0; i < n; ++i)
        first[i + 1] += first[i];
    std::vector<int> at(first.begin(), first.end() - 1);
    for (const RawArc &a : m_raw)
        targets[static_cast<size_t>(at[static_cast<size_t>(a.from)]++)] = a.to;
    std::vector<int> sorted, ready;
    sorted.reserve(n);
    for (size_t i = 0; i < n; ++i) {
        if (waits[i] == 0)
            ready.push_back(static_cast<int>(i));
        while (!ready.empty()) {
            const size_t node = static_cast<size_t>(ready.back());
            ready.pop_back();
            sorted.push_back(static_cast<int>(node));
            for (int t = first[node]; t < first[node + 1]; ++t) {
                const int to = targets[static_cast<size_t>(t)];
                // Those still to come are met on the way.
                if (--waits[static_cast<size_t>(to)] == 0 && static_cast<size_t>(to) < i)
                    ready.push_back(to);
            }
        }
    }
    return sorted;
}

void Network::sort()
{
    std::vector<int> sorted = order();
    if (sorted.size() < nodes.size()) {
        const std::vector<int> knots = findKnots(sorted);
        nameLoops(knots);
        // Without the links inside loops the rest can be solved; summaries hold together anyhow.
        std::erase_if(m_raw, [&](const RawArc &a) {
            const int knot = knots[static_cast<size_t>(a.from)];
            return a.link != 0 && knot >= 0 && knot == knots[static_cast<size_t>(a.to)];
        });
        sorted = order();
    }

    const size_t n = nodes.size();
    std::vector<int> place(n);
    std::vector<Node> moved(n);
    std::vector<int> around(n);
    const auto placeOf = [&](int node) { return place[static_cast<size_t>(node)]; };
    for (size_t i = 0; i < n; ++i) {
        place[static_cast<size_t>(sorted[i])] = static_cast<int>(i);
        moved[i] = nodes[static_cast<size_t>(sorted[i])];
    }
    for (size_t i = 0; i < n; ++i) {
        const int closing = m_around[static_cast<size_t>(sorted[i])];
        around[i] = closing < 0 ? -1 : placeOf(closing);
    }
    nodes = std::move(moved);
    m_around = std::move(around);
    m_startOf.renumber(placeOf);
    m_finishOf.renumber(placeOf);
    for (int &part : m_parts)
        part = placeOf(part);
    for (RawArc &a : m_raw) {
        a.from = placeOf(a.from);
        a.to = placeOf(a.to);
    }
    for (size_t i = 0; i < n; ++i)
        challenges[static_cast<size_t>(nodes[i].challenge)].nodes.push_back(static_cast<int>(i));
    layArcs();
}

/// Arcs by the node that they enter, and by the one that they leave, in two flat arrays.
void Network::layArcs()
{
    const size_t n = nodes.size();
    const auto lay = [&](std::vector<Arc> &into, int Node::*start, int RawArc::*key,
                         int RawArc::*other) {
        std::vector<int> next(n + 1, 0);
        for (const RawArc &a : m_raw)
            ++next[static_cast<size_t>(a.*key) + 1];
        for (size_t i = 0; i < n; ++i) {
            next[i + 1] += next[i];
            nodes[i].*start = next[i];
        }
        into.resize(m_raw.size());
        for (const RawArc &a : m_raw) {
            Arc arc = a.arc;
            arc.other = a.*other;
            const size_t at = static_cast<size_t>(next[static_cast<size_t>(a.*key)]++);
            into[at] = arc;
            if (&into == &in)
                links[at] = a.link;
        }
    };
    links.resize(m_raw.size());
    lay(in, &Node::firstIn, &RawArc::to, &RawArc::from);
    lay(out, &Node::firstOut, &RawArc::from, &RawArc::to);
    m_raw.clear();
    m_raw.shrink_to_fit();
}

} // namespace stint::planning
