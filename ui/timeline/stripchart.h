// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a load strip: bars by day, week or month of what is asked, or areas of open
// challenges by stage. Without widgets, like the chart above it.
#pragma once

#include "model/planning/load.h"
#include "ui/timeline/chartpainter.h"

namespace stint::ui {

struct StripBar {
    QDate from, to;              ///< `to` is the day after
    double left = 0, right = 0;  ///< on the scale
    planning::DayLoad::Sum load; ///< of people
    std::vector<int> open;       ///< challenges by stage, in the middle of the bar
};

/// What was counted for the span that the timeline shows.
struct StripCounts {
    planning::DayLoad load;
    std::vector<Id<Stage>> stages; ///< that challenges may be open in, in their order
    /// From a day on, so many challenges are open in each stage; ascending.
    std::vector<std::pair<QDate, std::vector<int>>> open;
    int limit = 0; ///< that all stages have together; 0: there is none
};

StripCounts countLoad(const TimelineScene &scene, Id<Person> person, QDate first, QDate last);
StripCounts countStages(const TimelineScene &scene);
/// The bars between two places on the scale, in the units of its lower header line.
std::vector<StripBar> stripBars(const TimelineScene &scene, const StripCounts &counts, double from,
                                double to);
/// Of a bar, in words: "Week of 30 Nov: 42 h of 35 h, 7 h too much"; without a `person`, of all who
/// are assigned to anything, also for whom.
QString loadInWords(const TimelineScene &scene, const StripBar &bar, Id<Person> person);
QString stagesInWords(const TimelineScene &scene, const StripCounts &counts, const StripBar &bar);
/// "35 h", "1.5 h"
QString hours(WorkTime time);
QString wholeHours(WorkTime time); ///< at least one

/// `scrollX` is the place on the scale at the area's left edge; `chosen` begins the bar with the
/// keyboard.
void paintLoad(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX,
               const std::vector<StripBar> &bars, QDate chosen);
void paintStages(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX,
                 const StripCounts &counts, const std::vector<StripBar> &bars, QDate chosen);

} // namespace stint::ui
