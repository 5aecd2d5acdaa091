// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar compiled for arithmetic: which minutes are worked, from 1990 to 2100.
#pragma once

#include "model/domain/snapshot.h"
#include "model/domain/workinghours.h"
#include "model/values/civiltime.h"
#include "model/values/worktime.h"

#include <span>
#include <vector>

namespace stint::planning {

class WorkCalendar
{
public:
    /// Monday to Friday, 09:00–17:00, no holidays: what a file without calendars works by.
    static const WorkCalendar &standard();
    /// An id that is missing, or a calendar whose week can't be read or has no working minute,
    /// gives standard(). What could not be read, that or the hours of an exception, is said in
    /// `problem` in words; no calendar at all is none.
    static WorkCalendar compile(const Snapshot &snapshot, Id<Calendar> calendar,
                                QString *problem = nullptr);

    /// The hours that all of the calendars (at least one) have in common, without the days away
    /// (first and last, ascending). There may be none: see hasWork().
    static WorkCalendar together(std::span<const WorkCalendar *const> calendars,
                                 std::span<const std::pair<QDate, QDate>> away);

    bool hasWork() const { return m_worked.back() > 0; }
    bool isWorkingDay(QDate day) const;
    const DayShifts &shifts(QDate day) const;
    /// Name of the holiday or exception on that day; empty if it is an ordinary one.
    QString dayName(QDate day) const;
    WorkTime workOn(QDate day) const;
    WorkTime typicalDay() const; ///< of the longest weekday: what "1 d" means here

    /// The first worked moment at or after t; the last at or before t.
    CivilTime nextStart(CivilTime t) const;
    CivilTime previousFinish(CivilTime t) const;
    /// t plus (or minus) working time. A positive result is a finish: the end of a shift, not the
    /// start of the next one. Beyond 1990…2100 it saturates at the ends.
    CivilTime add(CivilTime t, WorkTime work) const;
    CivilTime subtract(CivilTime t, WorkTime work) const;
    /// Working minutes from a to b; negative if b is before a.
    WorkTime between(CivilTime a, CivilTime b) const;

    /// Minutes worked from 1990 to t. Planning counts in these, so that dates become integers; two
    /// moments with no work between them have the same count.
    qint64 workedBefore(CivilTime t) const;
    CivilTime firstWith(qint64 worked) const; ///< earliest moment with that many: a shift's end
    CivilTime lastWith(qint64 worked) const;  ///< latest one: a shift's start
    /// Minutes worked before the latest worked minute that begins by t.
    qint64 latestStart(CivilTime t) const;

private:
    friend class CalendarCompiler;
    static constexpr qint64 indexStep = 512;
    static int dayIndex(QDate day);
    size_t dayOfMinute(qint64 worked) const;

    std::vector<qint32> m_worked;                 ///< minutes worked before each day, and in all
    std::vector<quint16> m_index;                 ///< by 512 minutes worked: the day they end on
    std::vector<quint16> m_pattern;               ///< which of m_patterns each day follows
    std::vector<DayShifts> m_patterns;            ///< the distinct days
    std::array<quint16, 7> m_week{};              ///< the patterns of an ordinary week
    std::vector<std::pair<int, QString>> m_names; ///< by day, ascending
    WorkTime m_typical;
};

} // namespace stint::planning
