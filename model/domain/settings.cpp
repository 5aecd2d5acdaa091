// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/settings.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 5> Choices<Seat>::all = {{
    {"unset", QT_TRANSLATE_NOOP("Choice", "Not said")},
    {"mayor", QT_TRANSLATE_NOOP("Choice", "Mayor's office")},
    {"manager", QT_TRANSLATE_NOOP("Choice", "City manager's office")},
    {"technology", QT_TRANSLATE_NOOP("Choice", "Technology department")},
    {"independent", QT_TRANSLATE_NOOP("Choice", "Independent office")},
}};

const EntityName Settings::entity{"settings", "settings", QT_TRANSLATE_NOOP("Entity", "Portfolio"),
                                  QT_TRANSLATE_NOOP("Entity", "Portfolios")};

std::span<const FieldInfo> Settings::fields()
{
    static const std::array list{
        field("city", &Settings::city, QT_TRANSLATE_NOOP("Field", "City")),
        field("team", &Settings::team, QT_TRANSLATE_NOOP("Field", "Team")),
        field("currency", &Settings::currency, QT_TRANSLATE_NOOP("Field", "Currency"),
              FieldUse::Required),
        field("calendar", &Settings::calendar, QT_TRANSLATE_NOOP("Field", "Working calendar")),
        field("director", &Settings::director, QT_TRANSLATE_NOOP("Field", "Executive director")),
        field("seat", &Settings::seat, QT_TRANSLATE_NOOP("Field", "Where the office sits")),
        field("reports_to", &Settings::reportsTo, QT_TRANSLATE_NOOP("Field", "Reports to")),
        field("stint_weeks", &Settings::stintWeeks,
              QT_TRANSLATE_NOOP("Field", "Stint length in weeks")),
        field("open_limit", &Settings::openLimit,
              QT_TRANSLATE_NOOP("Field", "Open challenges at once")),
        field("meeting", &Settings::meeting, QT_TRANSLATE_NOOP("Field", "Next meeting")),
        field("meeting_on", &Settings::meetingOn, QT_TRANSLATE_NOOP("Field", "Meeting date")),
        field("meeting_place", &Settings::meetingPlace,
              QT_TRANSLATE_NOOP("Field", "Place and time")),
        field("status_date", &Settings::statusDate, QT_TRANSLATE_NOOP("Field", "Status date")),
        field("life_cycle", &Settings::lifeCycle, QT_TRANSLATE_NOOP("Field", "Life-cycle template"),
              FieldUse::Hidden),
        field("import_maps", &Settings::importMaps,
              QT_TRANSLATE_NOOP("Field", "Remembered import mappings"),
              FieldUse::Hidden | FieldUse::System),
    };
    return list;
}

} // namespace stint
