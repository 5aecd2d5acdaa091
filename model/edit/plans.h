// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of a plan, in the terms of a timeline's gestures: each takes a snapshot and gives the
// change set, or says in a sentence why not. Dates are not stored, so "move" means: set the
// constraint that puts the item there.
#pragma once

#include "model/domain/changeset.h"
#include "model/planning/planner.h"
#include "model/values/result.h"

#include <QList>

namespace stint::edit::plans {

/// Where and what a new item is.
struct NewItem {
    Id<Challenge> challenge;
    Id<PlanItem> after; ///< beside and after this one; empty: last in the challenge
    QString name;
    PlanKind kind = PlanKind::Task;
    WorkTime duration = WorkTime::days(5);
    CivilTime start; ///< not before; empty: as soon as possible
};

/// Points and summaries, also those that became one because they have parts, have no length that
/// could be typed.
bool isLengthless(const Snapshot &now, const PlanItem &item);
/// `lead` begins at (or, a point, falls on) `start`, the others move by as many working days.
/// Items get "start no earlier"; pins (must start, must finish, fixed) stay what they are and move
/// with their item. A summary takes the dates set on its parts along. Parts of a summary that is
/// moved, too, go with it. Refuses what has begun. `regardless`: links are ignored, the items
/// stay where they are put.
Result<ChangeSet> move(const Snapshot &now, const planning::Planner &planner,
                       const QList<Id<PlanItem>> &items, Id<PlanItem> lead, CivilTime start,
                       bool regardless);
Result<ChangeSet> moveByDays(const Snapshot &now, const planning::Planner &planner,
                             const QList<Id<PlanItem>> &items, int workingDays);
/// Gives the item the length from its start to `finish`. Refuses summaries and points, which have
/// none, and an end before the start.
Result<ChangeSet> finishAt(const Snapshot &now, const planning::Planner &planner, Id<PlanItem> item,
                           CivilTime finish);
/// Never below one day. Summaries and points are left alone.
Result<ChangeSet> lengthenByDays(const Snapshot &now, const planning::Planner &planner,
                                 const QList<Id<PlanItem>> &items, int workingDays);
/// A constraint other than "as soon" or "as late as possible" needs its date.
Result<ChangeSet> setConstraint(const Snapshot &now, Id<PlanItem> item, Constraint constraint,
                                CivilTime time);
Result<ChangeSet> progress(const Snapshot &now, const QList<Id<PlanItem>> &items, int percent);
/// Refuses loops (naming the items), a second link between the same two, and links between a
/// summary and its parts.
Result<ChangeSet> link(const Snapshot &now, Id<PlanItem> predecessor, Id<PlanItem> successor,
                       LinkKind kind = LinkKind::FinishStart, WorkTime lag = {},
                       bool elapsed = false);
struct Wait {
    Id<PlanItem> predecessor;
    LinkKind kind = LinkKind::FinishStart;
    WorkTime lag;
};
/// The item waits for these and for nothing else. Refuses what link() refuses.
Result<ChangeSet> waitFor(const Snapshot &now, Id<PlanItem> item, const QList<Wait> &waits);
Result<ChangeSet> changeLink(const Snapshot &now, Id<Dependency> link, LinkKind kind, WorkTime lag,
                             bool elapsed);
Result<ChangeSet> removeLink(const Snapshot &now, Id<Dependency> link);
/// Takes away the links between the items; of a single item, those that it waits for.
Result<ChangeSet> unlink(const Snapshot &now, const QList<Id<PlanItem>> &items);
Result<ChangeSet> add(const Snapshot &now, const NewItem &item);
/// With their parts, links and assignments. A summary that loses its last part is a task again.
Result<ChangeSet> remove(const Snapshot &now, const QList<Id<PlanItem>> &items);
/// Under the item above it, which becomes a summary if it was a task; out again, after what was
/// above it. Refuses to put an item into one that it is linked with.
Result<ChangeSet> indent(const Snapshot &now, const QList<Id<PlanItem>> &items);
Result<ChangeSet> outdent(const Snapshot &now, const QList<Id<PlanItem>> &items);
/// Items and their parts that were kept on the dates of the plan that they were imported from are
/// planned like all others from here on. Empty if none of them was.
ChangeSet letGo(const Snapshot &now, const QList<Id<PlanItem>> &items);
/// By one place among its siblings.
Result<ChangeSet> reorder(const Snapshot &now, Id<PlanItem> item, int by);
/// The one person who does the item; an empty id: no one.
Result<ChangeSet> assign(const Snapshot &now, Id<PlanItem> item, Id<Person> person);
/// Someone who isn't on file yet, by name.
Result<ChangeSet> assignNew(const Snapshot &now, Id<PlanItem> item, const QString &name);

} // namespace stint::edit::plans
