// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file to the newest schema: each numbered step in one transaction with the version that
// it leads to. What a portfolio file is (application id, version) is known here.
#pragma once

#include "model/store/connection.h"

#include <vector>

namespace stint::store {

/// "STNT" in the file's header.
constexpr int applicationId = 0x53544E54;

struct Migration {
    int version = 0; ///< that it leads to: 1, 2, 3 …
    QByteArray sql;
};

/// The ones compiled in, in order.
const std::vector<Migration> &migrations();
int newestVersion();

/// Of the file: 0 for a database without tables.
Result<int> versionOf(Connection &connection);
/// Fails if it is no portfolio, or if it has anything in it that could run (triggers, views,
/// virtual tables other than the search index), which no portfolio has.
Result<void> identify(Connection &connection);
/// Compares every table with the declared fields. Empty if they are the same.
Result<QStringList> schemaDifferences(Connection &connection);

/// Runs the steps after the file's version; the last one fills the search index from the rows.
/// On failure the file is at the last step that worked.
Result<void> migrate(Connection &connection, const std::vector<Migration> &steps);

} // namespace stint::store
