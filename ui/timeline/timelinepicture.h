// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline painted onto anything: a picture, a page. Always the light palette.
#pragma once

#include "model/values/result.h"
#include "ui/timeline/treepainter.h"

namespace stint::ui {

class TimelineView;

/// A picture of all that a view has, whatever is scrolled to: its size and what it begins with.
struct TimelinePicture {
    QString title;
    QSize size;
    QDate from;
    double pixelsPerDay = 0; ///< of the view, or closer where years wouldn't fit
    int left = 0;            ///< rows that are too many for a picture
};

/// Tree and chart with their heading into `area`, from the scene's first row. `treeWidth` is how
/// much of the area's width the tree has; `scrollX` is where the scale begins.
void paintTimeline(QPainter &painter, const QRectF &area, const TimelineScene &scene,
                   double treeWidth, double scrollX, double scrollY = 0);

/// Writes the rows of the view, up to 500 of them, from the first day of their plans to the last,
/// under a title, as PNG or SVG by the name's ending.
Result<void> saveTimelinePicture(const TimelineView &view, const QString &path);

} // namespace stint::ui
