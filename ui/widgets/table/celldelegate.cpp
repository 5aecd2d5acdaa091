// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/celldelegate.h"

#include "ui/itemmodels/rowsmodel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/table/tableview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>

namespace stint::ui {

CellDelegate::CellDelegate(TableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_painter(view->rows())
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellState state;
    state.selected = option.state & QStyle::State_Selected;
    state.hovered = m_view->hoveredRow() == index.row();
    state.focused = m_view->currentIndex() == index && m_view->hasFocus() &&
                    !m_view->rows()->isGroup(index.row());
    state.aboveSelected = state.selected && m_view->isSelectedRow(index.row() - 1);
    m_view->padCell(index.column(), state.leftPadding, state.rightPadding);
    m_painter.paint(*painter, option.rect, index.row(), index.column(), state,
                    Theme::of(option.palette));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = m_view->rows()->cellAt(index.row(), index.column());
    int left = 8;
    int right = 8;
    m_view->padCell(index.column(), left, right);
    const int mark = cell.mark == Cell::StageTile ? 28 : cell.mark == Cell::StatusShape ? 18 : 0;
    return {left + right + mark + option.fontMetrics.horizontalAdvance(cell.text) + 2,
            m_view->rowHeight()};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const RowsModel *rows = m_view->rows();
    QWidget *editor = ui::createEditor(rows->column(index.column()).field(), rows->kind(),
                                       rows->portfolio(), parent);
    FieldEditor *field = editorOf(editor);
    auto *self = const_cast<CellDelegate *>(this);
    // A list that is open takes the keys: its Ctrl+Enter is one too.
    field->done = [self, editor] {
        self->finish(editor, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    };
    editor->setAccessibleName(rows->column(index.column()).label(rows->now()));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The view asks again whenever the row changes; what is being typed must survive that.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    FieldEditor *field = editorOf(editor);
    field->setValue(index.data(Qt::EditRole));
    if (m_showChoices)
        QMetaObject::invokeMethod(
            editor, [field] { field->showChoices(); }, Qt::QueuedConnection);
    m_showChoices = false;
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const FieldEditor *field = editorOf(editor);
    RowsModel *rows = m_view->rows();
    if (!field->problem().isEmpty()) {
        emit m_view->failed(field->problem());
        return;
    }
    const QVariant value = field->value();
    if (m_forAll)
        rows->edit(m_view->selectedIds(), index.column(), value);
    else if (value != index.data(Qt::EditRole))
        rows->edit({rows->idAt(index.row())}, index.column(), value);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        const QRect whole = m_view->viewport()->rect();
        rect.setWidth(qMax(rect.width(), 360));
        rect.setHeight(140);
        if (rect.right() > whole.right())
            rect.moveRight(whole.right());
        if (rect.bottom() > whole.bottom())
            rect.moveBottom(whole.bottom());
        if (rect.left() < 0)
            rect.moveLeft(0);
        if (rect.top() < 0)
            rect.moveTop(0);
    } else {
        rect.setWidth(qMax(rect.width(), 140));
        if (rect.right() > m_view->viewport()->width())
            rect.moveRight(m_view->viewport()->width() - 1);
    }
    editor->setGeometry(rect);
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    RowsModel *rows = m_view->rows();
    const Column &column = rows->column(index.column());
    if (!pressed || rows->isGroup(index.row()) || rows->isReadOnly() || !column.isEditable() ||
        column.field()->kind != FieldKind::Flag)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    int left = 8;
    int right = 8;
    m_view->padCell(index.column(), left, right);
    const QRect box = CellPainter::checkBox(option.rect, left).adjusted(-4, -4, 4, 4);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier ||
        !box.contains(mouse->position().toPoint()))
        return false;
    rows->edit({rows->idAt(index.row())}, index.column(), !index.data(Qt::EditRole).toBool());
    return true;
}

bool CellDelegate::refuses(QWidget *editor) const
{
    const FieldEditor *field = editorOf(editor);
    const QString problem = field ? field->problem() : QString();
    if (problem.isEmpty())
        return false;
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), problem, editor, {}, 8000);
    emit m_view->failed(problem);
    return true;
}

void CellDelegate::finish(QWidget *editor, bool forAll)
{
    if (refuses(editor))
        return;
    m_forAll = forAll;
    emit commitData(editor);
    m_forAll = false;
    emit closeEditor(editor, NoHint);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool newLine = key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier);
        if (enter && !(newLine && qobject_cast<QPlainTextEdit *>(editor))) {
            finish(editor, key->modifiers() & Qt::ControlModifier);
            return true;
        }
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && refuses(editor))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace stint::ui
