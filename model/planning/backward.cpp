// SPDX-License-Identifier: GPL-3.0-or-later
// The backward pass: how late each node may be, its floats, and what is put off on purpose.
#include "model/planning/solver.h"

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;
constexpr qint64 never = std::numeric_limits<qint64>::max();

void lower(qint64 &limit, qint64 t)
{
    limit = std::min(limit, t);
}

} // namespace

/// What the world around a node asks of it, as civil times.
Solver::Limits Solver::outer(int i) const
{
    const qint64 end = m_finish[static_cast<size_t>(node(i).challenge)];
    Limits l{never, end, never, end};
    for (const Arc &arc : m_net.arcsOut(i))
        limitBy(arc, l);
    if (const int around = m_net.closingAround(i); around >= 0) {
        const Limits &s = limits(around);
        lower(l.lateFinish, s.lateFinish);
        lower(l.freeFinish, s.freeFinish);
        // What waits for a summary's start waits for the part that starts first.
        if (early(i).start == early(around).start) {
            lower(l.lateStart, s.lateStart);
            lower(l.freeStart, s.freeStart);
        }
    }
    return l;
}

void Solver::limitBy(const Arc &arc, Limits &l) const
{
    if (arc.dependency == 0)
        return;
    const Node &q = node(arc.other);
    const Limits &s = limits(arc.other);
    const WorkCalendar &cal = calendar(q);
    const bool toStart = arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::StartStart;
    const bool fromFinish = arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::FinishFinish;
    // The latest time from which the arc leads to no more than t.
    const auto beforeTime = [&](qint64 t) {
        if (t == never || arc.lag == 0)
            return t;
        if (arc.elapsed)
            return t - arc.lag;
        qint64 work = cal.workedBefore(CivilTime(t));
        if (arc.lag < 0 && cal.lastWith(work).minute > t)
            --work; // a lead ends at a shift's start
        return cal.lastWith(work - arc.lag).minute;
    };
    qint64 late = never, free = never;
    if (q.role == NodeRole::Leaf) {
        if (q.isActual())
            return; // it began whatever this does
        const Early &e = early(arc.other);
        // What is fixed by hand stays where it is, though it has float of its own.
        const bool stays = q.constraint == Constraint::Fixed;
        if (q.duration == 0) {
            late = beforeTime(stays ? std::min(s.lateFinish, e.start) : s.lateFinish);
            free = beforeTime(s.freeFinish);
        } else {
            const auto before = [&](qint64 start) {
                const qint64 work = start + (toStart ? 0 : e.length);
                return arc.elapsed ? cal.lastWith(work).minute - arc.lag
                                   : cal.lastWith(work - arc.lag).minute;
            };
            late = before(stays ? std::min(s.lateStart, e.startWork) : s.lateStart);
            free = before(s.freeStart);
        }
    } else if (q.role == NodeRole::Opening) {
        late = beforeTime(s.lateStart);
        free = beforeTime(s.freeStart);
    } else {
        late = beforeTime(s.lateFinish);
        free = beforeTime(early(arc.other).finish);
    }
    lower(fromFinish ? l.lateFinish : l.lateStart, late);
    lower(fromFinish ? l.freeFinish : l.freeStart, free);
}

NodeTimes Solver::leafBackward(int i, Limits &l) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    const Early &e = early(i);
    const Limits o = outer(i);
    const auto worked = [&](qint64 t) { return cal.workedBefore(CivilTime(t)); };
    qint64 late = worked(o.lateFinish) - e.length, free = worked(o.freeFinish) - e.length;
    // A task starts with a shift, which may be after a limit that lies between two.
    const auto startBy = [&](qint64 t) {
        const qint64 work = worked(t);
        return e.length > 0 && cal.lastWith(work).minute > t ? work - 1 : work;
    };
    if (o.lateStart != never)
        lower(late, startBy(o.lateStart));
    if (o.freeStart != never)
        lower(free, startBy(o.freeStart));
    if (n.deadline != none)
        lower(late, worked(n.deadline) - e.length);
    const bool finishBy =
        n.constrains(Constraint::FinishNoLater) || n.constrains(Constraint::MustFinish);
    if (finishBy)
        lower(late, worked(n.constraintTime) - e.length);
    if (n.constrains(Constraint::StartNoLater) || n.constrains(Constraint::MustStart))
        lower(late, worked(n.constraintTime));

    NodeTimes t;
    t.finished = n.finished;
    t.driver = e.driver;
    t.driverId = e.driverId;
    t.es = e.start;
    t.ef = e.finish;
    t.totalFloat = late - e.startWork;
    t.freeFloat = std::max<qint64>(0, std::min(free - e.startWork, t.totalFloat));
    qint64 start = e.startWork;
    // What levelling has put somewhere stays there, or it would ask for people twice.
    if (n.constraint == Constraint::AsLateAsPossible && !n.isActual() && t.freeFloat > 0 &&
        n.levelled == none) {
        // As far as it goes without moving what waits for it.
        start += t.freeFloat;
        t.totalFloat -= t.freeFloat;
        t.freeFloat = 0;
        t.ef = cal.firstWith(start + e.length).minute;
        t.es = e.length > 0 ? cal.lastWith(start).minute : t.ef;
        t.driver = DriverKind::Constraint;
        t.driverId = 0;
    }
    t.ls = late == start ? t.es : cal.lastWith(late).minute;
    t.lf = late == start ? t.ef : cal.firstWith(late + e.length).minute;
    l = {late, 0, start, 0};
    if (n.duration == 0) {
        t.ls = t.lf;
        qint64 last = std::min(o.lateStart, o.lateFinish);
        for (const qint64 end : {n.deadline, finishBy ? n.constraintTime : none}) {
            if (end != none)
                lower(last, end);
        }
        const qint64 next = cal.lastWith(late).minute;
        l.lateFinish = next <= last ? next : cal.firstWith(late).minute;
        l.freeFinish = t.es;
    }
    return t;
}

Solver::Limits Solver::closingBackward(int i) const
{
    const Node &n = node(i);
    Limits l = outer(i);
    if (n.deadline != none)
        lower(l.lateFinish, n.deadline);
    if (n.constrains(Constraint::FinishNoLater) || n.constrains(Constraint::MustFinish))
        lower(l.lateFinish, n.constraintTime);
    if (n.constrains(Constraint::StartNoLater) || n.constrains(Constraint::MustStart))
        lower(l.lateStart, calendar(n).nextStart(CivilTime(n.constraintTime)).minute);
    return l;
}

/// Comes after all parts, so it knows what they bear and what has become of the summary.
Solver::Limits Solver::openingBackward(int i, NodeTimes &t) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    Limits l{never, never, never, never};
    for (const Arc &arc : m_net.arcsOut(i)) {
        const Node &part = node(arc.other);
        const Limits &s = limits(arc.other);
        if (part.role == NodeRole::Opening) {
            lower(l.lateStart, s.lateStart);
            lower(l.freeStart, s.freeStart);
        } else if (!part.isActual()) {
            const WorkCalendar &its = calendar(part);
            const bool point = part.duration == 0;
            lower(l.lateStart, point ? s.lateFinish : its.lastWith(s.lateStart).minute);
            lower(l.freeStart, point ? s.freeFinish : its.lastWith(s.freeStart).minute);
            if (part.constraint == Constraint::Fixed)
                lower(l.lateStart, early(arc.other).start);
        }
    }
    const int closing = m_net.finishNode(n.item);
    const Limits &c = limits(closing);
    t.es = t.ls = never;
    t.ef = early(closing).finish;
    t.driver = early(i).driver;
    t.driverId = early(i).driverId;
    qint64 open = never, all = never;
    for (const int part : m_net.partsOf(n.item)) {
        const NodeTimes &p = times(part);
        lower(t.es, p.es);
        lower(t.ls, p.ls);
        t.ef = std::max(t.ef, p.ef);
        lower(all, p.totalFloat);
        if (!p.finished)
            lower(open, p.totalFloat);
    }
    const auto room = [&](qint64 to) {
        return cal.between(CivilTime(t.ef), CivilTime(to)).minutes;
    };
    t.finished = open == never;
    // A summary bears what its tightest part bears that is not done yet.
    t.totalFloat = std::min(t.finished ? all : open, room(c.lateFinish));
    t.freeFloat = std::max<qint64>(0, std::min(room(c.freeFinish), t.totalFloat));
    t.lf = room(c.lateFinish) == 0 ? t.ef : cal.previousFinish(CivilTime(c.lateFinish)).minute;
    return l;
}

/// Whether anything that other nodes read has changed. Nodes with new times go to `changed`.
bool Solver::backward(int i, std::vector<int> *changed)
{
    const Node &n = node(i);
    Limits l{};
    NodeTimes t;
    int shown = i;
    if (n.role == NodeRole::Leaf) {
        t = leafBackward(i, l);
    } else if (n.role == NodeRole::Closing) {
        l = closingBackward(i);
        shown = -1;
    } else {
        l = openingBackward(i, t);
        shown = m_net.finishNode(n.item);
    }
    bool news = false;
    if (!(m_limits[static_cast<size_t>(i)] == l)) {
        m_limits[static_cast<size_t>(i)] = l;
        news = true;
    }
    if (shown >= 0 && !(times(shown) == t)) {
        m_times[static_cast<size_t>(shown)] = t;
        news = true;
        if (changed)
            changed->push_back(shown);
    }
    return news;
}

} // namespace stint::planning
