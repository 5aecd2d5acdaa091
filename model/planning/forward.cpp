// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass: how early each node can be.
#include "model/planning/solver.h"

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;

} // namespace

/// The tightest of the bounds on a node's start, and what sets it. `at` is in working minutes for
/// nodes with a duration, else a civil minute.
struct Solver::Bound {
    qint64 at = none;
    DriverKind driver = DriverKind::Nothing;
    int arc = -1;

    void take(qint64 t, DriverKind kind, int by = -1)
    {
        // Of two that ask for the same, a link tells more than the summary around.
        if (t > at || (t == at && t != none && driver == DriverKind::Parent)) {
            at = t;
            driver = kind;
            arc = by;
        }
    }
};

/// The civil time that an arc asks its end to wait for, in the end's calendar; none if there is no
/// such.
qint64 Solver::boundTime(int from, const Arc &arc, const WorkCalendar &cal) const
{
    const qint64 base = arc.fromFinish() ? finishTime(from) : startTime(from);
    if (base == none || arc.lag == 0)
        return base;
    return arc.elapsed ? base + arc.lag : cal.add(CivilTime(base), WorkTime(arc.lag)).minute;
}

Solver::Bound Solver::boundOf(int i) const
{
    const Node &n = node(i);
    const bool counts = isTask(n);
    Bound b;
    for (const Arc &arc : m_net.arcsIn(i)) {
        const Early &p = early(arc.other);
        qint64 at = none;
        if (counts && p.calendar == n.calendar && !arc.elapsed) {
            // Two tasks of one calendar count in the same minutes.
            at = (arc.fromFinish() ? p.finish : p.start) + arc.lag;
        } else {
            const WorkCalendar &cal = calendar(n);
            at = boundTime(arc.other, arc, cal);
            if (at == none)
                continue;
            if (counts)
                at = cal.workedBefore(CivilTime(at));
        }
        if (counts && !arc.toStart())
            at -= n.duration;
        b.take(at, arc.inside ? DriverKind::Parent : DriverKind::Predecessor,
               static_cast<int>(&arc - m_net.in.data()));
    }
    return b;
}

CivilTime Solver::linkedStart(int i) const
{
    const Bound b = boundOf(i);
    if (b.at == none)
        return {};
    const Node &n = node(i);
    return isTask(n) ? calendar(n).lastWith(b.at) : CivilTime(b.at);
}

/// taskForward() for what most nodes are: a task that nothing is said about, after tasks of its own
/// calendar. False if it isn't that.
inline bool Solver::plainForward(int i, Early &e) const
{
    const Node &n = node(i);
    if (!n.plain)
        return false;
    Bound b;
    for (const Arc &arc : m_net.arcsIn(i)) {
        const Early &p = early(arc.other);
        if (p.calendar != n.calendar || arc.elapsed || !arc.toStart())
            return false;
        b.take((arc.fromFinish() ? p.finish : p.start) + arc.lag,
               arc.inside ? DriverKind::Parent : DriverKind::Predecessor,
               static_cast<int>(&arc - m_net.in.data()));
    }
    if (b.at == none || challengeOf(n).ownStart)
        b.take(startWorkOf(n), DriverKind::ChallengeStart);
    if (m_net.status != none)
        b.take(statusWork(n), DriverKind::StatusDate);
    e = {b.at, b.at + n.duration, n.calendar, b.arc, b.driver};
    return true;
}

Solver::Early Solver::forward(int i) const
{
    const Node &n = node(i);
    Early e;
    if (plainForward(i, e))
        return e;
    if (n.role == NodeRole::Opening)
        openingForward(i, e);
    else if (n.role == NodeRole::Closing)
        closingForward(i, e);
    else if (n.given != Given::Nothing)
        give(n, e);
    else if (n.isPinned())
        pin(n, e);
    else if (n.duration > 0)
        taskForward(i, e);
    else
        pointForward(i, e);
    return e;
}

/// Working minutes from a task's start to its finish: what is not done by the status date comes
/// after it.
qint64 Solver::lengthFrom(const Node &n, qint64 startWork) const
{
    const qint64 status = statusWork(n);
    if (status == none || startWork + n.done() >= status)
        return n.duration;
    return status - startWork + n.duration - n.done();
}

/// Dates that are facts, or are kept as another program had them.
void Solver::give(const Node &n, Early &e) const
{
    const WorkCalendar &cal = calendar(n);
    const Terms &t = m_net.termsOf(n);
    e.driver = n.isActual() ? DriverKind::Actual : DriverKind::Recorded;
    e.start = t.givenStart != none
                  ? t.givenStart
                  : cal.subtract(CivilTime(t.givenFinish), WorkTime(n.duration)).minute;
    e.finish = t.givenFinish != none ? std::max(e.start, t.givenFinish)
                                     : cal.add(CivilTime(e.start), WorkTime(n.duration)).minute;
    if (n.isActual() && n.duration > 0) {
        const qint64 start = cal.workedBefore(CivilTime(e.start));
        if (const qint64 length = lengthFrom(n, start); length > n.duration)
            e.finish = std::max(e.finish, cal.firstWith(start + length).minute);
    }
}

/// What is fixed to a date is there whatever the links say, unless that is past and it is not done.
void Solver::pin(const Node &n, Early &e) const
{
    const WorkCalendar &cal = calendar(n);
    const bool byFinish = n.constraint == Constraint::MustFinish;
    const CivilTime date(m_net.termsOf(n).constraint);
    e.driver = n.constraint == Constraint::Fixed ? DriverKind::Fixed : DriverKind::Constraint;
    qint64 start = cal.workedBefore(date) - (byFinish ? n.duration : 0);
    const qint64 status = statusWork(n);
    const bool past = status != none && (n.duration > 0 ? n.progress == 0 && start < status
                                                        : date.minute < m_net.status);
    if (past) {
        start = status;
        e.driver = DriverKind::StatusDate;
    }
    if (n.duration > 0) {
        e.calendar = n.calendar;
        e.start = start;
        e.finish = start + lengthFrom(n, start);
        return;
    }
    if (past)
        e.start = pointAt(cal, m_net.status);
    else if (byFinish)
        e.start = cal.previousFinish(date).minute;
    else if (n.constraint == Constraint::Fixed &&
             (date.minuteOfDay() != 0 || !cal.isWorkingDay(date.date())))
        e.start = date.minute; // fixed by hand, it may be on a day off or in the evening
    else
        e.start = pointAt(cal, date.minute);
    e.finish = e.start;
}

/// The first moment from t on at which a point may be: work is done, begins or ends there.
qint64 Solver::pointAt(const WorkCalendar &cal, qint64 t)
{
    const CivilTime at(t);
    return cal.previousFinish(at) == at ? t : cal.nextStart(at).minute;
}

void Solver::taskForward(int i, Early &e) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    Bound b = boundOf(i);
    if (n.terms >= 0) {
        const Terms &t = m_net.termsOf(n);
        if (n.constrains(Constraint::StartNoEarlier))
            b.take(cal.workedBefore(CivilTime(t.constraint)), DriverKind::Constraint);
        if (n.constrains(Constraint::FinishNoEarlier))
            b.take(cal.workedBefore(CivilTime(t.constraint)) - n.duration, DriverKind::Constraint);
        if (t.levelledStart != none)
            b.take(cal.workedBefore(CivilTime(t.levelledStart)), DriverKind::Levelling);
    }
    if (const ChallengeNodes &c = challengeOf(n); c.ownStart || b.at == none)
        b.take(startWorkOf(n), DriverKind::ChallengeStart);
    if (n.progress == 0)
        b.take(statusWork(n), DriverKind::StatusDate);
    e.calendar = n.calendar;
    e.start = b.at;
    e.finish = b.at + lengthFrom(n, b.at);
    e.driver = b.driver;
    e.arc = b.arc;
}

void Solver::pointForward(int i, Early &e) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    const Terms &t = m_net.termsOf(n);
    Bound b = boundOf(i);
    if (n.constrains(Constraint::StartNoEarlier))
        b.take(t.constraint, DriverKind::Constraint);
    if (n.constrains(Constraint::FinishNoEarlier))
        b.take(cal.previousFinish(CivilTime(t.constraint)).minute, DriverKind::Constraint);
    b.take(t.levelledStart, DriverKind::Levelling);
    if (const ChallengeNodes &c = challengeOf(n); c.ownStart || b.at == none)
        b.take(c.start, DriverKind::ChallengeStart);
    if (!n.finished)
        b.take(m_net.status, DriverKind::StatusDate);
    e.start = e.finish = pointAt(cal, b.at);
    e.driver = b.driver;
    e.arc = b.arc;
}

void Solver::openingForward(int i, Early &e) const
{
    const Node &n = node(i);
    Bound b = boundOf(i);
    if (n.constrains(Constraint::StartNoEarlier) || n.constrains(Constraint::MustStart) ||
        n.constrains(Constraint::Fixed))
        b.take(calendar(n).nextStart(CivilTime(m_net.termsOf(n).constraint)).minute,
               DriverKind::Constraint);
    e.start = e.finish = b.at;
    e.driver = b.driver;
    e.arc = b.arc;
}

void Solver::closingForward(int i, Early &e) const
{
    const Node &n = node(i);
    e.finish = boundOf(i).at;
    if (n.constrains(Constraint::FinishNoEarlier) || n.constrains(Constraint::MustFinish))
        e.finish = std::max(
            e.finish, calendar(n).previousFinish(CivilTime(m_net.termsOf(n).constraint)).minute);
    e.start = std::numeric_limits<qint64>::max();
    for (const int part : m_net.partsOf(n.item))
        e.start = std::min(e.start, startTime(part));
}

} // namespace stint::planning
