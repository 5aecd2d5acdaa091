// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchedfields.h"

namespace stint::store {

bool isSearched(EntityKind kind, const FieldInfo &field)
{
    // Who has yet to rate would find what the others said.
    if (kind == EntityKind::Rating || kind == EntityKind::Score)
        return false;
    const bool words = field.kind == FieldKind::Text || field.kind == FieldKind::Tags ||
                       field.kind == FieldKind::Extras;
    return words && !has(field.use, FieldUse::Hidden);
}

bool namesRow(const FieldInfo &field)
{
    return has(field.use, FieldUse::Code) || has(field.use, FieldUse::Required);
}

QString searchedText(const FieldInfo &field, const void *row)
{
    const QVariant value = field.get(row);
    switch (field.kind) {
    case FieldKind::Tags:
        return value.toStringList().join(u'\n');
    case FieldKind::Extras:
        return value.value<Extras>().values().join(u'\n');
    default:
        return value.toString();
    }
}

} // namespace stint::store
