// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline asks of model/edit, in the terms of its gestures. Nothing is decided here.
#pragma once

#include "model/domain/changeset.h"
#include "model/planning/planner.h"
#include "model/values/result.h"

namespace stint::ui::edits {

/// Where and what a new item is.
struct NewItem {
    Id<Challenge> challenge;
    Id<PlanItem> after; ///< beside and after this one; empty: last in the challenge
    QString name;
    PlanKind kind = PlanKind::Task;
    WorkTime duration = WorkTime::days(5);
    CivilTime start; ///< not before; empty: as soon as possible
};

/// `lead` begins at (or, a point, falls on) `start`, the others move by as many working days.
/// `regardless`: links are ignored, the items stay where they are put.
Result<ChangeSet> move(const Snapshot &now, const planning::Planner &planner,
                       const QList<Id<PlanItem>> &items, Id<PlanItem> lead, CivilTime start,
                       bool regardless);
Result<ChangeSet> moveByDays(const Snapshot &now, const planning::Planner &planner,
                             const QList<Id<PlanItem>> &items, int workingDays);
Result<ChangeSet> finishAt(const Snapshot &now, const planning::Planner &planner, Id<PlanItem> item,
                           CivilTime finish);
Result<ChangeSet> lengthenByDays(const Snapshot &now, const planning::Planner &planner,
                                 const QList<Id<PlanItem>> &items, int workingDays);
Result<ChangeSet> progress(const Snapshot &now, const QList<Id<PlanItem>> &items, int percent);
Result<ChangeSet> link(const Snapshot &now, Id<PlanItem> predecessor, Id<PlanItem> successor);
/// Takes away the links between the items; of a single item, those that it waits for.
Result<ChangeSet> unlink(const Snapshot &now, const QList<Id<PlanItem>> &items);
Result<ChangeSet> add(const Snapshot &now, const NewItem &item);
Result<ChangeSet> remove(const Snapshot &now, const QList<Id<PlanItem>> &items);
/// Under the item above it; out again, after what was above it.
Result<ChangeSet> indent(const Snapshot &now, const QList<Id<PlanItem>> &items);
Result<ChangeSet> outdent(const Snapshot &now, const QList<Id<PlanItem>> &items);
/// By one place among its siblings.
Result<ChangeSet> reorder(const Snapshot &now, Id<PlanItem> item, int by);
/// The one person who does the item; an empty id: no one.
Result<ChangeSet> assign(const Snapshot &now, Id<PlanItem> item, Id<Person> person);

/// Someone who isn't on file yet, by name.
Result<ChangeSet> assignNew(const Snapshot &now, Id<PlanItem> item, const QString &name);

} // namespace stint::ui::edits
