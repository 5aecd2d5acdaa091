// SPDX-License-Identifier: GPL-3.0-or-later
// A consistent copy of an open database under another name, whole or not at all.
#pragma once

#include "model/store/connection.h"

namespace stint::store {

/// Writes beside the target, syncs, renames. An existing target is replaced, unless somebody has
/// it open.
Result<void> copyDatabase(Connection &source, const QString &target);
/// Makes sure that the file and its name are on the disk.
bool syncFile(const QString &path);
/// "Budget.stint", "before version 2" → "Budget before version 2.stint" in the same folder, with a
/// number if that exists.
QString freeNameBeside(const QString &path, const QString &suffix);

} // namespace stint::store
