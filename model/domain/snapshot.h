// SPDX-License-Identifier: GPL-3.0-or-later
// Every table at one moment. A value: cheap to copy, safe to read in another thread.
#pragma once

#include "model/domain/changeset.h"
#include "model/domain/table.h"

namespace stint {

class Snapshot
{
public:
    Snapshot();
    Snapshot(const Snapshot &);
    Snapshot(Snapshot &&) noexcept;
    Snapshot &operator=(const Snapshot &);
    Snapshot &operator=(Snapshot &&) noexcept;
    ~Snapshot();

    qint64 revision = 0; ///< of the last history row that is in it
    qint64 nextId = 1;   ///< not yet used by any row of any entity, ever

    template <class Row>
    const Table<Row> &table() const
    {
        return m_tables.of<Row>();
    }
    template <class Row>
    Table<Row> &table()
    {
        return m_tables.of<Row>();
    }
    template <class Row>
    const Row *find(Id<Row> id) const
    {
        return table<Row>().find(id);
    }
    /// The portfolio's own row; a default one in a file that has none.
    const Settings &settings() const;

    /// A row whatever its entity, or null; for code that works through FieldInfo.
    const void *row(EntityKind kind, qint64 id) const;
    /// The ids of an entity's rows, ascending.
    std::vector<qint64> ids(EntityKind kind) const;
    /// What people call a row ("26-05 Permit waiting times", "Nadia Tremblay"); empty if none.
    QString title(EntityKind kind, qint64 id) const;

    void apply(const ChangeSet &changes);
    template <class Visitor>
    void forEachTable(Visitor &&visit) const
    {
        m_tables.forEach(visit);
    }
    template <class Visitor>
    void forEachTable(Visitor &&visit)
    {
        m_tables.forEach(visit);
    }

    /// The same rows with the same fields, whatever their revision.
    bool sameContent(const Snapshot &other) const;

private:
    PerEntity<Table> m_tables;
};

} // namespace stint
