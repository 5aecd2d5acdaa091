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
        m_dates = settle({}, {});
        for (const auto &[id, span] : m_dates) {
            CivilTime &end = m_end[now.find(id)->challenge];
            end = std::max(end, span.finish);
        }
    }

    Span dates(Id<PlanItem> id) const { return m_dates.at(id); }
    bool isSummary(Id<PlanItem> id) const { return m_parts.contains(id); }

    /// Most working minutes that an item can slip while `holds` is true of the plan that results.
    template <class Holds>
    qint64 slip(Id<PlanItem> id, Holds holds) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(id);
        const qint64 own = c.workedBefore(m_dates.at(id).start);
        qint64 low = 0, high = 60 * 480;
        while (low < high) {
            const qint64 middle = (low + high + 1) / 2;
            const bool point = m_dates.at(id).start == m_dates.at(id).finish;
            if (holds(settle(id, point ? c.firstWith(own + middle) : c.lastWith(own + middle))))
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
        const auto end = [](CivilTime t) { return CivilTime(t.minute + 1440); };
        const CivilTime t = row.constraintTime;
        return (row.deadline.isValid() && span.finish > end(row.deadline)) ||
               (row.constraint == Constraint::FinishNoLater && span.finish > end(t)) ||
               (row.constraint == Constraint::StartNoLater &&
                m_planner.calendarOf(row.id).between(t, span.start).minutes > 0);
    }

private:
    bool isAround(Id<PlanItem> summary, Id<PlanItem> id) const
    {
        while (id && id != summary)
            id = m_now.find(id)->parent;
        return id == summary;
    }
    using Plan = std::map<Id<PlanItem>, Span>;

    /// With `pushed` kept from starting before `to`.
    Plan settle(Id<PlanItem> pushed, CivilTime to) const
    {
        Plan plan;
        for (bool moved = true; moved;) {
            moved = false;
            for (const PlanItem &item : m_now.table<PlanItem>()) {
                const Span span = isSummary(item.id)
                                      ? summary(item, plan)
                                      : leaf(item, plan, item.id == pushed ? to : CivilTime());
                Span &known = plan[item.id];
                moved = moved || !(known == span);
                known = span;
            }
        }
        return plan;
    }

    static CivilTime end(CivilTime t) { return CivilTime(t.minute + 1440); }

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
    Span leaf(const PlanItem &item, const Plan &plan, CivilTime pushedTo) const
    {
        const planning::WorkCalendar &c = m_planner.calendarOf(item.id);
        const bool point = item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate ||
                           item.duration.minutes == 0;
        const WorkTime length = point ? WorkTime() : item.duration;
        const CivilTime t = item.constraintTime;
        if (item.actualStart.isValid())
            return {item.actualStart, c.add(item.actualStart, length)};
        if (item.constraint == Constraint::MustStart || item.constraint == Constraint::Fixed)
            return {c.nextStart(t), c.add(c.nextStart(t), length)};
        if (item.constraint == Constraint::MustFinish) {
            const CivilTime finish = c.previousFinish(end(t));
            return {point ? finish : c.subtract(finish, length), finish};
        }
        Span bound = asked(item, plan);
        bound.start = std::max(bound.start, around(item, plan));
        if (item.constraint == Constraint::StartNoEarlier)
            bound.start = std::max(bound.start, c.nextStart(t));
        if (item.constraint == Constraint::FinishNoEarlier)
            bound.finish = std::max(bound.finish, c.previousFinish(end(t)));
        const CivilTime own = CivilTime::at(m_now.find(item.challenge)->start, 0);
        bound.start = std::max(bound.start, c.nextStart(own));
        bound.start = std::max(bound.start, pushedTo);
        if (point) {
            const CivilTime when = std::max(bound.start, bound.finish);
            const CivilTime kept = c.previousFinish(when) == when ? when : c.nextStart(when);
            return {kept, kept};
        }
        CivilTime start;
        if (bound.start.isValid())
            start = c.nextStart(bound.start);
        if (bound.finish.isValid())
            start = std::max(start, c.nextStart(c.subtract(bound.finish, length)));
        return {start, c.add(start, length)};
    }

    Snapshot m_now;
    const planning::Planner &m_planner;
    std::map<Id<PlanItem>, std::vector<Id<PlanItem>>> m_parts;
    Plan m_dates;
    std::map<Id<Challenge>, CivilTime> m_end;
};

} // namespace stint::test
