// SPDX-License-Identifier: GPL-3.0-or-later
// How much of everything a challenge has, counted in one pass over the file, so that the gates of
// 2,000 challenges can be looked at without going through 100,000 plan items for each.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>

namespace stint::governance {

struct Tally {
    int notes = 0;
    int files = 0; ///< kept in the portfolio
    int links = 0;
    int risks = 0;
    int risksOpen = 0;
    int risksAnswered = 0;   ///< with a response, open or not
    int risksUnanswered = 0; ///< open, without a response
    int decisions = 0;
    int decisionsOpen = 0; ///< asked for or deferred
    int issuesOpen = 0;
    int actionsOpen = 0;
    int conditionsOpen = 0; ///< actions that a gate decision asked for
    int votes = 0;          ///< at the gate that is next
    int ratingsAsked = 0;   ///< raters of any model, without those in conflict
    int ratingsIn = 0;      ///< of them, handed in
    int adoptions = 0;
    bool adoptionOwner = false;   ///< one names a department or a person
    bool adoptionFunding = false; ///< of one the funding continues
    int handovers = 0;
    int handoversDone = 0;
    int sitesLive = 0;
    int stints = 0;
    bool stintAgreement = false; ///< one has the date its agreement ends
    int stintsUndated = 0;       ///< without a start or a length: not over
    QDate stintEnds;             ///< the last day of the last stint that has one
    int planItems = 0;
    int tasks = 0;
    int tasksDone = 0;
    int milestones = 0;
    int milestonesDone = 0;
    int assigned = 0;                       ///< people
    qint64 workMinutes = 0;                 ///< of all tasks
    qint64 doneMinutes = 0;                 ///< by their progress
    QHash<qint64, Id<CriterionState>> said; ///< what people said, by criterion
};

class Tallies
{
public:
    explicit Tallies(const Snapshot &now);
    /// Of one challenge only.
    Tallies(const Snapshot &now, Id<Challenge> only);

    const Tally &of(Id<Challenge> challenge) const;

private:
    void count(const Snapshot &now, Id<Challenge> only);
    void countFollowUps(const Snapshot &now, Id<Challenge> only);
    void countAdoptions(const Snapshot &now, Id<Challenge> only);

    QHash<qint64, Tally> m_tallies;
    Tally m_none;
};

} // namespace stint::governance
