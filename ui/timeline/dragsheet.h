// SPDX-License-Identifier: GPL-3.0-or-later
// The small sheet beside a bar that is dragged: what ends when, what it was, what is broken by it,
// and what holds the item where it was.
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QPainter>

namespace stint::ui {

struct DragSheet {
    struct Line {
        QString what;
        QString now;
        QString was;
    };
    QString title;
    QString dates;
    QString tag;
    QList<Line> lines;
    QStringList warnings;
    QStringList reasons;

    /// From the scene's trial. `item` is the one that the pointer holds.
    static DragSheet of(const TimelineScene &scene, Id<PlanItem> item);

    QSizeF size(TextCache &texts) const;
    void paint(QPainter &painter, const QRectF &rect, TextCache &texts, const Theme &theme) const;
};

} // namespace stint::ui
