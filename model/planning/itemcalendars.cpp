// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/itemcalendars.h"

#include <QCoreApplication>

namespace stint::planning {

namespace {

/// Ascending, and as few as say the same.
void tidy(std::vector<std::pair<QDate, QDate>> &days)
{
    std::ranges::sort(days);
    size_t kept = 0;
    for (const auto &span : days) {
        if (kept > 0 && span.first <= days[kept - 1].second.addDays(1))
            days[kept - 1].second = std::max(days[kept - 1].second, span.second);
        else
            days[kept++] = span;
    }
    days.resize(kept);
}

} // namespace

ItemCalendars::ItemCalendars(const Snapshot &snapshot)
{
    m_city = snapshot.settings().calendar.value;
    m_single.insert(m_city, 0);
    m_all.push_back(
        WorkCalendar::compile(snapshot, Id<Calendar>(m_city), &m_problems.emplace_back()));
    readPeople(snapshot);
}

void ItemCalendars::readPeople(const Snapshot &now)
{
    m_assigned.clear();
    m_people.clear();
    for (const Assignment &row : now.table<Assignment>()) {
        if (row.units > 0)
            m_assigned.emplace_back(row.item.value, row.person.value);
    }
    std::ranges::sort(m_assigned);
    for (const Person &row : now.table<Person>()) {
        Id<Calendar> calendar = row.calendar;
        if (const Organisation *of = calendar ? nullptr : now.find(row.organisation))
            calendar = of->calendar;
        m_people.insert(row.id.value, {calendar ? calendar.value : m_city, {}});
    }
    for (const Leave &row : now.table<Leave>()) {
        const auto person = m_people.find(row.person.value);
        const bool whole = row.share <= 0 || row.share >= 100;
        const QDate last = row.last.isValid() ? row.last : row.first;
        if (person != m_people.end() && whole && row.first.isValid() && row.first <= last)
            person->away.emplace_back(row.first, last);
    }
    for (Times &person : m_people)
        tidy(person.away);
}

int ItemCalendars::single(const Snapshot &now, qint64 calendar)
{
    const auto known = m_single.constFind(calendar);
    if (known != m_single.constEnd())
        return *known;
    const int index = size();
    m_single.insert(calendar, index);
    QString &problem = m_problems.emplace_back();
    if (now.find(Id<Calendar>(calendar))) {
        m_all.push_back(WorkCalendar::compile(now, Id<Calendar>(calendar), &problem));
    } else {
        m_all.push_back(m_all.front());
        problem =
            QCoreApplication::translate("Planning", "Its calendar is missing; the city's is used.");
    }
    return index;
}

/// Without an hour in common the calendar number `otherwise` is used.
int ItemCalendars::combined(const Snapshot &now, Key key, int otherwise)
{
    if (key.calendars.size() == 1 && key.away.empty())
        return single(now, key.calendars.front());
    const auto known = m_combined.find(key);
    if (known != m_combined.end())
        return known->second >= 0 ? known->second : apart(otherwise);
    std::vector<const WorkCalendar *> parts;
    QString problem;
    for (const qint64 calendar : key.calendars) {
        const int index = single(now, calendar);
        parts.push_back(&at(index));
        if (problem.isEmpty())
            problem = m_problems[static_cast<size_t>(index)];
    }
    WorkCalendar both = WorkCalendar::together(parts, key.away);
    if (!both.hasWork()) {
        m_combined.emplace(std::move(key), -1);
        return apart(otherwise);
    }
    const int index = size();
    m_all.push_back(std::move(both));
    m_problems.push_back(problem);
    m_combined.emplace(std::move(key), index);
    return index;
}

/// The calendar `otherwise`, for people who have no hour in common.
int ItemCalendars::apart(int otherwise)
{
    const auto known = m_apart.constFind(otherwise);
    if (known != m_apart.constEnd())
        return *known;
    const int index = size();
    m_all.push_back(WorkCalendar(at(otherwise)));
    m_problems.push_back(QCoreApplication::translate(
        "Planning", "Those who are assigned to it are never at work at the same time; their "
                    "calendars are not followed."));
    m_apart.insert(otherwise, index);
    return index;
}

int ItemCalendars::indexFor(const Snapshot &now, const PlanItem &item, bool isDone)
{
    qint64 own = item.calendar.value;
    if (own == 0) {
        const Stint *stint = item.stint ? now.find(item.stint) : nullptr;
        const Organisation *team = stint ? now.find(stint->team) : nullptr;
        own = team && team->calendar ? team->calendar.value : m_city;
    }
    const auto people = isDone ? assigned(item.id) : std::span<const std::pair<qint64, qint64>>();
    if (people.empty())
        return single(now, own);
    Key key;
    if (item.calendar)
        key.calendars.push_back(own);
    for (const auto &[_, id] : people) {
        const auto person = m_people.constFind(id);
        if (person == m_people.constEnd())
            continue;
        if (!item.calendar)
            key.calendars.push_back(person->calendar);
        key.away.insert(key.away.end(), person->away.begin(), person->away.end());
    }
    if (key.calendars.empty())
        return single(now, own);
    const int otherwise = single(now, own);
    std::ranges::sort(key.calendars);
    const auto repeated = std::ranges::unique(key.calendars);
    key.calendars.erase(repeated.begin(), repeated.end());
    tidy(key.away);
    return combined(now, std::move(key), otherwise);
}

std::span<const std::pair<qint64, qint64>> ItemCalendars::assigned(Id<PlanItem> item) const
{
    const auto found =
        std::ranges::equal_range(m_assigned, item.value, {}, &std::pair<qint64, qint64>::first);
    return {found.begin(), found.end()};
}

bool ItemCalendars::concernsPeople(const ChangeSet &changes)
{
    return changes.touches<Assignment>() || changes.touches<Leave>() || changes.touches<Person>();
}

std::vector<Id<PlanItem>> ItemCalendars::takeOver(const Snapshot &now, const ChangeSet &changes)
{
    std::vector<Id<PlanItem>> items;
    std::vector<qint64> people;
    for (const Change<Assignment> &c : changes.of<Assignment>()) {
        for (const auto &row : {c.before, c.after}) {
            if (row)
                items.push_back(row->item);
        }
    }
    for (const Change<Leave> &c : changes.of<Leave>()) {
        for (const auto &row : {c.before, c.after}) {
            if (row)
                people.push_back(row->person.value);
        }
    }
    for (const Change<Person> &c : changes.of<Person>())
        people.push_back(c.id().value);
    readPeople(now);
    std::ranges::sort(people);
    for (const auto &[item, person] : m_assigned) {
        if (std::ranges::binary_search(people, person))
            items.push_back(Id<PlanItem>(item));
    }
    std::ranges::sort(items);
    const auto repeated = std::ranges::unique(items);
    items.erase(repeated.begin(), repeated.end());
    return items;
}

} // namespace stint::planning
