// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a person is free over time: steps, exact to the minute, so that a plan of years costs
// no more than its changes.
#pragma once

#include "model/planning/workcalendar.h"

#include <limits>
#include <vector>

namespace stint::planning::levelling {

/// Work as one item does it: in the working minutes of its calendar.
struct Stretch {
    const WorkCalendar &calendar;
    CivilTime start, finish;
};

class Profile
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    explicit Profile(int units = 0)
        : m_steps{{std::numeric_limits<qint64>::min(), units}}
    {
    }

    /// From a minute on, after all that was set before.
    void set(qint64 from, int units);
    /// On the days that the stretch works, from its start to its finish.
    void take(const Stretch &stretch, int units);

    struct Gap {
        qint64 from, to; ///< minutes; `never`: without end
        bool exists() const { return from < to; }
    };
    /// The last, or the first, time within the stretch that has work and less than `units` free.
    Gap lastShortage(const Stretch &stretch, int units) const;
    Gap firstShortage(const Stretch &stretch, int units) const;

private:
    struct Step {
        qint64 from;
        int free;
    };
    size_t stepAt(qint64 minute) const;
    void take(qint64 from, qint64 to, int units);
    size_t split(qint64 at);
    Gap gap(size_t step) const;
    bool isShort(size_t step, const Stretch &stretch, int units) const;

    std::vector<Step> m_steps;
};

} // namespace stint::planning::levelling
