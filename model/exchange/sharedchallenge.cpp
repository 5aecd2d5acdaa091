// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sharedchallenge.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

struct Choice {
    QLatin1StringView name;
    bool ShareChoices::*member;
};
constexpr Choice choices[] = {{"money"_L1, &ShareChoices::money},
                              {"notes"_L1, &ShareChoices::notes},
                              {"extras"_L1, &ShareChoices::extras}};

/// How far the work is, is true only where it is done. (What is confidential is not shared at all.)
bool isOnlyTrueHere(const FieldInfo &field)
{
    return field.name == "progress"_L1 || field.name == "actual_start"_L1 ||
           field.name == "actual_finish"_L1 || field.name == "confidential"_L1;
}

} // namespace

QStringList ShareChoices::names() const
{
    QStringList chosen;
    for (const Choice &choice : choices) {
        if (this->*choice.member)
            chosen << choice.name;
    }
    return chosen;
}

bool ShareChoices::choose(QStringView name)
{
    for (const Choice &choice : choices) {
        if (name != choice.name)
            continue;
        this->*choice.member = true;
        return true;
    }
    return false;
}

std::span<const EntityKind> sharedKinds()
{
    static constexpr std::array kinds{
        EntityKind::Challenge, EntityKind::PlanItem, EntityKind::Dependency, EntityKind::Risk,
        EntityKind::Decision,  EntityKind::Adoption, EntityKind::Note};
    return kinds;
}

std::vector<qint64> rowsOf(const Snapshot &now, const EntityInfo &entity, Id<Challenge> challenge)
{
    const FieldInfo *owner = entity.field("challenge"_L1);
    std::vector<qint64> rows;
    for (const qint64 id : now.ids(entity.kind)) {
        const Dependency *link =
            entity.kind == EntityKind::Dependency ? now.find(Id<Dependency>(id)) : nullptr;
        const PlanItem *from = link ? now.find(link->predecessor) : nullptr;
        if (owner ? owner->get(now.row(entity.kind, id)).toLongLong() == challenge.value
                  : from && from->challenge == challenge)
            rows.push_back(id);
    }
    return rows;
}

Passage passageOf(const EntityInfo &entity, const FieldInfo &field, const ShareChoices &with)
{
    switch (field.kind) {
    case FieldKind::Reference:
        if (std::ranges::find(sharedKinds(), field.target) != sharedKinds().end())
            return Passage::Row;
        return field.target == EntityKind::Stage || field.target == EntityKind::Gate
                   ? Passage::Name
                   : Passage::Stays;
    case FieldKind::Money:
        return with.money ? Passage::Value : Passage::Stays;
    case FieldKind::Extras:
        return with.extras ? Passage::Extras : Passage::Stays;
    case FieldKind::Bytes:
        return Passage::Stays;
    default:
        break;
    }
    const bool system = has(field.use, FieldUse::System) && entity.kind != EntityKind::Challenge;
    return system || isOnlyTrueHere(field) ? Passage::Stays : Passage::Value;
}

bool tellsStanding(const FieldInfo &challengeField)
{
    return has(challengeField.use, FieldUse::System) ||
           challengeField.kind == FieldKind::Reference || challengeField.name == "status"_L1 ||
           challengeField.name == "status_reason"_L1;
}

QString nameOf(const EntityInfo &entity, const void *row)
{
    for (const FieldInfo &field : entity.fields) {
        if (field.kind == FieldKind::Text && has(field.use, FieldUse::Required) &&
            !has(field.use, FieldUse::Code))
            return field.get(row).toString().simplified();
    }
    return {};
}

} // namespace stint::exchange
