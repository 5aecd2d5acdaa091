// SPDX-License-Identifier: GPL-3.0-or-later
// Plan items and links as flat arrays in an order in which everything comes after what it waits
// for. A leaf item is one node. A summary is two: a gate before its parts and a point after them,
// so that links on summaries need no rules of their own. No recursion, so chains of any length
// work.
#pragma once

#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"

#include <QHash>
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
    bool finished = false;
    Constraint constraint = Constraint::AsSoonAsPossible;
    qint64 constraintTime = CivilTime::none; ///< of finish constraints: the end of the day named
    qint64 deadline = CivilTime::none;
    qint64 levelled = CivilTime::none; ///< put off to here by levelling
    qint64 earliest = CivilTime::none; ///< date that its challenge's start may be derived from
    qint64 duration = 0;
    qint64 actualStart = CivilTime::none;
    qint64 actualFinish = CivilTime::none;
    int firstIn = 0, firstOut = 0; ///< into Network::in and out; ends at the next node's

    bool isActual() const
    {
        return role == NodeRole::Leaf &&
               (actualStart != CivilTime::none || actualFinish != CivilTime::none);
    }
    bool constrains(Constraint kind) const
    {
        return constraint == kind && constraintTime != CivilTime::none;
    }
    bool isPinned() const
    {
        return constrains(Constraint::MustStart) || constrains(Constraint::MustFinish) ||
               constrains(Constraint::Fixed);
    }
};

/// id → node; a plain table unless ids are so far apart that the file must be damaged.
class IdIndex
{
public:
    void prepare(qint64 idLimit, qsizetype rows)
    {
        if (idLimit < 16 * rows + (1 << 20))
            m_table.assign(static_cast<size_t>(std::max<qint64>(idLimit, 0)), -1);
    }
    int at(qint64 id) const
    {
        if (m_table.empty())
            return m_far.value(id, -1);
        return id > 0 && id < static_cast<qint64>(m_table.size()) ? m_table[static_cast<size_t>(id)]
                                                                  : -1;
    }
    void set(qint64 id, int node)
    {
        if (id > 0 && id < static_cast<qint64>(m_table.size()))
            m_table[static_cast<size_t>(id)] = node;
        else if (m_table.empty())
            m_far.insert(id, node);
    }
    template <class Map>
    void renumber(Map map)
    {
        for (int &node : m_table)
            node = node < 0 ? node : map(node);
        for (int &node : m_far)
            node = map(node);
    }

private:
    std::vector<int> m_table;
    QHash<qint64, int> m_far;
};

struct ChallengeNodes {
    qint64 id = 0;
    qint64 start = CivilTime::none; ///< none of its items begins before, or, if derived, those that
                                    ///< wait for nothing
    bool ownStart = false;          ///< `start` was entered, not derived from its items
    qint64 stintStart = CivilTime::none;
    std::vector<int> nodes; ///< ascending in solving order
};

class Network
{
public:
    explicit Network(const Snapshot &snapshot);

    std::vector<Node> nodes; ///< in solving order
    std::vector<Arc> in, out;
    std::deque<WorkCalendar> calendars; ///< 0 is the city's
    std::vector<ChallengeNodes> challenges;
    std::vector<Finding> findings; ///< loops and unreadable calendars

    std::span<const Arc> arcsIn(int node) const { return arcs(in, node, &Node::firstIn); }
    std::span<const Arc> arcsOut(int node) const { return arcs(out, node, &Node::firstOut); }
    /// The node that holds an item's start, or its finish; -1 if there is no such item.
    int startNode(qint64 item) const { return m_startOf.at(item); }
    int finishNode(qint64 item) const { return m_finishOf.at(item); }
    int challengeIndex(qint64 challenge) const { return m_challengeOf.at(challenge); }
    std::span<const int> partsOf(qint64 summary) const; ///< finish nodes of its direct parts
    /// The closing node of the summary that a leaf or closing node is part of; -1 if none.
    int closingAround(int node) const { return m_around[static_cast<size_t>(node)]; }

    /// Takes over an item's own values; nodes that it concerns go to `changed`. False if the
    /// change touches the shape of the network (parent, kind, calendar …), so that it has to be
    /// compiled anew.
    bool takeOver(const PlanItem &before, const PlanItem &after, std::vector<int> &changed);

private:
    struct RawArc {
        int from, to;
        Arc arc;
    };

    std::span<const Arc> arcs(const std::vector<Arc> &all, int node, int Node::*first) const;
    void addChallenges(const Snapshot &snapshot);
    void addItems(const Snapshot &snapshot);
    bool deriveStart(ChallengeNodes &challenge) const;
    int compiled(const Snapshot &snapshot, Id<Calendar> calendar);
    int calendarFor(const Snapshot &snapshot, const PlanItem &item);
    void findParents(const Snapshot &snapshot);
    void link(const Snapshot &snapshot);
    std::vector<int> order() const;
    void sort(const Snapshot &snapshot);
    std::vector<int> loopCore(const std::vector<int> &sorted) const;
    void nameLoops(const Snapshot &snapshot, const std::vector<int> &core);
    void layArcs();

    std::vector<RawArc> m_raw;
    IdIndex m_startOf, m_finishOf, m_challengeOf;
    struct Row {
        qint64 item = 0, parent = 0;
        int around = -1; ///< m_rows of its summary, where that makes sense
        bool summary = false;
    };
    std::vector<Row> m_rows;         ///< items of challenges that exist; only while compiling
    QHash<qint64, int> m_calendarOf; ///< calendar id → calendars
    std::vector<QString> m_problems; ///< of each of `calendars`; empty: none
    std::vector<int> m_parts, m_around;
    std::vector<std::pair<qint64, std::pair<int, int>>> m_partsOf; ///< summary → range of m_parts
};

} // namespace stint::planning
