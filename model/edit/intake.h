// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a submission: taken on as a challenge, merged into one, parked or declined with
// a reason. Nothing that a department sent in is lost by any of these.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

#include <QDate>
#include <span>

namespace stint::edit {

/// A challenge in the first stage with what the submission says; the department becomes its
/// sponsor. Fails for a submission that is settled.
Result<ChangeSet> takeOn(const Snapshot &now, Id<Submission> submission, QDate today);
/// Its words become a note on the challenge.
Result<ChangeSet> mergeInto(const Snapshot &now, Id<Submission> submission, Id<Challenge> challenge,
                            QDate today);
/// Its words are added to those of another one that waits too, which is kept.
Result<ChangeSet> mergeSubmissions(const Snapshot &now, Id<Submission> submission,
                                   Id<Submission> kept, QDate today);
/// `state` is Parked or Declined; both need a reason, which the department will ask for.
Result<ChangeSet> putAside(const Snapshot &now, std::span<const Id<Submission>> submissions,
                           SubmissionState state, const QString &reason, QDate today);
/// Takes a decision back: it waits again. What it became or was merged into stays as it is.
Result<ChangeSet> reopen(const Snapshot &now, std::span<const Id<Submission>> submissions);

} // namespace stint::edit
