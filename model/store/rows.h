// SPDX-License-Identifier: GPL-3.0-or-later
// Rows between tables of the file and tables in memory. Knows SQL and FieldInfo, no entity by name.
#pragma once

#include "model/domain/snapshot.h"
#include "model/store/connection.h"

#include <memory>
#include <vector>

namespace stint::store {

/// Goes through one table in the order of ids.
class RowReader
{
public:
    /// Rows whose id is `first` or more.
    RowReader(Connection &connection, const EntityInfo &entity, qint64 first = 1);

    /// False at the end or on an error; see failed().
    bool next();
    bool failed() const { return m_code != SQLITE_ROW && m_code != SQLITE_DONE; }
    qint64 id() const { return m_statement.integer(0); }
    int version() const { return static_cast<int>(m_statement.integer(1)); }
    /// Reads every field. Returns those that hold something that is no value of their kind.
    std::vector<const FieldInfo *> read(void *row) const;

private:
    const EntityInfo &m_entity;
    Statement m_statement;
    int m_code = SQLITE_ERROR;
};

/// "Challenge 12: Status holds no value that can be read."
QString badValue(const EntityInfo &entity, qint64 id, const FieldInfo &field);

/// Reads all rows of all tables into `into`. Fails at the first bad one.
Result<void> readTables(Connection &connection, Snapshot &into);
/// Reads one row; null optional if there is none.
Result<bool> readRow(Connection &connection, const EntityInfo &entity, qint64 id, void *row,
                     int *version);

/// Writes a change set, inside a transaction. Fails if a row that it changes or removes isn't
/// there, or one that it adds is.
Result<void> writeChanges(Connection &connection, const ChangeSet &changes);

} // namespace stint::store
