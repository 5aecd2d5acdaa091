// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which nodes are solved, and what to do where links go round in a loop.
#include "model/planning/network.h"

#include <QCoreApplication>

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

/// The nodes that loops go through: of those that could not be sorted, the ones that are left when
/// what only waits for a loop is taken away from the end.
std::vector<int> Network::loopCore(const std::vector<int> &sorted) const
{
    std::vector<bool> left(nodes.size(), true);
    for (const int node : sorted)
        left[static_cast<size_t>(node)] = false;
    std::vector<int> leaving(nodes.size(), 0);
    std::vector<std::vector<int>> sources(nodes.size());
    for (const RawArc &a : m_raw) {
        if (left[static_cast<size_t>(a.from)] && left[static_cast<size_t>(a.to)]) {
            ++leaving[static_cast<size_t>(a.from)];
            sources[static_cast<size_t>(a.to)].push_back(a.from);
        }
    }
    std::vector<int> ends;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (left[i] && leaving[i] == 0)
            ends.push_back(static_cast<int>(i));
    }
    while (!ends.empty()) {
        const size_t end = static_cast<size_t>(ends.back());
        ends.pop_back();
        left[end] = false;
        for (const int from : sources[end]) {
            if (--leaving[static_cast<size_t>(from)] == 0)
                ends.push_back(from);
        }
    }
    std::vector<int> core;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (left[i])
            core.push_back(static_cast<int>(i));
    }
    return core;
}

/// Follows predecessors inside the core until a node comes up again: that is one loop.
void Network::nameLoops(const Snapshot &snapshot, const std::vector<int> &core)
{
    std::vector<int> from(nodes.size(), -1), seen(nodes.size(), 0);
    for (const RawArc &a : m_raw) {
        if (nodes[static_cast<size_t>(a.from)].inLoop && nodes[static_cast<size_t>(a.to)].inLoop)
            from[static_cast<size_t>(a.to)] = a.from;
    }
    int walk = 0;
    for (const int start : core) {
        ++walk;
        int node = start;
        while (node >= 0 && seen[static_cast<size_t>(node)] == 0) {
            seen[static_cast<size_t>(node)] = walk;
            node = from[static_cast<size_t>(node)];
        }
        if (node < 0 || seen[static_cast<size_t>(node)] != walk)
            continue;
        QStringList names;
        std::vector<qint64> items;
        const int first = node;
        do {
            const qint64 item = nodes[static_cast<size_t>(node)].item;
            if (items.empty() || items.back() != item)
                items.push_back(item);
            node = from[static_cast<size_t>(node)];
        } while (node != first);
        std::ranges::reverse(items);
        constexpr size_t mostNames = 8;
        for (size_t i = 0; i < std::min(mostNames, items.size()); ++i)
            names << snapshot.title(EntityKind::PlanItem, items[i]);
        if (items.size() > mostNames)
            names << QStringLiteral("…");
        const QString text = QCoreApplication::translate(
                                 "Planning", "Waits for itself: %1. Remove one of these links.")
                                 .arg(names.join(QStringLiteral(" → ")));
        std::ranges::sort(items);
        const auto dead = std::ranges::unique(items);
        items.erase(dead.begin(), dead.end());
        for (const qint64 item : items)
            findings.push_back({Id<PlanItem>(item), text});
    }
}

void Network::sort(const Snapshot &snapshot)
{
    std::vector<int> sorted = order();
    if (sorted.size() < nodes.size()) {
        const std::vector<int> core = loopCore(sorted);
        for (const int node : core)
            nodes[static_cast<size_t>(node)].inLoop = true;
        nameLoops(snapshot, core);
        // Without the links inside loops the rest can be solved; summaries hold together anyhow.
        std::erase_if(m_raw, [&](const RawArc &a) {
            return a.link != 0 && nodes[static_cast<size_t>(a.from)].inLoop &&
                   nodes[static_cast<size_t>(a.to)].inLoop;
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
