// SPDX-License-Identifier: GPL-3.0-or-later
// Port Marlow, a made-up city with 24 challenges in all stages: for looking around, for pictures
// and for tests. From resources/templates/demo-city.json; the same on every run for a given day.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

namespace stint::edit {

/// Fills a portfolio that has its life-cycle (newPortfolio) and no challenges. Every date of the
/// data moves with `today` by whole weeks, so that the city is always in the middle of its year.
Result<ChangeSet> demoCity(const Snapshot &now, QDate today);

} // namespace stint::edit
