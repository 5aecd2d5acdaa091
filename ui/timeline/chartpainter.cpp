// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chartpainter.h"

#include <cmath>

namespace stint::ui {

ChartPainter::ChartPainter(const TimelineScene &scene, QPainter &painter, const ChartFrame &frame,
                           const ChartState &state)
    : m_scene(scene)
    , m_painter(painter)
    , m_frame(frame)
    , m_state(state)
{
    m_first = std::max(0, int(frame.scrollY / scene.rowHeight));
    m_last = std::min(scene.rows.size() - 1,
                      int((frame.scrollY + frame.area.height() - 1) / scene.rowHeight));
    m_today = x(scene.scale.point(CivilTime::at(scene.today, 720)));
    if (m_last >= m_first)
        m_obstacles.resize(size_t(m_last - m_first + 1));
}

void ChartPainter::paint()
{
    m_painter.save();
    m_painter.setClipRect(m_frame.area);
    m_painter.fillRect(m_frame.area, m_scene.theme.surface);
    paintRows();
    paintTicks();
    if (m_scene.options.marks.testFlag(TimelineMark::Links))
        paintLinks();
    if (m_scene.showsTrial)
        paintGhosts();
    for (int row = m_first; row <= m_last; ++row) {
        const TimelineRow &what = m_scene.rows.at(row);
        if (what.kind == RowKind::Challenge)
            paintChallenge(row);
        else if (what.kind == RowKind::Item) {
            if (const PlanItem *item = m_scene.now->find(Id<PlanItem>(what.id)))
                paintItem(row, *item);
        }
    }
    paintToday();
    m_painter.restore();
}

QRectF ChartPainter::barRect(int row, const ItemBox &box) const
{
    // Far ends are cut: coordinates of years at hour's zoom would overflow the rasteriser.
    const double left = std::max(x(box.left), m_frame.area.left() - 100);
    const double right = std::min(x(box.right), m_frame.area.right() + 100);
    const double pixel = std::round(left);
    return QRectF(pixel, std::round(rowTop(row) + m_scene.barTop()),
                  std::max(std::round(right) - pixel, 2.0), m_scene.barHeight);
}

QColor ChartPainter::mixed(const QColor &colour, double share) const
{
    const QColor &ground = m_scene.theme.surface;
    const auto part = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return QColor(part(colour.red(), ground.red()), part(colour.green(), ground.green()),
                  part(colour.blue(), ground.blue()));
}

LinkEnd ChartPainter::linkEnd(Id<PlanItem> item, int row) const
{
    const ItemBox box = m_scene.box(item);
    LinkEnd end;
    end.left = x(box.left);
    end.right = x(box.right);
    end.point = box.isPoint();
    end.y = std::round(rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2) + 0.5;
    end.half = end.point ? m_scene.barHeight / 2 + 1 : m_scene.barHeight / 2;
    return end;
}

QPolygonF hexagon(QPointF m, double half)
{
    const double w = half;
    const double h = half * 0.9;
    return QPolygonF({{m.x() - w, m.y()},
                      {m.x() - w / 2, m.y() - h},
                      {m.x() + w / 2, m.y() - h},
                      {m.x() + w, m.y()},
                      {m.x() + w / 2, m.y() + h},
                      {m.x() - w / 2, m.y() + h}});
}

QPolygonF diamond(QPointF m, double half)
{
    return QPolygonF({{m.x() - half, m.y()},
                      {m.x(), m.y() - half},
                      {m.x() + half, m.y()},
                      {m.x(), m.y() + half}});
}

void paintKindSign(QPainter &painter, QPointF m, PlanKind kind, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QRectF box(m.x() - 5.5, m.y() - 3.5, 11, 7);
    switch (kind) {
    case PlanKind::Task:
        painter.drawRoundedRect(box, 1.5, 1.5);
        break;
    case PlanKind::Summary:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{m.x() - 5.5, m.y() + 3.5},
                                       {m.x() - 5.5, m.y() - 3},
                                       {m.x() + 5.5, m.y() - 3},
                                       {m.x() + 5.5, m.y() + 3.5},
                                       {m.x() + 3, m.y()},
                                       {m.x() - 3, m.y()}}));
        break;
    case PlanKind::Milestone:
        painter.setBrush(colour);
        painter.drawPolygon(diamond(m, 4.5));
        break;
    case PlanKind::Gate:
        painter.drawPolygon(hexagon(m, 5.5));
        break;
    case PlanKind::Stint:
    case PlanKind::Sprint:
        painter.drawRect(box);
        for (int i = 1; i < 4; ++i) {
            const double at = box.left() + box.width() * i / 4;
            painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
        }
        break;
    }
    painter.restore();
}

} // namespace stint::ui
