// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan asks of people, day by day, against what they have. An item asks for its units of
// the working time it is planned in. Those assigned to a summary answer for it; its work is in its
// parts.
#pragma once

#include "model/planning/planner.h"

namespace stint::planning {

class Capacities;

struct PersonLoad {
    Id<Person> person;
    QDate first; ///< day of the first elements, a Monday; the last are a Sunday's
    // By day, in hundredths of minutes, so that percents of minutes are exact.
    std::vector<qint64> demanded, capacity;
};

/// More than a person has on some days of a week.
struct Overload {
    Id<Person> person;
    QDate week;                  ///< its Monday
    WorkTime demanded, capacity; ///< of the whole week
    WorkTime excess;             ///< of the days on which there is too much
    bool operator==(const Overload &) const = default;
};

class Load
{
public:
    Load(const Snapshot &snapshot, const Planner &planner);
    Load(const Snapshot &snapshot, const Planner &planner, const Capacities &capacities);

    /// Who is assigned to anything, by id, from the first week of it to the last.
    std::span<const PersonLoad> people() const { return m_people; }
    /// By person, then week.
    std::vector<Overload> overloads() const;

private:
    std::vector<PersonLoad> m_people;
};

} // namespace stint::planning
