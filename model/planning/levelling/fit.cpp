// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/fit.h"

namespace stint::planning::levelling {

namespace {

/// Goes round the people until a start suits them all. `next` gives the start that goes past what
/// is in one's way, or `start` itself.
template <class Next>
qint64 agree(std::span<const Asked> asked, qint64 start, Next next)
{
    size_t agreed = 0;
    for (size_t i = 0; agreed < asked.size() && start >= 0; i = (i + 1) % asked.size()) {
        const qint64 suits = asked[i].waits ? next(asked[i], start) : start;
        agreed = suits == start ? agreed + 1 : 1;
        start = suits;
    }
    return start;
}

} // namespace

qint64 earliestFit(std::span<const Profile> free, const Task &task, qint64 from)
{
    return agree(task.asked, from, [&](const Asked &asked, qint64 start) {
        const Profile &profile = free[static_cast<size_t>(asked.profile)];
        for (;;) {
            // The last one, so that one step goes past all that is in the way.
            const Profile::Gap gap = profile.lastShortage(task.from(start), asked.units);
            if (!gap.exists())
                return start;
            if (gap.to == Profile::never)
                return qint64(-1);
            start = task.calendar.workedBefore(CivilTime(gap.to));
        }
    });
}

qint64 latestFit(std::span<const Profile> free, const Task &task, qint64 from)
{
    return agree(task.asked, from, [&](const Asked &asked, qint64 start) {
        const Profile &profile = free[static_cast<size_t>(asked.profile)];
        for (;;) {
            const Profile::Gap gap = profile.firstShortage(task.from(start), asked.units);
            if (!gap.exists())
                return start;
            start = task.calendar.workedBefore(CivilTime(gap.from)) - task.length;
        }
    });
}

void book(std::span<Profile> free, const Task &task, qint64 startWork)
{
    for (const Asked &asked : task.asked)
        free[static_cast<size_t>(asked.profile)].take(task.from(startWork), asked.units);
}

} // namespace stint::planning::levelling
