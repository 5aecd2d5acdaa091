// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a challenge that worked: who owns the result, with which money, where it is in
// use, and whether the benefit is still there a year later.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

namespace stint {

struct Adoption : RowBase<Adoption> {
    Id<Challenge> challenge;
    Id<Organisation> department; ///< that owns the result
    Id<Person> owner;
    QDate agreedOn;
    Money recurring;       ///< a year
    QString fundingSource; ///< "Operating budget 2027, line 4410"
    bool fundingSecured = false;
    QString route; ///< of procurement
    int uptake = 0;
    int eligible = 0; ///< people who could use it; 0: not known
    QDate countedOn;
    QDate benefitDue;
    QString benefit; ///< what the check after adoption found
    QDate benefitOn;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// A line of the hand-over checklist.
struct Handover : RowBase<Handover> {
    Id<Adoption> adoption;
    QString text;
    bool done = false;
    Id<Person> owner;
    QDate due;
    int position = 0;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// A place where it goes into use, in a wave.
struct RolloutSite : RowBase<RolloutSite> {
    Id<Adoption> adoption;
    QString name;
    int wave = 1;
    QDate planned;
    QDate live; ///< since when it is in use; empty: not yet
    int uptake = 0;
    Id<PlanItem> item; ///< its wave on the Timeline

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
