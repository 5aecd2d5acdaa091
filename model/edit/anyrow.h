// SPDX-License-Identifier: GPL-3.0-or-later
// Reaching a draft's rows when the entity is only known at run time. Everything that has to be
// compiled once per entity is behind these few functions.
#pragma once

#include "model/domain/draft.h"

#include <functional>

namespace stint::edit {

/// Changes a copy of the row and writes it. False if there is no such row.
bool updateRow(Draft &draft, EntityKind kind, qint64 id, const std::function<void(void *)> &change);
/// Adds a row, filled in by `fill`; returns its id.
qint64 addRowOf(Draft &draft, EntityKind kind, const std::function<void(void *)> &fill);
void removeRow(Draft &draft, EntityKind kind, qint64 id);

} // namespace stint::edit
