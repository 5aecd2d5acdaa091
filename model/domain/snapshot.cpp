// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/snapshot.h"

namespace stint {

Snapshot::Snapshot() = default;
Snapshot::Snapshot(const Snapshot &) = default;
Snapshot::Snapshot(Snapshot &&) noexcept = default;
Snapshot &Snapshot::operator=(const Snapshot &) = default;
Snapshot &Snapshot::operator=(Snapshot &&) noexcept = default;
Snapshot::~Snapshot() = default;

bool Snapshot::sameContent(const Snapshot &other) const
{
    bool same = true;
    forEachTable(
        [&]<class Row>(const Table<Row> &rows) { same = same && rows == other.table<Row>(); });
    return same;
}

const Settings &Snapshot::settings() const
{
    static const Settings none;
    const auto &rows = table<Settings>();
    return rows.isEmpty() ? none : *rows.begin();
}

const void *Snapshot::row(EntityKind kind, qint64 id) const
{
    const void *found = nullptr;
    forEachTable([&]<class Row>(const Table<Row> &rows) {
        if (entityKind<Row> == kind)
            found = rows.find(Id<Row>(id));
    });
    return found;
}

std::vector<qint64> Snapshot::ids(EntityKind kind) const
{
    std::vector<qint64> result;
    forEachTable([&]<class Row>(const Table<Row> &rows) {
        if (entityKind<Row> != kind)
            return;
        result.reserve(static_cast<size_t>(rows.size()));
        for (const Row &row : rows)
            result.push_back(row.id.value);
    });
    return result;
}

QString Snapshot::title(EntityKind kind, qint64 id) const
{
    using namespace Qt::StringLiterals;
    QString text;
    forEachTable([&]<class Row>(const Table<Row> &rows) {
        if (entityKind<Row> != kind)
            return;
        const Row *row = rows.find(Id<Row>(id));
        if (!row)
            return;
        if constexpr (std::is_same_v<Row, Challenge>)
            text = row->code + u' ' + row->title;
        else if constexpr (requires { row->name; })
            text = row->name;
        else if constexpr (requires { row->title; })
            text = row->title;
        else if constexpr (requires { row->text; })
            text = row->text.section(u'\n', 0, 0);
        else if constexpr (requires { row->number; })
            text = row->number;
        else if constexpr (requires { row->city; })
            text = row->city;
        else if constexpr (std::is_same_v<Row, Stint>)
            text = title(EntityKind::Organisation, row->team.value);
    });
    return text;
}

void Snapshot::apply(const ChangeSet &changes)
{
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        for (const Change<Row> &change : list) {
            if (change.after) {
                nextId = std::max(nextId, change.after->id.value + 1);
                table<Row>().put(*change.after);
            } else {
                table<Row>().remove(change.id());
            }
        }
    });
}

} // namespace stint
