// SPDX-License-Identifier: GPL-3.0-or-later
// The record of an adoption: begun with the usual hand-over checklist, planned on the Timeline.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

#include <QDate>

namespace stint::edit {

/// Begins the adoption record of a challenge, with the checklist of
/// resources/templates/handover.json, its lines due from `today` on, and a benefit check a year
/// later. Nobody owns the result until somebody says so: the sponsor need not. `language` is "en"
/// or "fr". Refuses a second record.
Result<ChangeSet> beginAdoption(const Snapshot &now, Id<Challenge> challenge, QDate today,
                                const QString &language);

/// What is kept with a decision by which the challenge is adopted: who owns the result and what it
/// is paid from; or what of that is missing, and `overrideReason`, why it was not waited for. Fails
/// with what is missing if there is no such reason.
Result<QString> adoptionEvidence(const Snapshot &now, Id<Challenge> challenge,
                                 const QString &overrideReason);

/// Puts the sites on the Timeline: a summary, in it one for each wave, in these a milestone a site
/// on its planned date. Again: brings all that up to date. Sites without a date are left out; fails
/// if none has one.
Result<ChangeSet> planRollout(const Snapshot &now, Id<Adoption> adoption);

} // namespace stint::edit
