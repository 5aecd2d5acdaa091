// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way in the team's life-cycle: stages in order, the gate out of a stage, its
// criteria. Pointers are into the snapshot and live as long as it does.
#pragma once

#include "model/domain/snapshot.h"

#include <vector>

namespace stint::governance {

std::vector<const Stage *> stagesInOrder(const Snapshot &now);
/// The stage after (before) this one; null at the end (beginning) and for unknown stages.
const Stage *nextStage(const Snapshot &now, Id<Stage> stage);
const Stage *previousStage(const Snapshot &now, Id<Stage> stage);
/// Where a stopped challenge ends: the last closed stage; null if the team has none.
const Stage *closingStage(const Snapshot &now);
bool isClosed(const Snapshot &now, const Challenge &challenge);

/// The gate by which a challenge leaves the stage; null if there is none.
const Gate *gateOf(const Snapshot &now, Id<Stage> stage);
std::vector<const Criterion *> criteriaOf(const Snapshot &now, Id<Gate> gate);

/// Whole days since the challenge came into its stage; -1 if that is not known.
int daysInStage(const Challenge &challenge, QDate today);

} // namespace stint::governance
