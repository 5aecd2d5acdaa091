// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/solver.h"

#include <queue>

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// Nodes still to do, each once, lowest (or highest) first.
template <class Order>
class WorkList
{
public:
    explicit WorkList(size_t nodes)
        : m_queued(nodes, false)
    {
    }
    void push(int node)
    {
        if (m_queued[static_cast<size_t>(node)])
            return;
        m_queued[static_cast<size_t>(node)] = true;
        m_queue.push(node);
    }
    bool isEmpty() const { return m_queue.empty(); }
    int pop()
    {
        const int node = m_queue.top();
        m_queue.pop();
        m_queued[static_cast<size_t>(node)] = false;
        return node;
    }

private:
    std::vector<bool> m_queued;
    std::priority_queue<int, std::vector<int>, Order> m_queue;
};

bool isPinned(const Node &n)
{
    return n.constraintTime != none &&
           (n.constraint == Constraint::MustStart || n.constraint == Constraint::MustFinish ||
            n.constraint == Constraint::Fixed);
}

bool constrains(const Node &n, Constraint kind)
{
    return n.constraint == kind && n.constraintTime != none;
}

} // namespace

/// What an arc asks of its successor's start (FS, SS) or finish (FF, SF).
qint64 Solver::boundFrom(const Arc &arc, const Node &successor) const
{
    const NodeTimes &p = times(arc.other);
    const bool fromFinish = arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::FinishFinish;
    const qint64 base = fromFinish ? p.ef : p.es;
    if (base == none || arc.lag == 0)
        return base;
    if (arc.elapsed)
        return base + arc.lag;
    return calendar(successor).add(CivilTime(base), WorkTime(arc.lag)).minute;
}

Solver::Bounds Solver::boundsOf(int node) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    Bounds b;
    for (const Arc &arc : m_net.arcsIn(node)) {
        const qint64 t = boundFrom(arc, n);
        const bool toStart = arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::StartStart;
        qint64 &bound = toStart ? b.start : b.finish;
        if (t > bound) {
            bound = t;
            (toStart ? b.startArc : b.finishArc) = &arc;
        }
    }
    return b;
}

qint64 Solver::linkedStart(int node) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    const Bounds b = boundsOf(node);
    if (b.finish == none)
        return b.start;
    return std::max(b.start,
                    calendar(n).subtract(CivilTime(b.finish), WorkTime(n.duration)).minute);
}

NodeTimes Solver::forward(int node) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    const WorkCalendar &cal = calendar(n);
    const Bounds b = boundsOf(node);
    NodeTimes t;
    const auto drivenBy = [&](const Arc *arc) {
        t.driver = arc->dependency ? DriverKind::Predecessor : DriverKind::Parent;
        t.driverId = arc->dependency;
    };
    qint64 start = b.start, finish = b.finish;
    if (b.startArc)
        drivenBy(b.startArc);
    if (constrains(n, Constraint::StartNoEarlier) && n.constraintTime > start) {
        start = n.constraintTime;
        t.driver = DriverKind::Constraint;
    }
    if (constrains(n, Constraint::FinishNoEarlier) && n.role != NodeRole::Opening)
        finish = std::max(finish, n.constraintTime);

    if (n.role == NodeRole::Opening) {
        if (isPinned(n) && n.constraint != Constraint::MustFinish)
            start = std::max(start, n.constraintTime);
        t.es = t.ef = start;
        return t;
    }
    if (n.role == NodeRole::Closing) {
        t.ef = finish;
        t.es = never;
        for (const int part : m_net.partsOf(n.item))
            t.es = std::min(t.es, times(part).es);
        return t;
    }
    const CivilTime fallback(m_net.challenges[static_cast<size_t>(n.challenge)].start);
    if (n.actualStart != none || n.actualFinish != none) {
        t.driver = DriverKind::Actual;
        t.es = n.actualStart != none
                   ? n.actualStart
                   : cal.subtract(CivilTime(n.actualFinish), WorkTime(n.duration)).minute;
        t.ef = n.actualFinish != none ? n.actualFinish
                                      : cal.add(CivilTime(t.es), WorkTime(n.duration)).minute;
        t.ef = std::max(t.es, t.ef);
        return t;
    }
    if (isPinned(n)) {
        t.driver = n.constraint == Constraint::Fixed ? DriverKind::Fixed : DriverKind::Constraint;
        t.driverId = 0;
        const CivilTime pin(n.constraintTime);
        if (n.duration == 0) {
            t.es = t.ef = pin.minute;
        } else if (n.constraint == Constraint::MustFinish) {
            t.ef = cal.previousFinish(pin).minute;
            t.es = cal.subtract(CivilTime(t.ef), WorkTime(n.duration)).minute;
        } else {
            t.es = cal.nextStart(pin).minute;
            t.ef = cal.add(CivilTime(t.es), WorkTime(n.duration)).minute;
        }
        return t;
    }
    if (start == none && (finish == none || n.duration > 0)) {
        start = finish == none ? fallback.minute : start;
        t.driver = DriverKind::ChallengeStart;
    }
    if (n.duration == 0) {
        qint64 at = start;
        if (finish > at) {
            at = finish;
            if (b.finishArc && b.finish == finish)
                drivenBy(b.finishArc);
            else
                t.driver = DriverKind::Constraint;
        }
        const CivilTime when(at);
        // A point may sit at the end of a shift, where what it waits for finishes.
        t.es = t.ef = cal.previousFinish(when) == when ? at : cal.nextStart(when).minute;
        return t;
    }
    t.es = start == none ? none : cal.nextStart(CivilTime(start)).minute;
    if (finish != none) {
        const CivilTime back = cal.nextStart(cal.subtract(CivilTime(finish), WorkTime(n.duration)));
        if (back.minute > t.es) {
            t.es = back.minute;
            if (b.finishArc && b.finish == finish) {
                drivenBy(b.finishArc);
            } else {
                t.driver = DriverKind::Constraint;
                t.driverId = 0;
            }
        }
    }
    t.ef = cal.add(CivilTime(t.es), WorkTime(n.duration)).minute;
    return t;
}

void Solver::backward(int node, NodeTimes &t) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    const WorkCalendar &cal = calendar(n);
    const qint64 end = m_finish[static_cast<size_t>(n.challenge)];
    qint64 finish = end, start = never, slack = never;
    for (const Arc &arc : m_net.arcsOut(node)) {
        const Node &q = m_net.nodes[static_cast<size_t>(arc.other)];
        const NodeTimes &s = times(arc.other);
        const bool toStart = arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::StartStart;
        const bool fromFinish =
            arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::FinishFinish;
        qint64 limit = toStart ? s.ls : s.lf;
        if (arc.lag != 0 && limit != none)
            limit = arc.elapsed ? limit - arc.lag
                                : calendar(q).subtract(CivilTime(limit), WorkTime(arc.lag)).minute;
        (fromFinish ? finish : start) = std::min(fromFinish ? finish : start, limit);

        const qint64 early = toStart ? s.es : s.ef;
        qint64 mine = fromFinish ? t.ef : t.es;
        if (mine == none || early == none)
            continue;
        if (arc.lag != 0)
            mine = arc.elapsed ? mine + arc.lag
                               : calendar(q).add(CivilTime(mine), WorkTime(arc.lag)).minute;
        qint64 room = cal.between(CivilTime(mine), CivilTime(early)).minutes;
        if (arc.dependency == 0 && arc.kind == LinkKind::FinishFinish)
            room += s.freeFloat; // through the end of its summary
        slack = std::min(slack, room);
    }
    if (n.role == NodeRole::Opening) {
        t.ls = t.lf = std::min(start, finish);
        t.freeFloat = 0;
        return;
    }
    if (slack == never)
        slack = cal.between(CivilTime(t.ef), CivilTime(end)).minutes;
    t.freeFloat = std::max<qint64>(0, slack);
    for (const qint64 limit :
         {n.deadline, constrains(n, Constraint::FinishNoLater) ? n.constraintTime : none}) {
        if (limit != none)
            finish = std::min(finish, limit);
    }
    if (n.role == NodeRole::Closing) {
        t.lf = finish;
        t.ls = finish;
        return;
    }
    if (constrains(n, Constraint::StartNoLater))
        start = std::min(start, n.constraintTime);
    if (n.duration == 0) {
        t.ls = t.lf = std::min(start, finish);
    } else {
        t.lf = cal.previousFinish(CivilTime(finish)).minute;
        t.ls = cal.subtract(CivilTime(t.lf), WorkTime(n.duration)).minute;
        if (start < t.ls) {
            t.ls = start;
            t.lf = cal.add(CivilTime(start), WorkTime(n.duration)).minute;
        }
    }
    if (isPinned(n) || n.actualStart != none || n.actualFinish != none) {
        t.ls = std::min(t.ls, t.es);
        t.lf = std::min(t.lf, t.ef);
    }
}

/// Moves an as-late-as-possible item as far as it goes without moving what waits for it.
void Solver::placeLate(int node)
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    NodeTimes &t = m_times[static_cast<size_t>(node)];
    if (n.constraint != Constraint::AsLateAsPossible || n.role != NodeRole::Leaf ||
        t.driver == DriverKind::Actual)
        return;
    backward(node, t);
    if (t.freeFloat <= 0)
        return;
    const WorkCalendar &cal = calendar(n);
    t.ef = cal.add(CivilTime(t.ef), WorkTime(t.freeFloat)).minute;
    t.es = n.duration == 0 ? t.ef : cal.subtract(CivilTime(t.ef), WorkTime(n.duration)).minute;
    t.driver = DriverKind::Constraint;
    t.driverId = 0;
}

void Solver::finishOf(int challenge)
{
    qint64 &finish = m_finish[static_cast<size_t>(challenge)];
    finish = none;
    for (const int node : m_net.challenges[static_cast<size_t>(challenge)].nodes)
        finish = std::max(finish, times(node).ef);
}

void Solver::solveAll()
{
    const int n = static_cast<int>(m_net.nodes.size());
    m_times.assign(static_cast<size_t>(n), {});
    m_finish.assign(m_net.challenges.size(), none);
    for (int i = 0; i < n; ++i)
        m_times[static_cast<size_t>(i)] = forward(i);
    for (int c = 0; c < static_cast<int>(m_finish.size()); ++c)
        finishOf(c);
    for (int i = n - 1; m_net.hasLateItems() && i >= 0; --i)
        placeLate(i);
    // Openings come before, closings after their parts: one sweep each way sees everything.
    for (int i = 0; m_net.hasLateItems() && i < n; ++i) {
        if (m_net.nodes[static_cast<size_t>(i)].role == NodeRole::Closing)
            m_times[static_cast<size_t>(i)] = forward(i);
    }
    for (int i = n - 1; i >= 0; --i)
        backward(i, m_times[static_cast<size_t>(i)]);
}

std::vector<std::pair<int, NodeTimes>> Solver::solveFrom(std::span<const int> changed)
{
    std::map<int, NodeTimes> before;
    const auto remember = [&](int node) { before.try_emplace(node, times(node)); };
    WorkList<std::greater<>> ahead(m_net.nodes.size());
    WorkList<std::less<>> back(m_net.nodes.size());
    std::vector<int> touched; // challenges
    for (const int node : changed) {
        ahead.push(node);
        back.push(node);
    }
    while (!ahead.isEmpty()) {
        const int node = ahead.pop();
        NodeTimes now = forward(node);
        NodeTimes &known = m_times[static_cast<size_t>(node)];
        now.ls = known.ls;
        now.lf = known.lf;
        now.freeFloat = known.freeFloat;
        if (now == known)
            continue;
        remember(node);
        const bool moved = now.es != known.es || now.ef != known.ef;
        known = now;
        if (!moved)
            continue;
        touched.push_back(m_net.nodes[static_cast<size_t>(node)].challenge);
        back.push(node);
        for (const Arc &arc : m_net.arcsOut(node))
            ahead.push(arc.other);
        for (const Arc &arc : m_net.arcsIn(node))
            back.push(arc.other); // their free float looks at this node
    }
    std::ranges::sort(touched);
    const auto dead = std::ranges::unique(touched);
    touched.erase(dead.begin(), dead.end());
    for (const int challenge : touched) {
        const qint64 old = challengeFinish(challenge);
        finishOf(challenge);
        if (challengeFinish(challenge) != old) {
            for (const int node : m_net.challenges[static_cast<size_t>(challenge)].nodes)
                back.push(node);
        }
    }
    while (!back.isEmpty()) {
        const int node = back.pop();
        NodeTimes now = times(node);
        backward(node, now);
        if (now == times(node))
            continue;
        remember(node);
        m_times[static_cast<size_t>(node)] = now;
        for (const Arc &arc : m_net.arcsIn(node))
            back.push(arc.other);
    }
    std::vector<std::pair<int, NodeTimes>> result;
    for (const auto &[node, old] : before) {
        if (!(old == times(node)))
            result.emplace_back(node, old);
    }
    return result;
}

WorkTime Solver::totalFloat(int node) const
{
    const Node &n = m_net.nodes[static_cast<size_t>(node)];
    const NodeTimes &t = times(node);
    if (n.role == NodeRole::Leaf && n.duration > 0)
        return calendar(n).between(CivilTime(t.es), CivilTime(t.ls));
    return calendar(n).between(CivilTime(t.ef), CivilTime(t.lf));
}

} // namespace stint::planning
