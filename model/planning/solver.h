// SPDX-License-Identifier: GPL-3.0-or-later
// The critical path method on a compiled network: earliest dates forward, latest dates backward,
// floats between them; Kelley & Walker (1959), with links of four kinds after precedence
// diagramming, and working time by each node's own calendar.
#pragma once

#include "model/planning/network.h"

namespace stint::planning {

struct NodeTimes {
    qint64 es = CivilTime::none, ef = CivilTime::none; ///< early start and finish
    qint64 ls = CivilTime::none, lf = CivilTime::none; ///< late ones
    qint64 freeFloat = 0;
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
    /// solveAll()'s. Returns the nodes whose times changed, with their times before.
    std::vector<std::pair<int, NodeTimes>> solveFrom(std::span<const int> changed);

    const NodeTimes &times(int node) const { return m_times[static_cast<size_t>(node)]; }
    qint64 challengeFinish(int challenge) const { return m_finish[static_cast<size_t>(challenge)]; }
    WorkTime totalFloat(int node) const;
    /// Earliest start that links alone allow; none if nothing is waited for.
    qint64 linkedStart(int node) const;

private:
    struct Bounds {
        qint64 start = CivilTime::none, finish = CivilTime::none;
        const Arc *startArc = nullptr, *finishArc = nullptr;
    };

    const WorkCalendar &calendar(const Node &n) const
    {
        return m_net.calendars[static_cast<size_t>(n.calendar)];
    }
    qint64 boundFrom(const Arc &arc, const Node &successor) const;
    Bounds boundsOf(int node) const;
    NodeTimes forward(int node) const;           ///< es, ef, driver
    void backward(int node, NodeTimes &t) const; ///< ls, lf, freeFloat
    void placeLate(int node);
    void finishOf(int challenge);

    const Network &m_net;
    std::vector<NodeTimes> m_times;
    std::vector<qint64> m_finish; ///< by challenge
};

} // namespace stint::planning
