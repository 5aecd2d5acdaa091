// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagetile.h"

#include "model/domain/lifecycle.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace stint::ui {

namespace {

/// A square with whole pixels in the middle of the rectangle.
QRectF middle(const QRectF &rect, double size)
{
    return {qRound(rect.center().x() - size / 2) + 0.0, qRound(rect.center().y() - size / 2) + 0.0,
            size, size};
}

} // namespace

void paintStageTile(QPainter &painter, const QRectF &rect, const QColor &colour,
                    const QString &letter, bool filled, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.58)));
    font.setBold(true);
    painter.setFont(font);
    if (filled) {
        // A dark tile on a dark surface needs an edge to be seen.
        const bool faint = theme.kind != ThemeKind::Light && colour.lightness() < 90;
        painter.setPen(faint ? QPen(theme.disabled, 1) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRoundedRect(faint ? rect.adjusted(.5, .5, -.5, -.5) : rect, 3, 3);
        painter.setPen(Theme::textOn(colour));
    } else {
        painter.setPen(QPen(theme.control, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 3, 3);
        painter.setPen(theme.secondary);
    }
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

void paintStageTile(QPainter &painter, const QRectF &rect, const Stage &stage, bool filled,
                    const Theme &theme)
{
    paintStageTile(painter, rect, QColor(stage.colour), stage.letter, filled, theme);
}

void paintStatusShape(QPainter &painter, const QRectF &rect, int status, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.status(status);
    const QRectF box = middle(rect, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (status) {
    case 1:
        painter.drawEllipse(box);
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                      {box.right(), box.bottom() - .5},
                                      {box.left(), box.bottom() - .5}});
        break;
    case 3:
        painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
        break;
    default:
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void paintDiamond(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF c = rect.center();
    const double r = qMin(rect.width(), rect.height()) / 2;
    painter.drawPolygon(
        QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
    painter.restore();
}

void paintHexagon(QPainter &painter, const QRectF &rect, const QColor &colour, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QPointF c = rect.center();
    const double r = qMin(rect.width(), rect.height()) / 2 - 0.8;
    const double w = r * 0.866;
    painter.drawPolygon(QPolygonF{{c.x(), c.y() - r},
                                  {c.x() + w, c.y() - r / 2},
                                  {c.x() + w, c.y() + r / 2},
                                  {c.x(), c.y() + r},
                                  {c.x() - w, c.y() + r / 2},
                                  {c.x() - w, c.y() - r / 2}});
    painter.restore();
}

QString initials(const QString &name)
{
    QString out;
    const auto words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        out += words.first().first(1);
    if (words.size() > 1)
        out += words.last().first(1);
    return out.toUpper();
}

void paintInitials(QPainter &painter, const QRectF &rect, const QString &name, const Theme &theme)
{
    const QString text = initials(name);
    if (text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.kind == ThemeKind::Contrast ? QPen(theme.border) : QPen(Qt::NoPen));
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(rect, 3, 3);
    QFont font = painter.font();
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.55)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace stint::ui
