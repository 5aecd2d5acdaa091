// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that registers have beyond the declared fields.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/itemmodels/column.h"

#include <QDate>
#include <functional>

namespace stint::ui {

/// "Week 7 of 16" of a stint, "starts 30 Nov 2026", "ended 3 Mar 2026".
std::unique_ptr<Column> stintWeekColumn(std::function<QDate()> today);
/// Likelihood times impact of a risk, as a word: what to look at first.
std::unique_ptr<Column> riskRatingColumn();
/// The same word: "High (6)".
QString riskRatingWord(int score);
/// Whether a risk was rated higher or lower before.
std::unique_ptr<Column> riskTrendColumn();
/// When an action is due, or how late it is; nothing once it is done.
std::unique_ptr<Column> actionDueColumn(const edit::Portfolio *portfolio);
/// When a decision is due, or how late it is; nothing once it is taken. `portfolio` outlives it.
std::unique_ptr<Column> decisionDueColumn(const edit::Portfolio *portfolio);

} // namespace stint::ui
