// SPDX-License-Identifier: GPL-3.0-or-later
// Where a job finds its people free. Starts are counted in the working minutes of its calendar.
#pragma once

#include "model/planning/levelling/profile.h"

#include <span>

namespace stint::planning::levelling {

struct Asked {
    int profile; ///< whose
    int units;
    bool waits; ///< for them to be free; else no waiting ever helps
};

struct Task {
    const WorkCalendar &calendar;
    std::span<const Asked> asked;
    qint64 length; ///< working minutes

    Stretch from(qint64 startWork) const
    {
        return {calendar, calendar.lastWith(startWork), calendar.firstWith(startWork + length)};
    }
};

/// The first start, `from` or later, at which all are free to the finish; -1: never.
qint64 earliestFit(std::span<const Profile> free, const Task &task, qint64 from);
/// The last such start, `from` or earlier.
qint64 latestFit(std::span<const Profile> free, const Task &task, qint64 from);
void book(std::span<Profile> free, const Task &task, qint64 startWork);

} // namespace stint::planning::levelling
