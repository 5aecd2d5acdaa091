// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/solver.h"

namespace stint::planning {

void Solver::finishOf(int challenge)
{
    qint64 &finish = m_finish[static_cast<size_t>(challenge)];
    finish = CivilTime::none;
    for (const int i : m_net.challenges[static_cast<size_t>(challenge)].nodes) {
        if (node(i).role != NodeRole::Opening)
            finish = std::max(finish, early(i).finish);
    }
}

void Solver::solveAll()
{
    const int n = static_cast<int>(m_net.nodes.size());
    m_early.assign(static_cast<size_t>(n), {});
    m_limits.assign(static_cast<size_t>(n), {});
    m_times.assign(static_cast<size_t>(n), {});
    m_finish.assign(m_net.challenges.size(), CivilTime::none);
    m_ahead.reset(static_cast<size_t>(n));
    m_back.reset(static_cast<size_t>(n));
    for (int i = 0; i < n; ++i)
        m_early[static_cast<size_t>(i)] = forward(i);
    for (int c = 0; c < static_cast<int>(m_finish.size()); ++c)
        finishOf(c);
    for (int i = n - 1; i >= 0; --i)
        backward(i, nullptr);
}

std::vector<int> Solver::solveFrom(std::span<const int> changed)
{
    std::vector<int> touched, result;
    for (const int i : changed) {
        m_ahead.add(i);
        m_back.add(i);
    }
    const auto lookBack = [&](int i) {
        // What this one waits for has its floats from here, and so have a summary's parts.
        for (const Arc &arc : m_net.arcsIn(i))
            m_back.add(arc.other);
        if (node(i).role == NodeRole::Closing)
            m_back.add(m_net.startNode(node(i).item));
    };
    m_ahead.takeUp([&](int i) {
        const Early e = forward(i);
        Early &known = m_early[static_cast<size_t>(i)];
        if (e == known)
            return;
        const bool moved = e.start != known.start || e.finish != known.finish;
        known = e;
        m_back.add(i);
        lookBack(i);
        if (!moved)
            return;
        touched.push_back(node(i).challenge);
        for (const Arc &arc : m_net.arcsOut(i))
            m_ahead.add(arc.other);
    });
    std::ranges::sort(touched);
    const auto dead = std::ranges::unique(touched);
    touched.erase(dead.begin(), dead.end());
    for (const int challenge : touched) {
        const qint64 old = m_finish[static_cast<size_t>(challenge)];
        finishOf(challenge);
        if (m_finish[static_cast<size_t>(challenge)] != old) {
            for (const int i : m_net.challenges[static_cast<size_t>(challenge)].nodes)
                m_back.add(i);
        }
    }
    m_back.takeDown([&](int i) {
        if (backward(i, &result))
            lookBack(i);
    });
    return result;
}

} // namespace stint::planning
