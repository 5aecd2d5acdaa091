// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample city's team and departments have said and undertaken: submissions, ratings,
// votes, actions, issues and a stocktake. The same on every run for a given day.
#pragma once

#include "model/domain/draft.h"

#include <QHash>

namespace stint::edit {

/// `people`: by initials; `shift`: days by which the data's dates are moved.
void addDemoGovernance(Draft &draft, const QHash<QString, Id<Person>> &people, qint64 shift);

} // namespace stint::edit
