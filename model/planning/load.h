// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan asks of people, day by day, against what they have. An item asks for its units of
// the working time it is planned in. Those assigned to a summary answer for it; its work is in its
// parts.
#pragma once

#include "model/planning/planner.h"

#include <functional>

namespace stint::planning {

class Capacities;

struct PersonLoad {
    Id<Person> person;
    QDate first; ///< day of the first elements, a Monday; the last are a Sunday's
    // By day, in hundredths of minutes, so that percents of minutes are exact.
    std::vector<qint64> demanded, capacity;
    std::vector<qint64> shown; ///< part of what is demanded; empty if nobody asked
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
    /// `isShown`: of which challenges the part is that is counted apart.
    Load(const Snapshot &snapshot, const Planner &planner, const Capacities &capacities,
         const std::function<bool(Id<Challenge>)> &isShown = {});

    /// Who is assigned to anything, by id, from the first week of it to the last.
    std::span<const PersonLoad> people() const { return m_people; }
    /// By person, then week.
    std::vector<Overload> overloads() const;

private:
    std::vector<PersonLoad> m_people;
};

/// What is asked of a person, or of all who are assigned to anything together, day by day over a
/// span: for a histogram.
class DayLoad
{
public:
    struct Sum {
        WorkTime demanded;
        WorkTime shown; ///< the part of it that is work of the challenges in question
        WorkTime capacity;
        WorkTime excess; ///< of the days and people of which too much is asked
    };

    DayLoad() = default;
    /// An empty `person` means all. `isShown` says which challenges are in question. `last` is not
    /// before `first`.
    DayLoad(const Snapshot &snapshot, const Planner &planner, Id<Person> person,
            const std::function<bool(Id<Challenge>)> &isShown, QDate first, QDate last);

    /// From a day to the day before another; nothing outside the span.
    Sum sum(QDate from, QDate to) const;

private:
    struct Day {
        qint64 demanded = 0, shown = 0, capacity = 0, excess = 0; ///< hundredths of minutes
    };
    QDate m_first;
    std::vector<Day> m_before; ///< of all days before each one
};

} // namespace stint::planning
