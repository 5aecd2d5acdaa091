// SPDX-License-Identifier: GPL-3.0-or-later
// Plan items and links as flat arrays in an order in which everything comes after what it waits
// for. A leaf item is one node. A summary is two: a gate before its parts and a point after them,
// so that links on summaries need no rules of their own. No recursion, so chains of any length
// work.
#pragma once

#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"

#include <deque>

namespace stint::planning {

/// A wait between two nodes.
struct Arc {
    int other = -1; ///< node at the other end
    LinkKind kind = LinkKind::FinishStart;
    bool elapsed = false;
    qint64 lag = 0;        ///< minutes: the successor's working time unless elapsed
    qint64 dependency = 0; ///< the link's id; 0 for the arcs inside a summary
};

enum class NodeRole : quint8 { Leaf, Opening, Closing };

struct Node {
    qint64 item = 0; ///< plan item id
    int challenge = -1;
    int calendar = 0; ///< index into Network::calendars
    NodeRole role = NodeRole::Leaf;
    bool point = false; ///< milestone or gate: no duration
    bool inLoop = false;
    Constraint constraint = Constraint::AsSoonAsPossible;
    qint64 constraintTime = CivilTime::none;
    qint64 deadline = CivilTime::none;
    qint64 duration = 0;
    qint64 actualStart = CivilTime::none;
    qint64 actualFinish = CivilTime::none;
    int firstIn = 0, firstOut = 0; ///< into Network::in and out; ends at the next node's
};

struct ChallengeNodes {
    qint64 id = 0;
    qint64 start = CivilTime::none; ///< items with nothing else to wait for begin here
    bool ownStart = false;          ///< `start` was entered, not derived from its items
    std::vector<int> nodes;         ///< ascending in solving order
};

class Network
{
public:
    explicit Network(const Snapshot &snapshot);

    std::vector<Node> nodes; ///< in solving order; nodes in a loop come last
    std::vector<Arc> in, out;
    std::deque<WorkCalendar> calendars; ///< 0 is the city's
    std::vector<ChallengeNodes> challenges;
    std::vector<Finding> findings; ///< loops and unreadable calendars

    std::span<const Arc> arcsIn(int node) const { return arcs(in, node, &Node::firstIn); }
    std::span<const Arc> arcsOut(int node) const { return arcs(out, node, &Node::firstOut); }
    /// The node that holds an item's start, or its finish; -1 if there is no such item.
    int startNode(qint64 item) const { return lookUp(m_startOf, item); }
    int finishNode(qint64 item) const { return lookUp(m_finishOf, item); }
    int challengeIndex(qint64 challenge) const { return lookUp(m_challengeOf, challenge); }
    std::span<const int> partsOf(qint64 summary) const; ///< finish nodes of its direct parts
    bool hasLateItems() const { return m_late; }        ///< as late as possible

    /// Takes over an item's own values. False if the change touches the shape of the network
    /// (parent, kind, calendar …), so that it has to be compiled anew.
    bool takeOver(const PlanItem &before, const PlanItem &after);

private:
    static int lookUp(const std::vector<int> &table, qint64 id)
    {
        return id > 0 && id < static_cast<qint64>(table.size()) ? table[static_cast<size_t>(id)]
                                                                : -1;
    }
    std::span<const Arc> arcs(const std::vector<Arc> &all, int node, int Node::*first) const;
    void compileCalendars(const Snapshot &snapshot);
    int calendarFor(const Snapshot &snapshot, const PlanItem &item);
    void link(const Snapshot &snapshot);
    void sort(const Snapshot &snapshot);
    void findLoops(const Snapshot &snapshot, const std::vector<int> &left);

    struct RawArc {
        int from, to;
        Arc arc;
    };
    std::vector<RawArc> m_raw;
    std::vector<int> m_startOf, m_finishOf, m_challengeOf;
    std::vector<qint64> m_calendarIds;
    std::vector<int> m_parts;
    std::vector<std::pair<qint64, std::pair<int, int>>> m_partsOf; ///< summary → range of m_parts
    bool m_late = false;
};

} // namespace stint::planning
