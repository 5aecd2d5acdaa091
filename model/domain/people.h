// SPDX-License-Identifier: GPL-3.0-or-later
// Who: people, and the organisations that they belong to or that take part.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class OrganisationKind : quint8 {
    Department,
    ExternalTeam,
    Funder,
    University,
    Community,
    Council,
    PeerCity,
    Agency,
    Company
};

template <>
struct Choices<OrganisationKind> {
    static const std::array<ChoiceInfo, 9> all;
};

struct Organisation : RowBase<Organisation> {
    QString name;
    OrganisationKind kind = {};
    QString contact;
    Id<Calendar> calendar; ///< empty: the city's
    QString note;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class PersonStanding : quint8 { Staff, Fellow, Adviser, Partner };

template <>
struct Choices<PersonStanding> {
    static const std::array<ChoiceInfo, 4> all;
};

/// Staff and partners. Residents are never recorded by name.
struct Person : RowBase<Person> {
    QString name;
    QString role;
    Id<Organisation> organisation;
    PersonStanding standing = {};
    QDate until; ///< of a fellow or an adviser: the last day
    QString email;
    QString phone;
    int hoursAWeek = 0;    ///< capacity; of several alike (a pool), of all; 0: a full week
    Id<Calendar> calendar; ///< empty: the organisation's

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// Days on which a person works less than usual, or not at all.
struct Leave : RowBase<Leave> {
    Id<Person> person;
    QDate first;
    QDate last;    ///< empty: the first day only
    int share = 0; ///< of the capacity that is missing, 1…100; 0 counts as 100: away
    QString note;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
