// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the cards on a challenge's overview.
#pragma once

#include "model/governance/criteria.h"
#include "model/governance/due.h"
#include "ui/pages/parts/rowlist.h"

namespace stint::planning {
class WorkCalendar;
}

namespace stint::ui {

struct Theme;

QList<ListRow> criterionRows(const governance::GateReport &report, const Theme &theme);
/// The open risks with the highest likelihood × impact, with a heading; `open`: how many there are.
QList<ListRow> topRiskRows(const Snapshot &now, Id<Challenge> challenge, int most, int &open);
/// Milestones, gates and dates to come (and late ones), with the working days left.
QList<ListRow> nextRows(const std::vector<governance::NextDue> &due,
                        const planning::WorkCalendar &calendar, QDate today, int most);
/// The decision asked for that is due first; none if nothing is asked for.
Id<Decision> firstOpenDecision(const Snapshot &now, Id<Challenge> challenge);
/// The stint that is under way, else the next, else the last; null if there is none.
const Stint *presentStint(const Snapshot &now, Id<Challenge> challenge, QDate today);

} // namespace stint::ui
