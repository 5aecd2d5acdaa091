// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions at gates, and what is known about each criterion before one is taken.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class CriterionVerdict : quint8 { Open, Met, NotMet, Waived };

template <>
struct Choices<CriterionVerdict> {
    static const std::array<ChoiceInfo, 4> all;
};

/// What people have said of a criterion for a challenge. Counted criteria need none unless
/// overridden.
struct CriterionState : RowBase<CriterionState> {
    Id<Challenge> challenge;
    Id<Criterion> criterion;
    CriterionVerdict verdict = {};
    QString reason;
    Id<Person> person;
    QDate on;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class GateDecision : quint8 { Go, GoWithConditions, Adapt, Hold, Stop, Moved };

template <>
struct Choices<GateDecision> {
    static const std::array<ChoiceInfo, 6> all;
};

/// A decision that was taken. Never changed afterwards; a later one may supersede it.
struct GateReview : RowBase<GateReview> {
    QString number; ///< "D-2026-031"
    Id<Challenge> challenge;
    Id<Gate> gate; ///< empty: a stage change without a gate
    Id<Stage> from;
    Id<Stage> to;
    GateDecision decision = {};
    QDate on;
    Id<Person> decider;
    QString reason;
    QString conditions; ///< one a line
    QString evidence;   ///< one line a criterion, as it stood
    Id<GateReview> supersedes;
    QDate since; ///< the challenge was in the stage that was decided on

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// What a reviewer says before the decision. It stays with the decision that was taken then; where
/// that was another, the vote is a dissent.
struct GateVote : RowBase<GateVote> {
    Id<Challenge> challenge;
    Id<Gate> gate;
    Id<Person> person;
    GateDecision vote = {};
    QString reason;
    QDate on;
    Id<GateReview> review; ///< the decision taken after it; empty: none yet

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
