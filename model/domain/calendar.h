// SPDX-License-Identifier: GPL-3.0-or-later
// When work is done: weekly patterns, holidays, exceptions.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class HolidayRule : quint8 { None, Ontario, UsFederal };

template <>
struct Choices<HolidayRule> {
    static const std::array<ChoiceInfo, 3> all;
};

/// `week` is read by parseWeek: "Mon-Fri 09:00-12:30 13:00-17:00; Sat 09:00-12:00".
struct Calendar : RowBase<Calendar> {
    QString name;
    QString week;
    HolidayRule holidays = {};

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// Days that differ from the week: closed if `hours` is empty, else open in those hours.
struct CalendarDay : RowBase<CalendarDay> {
    Id<Calendar> calendar;
    QDate first;
    QDate last;    ///< empty: the first day only
    QString hours; ///< "09:00-12:00 13:00-17:00"; empty: closed
    QString name;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
