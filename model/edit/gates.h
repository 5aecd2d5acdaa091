// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding at a gate: the decision is written once with the evidence as it stood, and moves the
// challenge. It is never changed or removed afterwards; a later one may replace it.
#pragma once

#include "model/domain/draft.h"
#include "model/edit/gatecondition.h"
#include "model/values/result.h"

namespace stint::edit {

/// What the decider says.
struct GateCall {
    Id<Challenge> challenge;
    GateDecision decision = GateDecision::Go;
    Id<Person> decider;
    QString deciderName; ///< if decider is empty: found among the people or added to them
    QString reason;
    QList<GateCondition> conditions; ///< for "go with conditions", at least one
    QString overrideReason;          ///< why it is adopted without an owner or continuing funding
    QDate on;
    Id<GateReview> supersedes; ///< the decision that this one replaces; see supersedeReview
};

/// Records the decision on the gate out of the present stage, numbered D-YYYY-NNN.
/// Go: to the next stage (into a closed one: adopted). Adapt: back to the one before. Hold: stays.
/// Stop: closed, outcome Stopped. Refuses, with a sentence, without a reason, a decider or a date,
/// before the last decision's date, and where there is no gate; and to adopt what nobody owns or
/// pays for, unless the call says why all the same (see adoptionEvidence).
Result<ChangeSet> decideGate(const Snapshot &now, const GateCall &call);

/// The same for call.supersedes: the old decision stays on record, the challenge goes to where the
/// new one sends it from the old one's stage. Only the last decision that holds can be replaced,
/// since later ones build on earlier ones.
Result<ChangeSet> supersedeReview(const Snapshot &now, const GateCall &call);

/// How a challenge would end that is moved to where challenges end: adopted if it has an adoption
/// record, else stopped.
Outcome outcomeOnFile(const Snapshot &now, Id<Challenge> challenge);

/// A stage change without a gate, on record like a decision. Into a closed stage it ends as
/// `outcome` says, or as the file has it (outcomeOnFile). Refuses without a reason or a name; and
/// to adopt what a Go would be refused to.
Result<ChangeSet> moveWithoutGate(const Snapshot &now, Id<Challenge> challenge, Id<Stage> to,
                                  const QString &reason, Id<Person> person, QDate on,
                                  const QString &personName = {},
                                  const QString &overrideReason = {},
                                  Outcome outcome = Outcome::Open);

/// What somebody says of one criterion. Open takes back what was said. Overriding what the file
/// says (met or not met on a counted criterion, waived on any) needs a reason.
Result<ChangeSet> setCriterionState(const Snapshot &now, Id<Challenge> challenge,
                                    Id<Criterion> criterion, CriterionVerdict verdict,
                                    const QString &reason, Id<Person> person, QDate on);

/// The next free number of the year's decisions, gate reviews and others in one series.
QString nextDecisionNumber(const Snapshot &now, int year);

/// Whether the decision at the gate out of `from` would adopt the challenge for good.
bool adopts(const Snapshot &now, Id<Stage> from, GateDecision decision);

/// What a decision at the gate out of `from` would do, in words: "Moves to Scale-up now".
QString gateConsequence(const Snapshot &now, Id<Stage> from, GateDecision decision,
                        qsizetype conditions);

} // namespace stint::edit
