// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entities.h"

#include <QCoreApplication>

namespace stint {

namespace {

template <class Row>
struct RowTag {
};

const std::vector<EntityInfo> &table()
{
    static const auto infos = [] {
        std::vector<EntityInfo> list;
        PerEntity<RowTag>().forEach([&]<class Row>(const RowTag<Row> &) {
            list.push_back({entityKind<Row>, Row::entity, Row::fields()});
        });
        return list;
    }();
    return infos;
}

} // namespace

bool sameFields(std::span<const FieldInfo> fields, const void *a, const void *b)
{
    return std::ranges::all_of(fields, [&](const FieldInfo &f) { return f.equal(a, b); });
}

QString FieldInfo::displayLabel() const
{
    return QCoreApplication::translate("Field", label);
}

QString EntityInfo::label() const
{
    return QCoreApplication::translate("Entity", name.label);
}

QString EntityInfo::labels() const
{
    return QCoreApplication::translate("Entity", name.labels);
}

const FieldInfo *EntityInfo::field(QLatin1StringView fieldName) const
{
    const auto it = std::ranges::find(fields, fieldName, &FieldInfo::name);
    return it == fields.end() ? nullptr : &*it;
}

const EntityInfo &entityInfo(EntityKind kind)
{
    return *std::ranges::find(table(), kind, &EntityInfo::kind);
}

std::span<const EntityInfo> allEntities()
{
    return table();
}

const EntityInfo *entityByPlural(QStringView plural)
{
    const auto it = std::ranges::find_if(
        table(), [&](const EntityInfo &e) { return plural == QLatin1StringView(e.name.plural); });
    return it == table().end() ? nullptr : &*it;
}

QString choiceLabel(const ChoiceInfo &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace stint
