// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go to see a row.
#pragma once

#include "model/domain/snapshot.h"
#include "ui/shell/page.h"

namespace stint::ui {

/// The challenge that a row is of, itself or through the row that it is part of (a site of a
/// rollout through its adoption); empty if there is none.
Id<Challenge> challengeOf(const Snapshot &now, EntityKind kind, qint64 id);

/// Where a row is shown best: a challenge on its own page, a task on the timeline. A link without a
/// page is to the register of the kind, on whichever page that is.
Link placeOf(EntityKind kind, qint64 id, const Snapshot &now);
/// Such a link with its page. What has no register is seen on the challenge that it is of; what is
/// of none has no place, and the link is empty.
Link registerOf(const Link &link, const std::vector<Page *> &pages, const Snapshot &now);

} // namespace stint::ui
