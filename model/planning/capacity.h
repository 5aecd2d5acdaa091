// SPDX-License-Identifier: GPL-3.0-or-later
// How much of their time people have: their calendar, their hours a week, their leave. What is
// asked of them is load's and levelling's business.
#pragma once

#include "model/planning/workcalendar.h"

#include <deque>
#include <map>
#include <span>
#include <unordered_map>

namespace stint::planning {

class Capacities
{
public:
    /// Units of one person who is there all of the calendar's hours.
    static constexpr int fullTime = 10'000;

    explicit Capacities(const Snapshot &snapshot);

    bool knows(Id<Person> person) const { return m_people.contains(person.value); }
    /// Of the people asked about, who must be known. The calendar is the person's own, else the
    /// organisation's, else the city's.
    const WorkCalendar &calendar(Id<Person> person) const;
    /// Without leave: hours a week over the hours of the calendar's week, `fullTime` for 0. More
    /// for several alike.
    int usualUnits(Id<Person> person) const;
    /// On a day: less while on leave, 0 when the calendar has no work.
    int units(Id<Person> person, QDate day) const;
    /// What units come to on that day, in hundredths of minutes.
    qint64 hundredths(Id<Person> person, QDate day) const;
    /// The same of several people together, day by day. Those who are never on leave are counted by
    /// their calendar, so that hundreds of people over decades take no time.
    std::vector<qint64> together(std::span<const Id<Person>> people, QDate first, int days) const;

private:
    /// From that day on.
    struct Step {
        QDate from;
        int away; ///< percent, of all leave together
    };
    struct Own {
        const WorkCalendar *calendar = nullptr;
        int usual = 0;
        std::vector<Step> leave; ///< by day
    };

    std::deque<WorkCalendar> m_calendars;
    std::unordered_map<qint64, Own> m_people;
};

} // namespace stint::planning
