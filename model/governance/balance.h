// SPDX-License-Identifier: GPL-3.0-or-later
// How the work is spread: challenges and their budgets by priority, theme, facet or department, and
// in each by stage. A priority may say how many are to be adopted by a day.
#pragma once

#include "model/domain/snapshot.h"

#include <vector>

namespace stint::governance {

enum class BalanceBy : quint8 { Priority, Theme, Facet, Department };

struct BalancePart {
    Id<Stage> stage; ///< none: of challenges whose stage is not known
    std::vector<Id<Challenge>> challenges;
    qint64 budget = 0; ///< of them, in minor units of the portfolio's currency
};

struct BalanceRow {
    QString name;                   ///< empty: those without any
    std::vector<BalancePart> parts; ///< stages in order, those with challenges only
    int challenges = 0;
    qint64 budget = 0;
    int adopted = 0; ///< of a priority: among all that serve it, since its target is of all
    int target = 0; ///< challenges to be adopted by `targetOn`; 0: none was set
    QDate targetOn;
};

struct Balance {
    /// In the team's order of priorities, of facets, or by name; those without any last. A
    /// priority or facet without a challenge has a row: the gap is what one looks for.
    std::vector<BalanceRow> rows;
    int otherCurrencies = 0; ///< challenges whose budget could not be added
};

Balance balance(const Snapshot &now, const std::vector<Id<Challenge>> &only, BalanceBy by);

} // namespace stint::governance
