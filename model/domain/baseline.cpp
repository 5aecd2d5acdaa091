// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/baseline.h"

#include <QCoreApplication>

namespace stint {

const EntityName Baseline::entity{"baseline", "baselines", QT_TRANSLATE_NOOP("Entity", "Baseline"),
                                  QT_TRANSLATE_NOOP("Entity", "Baselines")};

std::span<const FieldInfo> Baseline::fields()
{
    static const std::array list{
        field("name", &Baseline::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("challenge", &Baseline::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("taken_on", &Baseline::takenOn, QT_TRANSLATE_NOOP("Field", "Taken on")),
        field("note", &Baseline::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
    };
    return list;
}

const EntityName BaselineItem::entity{"baseline_item", "baseline_items",
                                      QT_TRANSLATE_NOOP("Entity", "Baseline date"),
                                      QT_TRANSLATE_NOOP("Entity", "Baseline dates")};

std::span<const FieldInfo> BaselineItem::fields()
{
    static const std::array list{
        field("baseline", &BaselineItem::baseline, QT_TRANSLATE_NOOP("Field", "Baseline"),
              FieldUse::Required),
        // Not required: when an item is removed, what was agreed about it stays.
        field("item", &BaselineItem::item, QT_TRANSLATE_NOOP("Field", "Plan item")),
        field("start", &BaselineItem::start, QT_TRANSLATE_NOOP("Field", "Start")),
        field("finish", &BaselineItem::finish, QT_TRANSLATE_NOOP("Field", "Finish")),
        field("duration_minutes", &BaselineItem::duration, QT_TRANSLATE_NOOP("Field", "Duration")),
    };
    return list;
}

const EntityName PlanTemplate::entity{"plan_template", "plan_templates",
                                      QT_TRANSLATE_NOOP("Entity", "Plan template"),
                                      QT_TRANSLATE_NOOP("Entity", "Plan templates")};

std::span<const FieldInfo> PlanTemplate::fields()
{
    static const std::array list{
        field("name", &PlanTemplate::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("purpose", &PlanTemplate::purpose, QT_TRANSLATE_NOOP("Field", "Purpose")),
        field("plan", &PlanTemplate::plan, QT_TRANSLATE_NOOP("Field", "Plan"),
              FieldUse::LongText | FieldUse::Hidden),
    };
    return list;
}

} // namespace stint
