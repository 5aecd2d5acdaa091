// SPDX-License-Identifier: GPL-3.0-or-later
// How far an item moves while something is dragged, in words: "+4 d", "Thu 17 Dec".
#pragma once

#include "ui/timeline/timelinescene.h"

namespace stint::ui {

struct ShiftWords {
    QString tag;  ///< "+4 d", "−1 d", "+3 h"; empty if neither end moves
    QString date; ///< the new end
};

/// `when` are the item's dates in the trial.
ShiftWords shiftWords(const TimelineScene &scene, const PlanItem &item,
                      const planning::ItemDates &when);
/// From a to b in working days of that calendar; hours where it is less than one.
QString workingShift(const planning::WorkCalendar &calendar, CivilTime a, CivilTime b);

} // namespace stint::ui
