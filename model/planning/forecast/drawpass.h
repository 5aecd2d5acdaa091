// SPDX-License-Identifier: GPL-3.0-or-later
// Sixteen draws of a plan at once. The loops over them are what a compiler turns into vector
// instructions, and one walk over the plan serves all of them.
#pragma once

#include "model/planning/forecast/deviates.h"
#include "model/planning/forecast/drawplan.h"

namespace stint::planning {

class DrawPass
{
public:
    static constexpr size_t lanes = 16;
    template <class T>
    using Lanes = std::array<T, lanes>;

    explicit DrawPass(const DrawPlan &plan);

    /// Draws all durations. `correlation` 0…1: what the items of a challenge have in common, by a
    /// Gaussian copula with one factor for each challenge.
    void draw(const Lanes<DrawStream> &streams, double correlation);
    /// Earliest dates, and when the challenge finishes.
    void forward();
    /// What decided when the challenge finished: a slip of a minute would have delayed it.
    void backward();

    const Lanes<int> &durations(int step) const { return m_durations[static_cast<size_t>(step)]; }
    const Lanes<int> &starts(int step) const { return m_starts[static_cast<size_t>(step)]; }
    const Lanes<int> &finishes(int step) const { return m_finishes[static_cast<size_t>(step)]; }
    const Lanes<int> &critical(int step) const { return m_critical[static_cast<size_t>(step)]; }
    const Lanes<qint64> &end() const { return m_end; } ///< civil minutes

private:
    qint64 civil(const DrawStep &step, int i, size_t lane, bool finish) const;
    qint64 slipped(const DrawStep &step, int i, size_t lane, bool finish) const;
    int asked(const DrawWait &wait, const DrawStep &step, int i, qint64 base, size_t lane) const;
    void bound(const DrawStep &step, int i, Lanes<int> &at) const;
    void task(const DrawStep &step, int i);
    void point(const DrawStep &step, int i);
    void closing(const DrawStep &step, int i);
    void markEnds();
    void markBefore(const DrawStep &step, int i);
    void markStart(const DrawStep &closing, int i, const Lanes<int> &binding);

    const DrawPlan &m_plan;
    std::vector<Lanes<int>> m_durations, m_starts, m_finishes, m_critical;
    Lanes<qint64> m_end{};
};

} // namespace stint::planning
