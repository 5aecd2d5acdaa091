// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same for a seed on every machine and with every library, which the
// standard's distributions do not promise. SplitMix64: Steele, Lea & Flood (2014).
#pragma once

#include <cstdint>

namespace stint::planning::levelling {

class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 … n - 1; n > 0.
    int below(int n)
    {
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
    }
    /// 0 … 1, 1 excluded.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

} // namespace stint::planning::levelling
