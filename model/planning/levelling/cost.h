// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule costs: the earlier in this list, the more it matters.
#pragma once

#include <compare>
#include <cstdint>

namespace stint::planning::levelling {

struct Cost {
    std::int64_t late = 0;   ///< past what was promised, weighted
    std::int64_t length = 0; ///< until everything is done
    std::int64_t sum = 0;    ///< of finishes: what breaks ties, so that plateaus are not flat

    auto operator<=>(const Cost &) const = default;
    /// Better in what anyone would notice.
    bool beats(const Cost &other) const
    {
        return late != other.late ? late < other.late : length < other.length;
    }
};

} // namespace stint::planning::levelling
