// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a network that a challenge's finish depends on, laid out so that many draws of its
// durations are worked out side by side. What does not vary is taken from the solver, and so is
// what an item's own values ask for; what is left to do for a draw is a longest path.
#pragma once

#include "model/planning/forecast/betapert.h"
#include "model/planning/solver.h"

namespace stint::planning {

/// What a step waits for.
struct DrawWait {
    int from = 0; ///< index into DrawPlan::steps
    int lag = 0;  ///< minutes
    bool fromFinish = true;
    bool toStart = true;
    bool elapsed = false;
    bool plain = false; ///< both count in the same calendar: all there is to do is to add the lag
};

/// A node of the network. What has a duration counts in working minutes of its calendar, all else
/// in civil minutes, as in the solver.
struct DrawStep {
    static constexpr int none = std::numeric_limits<int>::min();
    /// What its dates do when durations vary.
    enum class Rule : quint8 {
        Same,        ///< stay as planned
        Free,        ///< as early as what it waits for allows
        StartGiven,  ///< only its finish moves
        FinishGiven, ///< only its start does
    };

    qint64 item = 0;
    int node = 0;
    const WorkCalendar *calendar = nullptr;
    NodeRole role = NodeRole::Leaf;
    Rule rule = Rule::Free;
    bool counts = false;               ///< it has a duration
    bool waits = true;                 ///< what it waits for can put it off
    int start = none, finish = none;   ///< as planned, as early as can be
    int least = none, leastEnd = none; ///< its own values ask for no earlier start, or finish
    int status = none;  ///< what is not done comes after this; of tasks, in working minutes
    int done = 0;       ///< working minutes that are
    bool begun = false; ///< some of it is done, so that it may lie before the status date
    int duration = 0;   ///< if not estimated
    int curve = -1;     ///< of its duration; -1: not estimated
    int workEnd = 0;    ///< working minutes that its calendar has in all
    CivilTime fixedStart, fixedFinish; ///< valid if they never move
    int firstWait = 0, endWait = 0;    ///< into DrawPlan::waits
    std::vector<int> parts;            ///< of a summary, at its closing step
};

/// A civil minute as draws count it. Beyond the year 6053 time stands still.
inline int drawMinute(qint64 civil)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(civil, -most, most));
}

/// An estimate, and how it is drawn.
struct DrawEstimate {
    int step = 0;
    qint64 challenge = 0; ///< id
    BetaPert minutes; ///< of work that is done in part: the whole, of which only the rest varies
    PertCurve curve;
};

class DrawPlan
{
public:
    /// `solver` has solved `network`; `challenge` is an index into its challenges.
    DrawPlan(const Snapshot &snapshot, const Network &network, const Solver &solver, int challenge);

    std::vector<DrawStep> steps; ///< each after what it waits for
    std::vector<DrawWait> waits;
    std::vector<DrawEstimate> estimates;
    std::vector<int> leaves; ///< the challenge's own items, without summaries
    std::vector<int> dated;  ///< of the challenge's own items, those with a deadline
    std::vector<int> ends;   ///< those that may be its last to finish, and move
    CivilTime fixedEnd;      ///< when the last of those that don't move finishes

    std::span<const DrawWait> waitsOf(const DrawStep &step) const
    {
        return std::span(waits).subspan(static_cast<size_t>(step.firstWait),
                                        static_cast<size_t>(step.endWait - step.firstWait));
    }

private:
    std::vector<bool> neededFor(int challenge) const;
    void addStep(const Snapshot &snapshot, int node);
    void addWaits(DrawStep &step);
    void estimate(const PlanItem &item, DrawStep &step);
    void applyTerms(DrawStep &step) const;
    void setFixed(DrawStep &step) const;
    void findEnds(int challenge);
    bool mayEnd(int node) const;

    const Network &m_net;
    const Solver &m_solver;
    std::vector<int> m_stepOf; ///< by node; -1: none
};

} // namespace stint::planning
