// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a database file that hold its schema. Without them SQLite reads nothing at all, and
// yet they are the same in every portfolio of one version: they can be had from an empty one.
#pragma once

#include "model/values/result.h"

#include <QString>

namespace stint::store {

/// Overwrites the schema pages of the file at `damaged` with those of `whole`, a sound file of the
/// version that `damaged` was made by. The header (the first 100 bytes) stays. Fails if `whole`
/// can't be read or `damaged` can't be written.
Result<void> replaceSchemaPages(const QString &damaged, const QString &whole);

} // namespace stint::store
