// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as they were agreed, to be compared with what became of them; and pieces of plan kept to be
// used again.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

namespace stint {

/// A named picture of the plan's dates on a day.
struct Baseline : RowBase<Baseline> {
    QString name;
    Id<Challenge> challenge; ///< empty: of the whole portfolio
    QDate takenOn;
    QString note;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

struct BaselineItem : RowBase<BaselineItem> {
    Id<Baseline> baseline;
    Id<PlanItem> item;
    CivilTime start;
    CivilTime finish;
    WorkTime duration;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// A plan template of the team's own.
struct PlanTemplate : RowBase<PlanTemplate> {
    QString name;
    QString purpose;
    QString plan; ///< JSON, as the templates in resources/templates

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
