// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: items, the links between them, who does them, and stints of external teams.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

/// An external team working with the city on a challenge for a number of weeks.
struct Stint : RowBase<Stint> {
    Id<Challenge> challenge;
    Id<Organisation> team;
    QDate start;
    int weeks = 0;
    QDate demoDay;
    QDate agreementEnds;
    QString note;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// The last working day, Monday to Friday, of so many weeks: the Friday of the last week when the
/// first day is a Monday. Invalid without a first day; fewer than one week count as one.
QDate lastDayOf(QDate firstDay, int weeks);

enum class PlanKind : quint8 { Task, Summary, Milestone, Gate, Stint, Sprint };

template <>
struct Choices<PlanKind> {
    static const std::array<ChoiceInfo, 6> all;
};

enum class Constraint : quint8 {
    AsSoonAsPossible,
    AsLateAsPossible,
    StartNoEarlier,
    StartNoLater,
    FinishNoEarlier,
    FinishNoLater,
    MustStart,
    MustFinish,
    Fixed
};

template <>
struct Choices<Constraint> {
    static const std::array<ChoiceInfo, 9> all;
};

/// Dates are not stored: planning computes them from durations, links, constraints and calendars.
struct PlanItem : RowBase<PlanItem> {
    Id<Challenge> challenge;
    Id<PlanItem> parent; ///< empty: directly under the challenge
    int position = 0;    ///< order among its siblings
    QString name;
    PlanKind kind = {};
    WorkTime duration; ///< working time; ignored for summaries and points
    Constraint constraint = {};
    CivilTime constraintTime;
    CivilTime deadline;
    Id<Calendar> calendar;   ///< empty: the stint team's, else the city's
    WorkTime optimistic;     ///< duration if all goes well; zero: not estimated
    WorkTime pessimistic;    ///< duration if much goes wrong; zero: not estimated
    int priority = 500;      ///< 0…1000; levelling lets the higher go first
    CivilTime levelledStart; ///< put off by levelling: starts no earlier
    CivilTime recordedStart; ///< with the finish: dates of an imported plan, kept until let go
    CivilTime recordedFinish;
    int progress = 0; ///< 0…100
    CivilTime actualStart;
    CivilTime actualFinish;
    Id<Gate> gate;   ///< of an item of kind Gate
    Id<Stint> stint; ///< the stint that the item belongs to
    QString note;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

enum class LinkKind : quint8 { FinishStart, StartStart, FinishFinish, StartFinish };

template <>
struct Choices<LinkKind> {
    static const std::array<ChoiceInfo, 4> all;
};

struct Dependency : RowBase<Dependency> {
    Id<PlanItem> predecessor;
    Id<PlanItem> successor;
    LinkKind kind = {};
    WorkTime lag;         ///< negative: lead
    bool elapsed = false; ///< else in the successor's working time

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

struct Assignment : RowBase<Assignment> {
    Id<PlanItem> item;
    Id<Person> person;
    int units = 0; ///< 100: full time

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
