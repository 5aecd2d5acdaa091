// SPDX-License-Identifier: GPL-3.0-or-later
// A planner that is easy to believe: it pushes every item until nothing moves any more, in no
// clever order. Floats are found by trying how far an item can slip. Only for tests.
#pragma once

#include "model/domain/snapshot.h"
#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"

#include <map>

namespace stint::test {

class SlowPlan
{
public:
    struct Span {
        CivilTime start, finish;
        bool operator==(const Span &) const = default;
    };

    /// `planner` only lends its calendars.
    SlowPlan(const Snapshot &now, const planning::Planner &planner)
        : m_now(now)
        , m_planner(planner)
    {
        for (const PlanItem &item : now.table<PlanItem>())
            m_parts[item.parent].push_back(item.id);
        m_dates = settle({}, 0);
        for (const auto &[id, span] : m_dates) {
            CivilTime &end = m_end[now.find(id)->challenge];
            end = std::max(end, span.finish);
        }
    }

    Span dates(Id<PlanItem> id) const { return m_dates.at(id); }
    /// Whether its start is past, by what is said of it or by the status date.
    bool hasBegun(Id<PlanItem> id) const
    {
        const PlanItem &item = *m_now.find(id);
        const CivilTime status = remainingAfter(item);
        const Span &span = m_dates.at(id);
        return item.actualStart.isValid() ||
               (item.progress > 0 && status.isValid() && span.start != span.finish &&
                m_planner.calendarOf(id).between(span.start, status).minutes > 0);
    }
    bool isSummary(Id<PlanItem> id) const { return m_parts.contains(id); }

    /// Most working minutes that an item can slip while `holds` is true of the plan that results.
    template <class Holds>
    qint64 slip(Id<PlanItem> id, Holds holds) const
    {
        qint64 low = 0, high = 60 * 480;
        while (low < high) {
            const qint64 middle = (low + high + 1) / 2;
            if (holds(settle(id, middle)))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    qint64 totalFloat(Id<PlanItem> id) const
    {
        return slip(id, [&](const auto &plan) {
            for (const auto &[other, span] : plan) {
                const PlanItem &row = *m_now.find(other);
                if (span.finish > m_end.at(row.challenge) || late(row, span))
                    return false;
            }
            return true;
        });
    }
    qint64 freeFloat(Id<PlanItem> id) const
    {
        const qint64 total = totalFloat(id);
        return std::min(total, slip(id, [&](const auto &plan) {
                            for (const auto &[other, span] : plan) {
                                if (other != id && !isAround(other, id) &&
                                    !(span == m_dates.at(other)))
                                    return false;
                            }
                            return true;
                        }));
    }
    bool late(const PlanItem &row, const Span &span) const
    {
        const CivilTime t = row.constraintTime;
        return (row.deadline.isValid() && span.finish > end(row.deadline)) ||
               (row.constraint == Constraint::FinishNoLater && span.finish > end(t)) ||
               (row.constraint == Constraint::StartNoLater &&
                (end(t) == t ? span.start > t : span.start >= end(t)));
    }

private:
    bool isAround(Id<PlanItem> summary, Id<PlanItem> id) const
    {
        while (id && id != summary)
            id = m_now.find(id)->parent;
        return id == summary;
    }
    using Plan = std::map<Id<PlanItem>, Span>;

    /// When work that is not done may go on; invalid for what is done, or without a status date.
    CivilTime remainingAfter(const PlanItem &item) const
    {
        const bool done = item.progress >= 100 || item.actualFinish.isValid();
        return done ? CivilTime() : CivilTime::at(m_now.settings().statusDate, 1440);
    }
    /// When work of so many minutes that began at `start` ends.
    CivilTime workedFrom(const PlanItem &item, WorkTime length, CivilTime start) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(item.id);
        const CivilTime status = remainingAfter(item);
        const WorkTime done(length.minutes * item.progress / 100);
        if (status.isValid() && c.between(c.add(start, done), status).minutes > 0)
            return c.add(status, WorkTime(length.minutes - done.minutes));
        return c.add(start, length);
    }

    /// With `pushed` slipping by so many working minutes: its start, or the finish of what has
    /// begun.
    Plan settle(Id<PlanItem> pushed, qint64 by) const
    {
        Plan plan;
        for (bool moved = true; moved;) {
            moved = false;
            for (const PlanItem &item : m_now.table<PlanItem>()) {
                const Span span = isSummary(item.id) ? summary(item, plan)
                                                     : leaf(item, plan, item.id == pushed ? by : 0);
                Span &known = plan[item.id];
                moved = moved || !(known == span);
                known = span;
            }
        }
        return plan;
    }

    /// A date without a time is met all day.
    static CivilTime end(CivilTime t)
    {
        return t.minuteOfDay() == 0 ? CivilTime(t.minute + 1440) : t;
    }
    /// What has no length may be at the end of a shift.
    static CivilTime keptPoint(const planning::WorkCalendar &c, CivilTime t)
    {
        return c.previousFinish(t) == t ? t : c.nextStart(t);
    }

    /// Bounds on start and finish by links into an item.
    Span asked(const PlanItem &item, const Plan &plan) const
    {
        Span bound;
        for (const Dependency &d : m_now.table<Dependency>()) {
            const auto p = plan.find(d.predecessor);
            if (d.successor != item.id || p == plan.end())
                continue;
            const bool ff = d.kind == LinkKind::FinishStart || d.kind == LinkKind::FinishFinish;
            const bool ts = d.kind == LinkKind::FinishStart || d.kind == LinkKind::StartStart;
            CivilTime t = ff ? p->second.finish : p->second.start;
            if (!t.isValid())
                continue;
            t = d.elapsed ? CivilTime(t.minute + d.lag.minutes)
                          : m_planner.calendarOf(item.id).add(t, d.lag);
            (ts ? bound.start : bound.finish) = std::max(ts ? bound.start : bound.finish, t);
        }
        return bound;
    }
    /// What an item's summaries keep it from starting before.
    CivilTime around(const PlanItem &item, const Plan &plan) const
    {
        CivilTime bound;
        for (auto id = item.parent; id; id = m_now.find(id)->parent) {
            const PlanItem &parent = *m_now.find(id);
            bound = std::max(bound, asked(parent, plan).start);
            if (parent.constraint == Constraint::StartNoEarlier)
                bound = std::max(bound, m_planner.calendarOf(id).nextStart(parent.constraintTime));
        }
        return bound;
    }
    Span summary(const PlanItem &item, const Plan &plan) const
    {
        Span span;
        span.finish = asked(item, plan).finish;
        if (item.constraint == Constraint::FinishNoEarlier)
            span.finish =
                std::max(span.finish,
                         m_planner.calendarOf(item.id).previousFinish(end(item.constraintTime)));
        for (const Id<PlanItem> part : m_parts.at(item.id)) {
            const auto p = plan.find(part);
            if (p == plan.end())
                continue;
            span.finish = std::max(span.finish, p->second.finish);
            if (!span.start.isValid() || p->second.start < span.start)
                span.start = p->second.start;
        }
        return span;
    }
    Span leaf(const PlanItem &item, const Plan &plan, qint64 pushedBy) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(item.id);
        Span span = unpushed(item, plan, pushedBy);
        if (pushedBy > 0 && hasBegun(item.id))
            span.finish = c.firstWith(c.workedBefore(span.finish) + pushedBy);
        return span;
    }
    Span given(const PlanItem &item, WorkTime length) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(item.id);
        const bool happened = item.actualStart.isValid() || item.actualFinish.isValid();
        Span span{item.actualStart.isValid() ? item.actualStart : item.recordedStart,
                  item.actualFinish.isValid() || item.actualStart.isValid() ? item.actualFinish
                                                                            : item.recordedFinish};
        if (!span.start.isValid() && span.finish.isValid())
            span.start = c.subtract(span.finish, length);
        if (!span.start.isValid())
            return span;
        span.finish =
            std::max(span.start, span.finish.isValid() ? span.finish : c.add(span.start, length));
        const CivilTime worked = workedFrom(item, length, span.start);
        if (happened && length.minutes > 0 && c.between(span.start, worked) > length)
            span.finish = std::max(span.finish, worked);
        return span;
    }
    Span unpushed(const PlanItem &item, const Plan &plan, qint64 pushedBy) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(item.id);
        const bool point = item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate ||
                           item.duration.minutes == 0;
        const WorkTime length = point ? WorkTime() : item.duration;
        const CivilTime t = item.constraintTime;
        if (const Span facts = given(item, length); facts.start.isValid())
            return facts;
        const CivilTime status = remainingAfter(item);
        const bool waits = status.isValid() && (point || item.progress == 0);
        const auto begin = [&](CivilTime start) {
            if (waits && (point ? start < status : c.between(start, status).minutes > 0))
                start = point ? keptPoint(c, status) : c.nextStart(status);
            return Span{start, point ? start : workedFrom(item, length, start)};
        };
        if (item.constraint == Constraint::Fixed && point &&
            (t.minuteOfDay() != 0 || !c.isWorkingDay(t.date())))
            return begin(t);
        if (item.constraint == Constraint::MustStart || item.constraint == Constraint::Fixed)
            return begin(point ? keptPoint(c, t) : c.nextStart(t));
        if (item.constraint == Constraint::MustFinish) {
            const CivilTime finish = c.previousFinish(end(t));
            return begin(point ? finish : c.subtract(finish, length));
        }
        Span bound = asked(item, plan);
        bound.start = std::max(bound.start, around(item, plan));
        if (item.constraint == Constraint::StartNoEarlier)
            bound.start = std::max(bound.start, t);
        if (item.constraint == Constraint::FinishNoEarlier)
            bound.finish = std::max(bound.finish, c.previousFinish(end(t)));
        const CivilTime own = CivilTime::at(m_now.find(item.challenge)->start, 0);
        bound.start = std::max({bound.start, own, item.levelledStart});
        if (waits)
            bound.start = std::max(bound.start, status);
        if (pushedBy > 0 && !hasBegun(item.id)) {
            const qint64 work = c.workedBefore(m_dates.at(item.id).start) + pushedBy;
            bound.start = std::max(bound.start, point ? c.firstWith(work) : c.lastWith(work));
        }
        if (point) {
            const CivilTime kept = keptPoint(c, std::max(bound.start, bound.finish));
            return {kept, kept};
        }
        CivilTime start;
        if (bound.start.isValid())
            start = c.nextStart(bound.start);
        if (bound.finish.isValid())
            start = std::max(start, c.nextStart(c.subtract(bound.finish, length)));
        return {start, workedFrom(item, length, start)};
    }

    Snapshot m_now;
    const planning::Planner &m_planner;
    std::map<Id<PlanItem>, std::vector<Id<PlanItem>>> m_parts;
    Plan m_dates;
    std::map<Id<Challenge>, CivilTime> m_end;
};

} // namespace stint::test
