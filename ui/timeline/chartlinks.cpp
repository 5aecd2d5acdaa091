// SPDX-License-Identifier: GPL-3.0-or-later
// Links run behind the bars; where they run is noted, so that labels keep clear of them.
#include "ui/timeline/chartpainter.h"

namespace stint::ui {

void ChartPainter::paintLinks()
{
    // A link is drawn from the row of its successor, or from its predecessor's if that one alone is
    // in view. Those that only pass through begin or end nearby: a challenge's plan is together.
    static constexpr int nearby = 150;
    const int before = std::max(0, m_first - nearby);
    m_painter.save();
    for (int pass = 0; pass < 2; ++pass) { // critical ones on top
        for (int row = before; row <= m_last; ++row) {
            const TimelineRow &what = m_scene.rows.at(row);
            if (what.kind != RowKind::Item)
                continue;
            const Id<PlanItem> item(what.id);
            for (const LinkRef &link : m_scene.index.links(item)) {
                const int other = m_scene.rows.rowOfItem(link.other);
                if (other < 0 || other == row)
                    continue;
                // Each link once: from its successor where both ends are scanned.
                const bool otherScanned = other >= before && other <= m_last;
                if ((otherScanned && !link.incoming) || std::max(row, other) < m_first)
                    continue;
                const Dependency *dependency = m_scene.now->find(link.link);
                if (dependency && m_scene.isCritical(*dependency) == (pass == 1))
                    paintLink(*dependency, link, item, row);
            }
        }
    }
    m_painter.restore();
}

void ChartPainter::paintLink(const Dependency &dependency, const LinkRef &link, Id<PlanItem> item,
                             int row)
{
    const int otherRow = m_scene.rows.rowOfItem(link.other);
    const LinkEnd here = linkEnd(item, row);
    const LinkEnd there = linkEnd(link.other, otherRow);
    const LinkEnd &from = link.incoming ? there : here;
    const LinkEnd &to = link.incoming ? here : there;
    const QRectF &area = m_frame.area;
    if (std::max(from.right, to.right) < area.left() - 20 ||
        std::min(from.left, to.left) > area.right() + 20)
        return;
    LinkRoute route = routeLink(dependency.kind, from, to);
    for (QPointF &point : route.line) {
        point.setX(std::clamp(point.x(), area.left() - 1000, area.right() + 1000));
        point.setY(std::clamp(point.y(), area.top() - 1000, area.bottom() + 1000));
    }
    const PlanItem *a = m_scene.now->find(item);
    const PlanItem *b = m_scene.now->find(link.other);
    drawRoute(route, m_scene.isCritical(dependency), a && b && a->challenge != b->challenge);
    noteObstacles(route.line);
}

void ChartPainter::drawRoute(const LinkRoute &route, bool critical, bool dashed)
{
    const QColor colour = critical ? m_scene.theme.offTrack : m_scene.theme.secondary;
    QPen pen(colour, critical ? 2 : 1);
    pen.setJoinStyle(Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({4, 3});
    QPolygonF line = route.line;
    for (QPointF &point : line)
        point = QPointF(std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5);
    const QPointF tip = line.back();
    const QPointF &d = route.towards;
    line.back() = tip - d * 3;
    m_painter.setRenderHint(QPainter::Antialiasing, critical);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
    const QPointF across(-d.y(), d.x());
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF({tip, tip - d * 5 + across * 3, tip - d * 5 - across * 3}));
}

void ChartPainter::noteObstacles(const QPolygonF &line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF &a = line[i - 1];
        const QPointF &b = line[i];
        const double top = std::min(a.y(), b.y());
        const double bottom = std::max(a.y(), b.y());
        const int from = std::max(
            m_first,
            int(std::floor((top - m_frame.area.top() + m_frame.scrollY) / m_scene.rowHeight)));
        const int to = std::min(
            m_last,
            int(std::floor((bottom - m_frame.area.top() + m_frame.scrollY) / m_scene.rowHeight)));
        for (int row = from; row <= to; ++row)
            m_obstacles[size_t(row - m_first)].push_back(
                {std::min(a.x(), b.x()) - 2, std::max(a.x(), b.x()) + 2});
    }
}

} // namespace stint::ui
