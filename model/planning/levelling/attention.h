// SPDX-License-Identifier: GPL-3.0-or-later
// Which open fact to decide next: the one that had most to do with recent dead ends (VSIDS;
// Moskewicz et al. 2001). A heap.
#pragma once

#include "model/planning/levelling/windows.h"

namespace stint::planning::levelling {

class Attention
{
public:
    explicit Attention(const Windows &windows);

    void raise(Fact fact);
    /// What was raised lately counts more than what was before.
    void age();
    /// Facts that a narrowing had settled are open again.
    void reopen(const Narrowing &undone);
    /// The open fact with most attention, as "starts at … or later"; -1: none has any.
    Fact take();

private:
    bool isBefore(int a, int b) const;
    void add(int topic);
    void rise(int place);
    void sink(int place);
    void put(int place, int topic);

    const Windows &m_windows;
    // By topic, a fact and its opposite being one.
    std::vector<double> m_weights;
    std::vector<int> m_places; ///< in the heap; -1: not in it
    std::vector<int> m_heap;   ///< topics
    double m_step = 1;
};

} // namespace stint::planning::levelling
