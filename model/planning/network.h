// SPDX-License-Identifier: GPL-3.0-or-later
// Plan items and links as flat arrays in an order in which everything comes after what it waits
// for. A leaf item is one node. A summary is two: a gate before its parts and a point after them,
// so that links on summaries need no rules of their own. No recursion, so chains of any length
// work.
#pragma once

#include "model/planning/itemcalendars.h"
#include "model/planning/planner.h"

namespace stint::planning {

/// A wait between two nodes.
struct Arc {
    int other = -1; ///< node at the other end
    int lag = 0;    ///< minutes: the successor's working time unless elapsed
    LinkKind kind = LinkKind::FinishStart;
    bool elapsed = false;
    bool inside = false; ///< between a summary and its parts

    bool toStart() const { return kind == LinkKind::FinishStart || kind == LinkKind::StartStart; }
    bool fromFinish() const
    {
        return kind == LinkKind::FinishStart || kind == LinkKind::FinishFinish;
    }
};

enum class NodeRole : quint8 { Leaf, Opening, Closing };

/// The dates that an item's own row sets; civil minutes. Most rows set none.
struct Terms {
    /// Of finish constraints: the end of the day named; of the latest start: its last minute.
    qint64 constraint = CivilTime::none;
    qint64 deadline = CivilTime::none;
    qint64 levelledStart = CivilTime::none;
    qint64 givenStart = CivilTime::none; ///< actual dates, else recorded ones
    qint64 givenFinish = CivilTime::none;
    qint64 earliest = CivilTime::none; ///< date that its challenge's start may be derived from
    qint64 limited = CivilTime::none;  ///< date that it must not pass, if nothing else is known
};

/// Dates that are not worked out: what happened, or what another program had planned.
enum class Given : quint8 { Nothing, Actual, Recorded };

struct Node {
    qint64 item = 0; ///< plan item id
    qint64 duration = 0;
    int challenge = -1;
    int calendar = 0;              ///< index into Network::calendars
    int firstIn = 0, firstOut = 0; ///< into Network::in and out; ends at the next node's
    int terms = -1;                ///< into the dates that its row sets; -1: it sets none
    int summary = -1;              ///< number of the summary that it opens or closes; -1: a leaf
    NodeRole role = NodeRole::Leaf;
    Constraint constraint = Constraint::AsSoonAsPossible;
    Given given = Given::Nothing;
    qint8 progress = 0; ///< 0…100
    bool begun = false; ///< it has an actual start
    bool point = false; ///< milestone or gate: no duration
    bool finished = false;
    bool isDated = false; ///< its constraint has a date
    bool isMark = false;  ///< a point, or its item has a deadline or is of a stint
    bool plain = false;   ///< a task that its row says nothing about but how long it is

    bool isActual() const { return given == Given::Actual; }
    bool constrains(Constraint kind) const { return isDated && constraint == kind; }
    bool isPinned() const
    {
        return constrains(Constraint::MustStart) || constrains(Constraint::MustFinish) ||
               constrains(Constraint::Fixed);
    }
    /// Working minutes that are done, at least if it has begun.
    qint64 done() const { return duration * progress / 100; }
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

/// An item that can't be planned since it waits for itself.
struct Circular {
    Id<PlanItem> item;
    int loop = -1; ///< of the network's loops of links; -1: by way of its summaries
};

class Network
{
public:
    explicit Network(const Snapshot &snapshot);

    std::vector<Node> nodes; ///< in solving order
    std::vector<Arc> in, out;
    std::vector<qint64> links; ///< of each of `in` the Dependency's id; 0 inside summaries
    int summaries = 0;
    ItemCalendars calendars;
    std::vector<ChallengeNodes> challenges;
    std::vector<Circular> circular;
    std::vector<std::vector<qint64>> loops; ///< items, each waiting for the one before it
    qint64 status = CivilTime::none; ///< work that is not done comes after it; none: no such date

    std::span<const Arc> arcsIn(int node) const
    {
        const auto from = nodes.begin() + node;
        return {in.begin() + from->firstIn, in.begin() + endOf(in, from, &Node::firstIn)};
    }
    std::span<const Arc> arcsOut(int node) const
    {
        const auto from = nodes.begin() + node;
        return {out.begin() + from->firstOut, out.begin() + endOf(out, from, &Node::firstOut)};
    }
    /// The node that holds an item's start, or its finish; -1 if there is no such item.
    int startNode(qint64 item) const { return m_startOf.at(item); }
    int finishNode(qint64 item) const { return m_finishOf.at(item); }
    int challengeIndex(qint64 challenge) const { return m_challengeOf.at(challenge); }
    std::span<const int> partsOf(qint64 summary) const; ///< finish nodes of its direct parts
    /// The closing node of the summary that a leaf or closing node is part of; -1 if none.
    int closingAround(int node) const { return m_around[static_cast<size_t>(node)]; }

    const WorkCalendar &calendarOf(const Node &node) const { return calendars.at(node.calendar); }
    const Terms &termsOf(const Node &node) const
    {
        static const Terms nothing;
        return node.terms < 0 ? nothing : m_terms[static_cast<size_t>(node.terms)];
    }
    /// Takes over an item's own values; nodes that it concerns go to `changed`. Its parent, kind
    /// and challenge are the network's shape and must be the same.
    void takeOver(const Snapshot &now, const PlanItem &before, const PlanItem &after,
                  std::vector<int> &changed);
    /// Takes over who is assigned to what and when they are at work; nodes whose calendar is
    /// another now go to `changed`.
    void takeOverPeople(const Snapshot &now, const ChangeSet &changes, std::vector<int> &changed);
    /// Takes over the status date, which concerns every node.
    void takeOver(const Settings &settings, std::vector<int> &changed);

private:
    struct RawArc {
        int from, to;
        Arc arc;
        qint64 link; ///< 0: inside a summary
    };

    int endOf(const std::vector<Arc> &all, std::vector<Node>::const_iterator node,
              int Node::*first) const
    {
        const auto next = node + 1;
        return next != nodes.end() ? (*next).*first : static_cast<int>(all.size());
    }
    void addChallenges(const Snapshot &snapshot);
    void addItems(const Snapshot &snapshot);
    bool deriveStart(ChallengeNodes &challenge) const;
    qint64 inTimeFor(const ChallengeNodes &challenge) const;
    void fill(Node &node, const PlanItem &item);
    void changeCalendar(const Snapshot &now, const PlanItem &item, std::vector<int> &changed);
    void findParents(const Snapshot &snapshot);
    void link(const Snapshot &snapshot);
    std::vector<int> order() const;
    void sort();
    std::vector<int> findKnots(const std::vector<int> &sorted) const;
    void nameLoops(const std::vector<int> &knots);
    void layArcs();

    std::vector<RawArc> m_raw;
    IdIndex m_startOf, m_finishOf, m_challengeOf;
    struct Row {
        qint64 item = 0, parent = 0;
        int around = -1; ///< m_rows of its summary, where that makes sense
        bool summary = false;
    };
    std::vector<Row> m_rows; ///< items of challenges that exist; only while compiling
    std::vector<Terms> m_terms;
    std::vector<int> m_parts, m_around;
    std::vector<std::pair<qint64, std::pair<int, int>>> m_partsOf; ///< summary → range of m_parts
};

} // namespace stint::planning
