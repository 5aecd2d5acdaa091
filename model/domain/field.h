// SPDX-License-Identifier: GPL-3.0-or-later
// A field of an entity is declared once, in the entity's fields(). From that one line come the SQL
// columns, JSON keys, CSV columns, table columns, form rows, history words and search.
// A FieldInfo has no C++ type in it: most code treats all fields alike, and it keeps builds short.
#pragma once

#include "model/domain/fieldvalue.h"

#include <QJsonValue>
#include <QVariant>
#include <array>
#include <concepts>
#include <span>

namespace stint {

enum class FieldUse : quint8 {
    None = 0,
    Required = 1,    ///< may not be empty
    LongText = 2,    ///< several lines
    System = 4,      ///< written by an action (a decision, a stage change), not typed into a cell
    Hidden = 8,      ///< positions, parents: never a column for people
    Code = 16,       ///< identifies the row to people and when importing
    Percent = 32,    ///< an integer 0…100
    ZeroIsNone = 64, ///< a duration that need not be given: blank is zero and zero is blank
};
constexpr FieldUse operator|(FieldUse a, FieldUse b)
{
    return static_cast<FieldUse>(static_cast<quint8>(a) | static_cast<quint8>(b));
}
constexpr bool has(FieldUse all, FieldUse one)
{
    return (static_cast<quint8>(all) & static_cast<quint8>(one)) != 0;
}

/// What can be done with a value of one C++ type, without knowing the type.
struct ValueOps {
    QVariant (*toVariant)(const void *value);
    bool (*fromVariant)(const QVariant &from, void *value);
    QJsonValue (*toJson)(const void *value);
    bool (*fromJson)(const QJsonValue &from, void *value);
    bool (*equal)(const void *a, const void *b);
};

/// One declared field of an entity. `name` is the SQL column and JSON key; `label` is English,
/// marked for translation in the context "Field".
struct FieldInfo {
    QLatin1StringView name;
    const char *label;
    FieldKind kind;
    FieldUse use;
    EntityKind target;                   ///< what a Reference points to
    std::span<const ChoiceInfo> choices; ///< of a Choice
    qptrdiff offset;                     ///< of the member in its row
    const ValueOps *ops;

    const void *in(const void *row) const { return static_cast<const char *>(row) + offset; }
    void *in(void *row) const { return static_cast<char *>(row) + offset; }

    /// The value as a variant: text, int, bool, QDate, CivilTime, WorkTime, Money, QStringList;
    /// a Choice as its index (int), a Reference as qint64.
    QVariant get(const void *row) const { return ops->toVariant(in(row)); }
    /// Takes what get returns. False if the variant doesn't fit.
    bool set(void *row, const QVariant &value) const { return ops->fromVariant(value, in(row)); }
    QJsonValue toJson(const void *row) const { return ops->toJson(in(row)); }
    bool fromJson(void *row, const QJsonValue &value) const
    {
        return ops->fromJson(value, in(row));
    }
    bool equal(const void *a, const void *b) const { return ops->equal(in(a), in(b)); }
    QString displayLabel() const; ///< in the language of the program
};

template <class T>
inline constexpr ValueOps valueOps{
    [](const void *v) { return ValueTraits<T>::toVariant(*static_cast<const T *>(v)); },
    [](const QVariant &from, void *v) {
        return ValueTraits<T>::fromVariant(from, *static_cast<T *>(v));
    },
    [](const void *v) { return ValueTraits<T>::toJson(*static_cast<const T *>(v)); },
    [](const QJsonValue &from, void *v) {
        return ValueTraits<T>::fromJson(from, *static_cast<T *>(v));
    },
    [](const void *a, const void *b) {
        return *static_cast<const T *>(a) == *static_cast<const T *>(b);
    },
};

/// Declares a field. Called only in the entities' fields().
template <class Row, class T>
FieldInfo field(const char *name, T Row::*member, const char *label, FieldUse use = FieldUse::None)
{
    static const Row sample;
    using Traits = ValueTraits<T>;
    FieldInfo info{
        QLatin1StringView(name), label, Traits::kind, use, EntityKind::None, {}, 0, &valueOps<T>};
    info.offset =
        reinterpret_cast<const char *>(&(sample.*member)) - reinterpret_cast<const char *>(&sample);
    if constexpr (Traits::kind == FieldKind::Reference)
        info.target = Traits::target;
    if constexpr (Traits::kind == FieldKind::Choice)
        info.choices = Traits::choices();
    return info;
}

struct EntityName {
    const char *table;  ///< SQL table and JSON key, singular: "plan_item"
    const char *plural; ///< the THING of the command line: "tasks"
    const char *label;  ///< English, for translation in the context "Entity"
    const char *labels; ///< its plural
};

/// What rows share. `version` counts the writes of a row (optimistic locking) and is no content:
/// two rows with equal fields are equal.
template <class Row>
struct RowBase {
    Id<Row> id;
    int version = 0;
};

bool sameFields(std::span<const FieldInfo> fields, const void *a, const void *b);

template <class Row>
requires std::derived_from<Row, RowBase<Row>>
bool operator==(const Row &a, const Row &b)
{
    return a.id == b.id && sameFields(Row::fields(), &a, &b);
}

} // namespace stint
