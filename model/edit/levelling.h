// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over what levelling found, or lets go of it, as one edit.
#pragma once

#include "model/domain/changeset.h"
#include "model/planning/levelling/planlevelling.h"

namespace stint::edit {

/// Items of the challenge (all, if empty) start no earlier than levelling says; those that it says
/// nothing of are let go. Items that are gone since are left out. Empty if nothing changes.
ChangeSet levelPlan(const Snapshot &now, const planning::LevelledPlan &levelled,
                    Id<Challenge> only);
/// Everything is planned again as if everybody had time for everything.
ChangeSet clearLevelling(const Snapshot &now, Id<Challenge> only);

} // namespace stint::edit
