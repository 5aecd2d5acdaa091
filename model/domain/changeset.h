// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does: for each row touched, the row before and the row after. Absent before = added,
// absent after = removed. The same thing is written to SQL, kept as history, applied to memory,
// signalled to views and, inverted, is undo.
#pragma once

#include "model/domain/entities.h"

#include <optional>

namespace stint {

template <class Row>
struct Change {
    std::optional<Row> before;
    std::optional<Row> after;

    Id<Row> id() const { return after ? after->id : before->id; }
    bool isAdded() const { return !before && after; }
    bool isRemoved() const { return before && !after; }
};

class ChangeSet
{
    template <class Row>
    using Changes = std::vector<Change<Row>>;

public:
    ChangeSet();
    ChangeSet(const ChangeSet &);
    ChangeSet(ChangeSet &&) noexcept;
    ChangeSet &operator=(const ChangeSet &);
    ChangeSet &operator=(ChangeSet &&) noexcept;
    ~ChangeSet();

    /// In words, as undo and history show it: "move Build 1 to 4 December".
    QString words;

    template <class Row>
    const std::vector<Change<Row>> &of() const
    {
        return m_changes.of<Row>();
    }
    template <class Row>
    std::vector<Change<Row>> &of()
    {
        return m_changes.of<Row>();
    }
    template <class Row>
    bool touches() const
    {
        return !of<Row>().empty();
    }

    /// Calls `visit` with the vector of changes of each entity, parents before children.
    template <class Visitor>
    void forEach(Visitor &&visit) const
    {
        m_changes.forEach(visit);
    }
    template <class Visitor>
    void forEach(Visitor &&visit)
    {
        m_changes.forEach(visit);
    }

    bool isEmpty() const;
    qsizetype rowCount() const; ///< rows touched
    ChangeSet inverted() const; ///< with the same words
    /// This followed by `later` as one change; rows that end as they began drop out.
    void append(const ChangeSet &later);
    bool operator==(const ChangeSet &other) const;

private:
    PerEntity<Changes> m_changes;
};

} // namespace stint
