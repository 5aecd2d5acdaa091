// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity, in an order in which a row's references come before it. A new entity is its header,
// an EntityKind, a place in this list and a migration.
#pragma once

#include "model/domain/adoption.h"
#include "model/domain/baseline.h"
#include "model/domain/calendar.h"
#include "model/domain/challenge.h"
#include "model/domain/followup.h"
#include "model/domain/gatereview.h"
#include "model/domain/governance.h"
#include "model/domain/intake.h"
#include "model/domain/lifecycle.h"
#include "model/domain/people.h"
#include "model/domain/plan.h"
#include "model/domain/priority.h"
#include "model/domain/scoring.h"
#include "model/domain/settings.h"

namespace stint {

/// One C<Row> for every entity, found by its type. (A std::tuple would do the same and compiles
/// many times slower.)
template <class T>
struct Slot {
    T value;
};
template <template <class> class C, class... Rows>
struct SlotPerEntity : Slot<C<Rows>>... {
    template <class Row>
    C<Row> &of()
    {
        return static_cast<Slot<C<Row>> *>(this)->value;
    }
    template <class Row>
    const C<Row> &of() const
    {
        return static_cast<const Slot<C<Row>> *>(this)->value;
    }
    template <class Visitor>
    void forEach(Visitor &&visit)
    {
        (visit(of<Rows>()), ...);
    }
    template <class Visitor>
    void forEach(Visitor &&visit) const
    {
        (visit(of<Rows>()), ...);
    }
};
template <template <class> class C>
using PerEntity =
    SlotPerEntity<C, Settings, Calendar, CalendarDay, Organisation, Person, Stage, Gate, Criterion,
                  ExtraField, Challenge, CriterionState, GateReview, Stint, PlanItem, Dependency,
                  Assignment, Leave, Baseline, BaselineItem, PlanTemplate, Risk, Stocktake,
                  Decision, Note, Attachment, Priority, Submission, ScoringModel, ScoringCriterion,
                  Rating, Score, GateVote, Minute, Issue, Action, Adoption, Handover, RolloutSite>;

/// An entity without its C++ type.
struct EntityInfo {
    EntityKind kind;
    EntityName name;
    std::span<const FieldInfo> fields;

    QString label() const;  ///< in the language of the program
    QString labels() const; ///< plural
    /// The field called `name` in SQL and JSON, or null.
    const FieldInfo *field(QLatin1StringView fieldName) const;
};

const EntityInfo &entityInfo(EntityKind kind);
std::span<const EntityInfo> allEntities();
/// By the word of the command line ("challenges", "tasks"), or null.
const EntityInfo *entityByPlural(QStringView plural);

QString choiceLabel(const ChoiceInfo &choice); ///< in the language of the program
template <class E>
QString choiceLabel(E value)
{
    return choiceLabel(Choices<E>::all[static_cast<size_t>(value)]);
}

} // namespace stint
