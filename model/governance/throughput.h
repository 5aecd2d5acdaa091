// SPDX-License-Identifier: GPL-3.0-or-later
// How much passes through each gate in a quarter, and with what decision.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <array>
#include <vector>

namespace stint::governance {

struct Throughput {
    Id<Gate> gate;
    QDate from; ///< the quarter's first day
    /// On which challenges, by GateDecision, Go … Stop; one that was decided on twice is here
    /// twice.
    std::array<std::vector<Id<Challenge>>, 5> decisions;

    int all() const;
    const std::vector<Id<Challenge>> &on(GateDecision decision) const
    {
        return decisions[static_cast<size_t>(decision)];
    }
    int of(GateDecision decision) const { return static_cast<int>(on(decision).size()); }
    int percentOf(GateDecision decision) const; ///< of all
};

/// Of every quarter in which a gate decided anything, the latest first, gates in the order of their
/// stages. What was replaced by a later decision doesn't count, nor do changes without a gate.
std::vector<Throughput> throughput(const Snapshot &now);
/// The same of these challenges alone.
std::vector<Throughput> throughput(const Snapshot &now, const std::vector<Id<Challenge>> &only);
/// The same of the rows' gates together, a row a quarter.
std::vector<Throughput> byQuarter(const std::vector<Throughput> &rows);

} // namespace stint::governance
