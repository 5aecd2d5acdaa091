// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole portfolio: whose it is, its money, its calendar, its meeting.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

/// Where the office sits in the city.
enum class Seat : quint8 { Unset, Mayor, Manager, Technology, Independent };

template <>
struct Choices<Seat> {
    static const std::array<ChoiceInfo, 5> all;
};

/// The one row of a file. Nothing published (a rubric, a threshold, a length) is fixed in code.
struct Settings : RowBase<Settings> {
    QString city;
    QString team;
    QString currency;      ///< ISO 4217
    Id<Calendar> calendar; ///< of the city; what has no calendar of its own follows it
    Id<Person> director;
    Seat seat = {};
    QString reportsTo; ///< "Deputy City Manager, Corporate Services"
    int stintWeeks = 0;
    int openLimit = 0; ///< 0: no limit
    QString meeting;   ///< as printed: "Stocktake with the mayor"
    QDate meetingOn;
    QString meetingPlace;
    QDate statusDate; ///< work not done by then is planned after it; empty: none
    QString lifeCycle;
    QString importMaps; ///< JSON, keyed by the header line of the source

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
