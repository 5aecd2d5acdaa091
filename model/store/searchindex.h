// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every row, in an FTS5 table of the file that is kept in step by the transaction that
// writes the rows. What is indexed comes from the declared fields; no entity is known by name here.
#pragma once

#include "model/domain/changeset.h"
#include "model/store/connection.h"

namespace stint::store {

/// The SQL of the only virtual table that a portfolio may hold, as the file keeps it.
constexpr const char *searchTable = "search";
QByteArray searchTableSql();

/// Where a row stands in the index: its kind above its id, so that the rows of a kind lie together.
constexpr int idBits = 52;
constexpr qint64 indexedAs(EntityKind kind, qint64 id)
{
    return static_cast<qint64>(kind) << idBits | id;
}
constexpr EntityKind kindAt(qint64 place)
{
    return static_cast<EntityKind>(place >> idBits);
}
constexpr qint64 idAt(qint64 place)
{
    return place & ((qint64(1) << idBits) - 1);
}

/// Inside a transaction, after the rows were written. Only rows whose words change cost anything.
/// `changes` must have the rows as they were: the index keeps no text of its own.
Result<void> indexChanges(Connection &connection, const ChangeSet &changes);
/// Inside a transaction: makes the table anew and fills it from the rows of the file.
Result<void> rebuildIndex(Connection &connection);
/// False if the index holds other words than the rows of the file do, or doesn't find one that it
/// holds. Fails if it can't be read.
/// Writes nothing to the file. Only once in a connection: it leaves temporary tables.
Result<bool> indexIsInStep(Connection &connection);
/// After an error: true if it was the index that is damaged or missing, not the disk or the rows.
bool isIndexDamage(const Connection &connection);

} // namespace stint::store
