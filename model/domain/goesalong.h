// SPDX-License-Identifier: GPL-3.0-or-later
// What a row keeps of its own changes, whoever makes them: a person at a table or a file that is
// read in.
#pragma once

#include "model/domain/entities.h"

namespace stint {

/// Writes into a changed row what goes along with the change: since when it is done or solved, when
/// it was counted, what a risk was rated before, the last day of a stint. What the row says itself
/// stays. `before`: as it was; null for a new row. Nothing is dated without a valid `today`.
void takeAlong(EntityKind kind, void *row, const void *before, QDate today);

} // namespace stint
