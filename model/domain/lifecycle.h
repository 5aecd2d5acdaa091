// SPDX-License-Identifier: GPL-3.0-or-later
// The stages a challenge goes through, and the gates between them, as the team has defined them.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

struct Stage : RowBase<Stage> {
    QString name;
    QString letter;   ///< stands beside the colour, which is never alone
    QString colour;   ///< "#56B4E9"
    int position = 0; ///< 0 is the first stage
    QString purpose;
    int limitCount = 0;   ///< 0: no limit
    int limitDays = 0;    ///< 0: no limit
    int plannedWeeks = 0; ///< for plans made from nothing
    bool closed = false;  ///< work has ended here

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// The decision by which a challenge leaves `stage` for the next one.
struct Gate : RowBase<Gate> {
    Id<Stage> stage;
    QString name;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class CriterionKind : quint8 { Hand, Document, Counted };

template <>
struct Choices<CriterionKind> {
    static const std::array<ChoiceInfo, 3> all;
};

struct Criterion : RowBase<Criterion> {
    Id<Gate> gate;
    QString text;
    CriterionKind kind = {};
    QString rule; ///< for counted criteria: a rule that governance knows, "notes>=1"
    int position = 0;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// A column of the team's own on challenges; values are in Challenge::extras.
struct ExtraField : RowBase<ExtraField> {
    QString name;
    int position = 0;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
