// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/chartpaper.h"

#include "ui/pages/charts/markchart.h"

#include <QPainter>
#include <QPicture>

namespace stint::ui {

namespace {

constexpr double points = 0.72; ///< of a pixel: the usual text becomes that of a table
constexpr QSize bubbles(960, 620);

} // namespace

report::Picture chartOnPaper(const ChartData &data)
{
    MarkChart chart;
    chart.setData(data);
    const QSize size =
        data.rows.isEmpty() ? bubbles : QSize(bubbles.width(), chart.minimumSizeHint().height());
    chart.resize(size);
    chart.grab(); // takes on its size, though it was never shown
    QPicture picture;
    QPainter painter(&picture);
    painter.scale(points, points);
    chart.paintPicture(painter, QRectF(QPointF(), size));
    painter.end();
    return {QByteArray(picture.data(), picture.size()), QSizeF(size) * points};
}

} // namespace stint::ui
