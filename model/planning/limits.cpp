// SPDX-License-Identifier: GPL-3.0-or-later
// What the world around a node asks of it in the backward pass.
#include "model/planning/solver.h"

namespace stint::planning {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

void lower(qint64 &limit, qint64 t)
{
    limit = std::min(limit, t);
}

} // namespace

/// As civil times.
Solver::Limits Solver::civilLimits(int i) const
{
    const qint64 end = frame(node(i)).finish;
    Limits l{never, end, never, end};
    for (const Arc &arc : m_net.arcsOut(i))
        limitBy(arc, l);
    limitByParent(i, l);
    return l;
}

void Solver::limitByParent(int i, Limits &l) const
{
    const int around = m_net.closingAround(i);
    if (around < 0)
        return;
    const Limits &s = summary(node(around)).limits;
    lower(l.lateFinish, s.lateFinish);
    lower(l.freeFinish, s.freeFinish);
    // What waits for a summary's start waits for the part that starts first.
    if ((s.lateStart != never || s.freeStart != never) && startTime(i) == early(around).start) {
        lower(l.lateStart, s.lateStart);
        lower(l.freeStart, s.freeStart);
    }
}

/// Of a task, in its own working minutes.
Solver::Limits Solver::workLimits(int i) const
{
    const Node &n = node(i);
    const Frame &around = frame(n);
    Limits other{never, never, never, never};
    Limits l = other;
    if (around.calendar == n.calendar)
        l.lateFinish = l.freeFinish = around.finishWork;
    else
        other.lateFinish = other.freeFinish = around.finish;
    for (const Arc &arc : m_net.arcsOut(i)) {
        if (early(arc.other).calendar != n.calendar || arc.elapsed) {
            limitBy(arc, other);
            continue;
        }
        // Two tasks of one calendar count in the same minutes.
        const Late &q = late(arc.other);
        const qint64 work = (arc.toStart() ? 0 : span(arc.other)) - arc.lag;
        lower(arc.fromFinish() ? l.lateFinish : l.lateStart, q.late + work);
        lower(arc.fromFinish() ? l.freeFinish : l.freeStart, q.free + work);
    }
    limitByParent(i, other);
    const WorkCalendar &cal = calendar(n);
    if (other.lateFinish != never)
        lower(l.lateFinish, cal.workedBefore(CivilTime(other.lateFinish)));
    if (other.freeFinish != never)
        lower(l.freeFinish, cal.workedBefore(CivilTime(other.freeFinish)));
    if (other.lateStart != never)
        lower(l.lateStart, cal.latestStart(CivilTime(other.lateStart)));
    if (other.freeStart != never)
        lower(l.freeStart, cal.latestStart(CivilTime(other.freeStart)));
    return l;
}

void Solver::limitBy(const Arc &arc, Limits &l) const
{
    const Node &q = node(arc.other);
    if (arc.inside || q.isActual())
        return; // what began, began whatever this does
    const WorkCalendar &cal = calendar(q);
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
    const auto beforeStart = [&](qint64 start) {
        const qint64 work = start + (arc.toStart() ? 0 : span(arc.other));
        return arc.elapsed ? cal.lastWith(work).minute - arc.lag
                           : cal.lastWith(work - arc.lag).minute;
    };
    const Late &s = late(arc.other);
    qint64 last = never, free = never;
    if (q.role == NodeRole::Closing) {
        last = beforeTime(summary(q).limits.lateFinish);
        free = beforeTime(early(arc.other).finish);
    } else if (isTask(q)) {
        last = beforeStart(s.late);
        free = beforeStart(s.free);
    } else {
        last = beforeTime(s.late);
        free = beforeTime(s.free);
    }
    lower(arc.fromFinish() ? l.lateFinish : l.lateStart, last);
    lower(arc.fromFinish() ? l.freeFinish : l.freeStart, free);
}

} // namespace stint::planning
