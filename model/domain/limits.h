// SPDX-License-Identifier: GPL-3.0-or-later
// What a field may hold beyond being of its kind. Cells, forms and imports all ask here.
#pragma once

#include "model/domain/entities.h"

namespace stint {

/// Why `value`, as FieldInfo::get returns it, can't be in that field; empty if it can.
QString beyondLimits(EntityKind kind, const FieldInfo &field, const QVariant &value);
/// Why nothing can be scored on that scale; empty if it can.
QString scaleFault(const ScoringCriterion &criterion);

} // namespace stint
