// SPDX-License-Identifier: GPL-3.0-or-later
// What is due when, and what needs somebody: the lines of Home, "next" on boards, tables and paper.
#pragma once

#include "model/governance/tally.h"

#include <QDate>
#include <QString>
#include <functional>
#include <vector>

namespace stint::governance {

/// When a plan item is planned to finish; an invalid time if that is not known.
using PlannedFinish = std::function<CivilTime(Id<PlanItem>)>;

enum class DueKind : quint8 { None, Milestone, Gate, Decision, DemoDay, RiskReview, Challenge };
QString dueKindLabel(DueKind kind);

/// When an item is due: its deadline or its planned finish, whichever is first. Without a deadline
/// only milestones and gates are due; tasks follow from them. Invalid if nothing is known.
QDate dueOf(const PlanItem &item, const PlannedFinish &finish);
/// Done, or the gate of a stage that its challenge has left. A plan may hold such a gate as a
/// milestone of the same name.
bool isOver(const Snapshot &now, const PlanItem &item);

struct NextDue {
    DueKind kind = DueKind::None;
    QDate on;
    QString what; ///< "Option chosen with the department"
    EntityKind entity = EntityKind::None;
    qint64 id = 0;
    Id<Challenge> challenge;

    bool isValid() const { return kind != DueKind::None; }
    bool isLate(QDate today) const { return isValid() && on < today; }
    bool operator==(const NextDue &) const = default;
};

/// The first thing due on a challenge that is not done yet, late ones included. Closed ones have
/// nothing due.
NextDue nextDue(const Snapshot &now, Id<Challenge> challenge, const PlannedFinish &finish,
                QDate today);
/// The same for all challenges in one pass: challenge id → what is next.
QHash<qint64, NextDue> nextDues(const Snapshot &now, const PlannedFinish &finish, QDate today);
/// Everything due on open challenges from `from` to `to`, in order of date. `only`: one challenge.
std::vector<NextDue> dueBetween(const Snapshot &now, const PlannedFinish &finish, QDate from,
                                QDate to, Id<Challenge> only = {});

enum class NeedKind : quint8 {
    Gate,
    LateMilestone,
    LateChallenge,
    Decision,
    Action,
    Issue,
    Risk,
    OverLimit,
    BenefitCheck
};
QString needKindLabel(NeedKind kind);

struct Need {
    NeedKind kind = NeedKind::Gate;
    Id<Challenge> challenge;
    EntityKind entity = EntityKind::None; ///< the row concerned
    qint64 id = 0;
    QString what;
    Id<Person> person; ///< who should see to it; none if nobody is named
    QDate due;         ///< invalid: no date
};

/// What needs somebody, grouped by kind and ordered by date. With `me`, only what is this person's:
/// theirs to decide or do, or on a challenge they own; everything for the executive director.
std::vector<Need> needs(const Snapshot &now, const PlannedFinish &finish, QDate today,
                        Id<Person> me = {});

} // namespace stint::governance
