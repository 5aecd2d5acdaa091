// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/priority.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 2> Choices<PriorityKind>::all = {{
    {"mayoral", QT_TRANSLATE_NOOP("Choice", "Mayoral priority")},
    {"theme", QT_TRANSLATE_NOOP("Choice", "Theme")},
}};

const EntityName Priority::entity{"priority", "priorities", QT_TRANSLATE_NOOP("Entity", "Priority"),
                                  QT_TRANSLATE_NOOP("Entity", "Priorities")};

std::span<const FieldInfo> Priority::fields()
{
    static const std::array list{
        field("name", &Priority::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("kind", &Priority::kind, QT_TRANSLATE_NOOP("Field", "Kind")),
        field("parent", &Priority::parent, QT_TRANSLATE_NOOP("Field", "Serves")),
        field("description", &Priority::description, QT_TRANSLATE_NOOP("Field", "Description"),
              FieldUse::LongText),
        field("owner", &Priority::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("target", &Priority::target, QT_TRANSLATE_NOOP("Field", "Target")),
        field("target_count", &Priority::targetCount,
              QT_TRANSLATE_NOOP("Field", "Challenges to adopt")),
        field("target_on", &Priority::targetOn, QT_TRANSLATE_NOOP("Field", "Target date")),
        field("position", &Priority::position, QT_TRANSLATE_NOOP("Field", "Position"),
              FieldUse::Hidden),
    };
    return list;
}

} // namespace stint
