// SPDX-License-Identifier: GPL-3.0-or-later
// A priority and the theme of its challenges are one name.
#pragma once

#include "model/domain/draft.h"

namespace stint::edit {

/// Challenges and submissions of the theme `from`, whatever its case, are of the theme `to`.
void renameTheme(Draft &draft, const QString &from, const QString &to);

} // namespace stint::edit
