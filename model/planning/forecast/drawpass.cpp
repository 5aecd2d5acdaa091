// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/forecast/drawpass.h"

#include <cmath>

namespace stint::planning {

using Rule = DrawStep::Rule;

DrawPass::DrawPass(const DrawPlan &plan)
    : m_plan(plan)
    , m_durations(plan.steps.size())
    , m_starts(plan.steps.size())
    , m_finishes(plan.steps.size())
    , m_critical(plan.steps.size())
{
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        m_durations[i].fill(plan.steps[i].duration);
        m_starts[i].fill(plan.steps[i].start);
        m_finishes[i].fill(plan.steps[i].finish);
    }
}

void DrawPass::draw(const Lanes<DrawStream> &streams, double correlation)
{
    const float common = static_cast<float>(std::sqrt(correlation));
    const float own = static_cast<float>(std::sqrt(1 - correlation));
    const NormalCurve &normal = NormalCurve::get();
    // Ids are of rows of any kind, so a challenge's is none of an item.
    qint64 challenge = 0;
    Lanes<float> factor{};
    for (const DrawEstimate &estimate : m_plan.estimates) {
        if (common > 0 && estimate.challenge != challenge) {
            challenge = estimate.challenge;
            for (size_t l = 0; l < lanes; ++l)
                factor[l] = common * normal.at(streams[l].bits(challenge));
        }
        const qint64 item = m_plan.steps[static_cast<size_t>(estimate.step)].item;
        Lanes<int> &durations = m_durations[static_cast<size_t>(estimate.step)];
        for (size_t l = 0; l < lanes; ++l) {
            const float minutes =
                estimate.curve.at(factor[l] + own * normal.at(streams[l].bits(item)));
            durations[l] = std::max(1, static_cast<int>(minutes + 0.5f));
        }
    }
}

/// When a step starts or finishes, as a civil time.
qint64 DrawPass::civil(const DrawStep &step, int i, size_t lane, bool finish) const
{
    if (const CivilTime fixed = finish ? step.fixedFinish : step.fixedStart; fixed.isValid())
        return fixed.minute;
    const int at = (finish ? finishes(i) : starts(i))[lane];
    if (!step.counts)
        return at;
    return (finish ? step.calendar->firstWith(at) : step.calendar->lastWith(at)).minute;
}

/// The same, if it came a working minute later.
qint64 DrawPass::slipped(const DrawStep &step, int i, size_t lane, bool finish) const
{
    const int at = (finish ? finishes(i) : starts(i))[lane];
    const qint64 work = step.counts ? at : step.calendar->workedBefore(CivilTime(at));
    return (finish || !step.counts ? step.calendar->firstWith(work + 1)
                                   : step.calendar->lastWith(work + 1))
        .minute;
}

/// What a wait asks of a step's start, in the step's unit, if what is waited for is at `base`.
int DrawPass::asked(const DrawWait &wait, const DrawStep &step, int i, qint64 base,
                    size_t lane) const
{
    if (wait.elapsed)
        base += wait.lag;
    if (step.counts) {
        const qint64 work =
            step.calendar->workedBefore(CivilTime(base)) + (wait.elapsed ? 0 : wait.lag);
        return static_cast<int>(work) - (wait.toStart ? 0 : durations(i)[lane]);
    }
    if (!wait.elapsed && wait.lag != 0)
        base = step.calendar->add(CivilTime(base), WorkTime(wait.lag)).minute;
    return drawMinute(base);
}

void DrawPass::bound(const DrawStep &step, int i, Lanes<int> &at) const
{
    at.fill(step.least);
    for (const DrawWait &wait : m_plan.waitsOf(step)) {
        const DrawStep &from = m_plan.steps[static_cast<size_t>(wait.from)];
        if (!wait.plain) {
            for (size_t l = 0; l < lanes; ++l)
                at[l] = std::max(
                    at[l], asked(wait, step, i, civil(from, wait.from, l, wait.fromFinish), l));
            continue;
        }
        const Lanes<int> &base = wait.fromFinish ? finishes(wait.from) : starts(wait.from);
        if (wait.toStart) {
            for (size_t l = 0; l < lanes; ++l)
                at[l] = std::max(at[l], base[l] + wait.lag);
        } else {
            const Lanes<int> &length = durations(i);
            for (size_t l = 0; l < lanes; ++l)
                at[l] = std::max(at[l], base[l] + wait.lag - length[l]);
        }
    }
}

void DrawPass::task(const DrawStep &step, int i)
{
    Lanes<int> &start = m_starts[static_cast<size_t>(i)];
    Lanes<int> &finish = m_finishes[static_cast<size_t>(i)];
    const Lanes<int> &length = durations(i);
    Lanes<int> at;
    if (step.rule == Rule::FinishGiven) {
        for (size_t l = 0; l < lanes; ++l)
            at[l] = step.leastEnd - length[l];
        if (step.status != DrawStep::none && !step.begun) {
            for (int &t : at)
                t = std::max(t, step.status);
        }
    } else if (step.rule == Rule::StartGiven) {
        at.fill(step.start);
    } else {
        bound(step, i, at);
        if (step.leastEnd != DrawStep::none) {
            for (size_t l = 0; l < lanes; ++l)
                at[l] = std::max(at[l], step.leastEnd - length[l]);
        }
    }
    // Beyond the years that calendars know, time stands still, as it does in the solver.
    for (size_t l = 0; l < lanes; ++l) {
        finish[l] = std::clamp(at[l] + length[l], 0, step.workEnd);
        start[l] = std::clamp(at[l], 0, step.workEnd);
    }
    if (step.status != DrawStep::none) {
        for (size_t l = 0; l < lanes; ++l)
            finish[l] =
                std::min(std::max(finish[l], step.status + length[l] - step.done), step.workEnd);
    }
}

/// A point may sit at the end of a shift, where what it waits for finishes.
void DrawPass::point(const DrawStep &step, int i)
{
    Lanes<int> at;
    bound(step, i, at);
    for (int &t : at) {
        const qint64 work = step.calendar->workedBefore(CivilTime(t));
        if (step.calendar->firstWith(work).minute != t)
            t = drawMinute(step.calendar->lastWith(work).minute);
    }
    m_starts[static_cast<size_t>(i)] = m_finishes[static_cast<size_t>(i)] = at;
}

void DrawPass::closing(const DrawStep &step, int i)
{
    bound(step, i, m_finishes[static_cast<size_t>(i)]);
    Lanes<int> &start = m_starts[static_cast<size_t>(i)];
    start.fill(std::numeric_limits<int>::max());
    for (const int part : step.parts) {
        const DrawStep &its = m_plan.steps[static_cast<size_t>(part)];
        for (size_t l = 0; l < lanes; ++l)
            start[l] = std::min(start[l], drawMinute(civil(its, part, l, false)));
    }
}

void DrawPass::forward()
{
    for (int i = 0; i < static_cast<int>(m_plan.steps.size()); ++i) {
        const DrawStep &step = m_plan.steps[static_cast<size_t>(i)];
        if (step.rule == Rule::Same)
            continue;
        if (step.counts) {
            task(step, i);
        } else if (step.role == NodeRole::Leaf) {
            point(step, i);
        } else if (step.role == NodeRole::Closing) {
            closing(step, i);
        } else {
            bound(step, i, m_starts[static_cast<size_t>(i)]);
            m_finishes[static_cast<size_t>(i)] = m_starts[static_cast<size_t>(i)];
        }
    }
    m_end.fill(m_plan.fixedEnd.minute);
    for (const int i : m_plan.ends) {
        const DrawStep &step = m_plan.steps[static_cast<size_t>(i)];
        for (size_t l = 0; l < lanes; ++l)
            m_end[l] = std::max(m_end[l], civil(step, i, l, true));
    }
}

void DrawPass::markEnds()
{
    const WorkCalendar *calendar = nullptr;
    Lanes<int> end{};
    for (const int i : m_plan.leaves) {
        const DrawStep &step = m_plan.steps[static_cast<size_t>(i)];
        if (step.calendar != calendar) {
            calendar = step.calendar;
            for (size_t l = 0; l < lanes; ++l)
                end[l] = static_cast<int>(calendar->workedBefore(CivilTime(m_end[l])));
        }
        Lanes<int> finish = finishes(i);
        if (!step.counts) {
            for (int &t : finish)
                t = static_cast<int>(calendar->workedBefore(CivilTime(t)));
        }
        Lanes<int> &critical = m_critical[static_cast<size_t>(i)];
        for (size_t l = 0; l < lanes; ++l)
            critical[l] |= finish[l] >= end[l] ? 1 : 0;
    }
}

/// What waits for a summary's start waits for the part that starts first.
void DrawPass::markStart(const DrawStep &closing, int i, const Lanes<int> &binding)
{
    for (const int part : closing.parts) {
        const DrawStep &its = m_plan.steps[static_cast<size_t>(part)];
        for (size_t l = 0; l < lanes; ++l) {
            if (binding[l] && civil(its, part, l, false) == starts(i)[l])
                m_critical[static_cast<size_t>(part)][l] = 1;
        }
    }
}

/// Marks what a step waits for where that decides when it starts.
void DrawPass::markBefore(const DrawStep &step, int i)
{
    Lanes<int> critical = m_critical[static_cast<size_t>(i)];
    if (step.begun) {
        // Where what is left of it waits for the status date, an earlier start is no gain.
        for (size_t l = 0; l < lanes; ++l)
            critical[l] &= finishes(i)[l] - starts(i)[l] <= durations(i)[l] ? 1 : 0;
    }
    const Lanes<int> &now = step.role == NodeRole::Closing ? finishes(i) : starts(i);
    const Lanes<int> &length = durations(i);
    for (const DrawWait &wait : m_plan.waitsOf(step)) {
        const DrawStep &from = m_plan.steps[static_cast<size_t>(wait.from)];
        Lanes<int> binding{};
        if (wait.plain) {
            const Lanes<int> &base = wait.fromFinish ? finishes(wait.from) : starts(wait.from);
            for (size_t l = 0; l < lanes; ++l)
                binding[l] =
                    critical[l] &
                    (base[l] + wait.lag - (wait.toStart ? 0 : length[l]) >= now[l] ? 1 : 0);
        } else {
            for (size_t l = 0; l < lanes; ++l) {
                binding[l] =
                    critical[l] &&
                    asked(wait, step, i, slipped(from, wait.from, l, wait.fromFinish), l) > now[l];
            }
        }
        if (from.role == NodeRole::Closing && !wait.fromFinish) {
            markStart(from, wait.from, binding);
            continue;
        }
        Lanes<int> &marks = m_critical[static_cast<size_t>(wait.from)];
        for (size_t l = 0; l < lanes; ++l)
            marks[l] |= binding[l];
    }
}

void DrawPass::backward()
{
    for (Lanes<int> &critical : m_critical)
        critical.fill(0);
    markEnds();
    for (int i = static_cast<int>(m_plan.steps.size()) - 1; i >= 0; --i) {
        const DrawStep &step = m_plan.steps[static_cast<size_t>(i)];
        if (step.waits && std::ranges::any_of(m_critical[static_cast<size_t>(i)],
                                              [](int mark) { return mark != 0; }))
            markBefore(step, i);
    }
}

} // namespace stint::planning
