// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/anyrow.h"

#include "model/edit/fields.h"

namespace stint::edit {

bool updateRow(Draft &draft, EntityKind kind, qint64 id, const std::function<void(void *)> &change)
{
    bool found = false;
    draft.now().forEachTable([&]<class Row>(const Table<Row> &rows) {
        const Row *row = entityKind<Row> == kind ? rows.find(Id<Row>(id)) : nullptr;
        if (!row)
            return;
        Row copy = *row;
        change(&copy);
        draft.update(copy);
        found = true;
    });
    return found;
}

qint64 addRowOf(Draft &draft, EntityKind kind, const std::function<void(void *)> &fill)
{
    qint64 id = 0;
    draft.now().forEachTable([&]<class Row>(const Table<Row> &) {
        if (entityKind<Row> != kind || id != 0)
            return;
        Row row;
        fill(&row);
        id = draft.add(std::move(row)).value;
    });
    return id;
}

void removeRow(Draft &draft, EntityKind kind, qint64 id)
{
    draft.now().forEachTable([&]<class Row>(const Table<Row> &) {
        if (entityKind<Row> == kind)
            draft.remove(Id<Row>(id));
    });
}

qint64 addedRow(const ChangeSet &changes, EntityKind kind)
{
    qint64 id = 0;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        for (const Change<Row> &change : list) {
            if (entityKind<Row> == kind && change.isAdded())
                id = change.id().value;
        }
    });
    return id;
}

} // namespace stint::edit
