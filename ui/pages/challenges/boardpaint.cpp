// SPDX-License-Identifier: GPL-3.0-or-later
// How the board looks.
#include "ui/pages/challenges/boardview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int gap = 8;
constexpr int headerHeight = 36;
constexpr int tileSize = 20;

} // namespace

void BoardView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(viewport());
    p.fillRect(event->rect(), theme.surface);
    p.setFont(font());
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
        if (columnRect(c).intersects(event->rect()))
            paintColumn(p, c, event->rect());
    }
    paintLanes(p);
    if (m_dragging)
        paintDragged(p);
}

void BoardView::paintColumn(QPainter &p, int column, const QRect &clip)
{
    const Theme &theme = Theme::of(palette());
    const QRect rect = columnRect(column);
    const bool target = m_dragging && rect.contains(m_dragAt) && columnOf(m_pressedCard) != column;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(target ? theme.accent : theme.border, target ? 2 : 1));
    p.setBrush(target ? theme.accentSoft : theme.window);
    p.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), 4, 4);
    p.setRenderHint(QPainter::Antialiasing, false);
    if (isFolded(column)) {
        paintStrip(p, column, rect);
        return;
    }
    paintHeader(p, column, QRect(rect.left(), rect.top(), rect.width(), headerHeight));

    const QRect body(rect.left() + 1, rect.top() + headerHeight, rect.width() - 2,
                     rect.height() - headerHeight - 2);
    p.save();
    p.setClipRect(body.intersected(clip));
    const auto &ids = m_columns[static_cast<size_t>(column)].ids;
    const int offset = m_offsets[static_cast<size_t>(column)];
    const auto &tops = m_tops[static_cast<size_t>(column)];
    const auto first = std::ranges::lower_bound(tops, offset + body.top() - m_painter.cardHeight());
    for (auto top = first; top != tops.end() && *top - offset <= body.bottom(); ++top) {
        const QRect card(rect.left() + gap, *top - offset, rect.width() - 2 * gap,
                         m_painter.cardHeight());
        const qint64 id = ids[static_cast<size_t>(top - tops.begin())];
        const bool selected = std::ranges::find(m_selected, id) != m_selected.end();
        p.setOpacity(m_dragging && selected ? 0.4 : 1);
        m_painter.paint(p, card, id, selected, id == m_current && hasFocus(), id == m_hovered,
                        theme);
    }
    p.setOpacity(1);
    const QRect add = column == 0 ? newCardRect() : QRect();
    if (add.isValid()) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(theme.control, 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(add).adjusted(.5, .5, -.5, -.5), 4, 4);
        paintIcon(p, QRectF(add.left() + 9, add.center().y() - 7, 15, 15), u"plus"_s,
                  theme.secondary);
        p.setPen(theme.secondary);
        p.setFont(font());
        p.drawText(add.adjusted(33, 0, -8, 0), Qt::AlignVCenter, tr("New challenge"));
    }
    p.restore();
    paintThumb(p, column);
}

void BoardView::paintHeader(QPainter &p, int column, const QRect &rect)
{
    const Theme &theme = Theme::of(palette());
    const BoardColumn &c = m_columns[static_cast<size_t>(column)];
    int x = rect.left() + gap;
    if (!c.letter.isEmpty()) {
        paintStageTile(p, QRectF(x, rect.center().y() - tileSize / 2 + 1, tileSize, tileSize),
                       c.colour, c.letter, true, theme);
        x += tileSize + gap;
    } else if (c.status >= 0) {
        paintStatusShape(p, QRectF(x, rect.top(), 12, rect.height()), c.status, theme);
        x += 18;
    }
    QFont small = smallFont();
    const bool over = c.isOverLimit();
    small.setWeight(over ? QFont::DemiBold : QFont::Normal);
    const QString count = c.countText();
    const int width = QFontMetrics(small).horizontalAdvance(count);
    const QRect right(rect.right() - gap - width, rect.top(), width + 1, rect.height());
    p.setFont(small);
    p.setPen(over ? theme.text : theme.secondary);
    p.drawText(right, Qt::AlignVCenter | Qt::AlignRight, count);
    int end = right.left() - gap;
    if (over) {
        paintStatusShape(p, QRectF(right.left() - 14, rect.top(), 10, rect.height()),
                         static_cast<int>(Status::AtRisk), theme);
        end -= 14;
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    p.setFont(strong);
    p.setPen(theme.text);
    p.drawText(QRect(x, rect.top(), end - x, rect.height()), Qt::AlignVCenter,
               QFontMetrics(strong).elidedText(c.title, Qt::ElideRight, end - x));
    p.setFont(font());
}

void BoardView::paintStrip(QPainter &p, int column, const QRect &rect)
{
    const Theme &theme = Theme::of(palette());
    const BoardColumn &c = m_columns[static_cast<size_t>(column)];
    paintStageTile(p,
                   QRectF(rect.center().x() - tileSize / 2 + 1, rect.top() + 9, tileSize, tileSize),
                   c.colour, c.letter, true, theme);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    p.setFont(strong);
    p.setPen(theme.text);
    p.drawText(QRect(rect.left(), rect.top() + 36, rect.width(), 24), Qt::AlignCenter,
               QLocale().toString(static_cast<int>(c.ids.size())));
    p.save();
    p.translate(rect.center().x(), rect.top() + 66);
    p.rotate(90);
    p.setFont(font());
    p.setPen(theme.secondary);
    p.drawText(QRect(0, -12, 200, 24), Qt::AlignVCenter | Qt::AlignLeft, c.title);
    p.restore();
}

QRect BoardView::thumbRect(int column) const
{
    const QRect rect = columnRect(column);
    const int content = contentHeight(column);
    if (content <= rect.height() || isFolded(column))
        return {};
    const int track = rect.height() - headerHeight - 4;
    const int length = qMax(28, track * rect.height() / content);
    const int most = content - rect.height();
    const int y = headerHeight + (track - length) * m_offsets[static_cast<size_t>(column)] / most;
    return {rect.right() - 6, rect.top() + y, 5, length};
}

void BoardView::paintThumb(QPainter &p, int column)
{
    const QRect thumb = thumbRect(column);
    if (!thumb.isValid())
        return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::of(palette()).control);
    p.drawRoundedRect(thumb, 2.5, 2.5);
    p.setRenderHint(QPainter::Antialiasing, false);
}

void BoardView::paintDragged(QPainter &p)
{
    const Theme &theme = Theme::of(palette());
    QRect card = cardRect(m_pressedCard);
    card.moveTopLeft(m_dragAt - m_pressed + card.topLeft());
    p.setOpacity(0.92);
    m_painter.paint(p, card, m_pressedCard, true, true, false, theme);
    p.setOpacity(1);
    if (m_selected.size() > 1) {
        const QString more = tr("%n cards", nullptr, static_cast<int>(m_selected.size()));
        const QRect badge(card.right() - fontMetrics().horizontalAdvance(more) - 10,
                          card.top() - 10, fontMetrics().horizontalAdvance(more) + 16, 22);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(theme.accent);
        p.drawRoundedRect(badge, 4, 4);
        p.setPen(theme.onAccent);
        p.drawText(badge, Qt::AlignCenter, more);
    }
}

} // namespace stint::ui
