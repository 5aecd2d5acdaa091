// SPDX-License-Identifier: GPL-3.0-or-later
// What is on record and stays as it was signed, whoever would change it: a person at a table or a
// file that is read in.
#pragma once

#include "model/domain/snapshot.h"

namespace stint {

/// Why no cell of the row can be changed: it is a decision that was taken, a rating that was handed
/// in or one of its scores, or a vote that a decision followed. Empty if they can.
QString whyLocked(const Snapshot &now, EntityKind kind, qint64 id);

} // namespace stint
