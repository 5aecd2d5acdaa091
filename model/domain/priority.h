// SPDX-License-Identifier: GPL-3.0-or-later
// What the mayor wants, and the themes under it. A challenge belongs to one by its theme.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class PriorityKind : quint8 { Mayoral, Theme };

template <>
struct Choices<PriorityKind> {
    static const std::array<ChoiceInfo, 2> all;
};

struct Priority : RowBase<Priority> {
    QString name; ///< the theme of its challenges
    PriorityKind kind = {};
    Id<Priority> parent; ///< of a theme: the priority that it serves
    QString description;
    Id<Person> owner;
    QString target;      ///< "Permits in 30 days by 2028"
    int targetCount = 0; ///< challenges to be adopted by then; 0: not counted
    QDate targetOn;
    int position = 0;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
