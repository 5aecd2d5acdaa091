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
    QDate from;                     ///< the quarter's first day
    std::array<int, 5> decisions{}; ///< by GateDecision, Go … Stop

    int all() const;
    int of(GateDecision decision) const { return decisions[static_cast<size_t>(decision)]; }
    int percentOf(GateDecision decision) const; ///< of all
};

/// Of every quarter in which a gate decided anything, the latest first, gates in the order of their
/// stages. What was replaced by a later decision doesn't count, nor do changes without a gate.
std::vector<Throughput> throughput(const Snapshot &now);

} // namespace stint::governance
