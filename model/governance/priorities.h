// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the mayor's priorities: the challenges of each, by their themes, with how they
// stand and how many were adopted against the target.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <vector>

namespace stint::governance {

enum class TargetState : quint8 { None, Open, Met, Missed };

/// A priority with all that serves it, itself or through the themes under it.
struct PriorityRollUp {
    Id<Priority> priority;
    int depth = 0; ///< 0: serves no other
    int open = 0;
    int onTrack = 0, atRisk = 0, offTrack = 0; ///< of the open ones; the others say nothing
    int adopted = 0;
    int stopped = 0;
    std::vector<Money> budget; ///< of the open ones, an amount for each currency

    /// Counts on: challenges to adopt by a day.
    TargetState target(const Priority &row, QDate today) const;
};

/// Each priority followed by what serves it, in the order people gave them. A challenge belongs to
/// the first priority whose name is its theme, whatever its case; where priorities serve each other
/// in a circle, the circle is cut.
std::vector<PriorityRollUp> rollUpPriorities(const Snapshot &now);

/// Themes are the same if this is: people type them.
QString foldedTheme(const QString &theme);
/// The priority of that theme; null if it is none.
const Priority *priorityOf(const Snapshot &now, const QString &theme);

struct LooseTheme {
    QString theme; ///< empty: challenges without one
    int open = 0;
};
/// Themes of open challenges that are no priority, the most frequent first.
std::vector<LooseTheme> looseThemes(const Snapshot &now);

} // namespace stint::governance
