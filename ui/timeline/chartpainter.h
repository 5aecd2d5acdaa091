// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the chart half of a timeline: shading, links, bars, bands of stages, labels, today.
// Free of widgets, so that the screen, pictures and paper show the same thing.
#pragma once

#include "ui/timeline/linkroute.h"
#include "ui/timeline/timelinescene.h"

#include <QPainter>

namespace stint::ui {

/// Which part of the scene is painted where.
struct ChartFrame {
    QRectF area;        ///< on the paint device, below the header
    double scrollX = 0; ///< of the scale, at area.left()
    double scrollY = 0; ///< of the rows, at area.top()
};

/// What the person at the screen is doing; empty for paper.
struct ChartState {
    QSet<qint64> selected; ///< ids of rows
    int hoverRow = -1;
    int linkTarget = -1; ///< row that a link being drawn would end at
};

class ChartPainter
{
public:
    ChartPainter(const TimelineScene &scene, QPainter &painter, const ChartFrame &frame,
                 const ChartState &state);

    void paint();                         ///< everything below the header
    void paintHeader(const QRectF &area); ///< month, week, and holidays with today
    static double headerHeight() { return 52; }

    /// Where an item's box lies on the device.
    double x(double scaleX) const { return m_frame.area.left() + scaleX - m_frame.scrollX; }
    double rowTop(int row) const
    {
        return m_frame.area.top() + row * m_scene.rowHeight - m_frame.scrollY;
    }
    LinkEnd linkEnd(Id<PlanItem> item, int row) const;
    void paintGhosts(); ///< where what moves was

private:
    struct Obstacle {
        double from;
        double to;
    };

    // chartgrid.cpp
    void paintRows();
    void paintShading(int first, int last, const planning::WorkCalendar &calendar);
    QBrush hatched(const QColor &ground) const;
    void paintTicks();
    void paintToday();
    // chartlinks.cpp
    void paintLinks();
    void paintLink(const Dependency &dependency, const LinkRef &link, Id<PlanItem> item, int row);
    void drawRoute(const LinkRoute &route, bool critical, bool dashed);
    void noteObstacles(const QPolygonF &line);
    // chartbars.cpp
    void paintItem(int row, const PlanItem &item);
    void paintBar(const QRectF &bar, const PlanItem &item, bool critical, bool moving);
    void paintOverrun(const QRectF &bar, const PlanItem &item);
    void paintDays(const QRectF &bar, const PlanItem &item, const planning::ItemDates &when);
    void paintWeeks(const QRectF &bar, const PlanItem &item, const planning::ItemDates &when);
    void paintBracket(const QRectF &bar, const PlanItem &item);
    void paintPoint(const ItemBox &box, double middle, const PlanItem &item, bool critical,
                    bool moving);
    double paintTail(int row, const PlanItem &item, const planning::ItemDates &when, double right);
    void paintBaseline(int row, const PlanItem &item);
    double paintDeadline(int row, const PlanItem &item, const planning::ItemDates &when,
                         double right);
    // chartbands.cpp
    void paintChallenge(int row);
    void paintSpan(int row, const TimelineRow &what);
    void paintGates(int row, const StageBands &bands);
    void paintStintMarks(int row, Id<Challenge> challenge);
    bool runningStint(Id<Challenge> challenge) const;
    // chartlabels.cpp
    void paintVeil(double left, double y, double width);
    void paintLabel(int row, const PlanItem &item, const planning::ItemDates &when,
                    const ItemBox &box, double right);
    QStringList labelsFor(const PlanItem &item, const planning::ItemDates &when) const;
    bool isFree(int row, double from, double to) const;

    QRectF barRect(int row, const ItemBox &box) const;
    QColor mixed(const QColor &colour, double share) const; ///< over the surface

    const TimelineScene &m_scene;
    QPainter &m_painter;
    ChartFrame m_frame;
    const ChartState &m_state;
    int m_first = 0;
    int m_last = -1;
    double m_today = 0;
    std::vector<std::vector<Obstacle>> m_obstacles; ///< by visible row: what labels keep clear of
};

/// A hexagon standing on a corner's width, as gates are drawn.
QPolygonF hexagon(QPointF middle, double half);
QPolygonF diamond(QPointF middle, double half);
/// The sign of an item's kind in the tree, 14 px wide, around `middle`.
void paintKindSign(QPainter &painter, QPointF middle, PlanKind kind, const QColor &colour);

} // namespace stint::ui
