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

/// What is fixed by hand or recorded stays where it is, though it has float of its own.
bool stays(const Node &n)
{
    return n.constraint == Constraint::Fixed || n.given == Given::Recorded;
}

} // namespace

/// What levelling has put somewhere stays there, or it would ask for people twice.
bool Solver::isPutOff(const Node &n) const
{
    return n.constraint == Constraint::AsLateAsPossible && n.given == Given::Nothing &&
           m_net.termsOf(n).levelledStart == none;
}

Solver::Late Solver::taskBackward(int i) const
{
    const Node &n = node(i);
    Limits room = workLimits(i);
    if (n.terms >= 0) {
        const Terms &terms = m_net.termsOf(n);
        const WorkCalendar &cal = calendar(n);
        const auto worked = [&](qint64 t) { return cal.workedBefore(CivilTime(t)); };
        if (terms.deadline != none)
            lower(room.lateFinish, worked(terms.deadline));
        if (n.constrains(Constraint::FinishNoLater) || n.constrains(Constraint::MustFinish))
            lower(room.lateFinish, worked(terms.constraint));
        if (n.constrains(Constraint::MustStart))
            lower(room.lateStart, worked(terms.constraint));
        if (n.constrains(Constraint::StartNoLater))
            lower(room.lateStart, cal.latestStart(CivilTime(terms.constraint)));
    }
    const qint64 start = startWork(i), finish = finishWork(i);
    const qint64 length = n.given == Given::Nothing ? n.duration : finish - start;
    const bool begun = hasBegun(n, start);
    Late l;
    l.late = std::min(room.lateStart, room.lateFinish - length);
    l.free = start;
    l.totalFloat = begun ? room.lateFinish - finish : l.late - start;
    const qint64 free = begun ? room.freeFinish - finish
                              : std::min(room.freeStart, room.freeFinish - length) - start;
    l.freeFloat = std::max<qint64>(0, std::min(free, l.totalFloat));
    if (isPutOff(n) && !begun) {
        // As far as it goes without moving what waits for it.
        l.free += l.freeFloat;
        l.totalFloat -= std::exchange(l.freeFloat, 0);
    }
    if (stays(n))
        lower(l.late, start);
    return l;
}

Solver::Late Solver::pointBackward(int i) const
{
    const Node &n = node(i);
    const WorkCalendar &cal = calendar(n);
    const Terms &terms = m_net.termsOf(n);
    const Early &e = early(i);
    const Limits room = civilLimits(i);
    qint64 last = std::min(room.lateStart, room.lateFinish);
    if (terms.deadline != none)
        lower(last, terms.deadline);
    if (n.constrains(Constraint::FinishNoLater) || n.constrains(Constraint::MustFinish) ||
        n.constrains(Constraint::StartNoLater))
        lower(last, terms.constraint);
    const qint64 finish = finishWork(i);
    qint64 late = cal.workedBefore(CivilTime(last));
    if (n.constrains(Constraint::MustStart))
        lower(late, cal.workedBefore(CivilTime(terms.constraint)));

    Late l;
    l.totalFloat = late - finish;
    const qint64 free = std::min(room.freeStart, room.freeFinish);
    l.freeFloat =
        std::max<qint64>(0, std::min(cal.workedBefore(CivilTime(free)) - finish, l.totalFloat));
    l.free = e.start;
    if (isPutOff(n) && l.freeFloat > 0) {
        l.free = cal.firstWith(finish + l.freeFloat).minute;
        l.totalFloat -= std::exchange(l.freeFloat, 0);
    }
    // One at the end of a shift is not one at the start of the next.
    const qint64 next = cal.lastWith(late).minute;
    l.late = next <= last ? next : cal.firstWith(late).minute;
    if (stays(n))
        lower(l.late, e.start);
    return l;
}

Solver::Limits Solver::closingBackward(int i) const
{
    const Node &n = node(i);
    Limits l = civilLimits(i);
    const Terms &terms = m_net.termsOf(n);
    if (terms.deadline != none)
        lower(l.lateFinish, terms.deadline);
    if (n.constrains(Constraint::FinishNoLater) || n.constrains(Constraint::MustFinish))
        lower(l.lateFinish, terms.constraint);
    const WorkCalendar &cal = calendar(n);
    if (n.constrains(Constraint::MustStart))
        lower(l.lateStart, cal.nextStart(CivilTime(terms.constraint)).minute);
    if (n.constrains(Constraint::StartNoLater))
        lower(l.lateStart, cal.lastWith(cal.latestStart(CivilTime(terms.constraint))).minute);
    return l;
}

/// The latest start of all parts.
Solver::Late Solver::openingBackward(int i) const
{
    Late l{never, never, 0, 0};
    for (const Arc &arc : m_net.arcsOut(i)) {
        const Node &part = node(arc.other);
        const Late &s = late(arc.other);
        if (part.isActual())
            continue;
        const bool counts = isTask(part);
        const WorkCalendar &cal = calendar(part);
        lower(l.late, counts ? cal.lastWith(s.late).minute : s.late);
        lower(l.free, counts ? cal.lastWith(s.free).minute : s.free);
    }
    return l;
}

/// Of a summary whose parts are all done, by its opening node.
NodeTimes Solver::summaryTimes(int opening) const
{
    const Node &n = node(opening);
    const WorkCalendar &cal = calendar(n);
    const Limits &limits = summary(n).limits;
    NodeTimes t;
    t.es = t.ls = never;
    t.ef = early(m_net.finishNode(n.item)).finish;
    t.driver = early(opening).driver;
    t.driverId = early(opening).arc < 0 ? 0 : m_net.links[static_cast<size_t>(early(opening).arc)];
    qint64 open = never, all = never;
    for (const int part : m_net.partsOf(n.item)) {
        const NodeTimes p = times(part);
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
    t.totalFloat = std::min(t.finished ? all : open, room(limits.lateFinish));
    t.freeFloat = std::max<qint64>(0, std::min(room(limits.freeFinish), t.totalFloat));
    t.lf = room(limits.lateFinish) == 0 ? t.ef
                                        : cal.previousFinish(CivilTime(limits.lateFinish)).minute;
    return t;
}

/// taskBackward() for what most nodes are: a task that nothing is said about, in no summary, before
/// tasks of its own calendar. False if it isn't that.
inline bool Solver::plainBackward(int i, Late &l) const
{
    const Node &n = node(i);
    const Frame &around = frame(n);
    if (!n.plain || around.calendar != n.calendar || m_net.closingAround(i) >= 0)
        return false;
    Limits room{never, around.finishWork, never, around.finishWork};
    for (const Arc &arc : m_net.arcsOut(i)) {
        if (early(arc.other).calendar != n.calendar || arc.elapsed || !arc.toStart())
            return false;
        const Late &q = late(arc.other);
        lower(arc.fromFinish() ? room.lateFinish : room.lateStart, q.late - arc.lag);
        lower(arc.fromFinish() ? room.freeFinish : room.freeStart, q.free - arc.lag);
    }
    l.free = early(i).start;
    l.late = std::min(room.lateStart, room.lateFinish - n.duration);
    l.totalFloat = l.late - l.free;
    const qint64 free = std::min(room.freeStart, room.freeFinish - n.duration) - l.free;
    l.freeFloat = std::max<qint64>(0, std::min(free, l.totalFloat));
    return true;
}

/// Whether anything has changed that is shown or that other nodes read.
bool Solver::backward(int i, Journal *journal)
{
    const Node &n = node(i);
    bool news = false;
    if (n.role != NodeRole::Closing) {
        Late now;
        if (!plainBackward(i, now))
            now = n.role == NodeRole::Opening ? openingBackward(i)
                  : n.duration > 0            ? taskBackward(i)
                                              : pointBackward(i);
        Late &known = m_late[static_cast<size_t>(i)];
        news = !(known == now);
        if (news && journal && journal->allLate.empty())
            journal->late.emplace_back(i, known);
        known = now;
    }
    if (n.role == NodeRole::Leaf)
        return news;
    // The opening comes after all parts, so it knows what they bear and what became of the summary.
    Summary now = summary(n);
    if (n.role == NodeRole::Closing)
        now.limits = closingBackward(i);
    else
        now.times = summaryTimes(i);
    Summary &known = m_summaries[static_cast<size_t>(n.summary)];
    if (known == now)
        return news;
    if (journal)
        journal->summaries.emplace_back(n.summary, known);
    known = now;
    return true;
}

NodeTimes Solver::times(int i) const
{
    const Node &n = node(i);
    if (n.role != NodeRole::Leaf)
        return summary(n).times;
    const WorkCalendar &cal = calendar(n);
    const Early &e = early(i);
    const Late &l = late(i);
    NodeTimes t;
    t.finished = n.finished;
    t.driver = e.driver;
    t.driverId = e.arc < 0 ? 0 : m_net.links[static_cast<size_t>(e.arc)];
    t.totalFloat = l.totalFloat;
    t.freeFloat = l.freeFloat;
    t.es = startTime(i);
    t.ef = finishTime(i);
    qint64 start = startWork(i), finish = finishWork(i);
    if (isTask(n)) {
        if (isPutOff(n) && l.free != start) {
            finish += l.free - std::exchange(start, l.free);
            t.es = cal.lastWith(start).minute;
            t.ef = cal.firstWith(finish).minute;
            t.driver = DriverKind::Constraint;
            t.driverId = 0;
        }
    } else if (isPutOff(n) && l.free != t.es) {
        t.es = t.ef = l.free;
        start = finish = cal.workedBefore(CivilTime(l.free));
        t.driver = DriverKind::Constraint;
        t.driverId = 0;
    }
    t.ls = t.es;
    t.lf = t.ef;
    if (t.totalFloat != 0) {
        t.lf = cal.firstWith(finish + t.totalFloat).minute;
        if (!isTask(n))
            t.ls = t.lf;
        else if (!hasBegun(n, start))
            t.ls = cal.lastWith(start + t.totalFloat).minute;
    } else if (!isTask(n)) {
        t.ls = t.ef;
    }
    return t;
}

} // namespace stint::planning
