// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows first.
#include "ui/timeline/timelinecore.h"

#include <QScrollBar>

namespace stint::ui {

void TimelineCore::scrollToStart()
{
    scrolledToStart = true;
    if (restoredMiddle.isValid())
        return scrollToDay(restoredMiddle, 0.5);
    constexpr double share = 1.0 / 3; // of the chart, before today
    scrollToDay(scene.today, share);
    // Plans that are all over, or all to come, would be out of sight.
    const auto daysIn = [&](double part) {
        return qint64(chartRect().width() * part / scene.scale.pixelsPerDay());
    };
    const QDate nearest = nearestPlanned(scene.today);
    if (nearest < scene.today.addDays(-daysIn(share)) ||
        nearest > scene.today.addDays(daysIn(1 - share)))
        scrollToDay(nearest, nearest < scene.today ? 1 - share : share);
}

QDate TimelineCore::nearestPlanned(QDate to) const
{
    QDate nearest;
    for (const Id<Challenge> id : scene.rows.challenges()) {
        const auto [start, finish] = planner().span(id);
        if (!start.isValid() || !finish.isValid())
            continue;
        const QDate day = std::clamp(to, start.date(), std::max(start.date(), finish.date()));
        if (!nearest.isValid() || std::abs(to.daysTo(day)) < std::abs(to.daysTo(nearest)))
            nearest = day;
    }
    return nearest.isValid() ? nearest : to;
}

} // namespace stint::ui
