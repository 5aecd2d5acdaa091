// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline painted onto anything: a picture, a page. Always the light palette.
#pragma once

#include "model/values/result.h"
#include "ui/timeline/treepainter.h"

namespace stint::ui {

class TimelineView;

/// Tree and chart with their heading into `area`, from the scene's first row. `treeWidth` is how
/// much of the area's width the tree has; `scrollX` is where the scale begins.
void paintTimeline(QPainter &painter, const QRectF &area, const TimelineScene &scene,
                   double treeWidth, double scrollX, double scrollY = 0);

/// Writes what the view shows, with all its rows up to a page of 200, as PNG or SVG by the name's
/// ending.
Result<void> saveTimelinePicture(const TimelineView &view, const QString &path);

} // namespace stint::ui
