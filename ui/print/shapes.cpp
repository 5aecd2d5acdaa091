// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fragments.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

Mark lineMark(double x1, double y1, double x2, double y2, const QColor &colour, double width)
{
    Mark mark;
    mark.kind = Mark::Kind::Line;
    mark.box = QRectF(QPointF(x1, y1), QPointF(x2, y2));
    mark.pen = colour;
    mark.penWidth = width;
    return mark;
}

Mark rectMark(const QRectF &box, const QColor &brush, const QColor &pen, double width)
{
    Mark mark;
    mark.kind = Mark::Kind::Rect;
    mark.box = box;
    mark.brush = brush;
    mark.pen = pen;
    mark.penWidth = width;
    return mark;
}

QColor paperTextOn(const QColor &background)
{
    return Theme::textOn(background);
}

QColor paperTint(const QColor &colour)
{
    const auto mix = [](int v) { return 255 - (255 - v) * 34 / 100; };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

namespace {

Mark polygon(QPolygonF points, const QColor &brush, const QColor &pen = {}, double width = 0.9)
{
    Mark mark;
    mark.kind = Mark::Kind::Polygon;
    mark.points = std::move(points);
    mark.box = mark.points.boundingRect();
    mark.brush = brush;
    mark.pen = pen;
    mark.penWidth = width;
    return mark;
}

} // namespace

void addShape(std::vector<Mark> &marks, report::Shape shape, QPointF c, double size)
{
    using report::Shape;
    const Theme &light = Theme::get(ThemeKind::Light);
    const double r = size / 2;
    const QRectF box(c.x() - r, c.y() - r, size, size);
    const auto ellipse = [&](const QRectF &where, const QColor &brush, const QColor &pen) {
        Mark mark = rectMark(where, brush, pen, size * 0.17);
        mark.kind = Mark::Kind::Ellipse;
        marks.push_back(mark);
    };
    const auto diamond = [&](const QColor &brush, const QColor &pen) {
        marks.push_back(polygon({{c.x(), c.y() - r * 1.1},
                                 {c.x() + r * 1.1, c.y()},
                                 {c.x(), c.y() + r * 1.1},
                                 {c.x() - r * 1.1, c.y()}},
                                brush, pen));
    };
    const auto hexagon = [&](const QColor &brush, const QColor &pen) {
        const double h = r * 0.866;
        marks.push_back(polygon({{c.x() - r, c.y()},
                                 {c.x() - r / 2, c.y() - h},
                                 {c.x() + r / 2, c.y() - h},
                                 {c.x() + r, c.y()},
                                 {c.x() + r / 2, c.y() + h},
                                 {c.x() - r / 2, c.y() + h}},
                                brush, pen));
    };
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Unknown:
        ellipse(box.adjusted(size * .1, size * .1, -size * .1, -size * .1), {}, light.unknown);
        break;
    case Shape::OnTrack:
        ellipse(box, light.onTrack, {});
        break;
    case Shape::AtRisk:
        marks.push_back(
            polygon({{c.x(), box.top()}, box.bottomRight(), box.bottomLeft()}, light.atRisk));
        break;
    case Shape::OffTrack:
        marks.push_back(rectMark(box.adjusted(size * .04, size * .04, -size * .04, -size * .04),
                                 light.offTrack));
        break;
    case Shape::Dash:
        marks.push_back(lineMark(box.left() + 1, c.y(), box.right() - 1, c.y(), ink::text, .9));
        break;
    case Shape::Done:
        marks.push_back(lineMark(box.left(), c.y(), c.x() - r * .25, c.y() + r * .7, ink::text, 1));
        marks.push_back(
            lineMark(c.x() - r * .25, c.y() + r * .7, box.right(), c.y() - r * .75, ink::text, 1));
        break;
    case Shape::Diamond:
        diamond(ink::text, {});
        break;
    case Shape::LateDiamond:
        diamond(Qt::white, light.offTrack);
        break;
    case Shape::Decided:
        hexagon(ink::text, {});
        break;
    case Shape::Gate:
        hexagon(Qt::white, ink::text);
        break;
    }
}

void addTile(std::vector<Mark> &marks, Type &type, const report::StageMark &stage,
             const QRectF &box)
{
    const QColor colour(stage.colour);
    Mark tile = rectMark(box, colour.isValid() ? colour : ink::secondary);
    tile.kind = Mark::Kind::Round;
    marks.push_back(tile);
    const TextStyle style{box.height() * 0.68, 600};
    const QString letter = type.elided(stage.letter, style, box.width());
    Mark text = type.mark(letter, style, paperTextOn(tile.brush), 0, box.top(), box.height());
    text.move(box.center().x() - text.box.width() / 2, 0);
    marks.push_back(text);
}

} // namespace stint::ui
