// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two moments of a portfolio, as the team would tell it: stages, status,
// dates, milestones, decisions, risks, actions, adoption; not rows and fields. For the screen,
// paper and the command line.
#pragma once

#include "model/domain/snapshot.h"
#include "model/planning/planner.h"
#include "model/report/words.h"

#include <vector>

namespace stint::report {

/// What a change is about; the headings of a list by matter.
enum class Matter : quint8 {
    Portfolio, ///< challenges that came or went
    Stage,
    Status,
    Dates,
    Decision,
    Milestone,
    Risk,
    Action,
    Adoption,
    Money,
    People
};

/// In the order of their weight: what is told first, first.
enum class ChangeKind : quint8 {
    ChallengeNew,
    ChallengeRemoved,
    StageMoved,
    StatusWorse,
    StatusBetter,
    StatusSet, ///< from or to unknown, or not known what it was
    FinishLater,
    FinishEarlier,
    FinishPlanned, ///< had no plan before
    DecisionTaken,
    GateDecided, ///< at a gate, without a change of stage
    DecisionAsked,
    MilestoneLate, ///< was not late at the earlier moment
    MilestoneDone,
    IssueRaised,
    IssueReopened,
    RiskHappened,
    RiskGraver,
    RiskNew,
    ActionOverdue, ///< was not overdue at the earlier moment
    AdoptionAgreed,
    BenefitChecked,
    SiteLive,
    UptakeChanged,
    FundingSecured,
    BudgetChanged,
    OwnerChanged,
    MilestoneMoved, ///< and is not late
    MilestoneRemoved,
    ActionDropped, ///< also a condition of a decision
    ActionDone,
    ActionNew,
    RiskEased,
    RiskClosed,
    RiskRemoved,
    IssueResolved,
};

QLatin1StringView changeName(ChangeKind kind); ///< "stage_moved", for JSON
Matter matterOf(ChangeKind kind);
QString matterLabel(Matter matter, const Words &words);

struct ChangeLine {
    ChangeKind kind = ChangeKind::ChallengeNew;
    QString what;                         ///< "Finish 9 working days later: 4 Dec 2026"
    QString detail;                       ///< "was 23 Nov 2026"; a reason, a number; may be empty
    QDate on;                             ///< when it happened, where the file says so
    EntityKind entity = EntityKind::None; ///< the row to look at; it may be gone
    qint64 id = 0;
};

/// What changed about one challenge, weightiest first; never empty.
struct ChallengeChanges {
    Id<Challenge> challenge; ///< empty: the portfolio's own decisions and actions
    std::vector<ChangeLine> lines;
};

/// A portfolio at the end of a day, with its dates. Refers to both.
struct Moment {
    const Snapshot &file;
    const planning::Planner &planner;
    QDate day;
};

/// What changed from one moment to a later one, the challenges with the weightiest changes first.
/// A challenge that is older than the history in the file is told of by the dates in its own rows.
/// Of a new one its parts are not counted up.
std::vector<ChallengeChanges> changesBetween(const Moment &before, const Moment &after,
                                             const Words &words);

/// The day since which a board wants to know: of the last stocktake that was held, or of the
/// portfolio's last meeting. Invalid if neither is known.
QDate lastStocktake(const Snapshot &now, QDate today);

/// That a comparison goes back to before the first day of which the file's history knows anything;
/// empty if it doesn't, or if that day is not known.
QString historyWords(QDate since, QDate historyFrom, const Words &words);

/// "26-05 Permit waiting times", of the later moment, or of the earlier one if it was removed; the
/// portfolio's name in words for none.
QString changedTitle(const ChallengeChanges &changes, const Snapshot &before, const Snapshot &after,
                     const Words &words);

} // namespace stint::report
