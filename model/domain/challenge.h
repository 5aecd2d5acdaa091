// SPDX-License-Identifier: GPL-3.0-or-later
// The thing the city is trying to change, and where it stands.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class Status : quint8 { Unknown, OnTrack, AtRisk, OffTrack };

template <>
struct Choices<Status> {
    static const std::array<ChoiceInfo, 4> all;
};

enum class Outcome : quint8 { Open, Adopted, Stopped };

template <>
struct Choices<Outcome> {
    static const std::array<ChoiceInfo, 3> all;
};

enum class Facet : quint8 { Unset, Enhancement, Mission, Adaptive, Anticipatory };

template <>
struct Choices<Facet> {
    static const std::array<ChoiceInfo, 5> all;
};

struct Challenge : RowBase<Challenge> {
    QString code; ///< unique in the file
    QString title;
    QString tagline;
    QString question; ///< "How might we…?"
    QString description;
    Id<Stage> stage; ///< changed by a gate decision, or by moving it with a reason
    QDate stageSince;
    Status status = {};
    QString statusReason; ///< one sentence
    QDate statusSince;
    Outcome outcome = {};
    Id<Organisation> sponsor;
    Id<Person> sponsorPerson;
    Id<Person> owner;
    QString theme; ///< a mayoral priority
    Facet facet = {};
    QString origin;
    QString population;
    QString rootCauses;
    QString tried;
    QString equity;
    QDate start;
    QDate due;
    Money budget;
    Money prize;
    QString fiscalYear;
    QStringList tags;
    QStringList partners;
    QString url;
    bool confidential = false;
    QString takenFrom; ///< "Halifax, 26-11, 3 Nov 2026": the portfolio that shared it
    Extras extras;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
