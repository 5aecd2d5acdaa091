// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass: how early each node can be.
#include "model/planning/solver.h"

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;

bool toStart(const Arc &arc)
{
    return arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::StartStart;
}

bool fromFinish(const Arc &arc)
{
    return arc.kind == LinkKind::FinishStart || arc.kind == LinkKind::FinishFinish;
}

} // namespace

/// The tightest of the bounds on a node's start, and what sets it. `at` is in working minutes for
/// nodes with a duration, else a civil minute.
struct Solver::Bound {
    qint64 at = none;
    DriverKind driver = DriverKind::Nothing;
    qint64 driverId = 0;

    void take(qint64 t, DriverKind kind, qint64 id = 0)
    {
        // Of two that ask for the same, a link tells more than the summary around.
        if (t > at || (t == at && t != none && driver == DriverKind::Parent)) {
            at = t;
            driver = kind;
            driverId = id;
        }
    }
    void take(qint64 t, const Arc &arc)
    {
        take(t, arc.dependency ? DriverKind::Predecessor : DriverKind::Parent, arc.dependency);
    }
};

/// The civil time that an arc asks its successor to wait for; none if there is no such.
qint64 Solver::boundTime(const Arc &arc, const WorkCalendar &cal) const
{
    const Early &p = early(arc.other);
    const qint64 base = fromFinish(arc) ? p.finish : p.start;
    if (base == none || arc.lag == 0)
        return base;
    return arc.elapsed ? base + arc.lag : cal.add(CivilTime(base), WorkTime(arc.lag)).minute;
}

Solver::Bound Solver::boundOf(int i) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    const bool counts = n.role == NodeRole::Leaf && n.duration > 0;
    Bound b;
    for (const Arc &arc : m_net.arcsIn(i)) {
        const Early &p = early(arc.other);
        const qint64 base = fromFinish(arc) ? p.finish : p.start;
        if (base == none)
            continue;
        if (!counts) {
            b.take(boundTime(arc, cal), arc);
            continue;
        }
        const qint64 work = arc.elapsed ? cal.workedBefore(CivilTime(base + arc.lag))
                                        : cal.workedBefore(CivilTime(base)) + arc.lag;
        b.take(toStart(arc) ? work : work - n.duration, arc);
    }
    return b;
}

CivilTime Solver::linkedStart(int i) const
{
    const Bound b = boundOf(i);
    if (b.at == none)
        return {};
    const Node &n = node(i);
    return n.role == NodeRole::Leaf && n.duration > 0 ? calendar(n).lastWith(b.at)
                                                      : CivilTime(b.at);
}

Solver::Early Solver::forward(int i) const
{
    const Node &n = node(i);
    if (n.role == NodeRole::Opening)
        return openingForward(i);
    if (n.role == NodeRole::Closing)
        return closingForward(i);
    Early e;
    if (given(n, e))
        return e;
    return n.duration > 0 ? taskForward(i) : pointForward(i);
}

/// Dates that are facts or fixed, whatever the links say.
bool Solver::given(const Node &n, Early &e) const
{
    const WorkCalendar &cal = calendar(n);
    e.length = n.duration;
    if (n.isActual()) {
        e.driver = DriverKind::Actual;
        e.start = n.actualStart != none
                      ? n.actualStart
                      : cal.subtract(CivilTime(n.actualFinish), WorkTime(n.duration)).minute;
        e.finish = n.actualFinish != none
                       ? std::max(e.start, n.actualFinish)
                       : cal.add(CivilTime(e.start), WorkTime(n.duration)).minute;
        e.startWork = cal.workedBefore(CivilTime(e.start));
        e.length = cal.workedBefore(CivilTime(e.finish)) - e.startWork;
        return true;
    }
    if (!n.isPinned())
        return false;
    const bool byFinish = n.constraint == Constraint::MustFinish;
    const CivilTime pin(n.constraintTime);
    e.driver = n.constraint == Constraint::Fixed ? DriverKind::Fixed : DriverKind::Constraint;
    e.startWork = cal.workedBefore(pin) - (byFinish ? n.duration : 0);
    if (n.duration > 0) {
        e.start = cal.lastWith(e.startWork).minute;
        e.finish = cal.firstWith(e.startWork + n.duration).minute;
    } else if (byFinish) {
        e.start = e.finish = cal.previousFinish(pin).minute;
    } else {
        // What is fixed by hand may be on a day off: a demo day on a Saturday.
        const bool dayOff = n.constraint == Constraint::Fixed && !cal.isWorkingDay(pin.date());
        e.start = e.finish = dayOff ? pin.minute : cal.nextStart(pin).minute;
    }
    return true;
}

Solver::Early Solver::taskForward(int i) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    Bound b = boundOf(i);
    if (n.constrains(Constraint::StartNoEarlier))
        b.take(cal.workedBefore(CivilTime(n.constraintTime)), DriverKind::Constraint);
    if (n.constrains(Constraint::FinishNoEarlier))
        b.take(cal.workedBefore(CivilTime(n.constraintTime)) - n.duration, DriverKind::Constraint);
    if (n.levelled != none)
        b.take(cal.workedBefore(CivilTime(n.levelled)), DriverKind::Levelling);
    if (const ChallengeNodes &c = challengeOf(n); c.ownStart || b.at == none)
        b.take(cal.workedBefore(CivilTime(c.start)), DriverKind::ChallengeStart);
    return {cal.lastWith(b.at).minute,
            cal.firstWith(b.at + n.duration).minute,
            b.at,
            n.duration,
            b.driver,
            b.driverId};
}

Solver::Early Solver::pointForward(int i) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    Bound b = boundOf(i);
    if (n.constrains(Constraint::StartNoEarlier))
        b.take(cal.nextStart(CivilTime(n.constraintTime)).minute, DriverKind::Constraint);
    if (n.constrains(Constraint::FinishNoEarlier))
        b.take(cal.previousFinish(CivilTime(n.constraintTime)).minute, DriverKind::Constraint);
    if (const ChallengeNodes &c = challengeOf(n); c.ownStart || b.at == none)
        b.take(cal.nextStart(CivilTime(c.start)).minute, DriverKind::ChallengeStart);
    // A point may sit at the end of a shift, where what it waits for finishes.
    const qint64 work = cal.workedBefore(CivilTime(b.at));
    const CivilTime end = cal.firstWith(work);
    const qint64 at = end.minute == b.at ? b.at : cal.lastWith(work).minute;
    return {at, at, work, 0, b.driver, b.driverId};
}

Solver::Early Solver::openingForward(int i) const
{
    const Node &n = node(i);
    Bound b = boundOf(i);
    if (n.constrains(Constraint::StartNoEarlier) || n.constrains(Constraint::MustStart) ||
        n.constrains(Constraint::Fixed))
        b.take(calendar(n).nextStart(CivilTime(n.constraintTime)).minute, DriverKind::Constraint);
    return {b.at, b.at, 0, 0, b.driver, b.driverId};
}

Solver::Early Solver::closingForward(int i) const
{
    const Node &n = node(i);
    Early e;
    e.finish = boundOf(i).at;
    if (n.constrains(Constraint::FinishNoEarlier) || n.constrains(Constraint::MustFinish))
        e.finish =
            std::max(e.finish, calendar(n).previousFinish(CivilTime(n.constraintTime)).minute);
    e.start = std::numeric_limits<qint64>::max();
    for (const int part : m_net.partsOf(n.item))
        e.start = std::min(e.start, early(part).start);
    return e;
}

} // namespace stint::planning
