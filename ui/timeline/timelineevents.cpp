// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the view: painting, the mouse, the wheel, and what the system tells it.
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinecore.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace stint::ui {

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRectF tree = d->treeRect();
    const QRectF chart = d->chartRect();
    ChartPainter charts(d->scene, painter, d->frame(), d->state);
    charts.paint();
    charts.paintHeader(QRectF(chart.left(), 0, chart.width(), d->headerHeight()));
    TreePainter trees(d->scene, painter, tree, verticalScrollBar()->value(), d->state);
    trees.paint(d->current, hasFocus() || (d->editor && d->editor->hasFocus()));
    trees.paintHeader(QRectF(0, 0, tree.width(), d->headerHeight()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(tree.right(), 0, chart.left() - tree.right(), viewport()->height()),
                     d->scene.theme.border);
    painter.setClipRect(chart);
    d->paintHandles(painter);
    if (d->scene.rows.size() == 0) {
        painter.setPen(d->scene.theme.secondary);
        d->scene.texts.draw(painter, chart.adjusted(0, 0, 0, -chart.height() / 2),
                            tr("Nothing fits the filter. Clear it to see all challenges."),
                            LabelStyle::Body, Qt::AlignHCenter);
    }
    if (d->gesture)
        d->gesture->paint(painter);
}

void TimelineCore::paintHandles(QPainter &painter)
{
    // The row with the keyboard shows it here too; the item under the pointer, what to hold.
    const int row = gesture ? -1 : state.hoverRow;
    if (row < 0 || row >= scene.rows.size() || scene.rows.at(row).kind != RowKind::Item ||
        !isEditable())
        return;
    const PlanItem *item = now().find(Id<PlanItem>(scene.rows.at(row).id));
    const ItemBox box = item ? scene.box(item->id) : ItemBox();
    if (box.shape == ItemBox::None)
        return;
    const double offset = sceneX(0);
    const double middle = chartStripOf(row).top() + scene.barTop() + scene.barHeight / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(scene.theme.accent, 1.5));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(QPointF(box.right - offset + 8, middle), 3.5, 3.5);
    painter.drawEllipse(QPointF(box.left - offset - 8, middle), 3.5, 3.5);
    if ((box.shape == ItemBox::Bar || box.shape == ItemBox::Days) && box.right - box.left >= 24) {
        const double at = box.left - offset + (box.right - box.left) * item->progress / 100.0;
        const double bottom = middle + scene.barHeight / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.theme.accent);
        painter.drawPolygon(
            QPolygonF({{at, bottom - 5}, {at + 4, bottom + 1}, {at - 4, bottom + 1}}));
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->updateScrollBars();
    if (!d->scrolledToStart && event->size().width() > 200)
        d->scrollToStart();
    d->placeEditor();
    emit viewChanged();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (!d)
        return;
    d->placeEditor();
    viewport()->update();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    d->finishEdit(true);
    const QPointF at = event->position();
    const Hit hit = d->hitAt(at);
    if (event->button() == Qt::MiddleButton) {
        d->begin(panGesture(*d, at));
        return;
    }
    if (event->button() == Qt::RightButton) {
        if (hit.row >= 0 && !d->state.selected.contains(d->scene.rows.at(hit.row).id))
            d->select(hit.row, SelectMode::Replace);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const SelectMode mode = shift     ? SelectMode::Range
                            : control ? SelectMode::Toggle
                                      : SelectMode::Replace;
    switch (hit.part) {
    case HitPart::Splitter:
        d->begin(splitterGesture(*d));
        break;
    case HitPart::ColumnEdge:
        d->begin(columnGesture(*d, hit.column, at));
        break;
    case HitPart::ChartHeader:
        d->begin(panGesture(*d, at));
        break;
    case HitPart::Chevron:
        d->setOpen(hit.row, !d->scene.rows.at(hit.row).open);
        break;
    case HitPart::TreeRow:
        if (hit.column >= 0)
            d->currentColumn = hit.column;
        d->select(hit.row, mode);
        break;
    case HitPart::Bar:
    case HitPart::BarEnd:
    case HitPart::Progress:
    case HitPart::LinkHandle:
    case HitPart::LinkStart: {
        const qint64 id = d->scene.rows.at(hit.row).id;
        if (d->linkFrom) {
            d->finishLink(Id<PlanItem>(id));
            break;
        }
        if (control || shift) {
            d->select(hit.row, mode);
            break;
        }
        if (!d->state.selected.contains(id))
            d->select(hit.row, SelectMode::Replace);
        if (!d->isEditable())
            break;
        if (hit.part == HitPart::BarEnd)
            d->begin(resizeGesture(*d, hit.row, at));
        else if (hit.part == HitPart::Progress)
            d->begin(progressGesture(*d, hit.row));
        else if (hit.part == HitPart::LinkHandle || hit.part == HitPart::LinkStart)
            d->begin(linkGesture(*d, hit.row, at, hit.part == HitPart::LinkStart));
        else
            d->begin(moveGesture(*d, hit.row, at));
        break;
    }
    case HitPart::Row:
    case HitPart::Nothing:
        if (shift)
            d->begin(rubberGesture(*d, at, control));
        else if (control && d->isEditable() && hit.row >= 0 && d->scene.rows.at(hit.row).challenge)
            d->begin(createGesture(*d, hit.row, at));
        else {
            if (hit.row >= 0)
                d->select(hit.row, SelectMode::Replace);
            else
                d->clearSelection();
            d->begin(panGesture(*d, at));
        }
        break;
    default:
        break;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->gesture) {
        d->hover(event->position());
        return;
    }
    // Beyond the edge the view follows, and the gesture with it.
    const QPointF at = event->position();
    if (d->gesture->scrolls()) {
        const QRectF chart = d->chartRect();
        QScrollBar *across = horizontalScrollBar();
        QScrollBar *down = verticalScrollBar();
        if (at.x() > chart.right() - 8)
            across->setValue(across->value() + 24);
        else if (at.x() < chart.left() + 8)
            across->setValue(across->value() - 24);
        if (at.y() > chart.bottom() - 4)
            down->setValue(down->value() + int(d->scene.rowHeight));
        else if (at.y() < chart.top() + 4)
            down->setValue(down->value() - int(d->scene.rowHeight));
    }
    d->gesture->move(at, event->modifiers());
    viewport()->setCursor(d->gesture->cursor());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->gesture)
        d->endGesture(true, event->position());
    d->hover(event->position());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = d->hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit.row < 0) {
        mousePressEvent(event);
        return;
    }
    const TimelineRow row = d->scene.rows.at(hit.row);
    if (d->gesture)
        d->endGesture(false, event->position());
    if (hit.part == HitPart::TreeRow) {
        const auto &columns = d->scene.options.columns;
        if (hit.column >= 0 && hit.column < columns.size() &&
            d->edit(hit.row, columns.at(hit.column).column))
            return;
        if (row.kind == RowKind::Item && hit.column >= 0 && hit.column < columns.size()) {
            d->status(tr("“%1” follows from the plan and can't be typed in.")
                          .arg(columnLabel(columns.at(hit.column).column)));
            return;
        }
        if (row.kind == RowKind::Challenge)
            emit opened(EntityKind::Challenge, row.id);
        else if (row.kind == RowKind::Group)
            d->setOpen(hit.row, !row.open);
    } else if (hit.part == HitPart::Bar || hit.part == HitPart::BarEnd) {
        emit opened(EntityKind::PlanItem, row.id);
    } else if (hit.part == HitPart::Row && row.kind == RowKind::Challenge) {
        emit opened(EntityKind::Challenge, row.id);
    }
}

void TimelineCore::begin(std::unique_ptr<Gesture> started)
{
    gesture = std::move(started);
    state.hoverRow = -1;
    view->viewport()->setCursor(gesture->cursor());
}

void TimelineCore::endGesture(bool keep, QPointF at)
{
    // Kept alive until it is done, but no longer the view's: what it writes comes back as a change.
    const std::unique_ptr<Gesture> ended = std::move(gesture);
    if (!ended)
        return;
    view->viewport()->unsetCursor();
    sayCurrent(); // what was said of the gesture is over
    if (keep)
        ended->finish(at);
    view->viewport()->update();
}

void TimelineCore::hover(QPointF at)
{
    const Hit hit = hitAt(at);
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (hit.part == HitPart::Splitter || hit.part == HitPart::ColumnEdge)
        cursor = Qt::SplitHCursor;
    else if (isEditable() && hit.part == HitPart::BarEnd)
        cursor = Qt::SizeHorCursor;
    else if (isEditable() && (hit.part == HitPart::LinkHandle || hit.part == HitPart::LinkStart))
        cursor = Qt::CrossCursor;
    else if (isEditable() && hit.part == HitPart::Progress)
        cursor = Qt::SplitHCursor;
    else if (isEditable() && hit.part == HitPart::Bar)
        cursor = Qt::OpenHandCursor;
    view->viewport()->setCursor(cursor);
    if (hit.row != state.hoverRow) {
        state.hoverRow = hit.row;
        view->viewport()->update();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->setScale(pixelsPerDay() * std::pow(1.25, delta.y() / 120.0), event->position().x());
    } else if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier) || delta.x() != 0) {
        const int by = delta.x() != 0 ? delta.x() : delta.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    }
    if (event->modifiers() == Qt::NoModifier && delta.y() != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y() * 3 / 5);
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!d->key(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (d->current < 0 && d->scene.rows.size() > 0) {
        d->current = d->anchor = std::max(0, d->rowAt(d->headerHeight()));
        d->updateActions();
    }
    tellAccessibility(this, AccessChange::Focus);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && event->pos().y() < d->headerHeight() &&
        event->pos().x() < d->treeRect().right())
        d->headerMenu(event->globalPos());
    else
        d->contextMenu(
            event->reason() == QContextMenuEvent::Mouse
                ? event->globalPos()
                : viewport()->mapToGlobal(d->stripOf(std::max(0, d->current)).center().toPoint()));
}

bool TimelineView::event(QEvent *event)
{
    // Alt+arrows and +/− are the view's, not the window's.
    if (event->type() == QEvent::ShortcutOverride && d) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrows = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right ||
                            key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((arrows && key->modifiers().testFlag(Qt::AltModifier)) ||
            (key->key() == Qt::Key_Escape && (d->gesture || d->linkFrom))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && d && d->state.hoverRow >= 0) {
        d->state.hoverRow = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip && d) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = d->hitAt(help->pos());
        if (hit.row >= 0 && !d->gesture) {
            const TimelineRow &row = d->scene.rows.at(hit.row);
            QString text = d->scene.sentence(row);
            if (row.kind == RowKind::Item) {
                for (const planning::Why &why : d->planner().why(Id<PlanItem>(row.id)))
                    text += QLatin1Char('\n') + why.text;
                text += QLatin1Char('\n') + d->planner().whyCritical(Id<PlanItem>(row.id)).text;
            }
            QToolTip::showText(help->globalPos(), text, viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (!d)
        return;
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        d->scene.theme = Theme::of(palette());
        break;
    case QEvent::FontChange:
        d->scene.setFont(font());
        d->updateScrollBars();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        d->retranslate();
        break;
    default:
        return;
    }
    viewport()->update();
}

} // namespace stint::ui
