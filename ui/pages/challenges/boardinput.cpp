// SPDX-License-Identifier: GPL-3.0-or-later
// How the board answers mouse and keys.
#include "ui/pages/challenges/boardaccess.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/parts/refresher.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace stint::ui {

void BoardView::go(int columns, int cards)
{
    m_refresher->catchUp();
    int column = columnOf(m_current);
    if (column < 0) {
        // From nowhere, any arrow goes to the first card.
        for (const BoardColumn &c : m_columns) {
            if (!c.ids.empty() && !isFolded(static_cast<int>(&c - m_columns.data()))) {
                makeCurrent(c.ids.front());
                return;
            }
        }
        return;
    }
    const auto &ids = m_columns[static_cast<size_t>(column)].ids;
    int index = static_cast<int>(std::ranges::find(ids, m_current) - ids.begin());
    if (columns != 0) {
        int next = column + columns;
        while (next >= 0 && next < static_cast<int>(m_columns.size()) &&
               (m_columns[static_cast<size_t>(next)].ids.empty() || isFolded(next)))
            next += columns;
        if (next < 0 || next >= static_cast<int>(m_columns.size()))
            return;
        // The card beside it.
        const int top = m_tops[static_cast<size_t>(column)][static_cast<size_t>(index)];
        const auto &tops = m_tops[static_cast<size_t>(next)];
        const auto nearest =
            std::ranges::min_element(tops, {}, [top](int other) { return qAbs(other - top); });
        index = static_cast<int>(nearest - tops.begin());
        column = next;
    }
    const auto &to = m_columns[static_cast<size_t>(column)].ids;
    index = qBound(0, index + cards, static_cast<int>(to.size()) - 1);
    makeCurrent(to[static_cast<size_t>(index)]);
}

void BoardView::moveBy(int columns)
{
    const int from = columnOf(m_current);
    const int to = from + columns;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_columns.size()))
        return;
    QList<qint64> ids(m_selected.begin(), m_selected.end());
    if (!ids.contains(m_current))
        ids = {m_current};
    emit moveRequested(ids, to);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    m_handled = true;
    const bool moves = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    const int many = 1'000'000;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool back = (event->key() == Qt::Key_Left) != isRightToLeft();
        if (moves)
            moveBy(back ? -1 : 1);
        else if (event->modifiers() & Qt::AltModifier)
            break; // the window's back and forward
        else
            go(back ? -1 : 1, 0);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        if (moves)
            moveByLanes(step);
        else
            go(0, step);
        return;
    }
    case Qt::Key_PageUp:
        go(0, -qMax(1, viewport()->height() / m_painter.cardHeight() - 1));
        return;
    case Qt::Key_PageDown:
        go(0, qMax(1, viewport()->height() / m_painter.cardHeight() - 1));
        return;
    case Qt::Key_Home:
        go(0, -many);
        return;
    case Qt::Key_End:
        go(0, many);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit opened(m_current);
        return;
    case Qt::Key_Space:
        if (m_current)
            makeCurrent(m_current, true);
        return;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_dragging = false;
            m_pressedCard = 0;
            viewport()->unsetCursor();
            viewport()->update();
            emit said({});
            return;
        }
        break;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier) {
            std::vector<qint64> all;
            for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
                if (!isFolded(c))
                    all.insert(all.end(), m_columns[static_cast<size_t>(c)].ids.begin(),
                               m_columns[static_cast<size_t>(c)].ids.end());
            }
            setSelected(all);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    m_handled = true;
    const QPoint at = event->position().toPoint();
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
        if (thumbRect(c).adjusted(-4, 0, 4, 0).contains(at)) {
            m_thumb = c;
            m_thumbFrom = at.y();
            return;
        }
    }
    const Spot spot = spotAt(at);
    m_pressed = at;
    m_pressedCard = spot.id;
    if (spot.id) {
        const bool extend = event->modifiers() & Qt::ControlModifier;
        const bool already = std::ranges::find(m_selected, spot.id) != m_selected.end();
        if (extend || !already)
            makeCurrent(spot.id, extend);
        else
            m_current = spot.id; // keeps the others, to drag them along
        viewport()->update();
    } else if (spot.column >= 0 && (isFolded(spot.column) || at.y() < 36) &&
               m_columns[static_cast<size_t>(spot.column)].closed) {
        setClosedFolded(!m_closedFolded);
    } else if (newCardRect().contains(at) && event->button() == Qt::LeftButton) {
        emit newRequested();
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_thumb >= 0) {
        const QRect column = columnRect(m_thumb);
        const int track = qMax(1, column.height() - thumbRect(m_thumb).height());
        const int by =
            (at.y() - m_thumbFrom) * qMax(0, contentHeight(m_thumb) - column.height()) / track;
        if (by != 0) {
            m_thumbFrom = at.y();
            scrollColumn(m_thumb, by);
        }
        return;
    }
    const bool held = event->buttons() & Qt::LeftButton && m_pressedCard && !m_rows->isReadOnly();
    if (held && !m_dragging &&
        (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        if (m_by == BoardBy::Stage)
            emit said(tr("Drop the card on another stage. Its gate then asks for a decision."));
    }
    if (m_dragging) {
        m_dragAt = at;
        // Near an edge the board goes along.
        if (at.x() > viewport()->width() - 24)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + 12);
        else if (at.x() < 24)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - 12);
        viewport()->update();
        return;
    }
    const qint64 over = spotAt(at).id;
    if (over != m_hovered) {
        viewport()->update(cardRect(m_hovered));
        m_hovered = over;
        viewport()->update(cardRect(m_hovered));
    }
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    m_thumb = -1;
    const bool dropped = std::exchange(m_dragging, false);
    const qint64 card = std::exchange(m_pressedCard, 0);
    if (!dropped)
        return;
    viewport()->unsetCursor();
    viewport()->update();
    emit said({});
    const Spot spot = spotAt(event->position().toPoint());
    const QList<qint64> ids(m_selected.begin(), m_selected.end());
    const int lane = laneAt(event->position().toPoint().y());
    if (spot.column >= 0 && spot.column != columnOf(card))
        emit moveRequested(ids, spot.column);
    else if (spot.column >= 0 && lane >= 0 && lane != laneOf(card))
        emit laneRequested(ids, lane);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.id && event->button() == Qt::LeftButton)
        emit opened(spot.id);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    m_handled = true;
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    const bool sideways =
        event->modifiers() & Qt::ShiftModifier || qAbs(angle.x()) > qAbs(angle.y());
    if (sideways) {
        const int by = angle.x() != 0 ? angle.x() : angle.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    } else if (const Spot spot = spotAt(event->position().toPoint()); spot.column >= 0) {
        scrollColumn(spot.column, pixels.isNull() ? -angle.y() : -pixels.y());
    }
    event->accept();
}

void BoardView::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current)
        go(0, 0);
    viewport()->update();
    boardFocusMoved(this);
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_current)
            emit menuRequested(viewport()->mapToGlobal(cardRect(m_current).center()));
        return;
    }
    if (spotAt(event->pos()).id)
        emit menuRequested(event->globalPos());
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        if (spot.id) {
            const CardText &text = m_painter.text(spot.id);
            QString tip = text.title;
            if (text.dueKind != governance::DueKind::None)
                tip += u'\n' + governance::dueKindLabel(text.dueKind) + u": "_s + text.dueWhat;
            QToolTip::showText(help->globalPos(), tip, this, cardRect(spot.id));
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace stint::ui
