// SPDX-License-Identifier: GPL-3.0-or-later
// Durations estimated at best, most likely and at worst.
#pragma once

#include <array>
#include <cstddef>

namespace stint::planning {

/// Beta-PERT with λ = 4 (Malcolm, Roseboom, Clark & Fazar 1959; Vose 2008): a beta distribution
/// from `best` to `worst` with the shapes 1 + 4(m − a)/(b − a) and 1 + 4(b − m)/(b − a).
/// Needs best ≤ likely ≤ worst; any unit.
struct BetaPert {
    double best = 0, likely = 0, worst = 0;

    double mean() const; ///< (a + 4m + b) / 6
    double standardDeviation() const;
    double quantile(double p) const; ///< 0 ≤ p ≤ 1
};

/// A beta-PERT duration as a function of a standard normal deviate z: its quantile at Φ(z). Exact
/// to a few ten-thousandths of the range, and a hundred times faster than the quantile itself.
class PertCurve
{
public:
    explicit PertCurve(const BetaPert &estimate);

    float at(float z) const
    {
        const float t = (z < -reach ? -reach : z > reach ? reach : z) * steps + reach * steps;
        const int k = static_cast<int>(t);
        const float low = m_values[static_cast<size_t>(k)];
        return low + (t - static_cast<float>(k)) * (m_values[static_cast<size_t>(k) + 1] - low);
    }

private:
    static constexpr float reach = 6, steps = 16; ///< of z; how fine
    static constexpr size_t points = 2 * 6 * 16 + 2;
    using Values = std::array<float, points>;
    static Values unitValues(double mode);

    Values m_values;
};

} // namespace stint::planning
