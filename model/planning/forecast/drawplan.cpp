// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/forecast/drawplan.h"

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;

int minuteOf(qint64 civil)
{
    return civil == none ? DrawStep::none : drawMinute(civil);
}

} // namespace

DrawPlan::DrawPlan(const Snapshot &snapshot, const Network &network, const Solver &solver,
                   int challenge)
    : m_net(network)
    , m_solver(solver)
    , m_stepOf(network.nodes.size(), -1)
{
    const std::vector<bool> needed = neededFor(challenge);
    for (size_t node = 0; node < needed.size(); ++node) {
        if (needed[node])
            addStep(snapshot, static_cast<int>(node));
    }
    findEnds(challenge);
}

/// What the challenge's items, and those of its summaries that mean more than the last of their
/// parts, depend on. Without the other summaries a plan in phases is as quick as a flat one.
std::vector<bool> DrawPlan::neededFor(int challenge) const
{
    std::vector<bool> needed(m_net.nodes.size(), false);
    for (const int i : m_net.challenges[static_cast<size_t>(challenge)].nodes) {
        const Node &n = m_net.nodes[static_cast<size_t>(i)];
        needed[static_cast<size_t>(i)] =
            n.role == NodeRole::Leaf ||
            (n.role == NodeRole::Closing && (m_net.termsOf(n).deadline != none || mayEnd(i)));
    }
    for (size_t i = needed.size(); i-- > 0;) {
        for (const Arc &arc : m_net.arcsIn(static_cast<int>(i))) {
            if (needed[i])
                needed[static_cast<size_t>(arc.other)] = true;
        }
    }
    return needed;
}

/// Whether its challenge may finish with it: not if something waits for it that finishes later, or
/// if it is a summary that finishes with its parts.
bool DrawPlan::mayEnd(int i) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(i)];
    if (n.role == NodeRole::Opening)
        return false;
    if (n.role == NodeRole::Closing) {
        const auto arcs = m_net.arcsIn(i);
        return n.constrains(Constraint::FinishNoEarlier) || n.constrains(Constraint::MustFinish) ||
               std::ranges::any_of(arcs, [](const Arc &arc) { return !arc.inside; });
    }
    const auto arcs = m_net.arcsOut(i);
    return std::ranges::none_of(arcs, [&](const Arc &arc) {
        const Node &next = m_net.nodes[static_cast<size_t>(arc.other)];
        return !arc.inside && arc.kind == LinkKind::FinishStart && arc.lag >= 0 &&
               next.role == NodeRole::Leaf && next.challenge == n.challenge &&
               next.given == Given::Nothing && !next.isPinned();
    });
}

void DrawPlan::addStep(const Snapshot &snapshot, int node)
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    const auto [start, finish] = m_solver.earliest(node);
    DrawStep step;
    step.item = n.item;
    step.node = node;
    step.calendar = &m_net.calendarOf(n);
    step.role = n.role;
    step.counts = n.role == NodeRole::Leaf && n.duration > 0;
    step.duration = static_cast<int>(n.duration);
    step.workEnd =
        static_cast<int>(step.calendar->workedBefore(CivilTime(std::numeric_limits<int>::max())));
    step.start =
        step.counts ? static_cast<int>(step.calendar->workedBefore(start)) : minuteOf(start.minute);
    step.finish = step.counts ? static_cast<int>(step.calendar->workedBefore(finish))
                              : minuteOf(finish.minute);
    step.fixedStart = start;
    step.fixedFinish = finish;
    applyTerms(step);
    addWaits(step);
    if (const PlanItem *item = snapshot.find(Id<PlanItem>(n.item));
        item && step.counts && step.rule != DrawStep::Rule::Same)
        estimate(*item, step);
    if (n.role == NodeRole::Closing) {
        for (const int part : m_net.partsOf(n.item))
            step.parts.push_back(m_stepOf[static_cast<size_t>(part)]);
    }
    setFixed(step);
    m_stepOf[static_cast<size_t>(node)] = static_cast<int>(steps.size());
    steps.push_back(std::move(step));
}

void DrawPlan::setFixed(DrawStep &step) const
{
    const auto own = waitsOf(step);
    const bool varies = step.curve >= 0;
    const bool put = step.waits && std::ranges::any_of(own, [&](const DrawWait &wait) {
                         const DrawStep &from = steps[static_cast<size_t>(wait.from)];
                         return !(wait.fromFinish ? from.fixedFinish : from.fixedStart).isValid();
                     });
    bool startMoves = put, finishMoves = put;
    if (step.role == NodeRole::Closing) {
        startMoves = std::ranges::any_of(step.parts, [&](int part) {
            return !steps[static_cast<size_t>(part)].fixedStart.isValid();
        });
    } else if (varies) {
        // A finish that is asked for moves the start of work that takes longer.
        const bool endAsked =
            step.leastEnd != DrawStep::none ||
            std::ranges::any_of(own, [](const DrawWait &w) { return !w.toStart; });
        startMoves = step.rule == DrawStep::Rule::FinishGiven ||
                     (step.rule == DrawStep::Rule::Free && (put || endAsked));
        finishMoves = step.rule != DrawStep::Rule::FinishGiven || step.status != DrawStep::none;
    }
    if (startMoves)
        step.fixedStart = {};
    if (finishMoves)
        step.fixedFinish = {};
    if (!startMoves && !finishMoves)
        step.rule = DrawStep::Rule::Same;
}

void DrawPlan::addWaits(DrawStep &step)
{
    step.firstWait = static_cast<int>(waits.size());
    for (const Arc &arc : m_net.arcsIn(step.node)) {
        DrawWait wait;
        wait.from = m_stepOf[static_cast<size_t>(arc.other)];
        wait.fromFinish = arc.fromFinish();
        wait.toStart = arc.toStart();
        wait.elapsed = arc.elapsed && arc.lag != 0;
        wait.lag = arc.lag;
        const DrawStep &from = steps[static_cast<size_t>(wait.from)];
        // A summary that waits for nothing has no start of its own that its parts could wait for.
        if ((wait.fromFinish ? from.finish : from.start) == DrawStep::none)
            continue;
        wait.plain = step.counts && from.counts && from.calendar == step.calendar && !wait.elapsed;
        waits.push_back(wait);
    }
    step.endWait = static_cast<int>(waits.size());
}

/// A missing side of an estimate, or one beyond the likely duration, is the likely duration.
void DrawPlan::estimate(const PlanItem &item, DrawStep &step)
{
    const double likely = static_cast<double>(item.duration.minutes);
    const auto side = [&](WorkTime t) {
        return t.minutes > 0 ? static_cast<double>(t.minutes) : likely;
    };
    const double left = (100 - std::clamp(item.progress, 0, 100)) / 100.0;
    const BetaPert minutes{likely - left * std::max(0.0, likely - side(item.optimistic)), likely,
                           likely + left * std::max(0.0, side(item.pessimistic) - likely)};
    if (minutes.worst <= minutes.best)
        return;
    step.curve = static_cast<int>(estimates.size());
    estimates.push_back(
        {static_cast<int>(steps.size()), item.challenge.value, minutes, PertCurve(minutes)});
}

/// What the item's own values ask for, as the solver reads them.
void DrawPlan::applyTerms(DrawStep &step) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(step.node)];
    const Terms &terms = m_net.termsOf(n);
    const WorkCalendar &cal = *step.calendar;
    const CivilTime time(terms.constraint);
    const auto atLeast = [](int &bound, qint64 t) {
        if (t != none)
            bound = std::max(bound, drawMinute(t));
    };
    const auto is = [&](Constraint kind) { return n.constrains(kind); };
    if (n.role == NodeRole::Opening) {
        if (is(Constraint::StartNoEarlier) || is(Constraint::MustStart) || is(Constraint::Fixed))
            atLeast(step.least, cal.nextStart(time).minute);
        return;
    }
    if (n.role == NodeRole::Closing) {
        if (is(Constraint::FinishNoEarlier) || is(Constraint::MustFinish))
            atLeast(step.least, cal.previousFinish(time).minute);
        return;
    }
    const bool open = m_net.status != none && !n.finished;
    if (step.counts && open && n.given != Given::Recorded) {
        step.status = static_cast<int>(cal.workedBefore(CivilTime(m_net.status)));
        step.done = static_cast<int>(n.done());
        step.begun = n.progress > 0;
    }
    step.waits = n.given == Given::Nothing && !n.isPinned();
    if (!step.waits) {
        const CivilTime end = n.given == Given::Nothing ? time : CivilTime(terms.givenFinish);
        const bool byFinish =
            n.given == Given::Nothing ? is(Constraint::MustFinish) : terms.givenStart == none;
        if (byFinish && step.counts)
            step.leastEnd = static_cast<int>(cal.workedBefore(end));
        step.rule = byFinish                                     ? DrawStep::Rule::FinishGiven
                    : n.given != Given::Nothing && end.isValid() ? DrawStep::Rule::Same
                                                                 : DrawStep::Rule::StartGiven;
        return;
    }
    const auto first = [&](qint64 t) {
        return t == none || !step.counts ? t : cal.workedBefore(CivilTime(t));
    };
    if (is(Constraint::StartNoEarlier))
        atLeast(step.least, first(time.minute));
    if (is(Constraint::FinishNoEarlier))
        atLeast(step.counts ? step.leastEnd : step.least,
                step.counts ? cal.workedBefore(time) : cal.previousFinish(time).minute);
    atLeast(step.least, first(terms.levelledStart));
    const ChallengeNodes &c = m_net.challenges[static_cast<size_t>(n.challenge)];
    if (c.ownStart || (step.least == DrawStep::none && step.leastEnd == DrawStep::none &&
                       !m_solver.linkedStart(step.node).isValid()))
        atLeast(step.least, first(c.start));
    if (open && (!step.counts || n.progress == 0))
        atLeast(step.least, step.counts ? step.status : m_net.status);
}

void DrawPlan::findEnds(int challenge)
{
    for (const int node : m_net.challenges[static_cast<size_t>(challenge)].nodes) {
        const int i = m_stepOf[static_cast<size_t>(node)];
        const Node &n = m_net.nodes[static_cast<size_t>(node)];
        if (i < 0 || n.role == NodeRole::Opening)
            continue;
        const DrawStep &step = steps[static_cast<size_t>(i)];
        if (n.role == NodeRole::Leaf)
            leaves.push_back(i);
        if (m_net.termsOf(n).deadline != none && !n.finished)
            dated.push_back(i);
        if (step.fixedFinish.isValid())
            fixedEnd = std::max(fixedEnd, step.fixedFinish);
        else if (mayEnd(node))
            ends.push_back(i);
    }
}

} // namespace stint::planning
