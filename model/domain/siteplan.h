// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of a rollout on the Timeline. A site and its milestone are one promise told twice, so
// whatever writes one writes the other in the same step.
#pragma once

#include "model/domain/draft.h"

namespace stint {

/// The milestone says what the site says: its name, its date as "must start on", done once it is
/// live.
void takeOver(PlanItem &item, const RolloutSite &site);

/// An edit of a site takes its milestone along …
void planFollowsSite(Draft &draft, Id<RolloutSite> site);
/// … and an edit of the plan the sites: a milestone that is moved moves the planned date, one that
/// is done makes its site live, on the day given if the plan has none.
void sitesFollowPlan(Draft &draft, QDate today = {});

} // namespace stint
