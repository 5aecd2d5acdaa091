// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rowbox.h"

namespace stint::exchange {

template <class Row>
struct RowBox::HeldRow : RowBox::Held {
    Row row;
    void *data() override { return &row; }
    qint64 addTo(Draft &draft) override
    {
        row.id = draft.add(row);
        return row.id.value;
    }
    void writeTo(Draft &draft) const override { draft.update(row); }
};

RowBox RowBox::fresh(EntityKind kind)
{
    RowBox box;
    Snapshot().forEachTable([&]<class Row>(const Table<Row> &) {
        if (entityKind<Row> == kind)
            box.m_row = std::make_unique<HeldRow<Row>>();
    });
    return box;
}

RowBox RowBox::copyOf(const Snapshot &now, EntityKind kind, qint64 id)
{
    RowBox box;
    now.forEachTable([&]<class Row>(const Table<Row> &rows) {
        if (entityKind<Row> != kind)
            return;
        if (const Row *row = rows.find(Id<Row>(id))) {
            auto held = std::make_unique<HeldRow<Row>>();
            held->row = *row;
            box.m_row = std::move(held);
        }
    });
    return box;
}

} // namespace stint::exchange
