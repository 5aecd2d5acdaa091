// SPDX-License-Identifier: GPL-3.0-or-later
// Where an edit is put together: a working copy of a snapshot that remembers what was done to it.
// Edit functions read and write the draft, then return its change set.
#pragma once

#include "model/domain/snapshot.h"

namespace stint {

class Draft
{
public:
    explicit Draft(const Snapshot &base);
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft();

    const Snapshot &now() const { return m_now; }
    template <class Row>
    const Row *find(Id<Row> id) const
    {
        return m_now.find(id);
    }

    /// Gives the row a new id and adds it; returns the id.
    template <class Row>
    Id<Row> add(Row row)
    {
        row.id = Id<Row>(m_now.nextId++);
        row.version = 0;
        const Id<Row> id = row.id;
        note<Row>(id);
        m_now.table<Row>().put(std::move(row));
        return id;
    }
    /// Writes a row that exists. An equal row leaves no change.
    template <class Row>
    void update(const Row &row)
    {
        note<Row>(row.id);
        m_now.table<Row>().put(row);
    }
    template <class Row>
    void remove(Id<Row> id)
    {
        note<Row>(id);
        m_now.table<Row>().remove(id);
    }

    /// The change set from the base to now; rows that ended as they began are not in it. The draft
    /// is empty then: what it shared with the base need not be copied when the base changes.
    ChangeSet finish(const QString &words);

private:
    template <class Row>
    using Ids = std::vector<Id<Row>>;

    template <class Row>
    void note(Id<Row> id)
    {
        m_touched.of<Row>().push_back(id);
    }
    Snapshot m_base;
    Snapshot m_now;
    PerEntity<Ids> m_touched;
};

} // namespace stint
