// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes still to do, each once, taken in solving order or against it: a bit a node, so that
// adding costs nothing and skipping 64 idle nodes costs one comparison.
#pragma once

#include <QtGlobal>
#include <bit>
#include <vector>

namespace stint::planning {

class NodeSet
{
public:
    void reset(size_t nodes) { m_bits.assign((nodes + 63) / 64, 0); }
    void add(int node)
    {
        m_bits[static_cast<size_t>(node) / 64] |= quint64(1) << (static_cast<size_t>(node) % 64);
    }

    /// Calls `visit` with each node from low to high and empties the set. `visit` may add nodes
    /// above the one that it is called with.
    template <class Visit>
    void takeUp(Visit visit)
    {
        for (size_t w = 0; w < m_bits.size(); ++w) {
            while (m_bits[w] != 0) {
                const int bit = std::countr_zero(m_bits[w]);
                m_bits[w] &= m_bits[w] - 1;
                visit(static_cast<int>(w * 64) + bit);
            }
        }
    }
    /// From high to low; `visit` may add nodes below.
    template <class Visit>
    void takeDown(Visit visit)
    {
        for (size_t w = m_bits.size(); w-- > 0;) {
            while (m_bits[w] != 0) {
                const int bit = 63 - std::countl_zero(m_bits[w]);
                m_bits[w] &= ~(quint64(1) << bit);
                visit(static_cast<int>(w * 64) + bit);
            }
        }
    }

private:
    std::vector<quint64> m_bits;
};

} // namespace stint::planning
