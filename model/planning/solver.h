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

    /// What a solution was before it was changed, where it was.
    struct Journal;

    void solveAll();
    /// Re-solves what a change of these nodes' own values can affect; the result equals
    /// solveAll()'s. Returns the leaf and closing nodes whose times may have changed, each once.
    std::vector<int> solveFrom(std::span<const int> changed, Journal *journal = nullptr);
    /// Takes a solution back, the network being as it was.
    void restore(Journal &journal);
    /// Of the nodes that a solveFrom() returned, those that start or finish at another time than
    /// before it. An item put off on purpose counts if anything of it changed.
    std::vector<int> moved(std::span<const int> nodes, const Journal &journal) const;
    /// First start and last finish of a challenge's items; invalid if it has none.
    std::pair<CivilTime, CivilTime> spanOf(int challenge) const;

    /// Of a leaf or closing node.
    NodeTimes times(int node) const;
    /// Earliest start and finish, before anything is put off; an opening's are the same, and
    /// invalid if it waits for nothing.
    std::pair<CivilTime, CivilTime> earliest(int node) const
    {
        return {CivilTime(startTime(node)), CivilTime(finishTime(node))};
    }
    /// The earliest start that links and summaries alone allow; invalid if nothing is waited for.
    CivilTime linkedStart(int node) const;

    /// What drives a node's start asks for, before its calendar had a say; invalid if that is a
    /// finish, or a fact.
    CivilTime drivenFrom(int node) const;
    /// Whether the status date comes between what is done of a task and what is not.
    bool isSplit(int node) const;
    /// In the working minutes of a leaf or closing node.
    qint64 totalFloat(int node) const;
    /// The node that moves first when this one slips; -1 if there is none.
    int firstMoved(int node) const;
    /// The node after this one that leaves it no more float than it has; -1 if it is kept by its
    /// own dates or its challenge's finish.
    int keeper(int node) const;
    enum class Keeping { ChallengeFinish, Deadline, Constraint };
    /// What keeps a node that no other does.
    Keeping keeping(int node) const;

private:
    /// Levelling gives nodes their dates in an order of its own, by the same rules.
    friend class levelling::PlanScheme;

    /// Early dates, before anything is put off. Those of most tasks are working minutes of their
    /// calendar; of points, summaries and given dates they are civil minutes, without a calendar.
    struct Early {
        qint64 start = CivilTime::none, finish = CivilTime::none;
        int calendar = -1;
        int arc = -1; ///< of Network::in, that drives it
        DriverKind driver = DriverKind::Nothing;
        bool operator==(const Early &) const = default;
    };
    /// How late something may be: for its challenge's finish (`late`), and without moving anything
    /// (`free`).
    struct Limits {
        qint64 lateStart, lateFinish, freeStart, freeFinish;
        bool operator==(const Limits &) const = default;
    };
    /// What a node asks of those before it: late and free start, of tasks in working minutes, of
    /// points and openings in civil ones. And its own floats.
    struct Late {
        qint64 late = 0, free = 0;
        qint64 totalFloat = 0, freeFloat = 0;
        bool operator==(const Late &) const = default;
    };
    /// A summary has both nodes' results here: civil times that its parts may not pass, and its
    /// own dates.
    struct Summary {
        Limits limits{};
        NodeTimes times;
        bool operator==(const Summary &) const = default;
    };
    struct Bound;

    /// What all tasks of a challenge compare with, as a date and in the working minutes of one
    /// calendar: that of its first item, which most of the others share.
    struct Frame {
        int calendar = 0;
        qint64 startWork = 0;
        qint64 finish = CivilTime::none;
        qint64 finishWork = 0;
    };

    const WorkCalendar &calendar(const Node &n) const { return m_net.calendarOf(n); }
    const ChallengeNodes &challengeOf(const Node &n) const
    {
        return m_net.challenges[static_cast<size_t>(n.challenge)];
    }
    const Frame &frame(const Node &n) const { return m_frames[static_cast<size_t>(n.challenge)]; }
    qint64 startWorkOf(const Node &n) const
    {
        return frame(n).calendar == n.calendar
                   ? frame(n).startWork
                   : calendar(n).workedBefore(CivilTime(challengeOf(n).start));
    }
    /// In a node's working minutes, when what is not done may begin; none for what is done.
    qint64 statusWork(const Node &n) const
    {
        return n.finished || m_net.status == CivilTime::none
                   ? CivilTime::none
                   : m_statusWork[static_cast<size_t>(n.calendar)];
    }
    static bool isTask(const Node &n) { return n.role == NodeRole::Leaf && n.duration > 0; }
    const Node &node(int i) const { return m_net.nodes[static_cast<size_t>(i)]; }
    const Early &early(int i) const { return m_early[static_cast<size_t>(i)]; }
    const Late &late(int i) const { return m_late[static_cast<size_t>(i)]; }
    const Summary &summary(const Node &n) const
    {
        return m_summaries[static_cast<size_t>(n.summary)];
    }
    /// Early dates of any node in civil minutes, and of a leaf in working minutes.
    qint64 startTime(int i) const
    {
        const Early &e = early(i);
        return e.calendar < 0 ? e.start : m_net.calendars.at(e.calendar).lastWith(e.start).minute;
    }
    qint64 finishTime(int i) const
    {
        const Early &e = early(i);
        return e.calendar < 0 ? e.finish
                              : m_net.calendars.at(e.calendar).firstWith(e.finish).minute;
    }
    qint64 startWork(int i) const
    {
        const Early &e = early(i);
        return e.calendar < 0 ? calendar(node(i)).workedBefore(CivilTime(e.start)) : e.start;
    }
    qint64 finishWork(int i) const
    {
        const Early &e = early(i);
        return e.calendar < 0 ? calendar(node(i)).workedBefore(CivilTime(e.finish)) : e.finish;
    }
    /// Working minutes by which a move of its start moves its finish.
    qint64 span(int i) const
    {
        return node(i).given == Given::Nothing ? node(i).duration : finishWork(i) - startWork(i);
    }
    /// Whether its start, in working minutes, is past, so that only its finish can slip.
    bool hasBegun(const Node &n, qint64 start) const
    {
        return n.begun || (n.progress > 0 && start < statusWork(n));
    }

    Bound boundOf(int i) const;
    qint64 boundTime(int from, const Arc &arc, const WorkCalendar &cal) const;
    Early forward(int i) const;
    bool plainForward(int i, Early &e) const;
    void openingForward(int i, Early &e) const;
    void closingForward(int i, Early &e) const;
    void taskForward(int i, Early &e) const;
    void pointForward(int i, Early &e) const;
    void give(const Node &n, Early &e) const;
    void pin(const Node &n, Early &e) const;
    qint64 lengthFrom(const Node &n, qint64 startWork) const;
    static qint64 pointAt(const WorkCalendar &cal, qint64 t);

    Limits civilLimits(int i) const;
    Limits workLimits(int i) const;
    void limitBy(const Arc &arc, Limits &l) const;
    void limitByParent(int i, Limits &l) const;
    bool backward(int i, Journal *journal = nullptr);
    bool plainBackward(int i, Late &l) const;
    Late taskBackward(int i) const;
    Late pointBackward(int i) const;
    Limits closingBackward(int i) const;
    Late openingBackward(int i) const;
    NodeTimes summaryTimes(int opening) const;

    void prepare();
    bool finishOf(int challenge);
    /// By challenge, in civil minutes.
    std::vector<qint64> finishes() const;
    void setFinishes(std::span<const qint64> finishes);
    void setFinish(int challenge, qint64 finish);
    bool isPutOff(const Node &n) const;
    qint64 slack(int from, const Arc &arc) const;

    const Network &m_net;
    std::vector<Early> m_early;
    std::vector<Late> m_late;
    std::vector<Summary> m_summaries;
    std::vector<Frame> m_frames;      ///< by challenge
    std::vector<qint64> m_statusWork; ///< by calendar; empty without a status date
    NodeSet m_ahead, m_back;
    std::vector<bool> m_moved; ///< by the pass ahead, for the pass back
    std::vector<bool> m_shown; ///< what solveFrom has listed already
};

struct Solver::Journal {
    void clear()
    {
        early.clear();
        late.clear();
        allLate.clear();
        summaries.clear();
        frames.clear();
    }

    std::vector<std::pair<int, Early>> early;
    std::vector<std::pair<int, Late>> late;
    std::vector<Late> allLate; ///< instead, where most of them were asked
    std::vector<std::pair<int, Summary>> summaries;
    std::vector<Frame> frames;
};

} // namespace stint::planning
