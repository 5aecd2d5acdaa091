// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a gate decision: votes of reviewers before it, and actions after it.
#pragma once

#include "model/domain/draft.h"
#include "model/edit/gatecondition.h"
#include "model/values/result.h"

namespace stint::edit {

/// What a reviewer says at the gate out of the challenge's stage; said again, it replaces what was
/// said before. `name` if `person` is empty: found among the people or added to them. A vote that
/// is not “go” needs its reason. Refuses Moved, which is no vote.
Result<ChangeSet> castVote(const Snapshot &now, Id<Challenge> challenge, Id<Person> person,
                           const QString &name, GateDecision vote, const QString &reason, QDate on);

/// For a decision that was just added to the draft: its conditions become actions, the votes at its
/// gate are kept with it, and what is still open of the conditions of `replaced` is dropped.
Result<void> followUp(Draft &draft, const GateReview &review,
                      const QList<GateCondition> &conditions, const GateReview *replaced);

} // namespace stint::edit
