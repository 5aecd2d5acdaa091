// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done after somebody decided or noticed something: actions, issues, and the
// stocktakes at which they are gone through.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"
#include "model/domain/governance.h"

#include <array>

namespace stint {

/// The routine with the leader, every two or three months: what is gone through is composed from
/// the file, what was said is kept here, decisions and actions point to it.
struct Stocktake : RowBase<Stocktake> {
    QString name;
    QDate on;
    QString place;
    Id<Person> chair;
    QString attendees; ///< one a line
    QDate since;       ///< the agenda tells what changed from then on; empty: the one before
    QString minutes;   ///< on the whole; on single challenges: Minute
    QDate next;
    bool held = false;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// What was said at a stocktake about one challenge.
struct Minute : RowBase<Minute> {
    Id<Stocktake> stocktake;
    Id<Challenge> challenge;
    QString text;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class IssueState : quint8 { Open, Resolved };

template <>
struct Choices<IssueState> {
    static const std::array<ChoiceInfo, 2> all;
};

/// Something that went wrong and is in the way now; a risk may have become it.
struct Issue : RowBase<Issue> {
    Id<Challenge> challenge;
    QString title;
    Level severity = {};
    Id<Person> owner;
    QDate raisedOn;
    QDate due;
    QString response;
    IssueState state = {};
    QDate resolvedOn;
    Id<Risk> risk;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class ActionState : quint8 { Open, Done, Dropped };

template <>
struct Choices<ActionState> {
    static const std::array<ChoiceInfo, 3> all;
};

/// Something that somebody undertook to do by a day. A condition of a gate decision is one.
struct Action : RowBase<Action> {
    Id<Challenge> challenge;
    QString title;
    Id<Person> owner;
    QDate due;
    ActionState state = {};
    QDate doneOn;
    QString note;
    Id<GateReview> review;   ///< whose condition it is
    Id<Decision> decision;   ///< that asked for it
    Id<Stocktake> stocktake; ///< at which it was undertaken

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
