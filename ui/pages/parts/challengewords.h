// SPDX-License-Identifier: GPL-3.0-or-later
// The cells and links that several pages make of a challenge and of what is due on it.
#pragma once

#include "model/edit/portfolio.h"
#include "model/governance/due.h"
#include "ui/pages/parts/rowlist.h"

namespace stint::ui {

ListCell stageCell(const Snapshot &now, Id<Stage> stage);
ListCell personCell(const Snapshot &now, Id<Person> person);
ListCell dueMark(governance::DueKind kind);
/// Where something due is seen to.
Link linkFor(const governance::NextDue &due);

/// The part of a challenge's page that shows rows of a kind; "overview" for those that it doesn't.
QString challengePartFor(EntityKind kind);

/// The planned finish of items, from the portfolio's schedule.
governance::PlannedFinish plannedFinish(const edit::Portfolio *portfolio);
/// The person at the screen, if they are on file.
Id<Person> whoIsHere(const edit::Portfolio *portfolio);

} // namespace stint::ui
