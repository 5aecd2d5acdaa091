// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit did to a challenge and what belongs to it, field by field: "Status: On track → At
// risk". For the history of a challenge.
#pragma once

#include "model/domain/snapshot.h"

#include <QStringList>

namespace stint::ui {

/// One line per field of the challenge that changed, and per row of its own that was added, removed
/// or changed. Empty if the edit did not touch the challenge. `now` names rows that are referred
/// to.
QStringList changeWords(const ChangeSet &changes, const Snapshot &now, Id<Challenge> challenge);

} // namespace stint::ui
