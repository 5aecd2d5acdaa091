// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines: the plan's dates as they are today, kept under a name.
#pragma once

#include "model/domain/changeset.h"
#include "model/planning/planner.h"
#include "model/values/result.h"

namespace stint::edit {

/// Keeps the dates of a challenge's plan items, or, without one, of all. `planner` is at `now`.
/// Refuses an empty name, one that another baseline has, and a plan without items.
Result<ChangeSet> takeBaseline(const Snapshot &now, const planning::Planner &planner,
                               const QString &name, Id<Challenge> challenge, QDate today);
/// With its dates.
Result<ChangeSet> removeBaseline(const Snapshot &now, Id<Baseline> baseline);

/// By name, whatever its case; an empty id if there is none.
Id<Baseline> findBaseline(const Snapshot &now, const QString &name);
/// "Baseline 3": a name that no baseline has yet.
QString nextBaselineName(const Snapshot &now);

} // namespace stint::edit
