// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the page of changes: by challenge, or by what they are about.
#pragma once

#include "model/report/whatchanged.h"
#include "ui/pages/parts/rowlist.h"

namespace stint::ui {

QList<ListRow> rowsByChallenge(const std::vector<report::ChallengeChanges> &changes,
                               const Snapshot &before, const edit::Portfolio &portfolio);
QList<ListRow> rowsByMatter(const std::vector<report::ChallengeChanges> &changes,
                            const Snapshot &before, const edit::Portfolio &portfolio);

} // namespace stint::ui
