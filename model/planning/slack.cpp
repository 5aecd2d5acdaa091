// SPDX-License-Identifier: GPL-3.0-or-later
// Where dates and floats come from: what a start was asked for, what a node would move first, and
// what in the end keeps it.
#include "model/planning/solver.h"

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;
constexpr qint64 never = std::numeric_limits<qint64>::max();

} // namespace

CivilTime Solver::drivenFrom(int i) const
{
    const Node &n = node(i);
    const Early &e = early(i);
    const Terms &terms = m_net.termsOf(n);
    switch (e.driver) {
    case DriverKind::Predecessor:
    case DriverKind::Parent: {
        const Arc &arc = m_net.in[static_cast<size_t>(e.arc)];
        return CivilTime(arc.toStart() ? boundTime(arc.other, arc, calendar(n)) : none);
    }
    case DriverKind::Constraint:
        return CivilTime(n.constraint == Constraint::StartNoEarlier ||
                                 n.constraint == Constraint::MustStart
                             ? terms.constraint
                             : none);
    case DriverKind::ChallengeStart:
        return CivilTime(challengeOf(n).start);
    case DriverKind::Levelling:
        return CivilTime(terms.levelledStart);
    case DriverKind::StatusDate:
        return CivilTime(m_net.status);
    default:
        return {};
    }
}

bool Solver::isSplit(int i) const
{
    const Node &n = node(i);
    return isTask(n) && n.given != Given::Recorded && statusWork(n) != none &&
           lengthFrom(n, startWork(i)) > n.duration;
}

qint64 Solver::totalFloat(int i) const
{
    const Node &n = node(i);
    return n.role == NodeRole::Leaf ? late(i).totalFloat : summary(n).times.totalFloat;
}

/// Working minutes of its end by which an arc out of a node has room.
qint64 Solver::slack(int from, const Arc &arc) const
{
    const WorkCalendar &cal = calendar(node(arc.other));
    const qint64 asked = boundTime(from, arc, cal);
    const qint64 held = arc.toStart() ? startTime(arc.other) : finishTime(arc.other);
    return asked == none || held == none
               ? 0
               : std::max<qint64>(0, cal.between(CivilTime(asked), CivilTime(held)).minutes);
}

int Solver::firstMoved(int i) const
{
    int first = -1;
    qint64 least = never;
    for (const Arc &arc : m_net.arcsOut(i)) {
        if (arc.inside || node(arc.other).isActual())
            continue;
        if (const qint64 room = slack(i, arc); room < least) {
            least = room;
            first = arc.other;
        }
    }
    return first;
}

int Solver::keeper(int i) const
{
    const qint64 own = totalFloat(i);
    for (const Arc &arc : m_net.arcsOut(i)) {
        const Node &to = node(arc.other);
        if (arc.inside || to.isActual())
            continue;
        // A summary bears at its start what its parts do, which come after it: its end speaks.
        const int end = to.role == NodeRole::Opening ? m_net.finishNode(to.item) : arc.other;
        if (totalFloat(end) + slack(i, arc) <= own)
            return end;
    }
    if (const int around = m_net.closingAround(i); around >= 0) {
        const qint64 last = summary(node(around)).limits.lateFinish;
        if (last < frame(node(i)).finish &&
            calendar(node(i)).workedBefore(CivilTime(last)) - finishWork(i) <= own)
            return around;
    }
    return -1;
}

Solver::Keeping Solver::keeping(int i) const
{
    const Node &n = node(i);
    const Terms &terms = m_net.termsOf(n);
    const WorkCalendar &cal = calendar(n);
    const qint64 own = totalFloat(i);
    const auto keeps = [&](qint64 limit, qint64 work) {
        return limit != none && cal.workedBefore(CivilTime(limit)) - work <= own;
    };
    if (keeps(terms.deadline, finishWork(i)))
        return Keeping::Deadline;
    const bool finish =
        n.constraint == Constraint::FinishNoLater || n.constraint == Constraint::MustFinish;
    if ((finish && keeps(terms.constraint, finishWork(i))) ||
        (n.constraint == Constraint::MustStart && keeps(terms.constraint, startWork(i))) ||
        (n.constrains(Constraint::StartNoLater) &&
         cal.latestStart(CivilTime(terms.constraint)) - startWork(i) <= own))
        return Keeping::Constraint;
    return Keeping::ChallengeFinish;
}

} // namespace stint::planning
