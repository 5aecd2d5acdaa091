// SPDX-License-Identifier: GPL-3.0-or-later
// Links that go round in loops, and what to say of them.
#include "model/planning/network.h"

#include <QSet>

namespace stint::planning {

namespace {

/// Arcs between some of the nodes, by the node that they leave.
class Inner
{
public:
    /// From and to.
    Inner(size_t nodes, const std::vector<std::pair<int, int>> &arcs)
        : m_first(nodes + 1, 0)
        , m_to(arcs.size())
    {
        for (const auto &[from, to] : arcs)
            ++m_first[static_cast<size_t>(from) + 1];
        for (size_t i = 0; i < nodes; ++i)
            m_first[i + 1] += m_first[i];
        std::vector<int> at(m_first.begin(), m_first.end() - 1);
        for (const auto &[from, to] : arcs)
            m_to[static_cast<size_t>(at[static_cast<size_t>(from)]++)] = to;
    }

    std::span<const int> of(int node) const
    {
        const auto at = static_cast<size_t>(node);
        return std::span(m_to).subspan(static_cast<size_t>(m_first[at]),
                                       static_cast<size_t>(m_first[at + 1] - m_first[at]));
    }

private:
    std::vector<int> m_first, m_to;
};

/// Strongly connected components (Tarjan, 1972), without recursion. By node its component; -1 for
/// those that `among` leaves out.
class Components
{
public:
    Components(Inner arcs, const std::vector<bool> &among)
        : of(among.size(), -1)
        , m_arcs(std::move(arcs))
        , m_number(among.size(), 0)
        , m_low(among.size(), 0)
        , m_next(among.size(), 0)
        , m_open(among.size(), false)
    {
        for (size_t i = 0; i < among.size(); ++i) {
            if (among[i] && m_number[i] == 0)
                visit(static_cast<int>(i));
        }
    }

    std::vector<int> of;
    std::vector<int> sizes; ///< by component

private:
    void visit(int root)
    {
        std::vector<int> path;
        enter(root, path);
        while (!path.empty()) {
            const auto node = static_cast<size_t>(path.back());
            const auto next = m_arcs.of(path.back());
            if (m_next[node] < static_cast<int>(next.size())) {
                const int to = next[static_cast<size_t>(m_next[node]++)];
                if (m_number[static_cast<size_t>(to)] == 0)
                    enter(to, path);
                else if (m_open[static_cast<size_t>(to)])
                    m_low[node] = std::min(m_low[node], m_number[static_cast<size_t>(to)]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) {
                int &low = m_low[static_cast<size_t>(path.back())];
                low = std::min(low, m_low[node]);
            }
            if (m_low[node] == m_number[node])
                close(static_cast<int>(node));
        }
    }
    void enter(int node, std::vector<int> &path)
    {
        m_number[static_cast<size_t>(node)] = m_low[static_cast<size_t>(node)] = ++m_count;
        m_open[static_cast<size_t>(node)] = true;
        m_stack.push_back(node);
        path.push_back(node);
    }
    void close(int root)
    {
        const int component = static_cast<int>(sizes.size());
        sizes.push_back(0);
        int node = -1;
        do {
            node = m_stack.back();
            m_stack.pop_back();
            m_open[static_cast<size_t>(node)] = false;
            of[static_cast<size_t>(node)] = component;
            ++sizes.back();
        } while (node != root);
    }

    Inner m_arcs;
    std::vector<int> m_number, m_low, m_next;
    std::vector<bool> m_open;
    std::vector<int> m_stack;
    int m_count = 0;
};

/// Finds shortest loops; gives up looking when it has looked long enough for a person to wait.
class LoopFinder
{
public:
    LoopFinder(const Inner &arcs, const std::vector<int> &knots)
        : m_arcs(arcs)
        , m_knots(knots)
        , m_from(knots.size(), -1)
    {
    }

    /// The nodes of a shortest loop through `start`, in order; empty if there is no time left.
    std::vector<int> through(int start)
    {
        std::vector<int> open{start};
        std::vector<int> loop;
        for (size_t next = 0; next < open.size() && loop.empty() && m_budget > 0; ++next) {
            for (const int to : m_arcs.of(open[next])) {
                --m_budget;
                if (m_knots[static_cast<size_t>(to)] != m_knots[static_cast<size_t>(start)])
                    continue;
                if (to == start) {
                    for (int node = open[next]; node != start;
                         node = m_from[static_cast<size_t>(node)])
                        loop.push_back(node);
                    loop.push_back(start);
                    std::ranges::reverse(loop);
                    break;
                }
                if (m_from[static_cast<size_t>(to)] < 0) {
                    m_from[static_cast<size_t>(to)] = open[next];
                    open.push_back(to);
                }
            }
        }
        for (const int node : open)
            m_from[static_cast<size_t>(node)] = -1;
        return loop;
    }

private:
    const Inner &m_arcs;
    const std::vector<int> &m_knots;
    std::vector<int> m_from;
    qint64 m_budget = 5'000'000; ///< arcs looked at
};

} // namespace

/// By node the knot of loops that it is part of, -1: none. What lies between two loops, or only
/// waits for one, is in none.
std::vector<int> Network::findKnots(const std::vector<int> &sorted) const
{
    std::vector<bool> among(nodes.size(), true), selfLinked(nodes.size(), false);
    for (const int node : sorted)
        among[static_cast<size_t>(node)] = false;
    std::vector<std::pair<int, int>> arcs;
    for (const RawArc &a : m_raw) {
        if (a.from == a.to)
            selfLinked[static_cast<size_t>(a.from)] = true;
        if (among[static_cast<size_t>(a.from)] && among[static_cast<size_t>(a.to)])
            arcs.emplace_back(a.from, a.to);
    }
    const Components components(Inner(nodes.size(), arcs), among);
    std::vector<int> knots = components.of;
    for (size_t i = 0; i < knots.size(); ++i) {
        if (knots[i] >= 0 && components.sizes[static_cast<size_t>(knots[i])] == 1 && !selfLinked[i])
            knots[i] = -1;
    }
    return knots;
}

/// Every item of a knot is told of a loop that it is in.
void Network::nameLoops(const std::vector<int> &knots)
{
    std::vector<std::pair<int, int>> arcs;
    for (const RawArc &a : m_raw) {
        const int knot = knots[static_cast<size_t>(a.from)];
        if (knot >= 0 && knot == knots[static_cast<size_t>(a.to)])
            arcs.emplace_back(a.from, a.to);
    }
    const Inner inner(nodes.size(), arcs);
    LoopFinder finder(inner, knots);
    QSet<qint64> told;
    for (int start = 0; start < static_cast<int>(nodes.size()); ++start) {
        if (knots[static_cast<size_t>(start)] < 0 ||
            told.contains(nodes[static_cast<size_t>(start)].item))
            continue;
        std::vector<qint64> items;
        QSet<qint64> listed; // a summary has two nodes
        for (const int node : finder.through(start)) {
            const qint64 item = nodes[static_cast<size_t>(node)].item;
            if (!listed.contains(item))
                items.push_back(item);
            listed.insert(item);
        }
        // Without time to look for its own, an item is told of the one found last.
        if (items.empty())
            items.push_back(nodes[static_cast<size_t>(start)].item);
        if (listed.size() > 0 || loops.empty())
            loops.push_back(items);
        for (const qint64 item : items) {
            if (!told.contains(item))
                circular.push_back({Id<PlanItem>(item), static_cast<int>(loops.size()) - 1});
            told.insert(item);
        }
    }
}

} // namespace stint::planning
