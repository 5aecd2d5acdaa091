// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of a set of challenges: how they pass through the stages, which promise most, and how the
// work is spread.
#pragma once

#include "model/governance/balance.h"
#include "ui/pages/charts/chartdata.h"

namespace stint::ui {

class ScoreFacts;

/// Reached, went on and median days of each stage.
ChartData funnelChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown, QDate today);

/// A bar for each quarter, the latest at the top, divided by what gates decided in it.
ChartData gatesChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown);

/// Feasibility across, impact upwards, the budget as area. `scores` outlives the chart.
ChartData bubbleChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown,
                      const ScoreFacts &scores);

enum class BalanceMeasure : quint8 { Challenges, Budget };
/// A bar for each priority, theme, facet or department, divided by stage.
ChartData balanceChart(const Snapshot &now, QDate today, const std::vector<Id<Challenge>> &shown,
                       governance::BalanceBy by, BalanceMeasure measure);

/// "Priority", "Facet"
QString balanceLabel(governance::BalanceBy by);

} // namespace stint::ui
