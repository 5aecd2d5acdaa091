// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars that plan items' work is done in. An item without a calendar of its own follows the
// people assigned to it, else its stint's team, else the city; while one of the people is away, it
// waits. Each combination that occurs is compiled once and kept.
#pragma once

#include "model/planning/workcalendar.h"

#include <QHash>
#include <deque>
#include <map>

namespace stint::planning {

class ItemCalendars
{
public:
    /// Compiles the city's, which is number 0.
    explicit ItemCalendars(const Snapshot &snapshot);

    const WorkCalendar &at(int calendar) const { return m_all[static_cast<size_t>(calendar)]; }
    int size() const { return static_cast<int>(m_all.size()); }
    /// What is wrong with a calendar, in words; empty: nothing.
    const QString &problem(int calendar) const { return m_problems[static_cast<size_t>(calendar)]; }

    /// The number of an item's calendar. People count where work `is done`: not for points and
    /// summaries.
    int indexFor(const Snapshot &now, const PlanItem &item, bool isDone);
    /// The people assigned to an item, ascending by id.
    std::span<const std::pair<qint64, qint64>> assigned(Id<PlanItem> item) const;

    /// Whether a change set is about who is assigned to what, or when people are at work.
    static bool concernsPeople(const ChangeSet &changes);
    /// Takes such changes over. Returns the items whose calendar may be another now.
    std::vector<Id<PlanItem>> takeOver(const Snapshot &now, const ChangeSet &changes);

private:
    using Away = std::vector<std::pair<QDate, QDate>>;
    struct Times {
        qint64 calendar = 0; ///< own, else the organisation's, else the city's
        Away away;           ///< leave that takes them away entirely
    };
    struct Key {
        std::vector<qint64> calendars; ///< ascending
        Away away;                     ///< ascending, apart from each other
        auto operator<=>(const Key &) const = default;
    };

    void readPeople(const Snapshot &now);
    int single(const Snapshot &now, qint64 calendar);
    int combined(const Snapshot &now, Key key, int otherwise);
    int apart(int otherwise);

    std::deque<WorkCalendar> m_all;
    std::vector<QString> m_problems;
    qint64 m_city = 0;                                 ///< calendar id
    QHash<qint64, int> m_single;                       ///< by calendar id
    std::map<Key, int> m_combined;                     ///< -1: no hour in common
    QHash<int, int> m_apart;                           ///< by what is used instead
    std::vector<std::pair<qint64, qint64>> m_assigned; ///< item and person, ascending
    QHash<qint64, Times> m_people;
};

} // namespace stint::planning
