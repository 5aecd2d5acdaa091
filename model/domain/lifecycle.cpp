// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/lifecycle.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 3> Choices<CriterionKind>::all = {{
    {"hand", QT_TRANSLATE_NOOP("Choice", "Checked by hand")},
    {"document", QT_TRANSLATE_NOOP("Choice", "Document attached")},
    {"counted", QT_TRANSLATE_NOOP("Choice", "Counted from the file")},
}};

const EntityName Stage::entity{"stage", "stages", QT_TRANSLATE_NOOP("Entity", "Stage"),
                               QT_TRANSLATE_NOOP("Entity", "Stages")};

std::span<const FieldInfo> Stage::fields()
{
    static const std::array list{
        field("name", &Stage::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
        field("letter", &Stage::letter, QT_TRANSLATE_NOOP("Field", "Letter"), FieldUse::Required),
        field("colour", &Stage::colour, QT_TRANSLATE_NOOP("Field", "Colour"), FieldUse::Required),
        field("position", &Stage::position, QT_TRANSLATE_NOOP("Field", "Position")),
        field("purpose", &Stage::purpose, QT_TRANSLATE_NOOP("Field", "What it is for"),
              FieldUse::LongText),
        field("limit_count", &Stage::limitCount, QT_TRANSLATE_NOOP("Field", "Limit of challenges")),
        field("limit_days", &Stage::limitDays, QT_TRANSLATE_NOOP("Field", "Limit of days")),
        field("planned_weeks", &Stage::plannedWeeks,
              QT_TRANSLATE_NOOP("Field", "Usual length in weeks")),
        field("closed", &Stage::closed, QT_TRANSLATE_NOOP("Field", "Closed")),
    };
    return list;
}

const EntityName Gate::entity{"gate", "gates", QT_TRANSLATE_NOOP("Entity", "Gate"),
                              QT_TRANSLATE_NOOP("Entity", "Gates")};

std::span<const FieldInfo> Gate::fields()
{
    static const std::array list{
        field("stage", &Gate::stage, QT_TRANSLATE_NOOP("Field", "Stage"), FieldUse::Required),
        field("name", &Gate::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
    };
    return list;
}

const EntityName Criterion::entity{"criterion", "criteria",
                                   QT_TRANSLATE_NOOP("Entity", "Criterion"),
                                   QT_TRANSLATE_NOOP("Entity", "Criteria")};

std::span<const FieldInfo> Criterion::fields()
{
    static const std::array list{
        field("gate", &Criterion::gate, QT_TRANSLATE_NOOP("Field", "Gate"), FieldUse::Required),
        field("text", &Criterion::text, QT_TRANSLATE_NOOP("Field", "Criterion"),
              FieldUse::Required),
        field("kind", &Criterion::kind, QT_TRANSLATE_NOOP("Field", "Kind")),
        field("rule", &Criterion::rule, QT_TRANSLATE_NOOP("Field", "Counted from")),
        field("position", &Criterion::position, QT_TRANSLATE_NOOP("Field", "Position")),
    };
    return list;
}

const EntityName ExtraField::entity{"extra_field", "extra_fields",
                                    QT_TRANSLATE_NOOP("Entity", "Extra field"),
                                    QT_TRANSLATE_NOOP("Entity", "Extra fields")};

std::span<const FieldInfo> ExtraField::fields()
{
    static const std::array list{
        field("name", &ExtraField::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
        field("position", &ExtraField::position, QT_TRANSLATE_NOOP("Field", "Position")),
    };
    return list;
}

} // namespace stint
