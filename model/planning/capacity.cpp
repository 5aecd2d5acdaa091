// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/capacity.h"

namespace stint::planning {

namespace {

constexpr int mostUnits = 1000 * Capacities::fullTime; ///< of any pool; more is damage

/// Of an ordinary week, in minutes.
qint64 weekOf(const Snapshot &snapshot, Id<Calendar> calendar)
{
    const Calendar *row = snapshot.find(calendar);
    const auto week = row ? parseWeek(row->week) : Result<WeekPattern>(WeekPattern());
    qint64 sum = 0;
    if (week) {
        for (const DayShifts &day : *week) {
            for (const Shift &shift : day)
                sum += shift.to - shift.from;
        }
    }
    // What can't be read is the standard week, as when it is compiled.
    return sum > 0 ? sum : 5 * WorkCalendar::standard().typicalDay().minutes;
}

Id<Calendar> calendarOf(const Snapshot &snapshot, const Person &person)
{
    if (snapshot.find(person.calendar))
        return person.calendar;
    const Organisation *organisation = snapshot.find(person.organisation);
    return organisation && snapshot.find(organisation->calendar) ? organisation->calendar
                                                                 : snapshot.settings().calendar;
}

} // namespace

Capacities::Capacities(const Snapshot &snapshot)
{
    struct Known {
        const WorkCalendar *calendar;
        qint64 week;
    };
    std::unordered_map<qint64, Known> calendars;
    for (const Person &person : snapshot.table<Person>()) {
        const Id<Calendar> id = calendarOf(snapshot, person);
        auto known = calendars.find(id.value);
        if (known == calendars.end()) {
            m_calendars.push_back(WorkCalendar::compile(snapshot, id));
            known = calendars.insert({id.value, {&m_calendars.back(), weekOf(snapshot, id)}}).first;
        }
        Own own{known->second.calendar, fullTime, {}};
        if (person.hoursAWeek > 0)
            own.usual = static_cast<int>(std::min<qint64>(
                mostUnits, person.hoursAWeek * qint64(60) * fullTime / known->second.week));
        m_people.insert({person.id.value, std::move(own)});
    }
    for (const Leave &leave : snapshot.table<Leave>()) {
        const auto person = m_people.find(leave.person.value);
        if (person == m_people.end() || !leave.first.isValid())
            continue;
        const QDate last = leave.last.isValid() ? leave.last : leave.first;
        if (last < leave.first)
            continue;
        const int share = leave.share > 0 && leave.share < 100 ? leave.share : 100;
        person->second.leave.push_back({leave.first, share});
        person->second.leave.push_back({last.addDays(1), -share});
    }
    for (auto &[id, own] : m_people) {
        std::ranges::sort(own.leave, {}, &Step::from);
        int away = 0;
        for (Step &step : own.leave)
            step.away = away += step.away;
    }
}

const WorkCalendar &Capacities::calendar(Id<Person> person) const
{
    return *m_people.at(person.value).calendar;
}

int Capacities::usualUnits(Id<Person> person) const
{
    return m_people.at(person.value).usual;
}

int Capacities::units(Id<Person> person, QDate day) const
{
    const Own &own = m_people.at(person.value);
    if (!own.calendar->isWorkingDay(day))
        return 0;
    const auto next = std::ranges::upper_bound(own.leave, day, {}, &Step::from);
    const int away = next == own.leave.begin() ? 0 : std::prev(next)->away;
    return static_cast<int>(qint64(own.usual) * std::max(0, 100 - away) / 100);
}

qint64 Capacities::hundredths(Id<Person> person, QDate day) const
{
    return calendar(person).workOn(day).minutes * units(person, day) * 100 / fullTime;
}

std::vector<qint64> Capacities::together(std::span<const Id<Person>> people, QDate first,
                                         int days) const
{
    std::vector<qint64> sums(static_cast<size_t>(days));
    // Rounding is by person, as above.
    std::map<std::pair<const WorkCalendar *, int>, qint64> alike; // calendar and units: how many
    for (const Id<Person> id : people) {
        const Own &own = m_people.at(id.value);
        if (own.leave.empty()) {
            ++alike[{own.calendar, own.usual}];
            continue;
        }
        for (int day = 0; day < days; ++day)
            sums[static_cast<size_t>(day)] += hundredths(id, first.addDays(day));
    }
    for (const auto &[kind, count] : alike) {
        for (int day = 0; day < days; ++day) {
            const qint64 minutes = kind.first->workOn(first.addDays(day)).minutes;
            sums[static_cast<size_t>(day)] += minutes * kind.second * 100 / fullTime * count;
        }
    }
    return sums;
}

} // namespace stint::planning
