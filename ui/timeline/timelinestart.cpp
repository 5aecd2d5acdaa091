// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows first.
#include "ui/timeline/timelinecore.h"

#include <QScrollBar>

namespace stint::ui {

void TimelineCore::scrollToStart()
{
    scrolledToStart = true;
    if (restoredFirst.isValid())
        return scrollToDay(restoredFirst, 0);
    constexpr double share = 1.0 / 3; // of the chart, before today
    scrollToDay(scene.today, share);
    const auto daysIn = [&](double part) {
        return qint64(chartRect().width() * part / scene.scale.pixelsPerDay());
    };
    const QDate from = scene.today.addDays(-daysIn(share));
    const QDate to = scene.today.addDays(daysIn(1 - share));
    // Challenges that are all over, or all to come, would be out of sight: then it begins with the
    // first row.
    QDate first;
    for (const Id<Challenge> id : scene.rows.challenges()) {
        const auto [start, finish] = scene.span(id);
        if (!start.isValid() || !finish.isValid())
            continue;
        if (start.date() <= to && finish.date() >= from)
            return;
        if (!first.isValid())
            first = start.date();
    }
    constexpr double margin = 1.0 / 12;
    if (first.isValid())
        scrollToDay(first, margin);
}

} // namespace stint::ui
