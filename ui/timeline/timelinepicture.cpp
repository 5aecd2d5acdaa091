// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include "ui/itemmodels/column.h"
#include "ui/timeline/timelinecore.h"
#include "ui/widgets/picture.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int mostRows = 500;
constexpr double mostWidth = 6000; ///< of the chart; more days than that fit are drawn closer
constexpr double leastWidth = 480;
constexpr int titleHeight = 44;
constexpr int footHeight = 24; ///< where rows are left out

} // namespace

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

TimelinePicture TimelineView::picture() const
{
    const TimelineScene &scene = d->scene;
    TimelinePicture picture;
    const int rows = std::min(scene.rows.size(), mostRows);
    picture.left = scene.rows.size() - rows;
    auto [first, last] = scene.days([&](int row) { return row < rows; });
    first = first.isValid() ? std::min(first, scene.today) : scene.today;
    last = last.isValid() ? std::max(last, scene.today) : scene.today;
    // A week before; labels stand behind their bars and need room.
    picture.from = weekStart(first).addDays(-7);
    const auto days = static_cast<double>(picture.from.daysTo(last) + 14);
    const double room = 160;
    picture.pixelsPerDay = std::min(scene.scale.pixelsPerDay(), (mostWidth - room) / days);
    const double width = std::max(leastWidth, days * picture.pixelsPerDay + room);
    picture.size =
        QSize(static_cast<int>(d->shownTreeWidth() + width),
              static_cast<int>(titleHeight + d->headerHeight() + rows * scene.rowHeight) + 1 +
                  (picture.left > 0 ? footHeight : 0));
    picture.title = paperTitle();
    return picture;
}

TimelineScene TimelineView::paperScene() const
{
    return d->scene;
}

std::pair<QDate, QDate> TimelineView::shownDays() const
{
    const double left = horizontalScrollBar()->value();
    return {d->scene.scale.dayAt(left), d->scene.scale.dayAt(left + d->chartRect().width())};
}

QString TimelineView::paperTitle() const
{
    if (d->scene.rows.challenges().size() == 1) {
        const Challenge *only = d->now().find(d->scene.rows.challenges().front());
        return only ? only->code + u' ' + only->title.simplified() : QString();
    }
    const QString &city = d->now().settings().city;
    return city.isEmpty() ? tr("Timeline") : city;
}

void TimelineView::paintPicture(QPainter &painter, const TimelinePicture &picture) const
{
    // As light paper, from where the plans begin; the view itself stays as it is.
    TimelineScene &scene = d->scene;
    const Theme theme = scene.theme;
    const TimeScale scale = scene.scale;
    scene.theme = Theme::get(ThemeKind::Light);
    scene.scale.setPixelsPerDay(picture.pixelsPerDay);

    const QRectF all(QPointF(), picture.size);
    painter.fillRect(all, scene.theme.surface);
    QFont font = d->view->font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(scene.theme.text);
    const QRectF head(16, 0, all.width() - 32, titleHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, picture.title);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(scene.theme.secondary);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     tr("As of %1").arg(dateText(scene.today)));
    const double foot = picture.left > 0 ? footHeight : 0;
    if (picture.left > 0)
        painter.drawText(QRectF(16, all.bottom() - foot, all.width() - 32, foot),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more rows are not in the picture.", nullptr, picture.left));
    const QRectF area = all.adjusted(0, titleHeight, 0, -foot);
    painter.save();
    painter.setClipRect(area);
    paintTimeline(painter, area, scene, d->shownTreeWidth(), scene.scale.x(picture.from));
    painter.restore();

    scene.theme = theme;
    scene.scale = scale;
}

Result<void> saveTimelinePicture(const TimelineView &view, const QString &path)
{
    const TimelinePicture picture = view.picture();
    return savePicture(path, picture.size, picture.title,
                       [&](QPainter &painter) { view.paintPicture(painter, picture); });
}

} // namespace stint::ui
