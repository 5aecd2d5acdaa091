// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of field lies in SQL columns, and the way between a column and the member of a row.
// This is the only place that knows; everything else goes through the declared fields.
#pragma once

#include "model/domain/entities.h"
#include "model/store/statement.h"

#include <QByteArrayList>

namespace stint::store {

/// One SQL column of an entity's table, as the schema must declare it.
struct Column {
    QByteArray name;
    QByteArray type; ///< TEXT, INTEGER or BLOB
    bool notNull = false;
    bool operator==(const Column &) const = default;
};

/// The columns of one field: one, or two for money.
std::vector<Column> columnsOf(const FieldInfo &field);
/// All columns of an entity's table, `id` and `version` first.
std::vector<Column> columnsOf(const EntityInfo &entity);
/// How many columns a field takes.
inline int columnCount(const FieldInfo &field)
{
    return field.kind == FieldKind::Money ? 2 : 1;
}

/// Binds the member to `index` (and the next one, for money).
void bindField(Statement &to, int index, const FieldInfo &field, const void *row);
/// Reads `column` (and the next one, for money) into the member. False if the value is not one of
/// this kind; the member is then as it was.
bool readField(const Statement &from, int column, const FieldInfo &field, void *row);

} // namespace stint::store
