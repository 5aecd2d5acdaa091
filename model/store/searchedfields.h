// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a row can be searched for: those of every field that people read as text,
// except what raters say.
#pragma once

#include "model/domain/entities.h"

namespace stint::store {

/// Whether search looks into the field of such rows.
bool isSearched(EntityKind kind, const FieldInfo &field);
/// Whether its words name the row; such rows are found before those that only mention them.
bool namesRow(const FieldInfo &field);
/// The words of a searched field, a line for each tag or extra field.
QString searchedText(const FieldInfo &field, const void *row);

} // namespace stint::store
