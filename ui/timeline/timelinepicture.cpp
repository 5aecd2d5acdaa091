// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include "ui/timeline/timelinecore.h"
#include "ui/widgets/picture.h"

#include <QScrollBar>

namespace stint::ui {

static constexpr int mostRows = 200;

void paintTimeline(QPainter &painter, const QRectF &area, const TimelineScene &scene,
                   double treeWidth, double scrollX, double scrollY)
{
    const ChartState nothing;
    const double header = ChartPainter::headerHeight();
    const QRectF tree(area.left(), area.top() + header, treeWidth, area.height() - header);
    const QRectF chart(area.left() + treeWidth + 1, area.top() + header,
                       area.width() - treeWidth - 1, area.height() - header);
    ChartPainter charts(scene, painter, {chart, scrollX, scrollY}, nothing);
    charts.paint();
    charts.paintHeader(QRectF(chart.left(), area.top(), chart.width(), header));
    TreePainter trees(scene, painter, tree, scrollY, nothing);
    trees.paint(-1, false);
    trees.paintHeader(QRectF(area.left(), area.top(), treeWidth, header));
    painter.fillRect(QRectF(tree.right(), area.top(), 1, area.height()), scene.theme.border);
}

QSize TimelineView::pictureSize() const
{
    const int rows = std::min(d->scene.rows.size(), mostRows);
    return QSize(viewport()->width(), int(d->headerHeight() + rows * d->scene.rowHeight) + 1);
}

void TimelineView::paintPicture(QPainter &painter, const QRectF &area) const
{
    TimelineScene &scene = d->scene;
    const Theme theme = scene.theme;
    scene.theme = Theme::get(ThemeKind::Light);
    paintTimeline(painter, area, scene, d->shownTreeWidth(), horizontalScrollBar()->value());
    scene.theme = theme;
}

Result<void> saveTimelinePicture(const TimelineView &view, const QString &path)
{
    const QSize size = view.pictureSize();
    return savePicture(
        path, size, QCoreApplication::translate("Timeline", "Timeline"),
        [&](QPainter &painter) { view.paintPicture(painter, QRectF(QPointF(), size)); });
}

} // namespace stint::ui
