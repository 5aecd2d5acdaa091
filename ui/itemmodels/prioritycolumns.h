// SPDX-License-Identifier: GPL-3.0-or-later
// What the challenges of a priority add up to, as columns of its register.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/itemmodels/column.h"

namespace stint::ui {

/// Open challenges, how they stand, adopted against the target, budget. `portfolio` outlives them.
std::vector<std::unique_ptr<Column>> priorityColumns(const edit::Portfolio *portfolio);

} // namespace stint::ui
