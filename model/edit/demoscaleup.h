// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sample city about where its office sits and what becomes of what worked:
// priorities with targets, a council, fellows, adoptions. From
// resources/templates/demo-scaleup.json.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

namespace stint::edit {

/// To be done on the sample city with its challenges; `shift`: days by which dates of the data
/// move.
Result<ChangeSet> demoScaleUp(const Snapshot &city, qint64 shift);

} // namespace stint::edit
