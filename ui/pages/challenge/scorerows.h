// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of how a challenge scores: what each criterion comes to, then every rating of every
// round, the last first. Those that are opened have their numbers and reasons beneath.
#pragma once

#include "model/governance/scoring.h"
#include "ui/pages/parts/rowlist.h"

#include <QSet>

namespace stint::ui {

/// Lines that can be opened or closed link to their rating.
QList<ListRow> scoreRows(const Snapshot &now, Id<ScoringModel> model,
                         const governance::ChallengeScore &score, const QSet<qint64> &opened);

} // namespace stint::ui
