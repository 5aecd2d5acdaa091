// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/load.h"

#include "model/planning/calendaryears.h"
#include "model/planning/capacity.h"

namespace stint::planning {

namespace {

struct Work {
    Id<Person> person;
    int units;
    bool shown;
    const WorkCalendar *calendar;
    CivilTime start, finish;
};

/// Item ids that are a parent of another.
std::vector<Id<PlanItem>> summariesOf(const Snapshot &snapshot)
{
    std::vector<Id<PlanItem>> parents;
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        if (item.parent && (parents.empty() || parents.back() != item.parent))
            parents.push_back(item.parent);
    }
    std::ranges::sort(parents);
    return parents;
}

std::vector<Work> workOf(const Snapshot &snapshot, const Planner &planner,
                         const Capacities &capacities,
                         const std::function<bool(Id<Challenge>)> &isShown)
{
    const std::vector<Id<PlanItem>> summaries = summariesOf(snapshot);
    std::vector<Work> all;
    all.reserve(static_cast<size_t>(snapshot.table<Assignment>().size()));
    for (const Assignment &a : snapshot.table<Assignment>()) {
        const ItemDates *dates = planner.dates(a.item);
        // A milestone or a gate is a point, whatever was recorded of it: nobody works on it.
        const PlanItem *item = snapshot.find(a.item);
        const bool point =
            item && (item->kind == PlanKind::Milestone || item->kind == PlanKind::Gate);
        if (!dates || point || a.units <= 0 || !capacities.knows(a.person) ||
            std::ranges::binary_search(summaries, a.item))
            continue;
        // There is no work before the calendars begin and after they end.
        const CivilTime start = std::max(dates->start, CivilTime(firstMinute));
        const CivilTime finish = std::min(dates->finish, CivilTime(lastMinute));
        if (start >= finish)
            continue;
        const bool shown = isShown && isShown(snapshot.find(a.item)->challenge);
        all.push_back({a.person, a.units, shown, &planner.calendarOf(a.item), start, finish});
    }
    std::ranges::stable_sort(all, {}, &Work::person);
    return all;
}

void add(const Work &work, PersonLoad &load)
{
    const qint64 first = CivilTime::at(load.first, 0).minute;
    const CivilTime finish = work.finish;
    qint64 before = work.calendar->workedBefore(work.start);
    for (qint64 day = (work.start.minute - first) / dayMinutes;; ++day) {
        const qint64 midnight = first + (day + 1) * dayMinutes;
        const qint64 until =
            work.calendar->workedBefore(CivilTime(std::min(finish.minute, midnight)));
        load.demanded[static_cast<size_t>(day)] += (until - before) * work.units;
        if (work.shown)
            load.shown[static_cast<size_t>(day)] += (until - before) * work.units;
        before = until;
        if (midnight >= finish.minute)
            return;
    }
}

} // namespace

Load::Load(const Snapshot &snapshot, const Planner &planner)
    : Load(snapshot, planner, Capacities(snapshot))
{
}

Load::Load(const Snapshot &snapshot, const Planner &planner, const Capacities &capacities,
           const std::function<bool(Id<Challenge>)> &isShown)
{
    const std::vector<Work> all = workOf(snapshot, planner, capacities, isShown);
    for (auto begin = all.begin(); begin != all.end();) {
        const Id<Person> person = begin->person;
        const auto end =
            std::find_if(begin, all.end(), [&](const Work &w) { return w.person != person; });
        CivilTime first = begin->start, last = begin->finish;
        for (auto work = begin; work != end; ++work) {
            first = std::min(first, work->start);
            last = std::max(last, work->finish);
        }
        const QDate monday = first.date().addDays(1 - first.date().dayOfWeek());
        const QDate sunday = last.date().addDays(7 - last.date().dayOfWeek());
        PersonLoad load{person, monday, {}, {}, {}};
        const auto days = static_cast<size_t>(monday.daysTo(sunday) + 1);
        load.demanded.resize(days);
        load.capacity.resize(days);
        if (isShown)
            load.shown.resize(days);
        for (auto work = begin; work != end; ++work)
            add(*work, load);
        for (size_t day = 0; day < days; ++day)
            load.capacity[day] =
                capacities.hundredths(person, load.first.addDays(static_cast<qint64>(day)));
        m_people.push_back(std::move(load));
        begin = end;
    }
}

std::vector<Overload> Load::overloads() const
{
    std::vector<Overload> found;
    for (const PersonLoad &load : m_people) {
        for (size_t monday = 0; monday < load.demanded.size(); monday += 7) {
            qint64 demanded = 0, capacity = 0, excess = 0;
            for (size_t day = monday; day < monday + 7; ++day) {
                demanded += load.demanded[day];
                capacity += load.capacity[day];
                excess += std::max<qint64>(0, load.demanded[day] - load.capacity[day]);
            }
            const auto minutes = [](qint64 hundredths) {
                return WorkTime((hundredths + 50) / 100);
            };
            // What rounding makes of percents is no overload.
            if (minutes(excess).minutes > 0)
                found.push_back({load.person, load.first.addDays(static_cast<qint64>(monday)),
                                 minutes(demanded), minutes(capacity), minutes(excess)});
        }
    }
    return found;
}

DayLoad::DayLoad(const Snapshot &snapshot, const Planner &planner, Id<Person> person,
                 const std::function<bool(Id<Challenge>)> &isShown, QDate first, QDate last)
    : m_first(first)
    , m_before(static_cast<size_t>(first.daysTo(last) + 2))
{
    const Capacities capacities(snapshot);
    const Load all(snapshot, planner, capacities, isShown);
    std::vector<Id<Person>> people;
    for (const PersonLoad &load : all.people()) {
        if (person && load.person != person)
            continue;
        people.push_back(load.person);
        const qint64 from = m_first.daysTo(load.first);
        for (size_t i = 0; i < load.demanded.size(); ++i) {
            const qint64 at = from + static_cast<qint64>(i);
            if (at < 0 || at + 1 >= static_cast<qint64>(m_before.size()))
                continue;
            Day &day = m_before[static_cast<size_t>(at) + 1];
            day.demanded += load.demanded[i];
            day.shown += load.shown.empty() ? 0 : load.shown[i];
            day.excess += std::max<qint64>(0, load.demanded[i] - load.capacity[i]);
        }
    }
    if (person && people.empty() && capacities.knows(person))
        people.push_back(person);
    const std::vector<qint64> capacity =
        capacities.together(people, first, static_cast<int>(m_before.size()) - 1);
    for (size_t i = 1; i < m_before.size(); ++i) {
        Day &day = m_before[i];
        const Day &before = m_before[i - 1];
        day.demanded += before.demanded;
        day.shown += before.shown;
        day.capacity = before.capacity + capacity[i - 1];
        day.excess += before.excess;
    }
}

DayLoad::Sum DayLoad::sum(QDate from, QDate to) const
{
    if (m_before.empty())
        return {};
    const auto at = [this](QDate day) -> const Day & {
        const auto last = static_cast<qint64>(m_before.size()) - 1;
        return m_before[static_cast<size_t>(std::clamp<qint64>(m_first.daysTo(day), 0, last))];
    };
    const Day &a = at(from), &b = at(to);
    const auto minutes = [](qint64 hundredths) { return WorkTime((hundredths + 50) / 100); };
    return {minutes(b.demanded - a.demanded), minutes(b.shown - a.shown),
            minutes(b.capacity - a.capacity), minutes(b.excess - a.excess)};
}

} // namespace stint::planning
