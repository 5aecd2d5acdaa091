// SPDX-License-Identifier: GPL-3.0-or-later
// Normal deviates by number: the one of a draw and an item is the same whichever thread asks for it
// and whatever else is in the plan, so that forecasts of two plans differ by their plans only.
#pragma once

#include "model/planning/levelling/random.h"

#include <array>
#include <cstdint>

namespace stint::planning {

/// The standard normal quantile function, to about a thousandth: straight between 2048 values,
/// except in the tails, where the curve is too steep for that.
class NormalCurve
{
public:
    static const NormalCurve &get();

    /// At `bits` / 2⁶⁴.
    float at(std::uint64_t bits) const
    {
        const std::uint64_t bin = bits >> 53;
        if (bin - edge >= bins - 2 * edge)
            return tail(bits);
        const float part = static_cast<float>((bits >> 29) & 0xffffff) * 0x1p-24f;
        return m_values[bin] + part * (m_values[bin + 1] - m_values[bin]);
    }

private:
    static constexpr std::uint64_t bins = 2048, edge = 16;
    NormalCurve();
    static float tail(std::uint64_t bits);

    std::array<float, bins + 1> m_values{};
};

/// The numbers of one draw: SplitMix64 has 2⁶⁴ in a row, and each draw begins somewhere.
class DrawStream
{
public:
    DrawStream() = default;
    DrawStream(std::uint64_t seed, int draw)
        : m_start(
              levelling::Random(levelling::Random(seed).next() + static_cast<std::uint64_t>(draw))
                  .next())
    {
    }
    std::uint64_t bits(std::int64_t id) const
    {
        const std::uint64_t step = 0x9e3779b97f4a7c15;
        return levelling::Random(m_start + static_cast<std::uint64_t>(id) * step).next();
    }

private:
    std::uint64_t m_start = 0;
};

} // namespace stint::planning
