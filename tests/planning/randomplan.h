// SPDX-License-Identifier: GPL-3.0-or-later
// Plans by chance: links of all kinds, lags, leads, calendars, constraints, summaries, points;
// people with leave and calendars of their own; progress, levelled and recorded dates, a status
// date.
#pragma once

#include "tests/planning/plansketch.h"

#include <QRandomGenerator>

namespace stint::test {

class RandomPlan : public Sketch
{
public:
    explicit RandomPlan(quint32 seed)
        : m_random(seed)
    {
        m_calendars = {
            {},
            calendar(QStringLiteral("Mon-Fri 09:00-12:00 13:00-17:00"), HolidayRule::Ontario),
            calendar(QStringLiteral("Tue-Sat 08:00-16:00"), HolidayRule::None)};
        for (int i = 0; i < 2; ++i) {
            Organisation row;
            row.calendar = m_calendars[static_cast<size_t>(i)];
            organisations.push_back(put(row));
        }
        for (int i = 0; i < 5; ++i) {
            Person row;
            row.name = QStringLiteral("Person %1").arg(i);
            if (i > 0)
                row.organisation = organisations[static_cast<size_t>(i % 2)];
            if (i == 4)
                row.calendar = m_calendars[2];
            people.push_back(put(row));
        }
        for (int i = 0; i < 4; ++i)
            put(anyLeave());
        if (chance(50)) {
            edit(now.settings().id, [&](Settings &row) { row.statusDate = day().date(); });
        }
    }

    int upTo(int n) { return m_random.bounded(n); }
    bool chance(int percent) { return upTo(100) < percent; }
    CivilTime day() { return CivilTime::at(QDate(2026, 11, 2).addDays(upTo(60)), 0); }
    /// A day, or a time on it: the middle or the end of a shift, or between two.
    CivilTime time()
    {
        const std::array hours{0, 0, 9, 12, 15, 17, 20};
        return CivilTime(day().minute + 60 * hours[static_cast<size_t>(upTo(7))]);
    }
    template <class T>
    T oneOf(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(upTo(int(all.size())))];
    }
    Id<Calendar> anyCalendar() { return oneOf(m_calendars); }
    Leave anyLeave()
    {
        Leave row;
        row.person = oneOf(people);
        row.first = day().date();
        if (chance(70))
            row.last = row.first.addDays(upTo(12));
        row.share = chance(25) ? 50 : 100 * upTo(2);
        return row;
    }
    Assignment anyAssignment()
    {
        Assignment row;
        row.item = oneOf(items);
        row.person = oneOf(people);
        row.units = 25 * (1 + upTo(4));
        return row;
    }

    /// `hard`: with pins, limits and facts, too.
    void grow(int challenges, int each, bool hard)
    {
        for (int c = 0; c < challenges; ++c) {
            const auto of = challenge(QDate(2026, 11, 2).addDays(upTo(20)));
            for (int i = 0; i < each; ++i) {
                PlanItem row;
                row.challenge = of;
                row.name = QStringLiteral("Item %1").arg(now.nextId);
                row.kind = chance(20) ? PlanKind::Milestone : PlanKind::Task;
                row.duration = WorkTime(60 * (1 + upTo(40)));
                row.calendar = m_calendars[static_cast<size_t>(upTo(3))];
                constrain(row, hard);
                row.progress = chance(25) ? 25 * (1 + upTo(4)) : 0;
                // Summaries come before their parts, so parents can't go round in a circle.
                if (!items.empty() && chance(45)) {
                    const PlanItem &other =
                        *now.find(items[static_cast<size_t>(upTo(int(items.size())))]);
                    if (other.challenge == of && other.kind == PlanKind::Task)
                        row.parent = other.id;
                }
                items.push_back(put(row));
            }
        }
        for (size_t i = 0; i < items.size() * 3 / 2; ++i)
            tryLink();
        for (size_t i = 0; i < items.size() / 2; ++i)
            put(anyAssignment());
    }
    void constrain(PlanItem &row, bool hard)
    {
        row.constraint = Constraint::AsSoonAsPossible;
        row.constraintTime = row.deadline = row.actualStart = row.actualFinish = {};
        row.levelledStart = row.recordedStart = row.recordedFinish = {};
        if (chance(15))
            row.levelledStart = time();
        if (!chance(hard ? 40 : 25))
            return;
        const std::array soft{Constraint::StartNoEarlier, Constraint::FinishNoEarlier};
        row.constraint =
            hard ? static_cast<Constraint>(upTo(9)) : soft[static_cast<size_t>(upTo(2))];
        row.constraintTime = time();
        if (!hard)
            return;
        if (chance(25))
            row.actualStart = CivilTime(day().minute + 600);
        if (chance(10))
            row.actualFinish = time();
        if (chance(25))
            row.deadline = time();
        if (chance(20))
            row.recordedStart = time();
        if (chance(20))
            row.recordedFinish = time();
    }
    Dependency anyLink()
    {
        Dependency d;
        const auto at = [&] { return items[static_cast<size_t>(upTo(int(items.size())))]; };
        d.predecessor = at();
        d.successor = at();
        d.kind = chance(60) ? LinkKind::FinishStart : static_cast<LinkKind>(upTo(4));
        d.lag = WorkTime(chance(40) ? 30 * (upTo(60) - 15) : 0);
        d.elapsed = chance(30);
        return d;
    }
    /// From earlier to later families, or between neighbours: no loops.
    void tryLink()
    {
        Dependency d = anyLink();
        if (d.predecessor > d.successor)
            std::swap(d.predecessor, d.successor);
        const auto top = [&](Id<PlanItem> id) {
            while (now.find(id)->parent)
                id = now.find(id)->parent;
            return id;
        };
        if (top(d.predecessor) < top(d.successor) ||
            (d.predecessor < d.successor &&
             now.find(d.predecessor)->parent == now.find(d.successor)->parent))
            put(d);
    }

    std::vector<Id<PlanItem>> items;
    std::vector<Id<Organisation>> organisations;
    std::vector<Id<Person>> people;

private:
    QRandomGenerator m_random;
    std::vector<Id<Calendar>> m_calendars;
};

} // namespace stint::test
