// SPDX-License-Identifier: GPL-3.0-or-later
// A row of any entity held by value: read and filled through FieldInfo, then added to a draft or
// written over the row it was copied from. What has to be compiled per entity is behind it.
#pragma once

#include "model/domain/draft.h"

#include <memory>

namespace stint::exchange {

class RowBox
{
public:
    static RowBox fresh(EntityKind kind);
    /// Empty if there is no such row.
    static RowBox copyOf(const Snapshot &now, EntityKind kind, qint64 id);

    RowBox() = default;
    explicit operator bool() const { return m_row != nullptr; }
    void *data() { return m_row->data(); }
    const void *data() const { return m_row->data(); }
    template <class Row>
    Row &as()
    {
        return *static_cast<Row *>(data());
    }
    qint64 addTo(Draft &draft) { return m_row->addTo(draft); } ///< gives it an id and returns it
    void writeTo(Draft &draft) const { m_row->writeTo(draft); }

private:
    struct Held {
        virtual ~Held() = default;
        virtual void *data() = 0;
        virtual qint64 addTo(Draft &draft) = 0;
        virtual void writeTo(Draft &draft) const = 0;
    };
    template <class Row>
    struct HeldRow;

    std::unique_ptr<Held> m_row;
};

} // namespace stint::exchange
