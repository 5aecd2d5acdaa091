// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a plan of a list: the serial scheme again, but by the planner's own rules (calendars, links
// of four kinds with lags, pins), with people who are there at some times and not at others.
//
// Backward, each challenge is packed against the finish that it has in the schedule the list comes
// from. That is justification; what comes of it may begin before it can, so it only breeds.
#pragma once

#include "model/planning/levelling/plannedwork.h"
#include "model/planning/levelling/scheme.h"

#include <optional>

namespace stint::planning::levelling {

class PlanScheme : public Scheme
{
public:
    explicit PlanScheme(PlannedWork &work);

    const Problem &problem() const override { return *m_problem; }
    Cost decode(Direction d, std::span<const int> list, std::span<const int> parent,
                std::span<int> finishes) override;
    bool isResult(Direction d) const override { return d == Direction::Forward; }
    void keep(Direction d) override;
    /// Nothing late that wouldn't be, and nothing longer, if everybody had time for everything.
    Cost bound() const override { return m_bound; }
    std::vector<std::vector<int>> firstLists() const override;

    struct Start {
        int job; ///< index into PlannedWork::jobs
        CivilTime start;
        bool putOff; ///< past what links and constraints ask for
    };
    /// Of the schedule kept.
    std::vector<Start> starts();

private:
    using Early = Solver::Early;

    void compile();
    void findClasses();
    std::span<const int> byClass(Direction d, std::span<const int> list);
    Cost forward(std::span<const int> list, std::span<int> finishes);
    Cost backward(std::span<const int> list, std::span<const int> parent, std::span<int> finishes);
    Early moved(const Job &job, Early early, qint64 startWork) const;
    Cost costOf(std::span<const qint64> challengeFinishes) const;
    std::int64_t lateness() const;
    int unitsOf(qint64 minute) const;
    void keepOrder(Direction d, std::span<int> finishes) const;

    PlannedWork &m_work;
    const Network &m_net;
    Solver &m_solver;
    std::optional<Problem> m_problem;
    qint64 m_unit = 1;   ///< working minutes of the city's calendar to the problem's time unit
    qint64 m_origin = 0; ///< of forward times, in those minutes
    std::vector<qint64> m_earliest; ///< by job: civil start if everybody had time
    std::vector<qint64> m_finish;   ///< by challenge: likewise
    Cost m_bound;
    std::vector<int> m_class; ///< by node: the higher priority, the lower; empty: all alike
    std::vector<int> m_sorted, m_counts;
    std::vector<Profile> m_free;
    std::vector<qint64> m_starts; ///< by job: working minutes, of the schedule made last
    std::vector<qint64> m_best;   ///< of the one kept
    std::vector<qint64> m_ends;   ///< by challenge, scratch
};

} // namespace stint::planning::levelling
