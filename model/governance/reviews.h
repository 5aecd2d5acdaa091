// SPDX-License-Identifier: GPL-3.0-or-later
// What past gate decisions say: which still hold, how long a challenge was in each stage, and how
// many got how far. A decision that was replaced stays on record and counts for nothing.
#pragma once

#include "model/domain/snapshot.h"

#include <optional>
#include <vector>

namespace stint::governance {

/// All decisions on a challenge, oldest first. With `holding`, only those that nothing replaced.
std::vector<const GateReview *> reviewsOf(const Snapshot &now, Id<Challenge> challenge,
                                          bool holding = false);
/// The decision that replaced this one; null if it still holds.
const GateReview *replacedBy(const Snapshot &now, Id<GateReview> review);

/// Whether a new decision can take the place of this one: it was taken at a gate, holds, and no
/// later one builds on it.
bool canBeReplaced(const Snapshot &now, Id<GateReview> review);

/// One time that a challenge was in a stage.
struct Stay {
    Id<Stage> stage;
    QDate from; ///< invalid: not known
    QDate to;   ///< invalid: it is there now
    bool operator==(const Stay &) const = default;
};
/// Oldest first; the last is the present stage.
std::vector<Stay> staysOf(const Snapshot &now, Id<Challenge> challenge);
/// The same from its decisions that hold, oldest first. One that replaces another and leads to the
/// same stage moved nothing: the challenge was there since the first of them.
std::vector<Stay> staysOf(const Snapshot &now, const Challenge &challenge,
                          const std::vector<const GateReview *> &holding);

struct FunnelRow {
    Id<Stage> stage;
    int reached = 0;                ///< challenges that are or were here, or have passed it
    std::vector<Id<Challenge>> who; ///< those that reached it
    int now = 0;
    std::optional<int> wentOn;     ///< percent of those that reached it and reached the next one
    std::optional<int> medianDays; ///< of the stays that ended; of those still going if none did
    int adopted = 0;               ///< in a closed stage
    int stopped = 0;
};
/// One row a stage, in order.
std::vector<FunnelRow> funnel(const Snapshot &now, QDate today);
/// The same of these challenges alone.
std::vector<FunnelRow> funnel(const Snapshot &now, const std::vector<Id<Challenge>> &only,
                              QDate today);

} // namespace stint::governance
