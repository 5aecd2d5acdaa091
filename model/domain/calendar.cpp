// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/calendar.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 3> Choices<HolidayRule>::all = {{
    {"none", QT_TRANSLATE_NOOP("Choice", "None")},
    {"ca_on", QT_TRANSLATE_NOOP("Choice", "Canada, Ontario")},
    {"us_federal", QT_TRANSLATE_NOOP("Choice", "United States, federal")},
}};

const EntityName Calendar::entity{"calendar", "calendars", QT_TRANSLATE_NOOP("Entity", "Calendar"),
                                  QT_TRANSLATE_NOOP("Entity", "Calendars")};

std::span<const FieldInfo> Calendar::fields()
{
    static const std::array list{
        field("name", &Calendar::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
        field("week", &Calendar::week, QT_TRANSLATE_NOOP("Field", "Working hours"),
              FieldUse::Required),
        field("holidays", &Calendar::holidays, QT_TRANSLATE_NOOP("Field", "Public holidays")),
    };
    return list;
}

const EntityName CalendarDay::entity{"calendar_day", "calendar_days",
                                     QT_TRANSLATE_NOOP("Entity", "Calendar exception"),
                                     QT_TRANSLATE_NOOP("Entity", "Calendar exceptions")};

std::span<const FieldInfo> CalendarDay::fields()
{
    static const std::array list{
        field("calendar", &CalendarDay::calendar, QT_TRANSLATE_NOOP("Field", "Calendar"),
              FieldUse::Required),
        field("first", &CalendarDay::first, QT_TRANSLATE_NOOP("Field", "First day"),
              FieldUse::Required),
        field("last", &CalendarDay::last, QT_TRANSLATE_NOOP("Field", "Last day")),
        field("hours", &CalendarDay::hours, QT_TRANSLATE_NOOP("Field", "Working hours")),
        field("name", &CalendarDay::name, QT_TRANSLATE_NOOP("Field", "Name")),
    };
    return list;
}

} // namespace stint
