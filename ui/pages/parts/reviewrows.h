// SPDX-License-Identifier: GPL-3.0-or-later
// Gate decisions as lines: number, day, decision with its reason and votes, by whom, and "Replace…"
// on the one that can be replaced. A line's key is the review's id.
#pragma once

#include "model/domain/snapshot.h"
#include "ui/pages/parts/rowlist.h"

namespace stint::ui {

QList<ListRow> reviewRows(const Snapshot &now, Id<Challenge> challenge, bool readOnly);

} // namespace stint::ui
