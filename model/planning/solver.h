// SPDX-License-Identifier: GPL-3.0-or-later
// The critical path method on a compiled network: earliest dates forward, latest dates backward,
// floats between them; Kelley & Walker (1959), with links of four kinds after precedence
// diagramming. Each node counts in the working minutes of its own calendar, so that the passes add
// and compare integers. Owns the states of the nodes; the network belongs to the planner.
#pragma once

#include "model/planning/network.h"
#include "model/planning/nodeset.h"

namespace stint::planning {

namespace levelling {
class PlanScheme;
}

/// What is planned for a leaf, or (at its closing node) for a summary.
struct NodeTimes {
    qint64 es = CivilTime::none, ef = CivilTime::none; ///< start and finish
    qint64 ls = CivilTime::none, lf = CivilTime::none; ///< late ones
    qint64 totalFloat = 0;
    qint64 freeFloat = 0;
    bool finished = false;
    DriverKind driver = DriverKind::Nothing;
    qint64 driverId = 0;
    bool operator==(const NodeTimes &) const = default;
};

class Solver
{
public:
    explicit Solver(const Network &network)
        : m_net(network)
    {
    }

    void solveAll();
    /// Re-solves what a change of these nodes' own values can affect; the result equals
    /// solveAll()'s. Returns the leaf and closing nodes whose times changed.
    std::vector<int> solveFrom(std::span<const int> changed);

    const NodeTimes &times(int node) const { return m_times[static_cast<size_t>(node)]; }
    /// Earliest start and finish, before anything is put off; an opening's are the same, and
    /// invalid if it waits for nothing.
    std::pair<CivilTime, CivilTime> earliest(int node) const
    {
        return {CivilTime(early(node).start), CivilTime(early(node).finish)};
    }
    /// The earliest start that links and summaries alone allow; invalid if nothing is waited for.
    CivilTime linkedStart(int node) const;

private:
    /// Levelling gives nodes their dates in an order of its own, by the same rules.
    friend class levelling::PlanScheme;

    /// Early dates, before anything is put off. `startWork` and `length` are of leaves.
    struct Early {
        qint64 start = CivilTime::none, finish = CivilTime::none;
        qint64 startWork = 0, length = 0;
        DriverKind driver = DriverKind::Nothing;
        qint64 driverId = 0;
        bool operator==(const Early &) const = default;
    };
    /// How late a node may be: for its challenge's finish (`late`), and without moving anything
    /// (`free`). Leaves: latest start, and planned start, in working minutes; points also as civil
    /// times (…Finish), since one at the end of a shift is not one at the start of the next.
    /// Closings: civil times that their parts may not pass. Openings: latest start of all parts.
    struct Limits {
        qint64 lateStart, lateFinish, freeStart, freeFinish;
        bool operator==(const Limits &) const = default;
    };
    struct Bound;

    const WorkCalendar &calendar(const Node &n) const
    {
        return m_net.calendars[static_cast<size_t>(n.calendar)];
    }
    const ChallengeNodes &challengeOf(const Node &n) const
    {
        return m_net.challenges[static_cast<size_t>(n.challenge)];
    }
    const Node &node(int i) const { return m_net.nodes[static_cast<size_t>(i)]; }
    const Early &early(int i) const { return m_early[static_cast<size_t>(i)]; }
    const Limits &limits(int i) const { return m_limits[static_cast<size_t>(i)]; }

    Bound boundOf(int i) const;
    qint64 boundTime(const Arc &arc, const WorkCalendar &cal) const;
    Early forward(int i) const;
    Early openingForward(int i) const;
    Early closingForward(int i) const;
    Early taskForward(int i) const;
    Early pointForward(int i) const;
    bool given(const Node &n, Early &e) const;

    Limits outer(int i) const;
    void limitBy(const Arc &arc, Limits &l) const;
    bool backward(int i, std::vector<int> *changed);
    NodeTimes leafBackward(int i, Limits &l) const;
    Limits closingBackward(int i) const;
    Limits openingBackward(int i, NodeTimes &summary) const;
    void finishOf(int challenge);

    const Network &m_net;
    std::vector<Early> m_early;
    std::vector<Limits> m_limits;
    std::vector<NodeTimes> m_times;
    std::vector<qint64> m_finish; ///< by challenge
    NodeSet m_ahead, m_back;
};

} // namespace stint::planning
