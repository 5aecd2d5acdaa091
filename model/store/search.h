// SPDX-License-Identifier: GPL-3.0-or-later
// From what somebody types to the rows that have those words.
#pragma once

#include "model/store/connection.h"
#include "model/store/store.h"

namespace stint::store {

/// What is typed, cut at spaces: of what has a letter or a digit, as much as is looked for.
QStringList typedWords(const QString &text);

/// See Store::search.
Result<std::vector<Hit>> findRows(Connection &connection, const QString &text, qsizetype perKind);

} // namespace stint::store
