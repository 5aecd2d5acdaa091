// SPDX-License-Identifier: GPL-3.0-or-later
// What levelling has to do with a plan: which items it may put off, who they ask for, what everyone
// has free beside the items that stay where they are.
#pragma once

#include "model/planning/capacity.h"
#include "model/planning/levelling/fit.h"
#include "model/planning/solver.h"

namespace stint::planning::levelling {

/// An item that may be put off.
struct Job {
    int node = -1;
    const WorkCalendar *calendar = nullptr;
    qint64 length = 0;
    std::vector<Asked> asked; ///< of `PlannedWork::free`, no one for more than they usually have
    int priority = 0;
    bool asLateAsPossible = false;

    Task task() const { return {*calendar, asked, length}; }
};

/// What is promised for a node's finish, or a challenge's.
struct Promise {
    int index = -1; ///< of the node or challenge
    qint64 by = 0;  ///< civil minute
    int weight = 1; ///< what a minute late costs
};

/// Not copied or moved: the solver looks at the network.
class PlannedWork
{
public:
    /// Of one challenge, or of all. What was levelled before is forgotten for these.
    PlannedWork(const Snapshot &snapshot, Id<Challenge> only);
    PlannedWork(const PlannedWork &) = delete;
    PlannedWork &operator=(const PlannedWork &) = delete;

    const Snapshot plan; ///< with nothing put off that may be put off
    const Network network;
    Solver solver; ///< solved, as if everybody had time for everything

    std::vector<Job> jobs;
    std::vector<int> jobOf; ///< by node; -1: none
    std::vector<Profile> free;
    std::vector<Promise> deadlines, dues;
    std::vector<Finding> findings; ///< items that ask for more than there ever is

    /// By then all jobs, one after the other, would be done. Nobody's days off are known after it.
    CivilTime end() const { return CivilTime(m_end); }

private:
    struct Asking;
    std::vector<Asking> askings() const;
    const WorkCalendar &calendarOf(int node) const;
    void findHolds();
    bool mayBePutOff(int node, Id<Challenge> only) const;
    void addJobs(const Snapshot &before, Id<Challenge> only);
    void addPeople(const std::vector<Asking> &asking, const Capacities &capacities);
    qint64 firstStart(const Job &job) const;
    void findHopeless(const Snapshot &before, const Capacities &capacities);
    void addPromises();

    std::vector<bool> m_holds;        ///< by node: work under way moves with it
    std::vector<Id<Person>> m_people; ///< by profile
    qint64 m_end = 0; ///< civil minute by which all jobs, one after the other, would be done
};

} // namespace stint::planning::levelling
