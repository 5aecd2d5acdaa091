// SPDX-License-Identifier: GPL-3.0-or-later
// What the team has to watch and has decided.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class Level : quint8 { Low, Medium, High };

template <>
struct Choices<Level> {
    static const std::array<ChoiceInfo, 3> all;
};

enum class RiskState : quint8 { Open, Closed, Happened };

template <>
struct Choices<RiskState> {
    static const std::array<ChoiceInfo, 3> all;
};

struct Risk : RowBase<Risk> {
    Id<Challenge> challenge;
    QString title;
    Level likelihood = {};
    Level impact = {};
    QString response;
    Id<Person> owner;
    QDate review;
    RiskState state = {};
    int scoreBefore = 0; ///< likelihood × impact before it was rated last; 0: rated once
    QDate ratedOn;       ///< when it was rated last

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class DecisionState : quint8 { Requested, Carried, Amended, Deferred, Lost };

template <>
struct Choices<DecisionState> {
    static const std::array<ChoiceInfo, 5> all;
};

/// Asked for (with a motion and a date) or taken. A taken one is superseded, not erased.
/// A decision that was put off is still to be taken.
constexpr bool needsDeciding(DecisionState state)
{
    return state == DecisionState::Requested || state == DecisionState::Deferred;
}

struct Decision : RowBase<Decision> {
    QString number;
    Id<Challenge> challenge;
    QString title;
    QString motion; ///< worded so that it can be adopted: "That …"
    DecisionState state = {};
    QDate due;
    Id<Person> askedBy;
    QDate on;
    Id<Person> decider;
    QString reason;
    Id<Decision> supersedes;
    Id<Stocktake> stocktake; ///< at which it was taken

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// What is only asked for, put off or lost replaces nothing: the earlier decision stays in force.
constexpr bool replacesAnother(const Decision &decision)
{
    return decision.supersedes &&
           (decision.state == DecisionState::Carried || decision.state == DecisionState::Amended);
}

struct Note : RowBase<Note> {
    Id<Challenge> challenge;
    QString text;
    Id<Person> author;
    QDate on;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// Kept in the file (content) or as a link (url), and shown as which.
struct Attachment : RowBase<Attachment> {
    Id<Challenge> challenge;
    QString name;
    QString url; ///< empty for a kept file
    QString mediaType;
    QByteArray content; ///< at most 10 MB
    QDate on;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
