// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/fields.h"

namespace stint::edit {

/// Refuses a scale that doesn't go up. Its ends only make sense together, so this comes after all
/// the cells were written.
Result<void> checkScales(const Snapshot &now, EntityKind kind, std::span<const CellEdit> cells);

} // namespace stint::edit
