// SPDX-License-Identifier: GPL-3.0-or-later
// Selection, keys and finding in a TableView.
#include "ui/widgets/table/celldelegate.h"
#include "ui/widgets/table/tableview.h"

#include "model/edit/fields.h"
#include "ui/itemmodels/challengefilter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace stint::ui {

std::vector<qint64> TableView::selectedIds() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<qint64> ids;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = qMax(top, next); row <= bottom; ++row) {
            if (const qint64 id = m_rows->idAt(row))
                ids.push_back(id);
        }
        next = qMax(next, bottom + 1);
    }
    return ids;
}

qint64 TableView::currentId() const
{
    return currentIndex().isValid() ? m_rows->idAt(currentIndex().row()) : 0;
}

bool TableView::isSelectedRow(int row) const
{
    return row >= 0 && row < m_rows->rowCount() &&
           selectionModel()->isSelected(m_rows->index(row, 0));
}

void TableView::select(const std::vector<qint64> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    const int column = qMax(0, currentIndex().isValid() ? currentIndex().column()
                               : shownColumns().empty() ? 0
                                                        : shownColumns().front());
    for (const qint64 id : ids) {
        const int row = m_rows->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex at = m_rows->index(row, column);
        selection.select(at, at);
        if (!first.isValid())
            first = at;
    }
    if (!first.isValid()) {
        clearSelection();
        return;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void TableView::keepSelection()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
    m_keptColumn = currentIndex().column();
    m_restoring = true;
}

void TableView::bringBackSelection()
{
    // Otherwise the scroll bars follow after the next frame and have it painted once more.
    executeDelayedItemsLayout();
    m_cells->painter().forget();
    m_hovered = -1;
    const QSet<qint64> kept(m_keptIds.begin(), m_keptIds.end());
    QItemSelection selection;
    for (int row = 0; row < m_rows->rowCount() && selection.size() < kept.size(); ++row) {
        if (kept.contains(m_rows->idAt(row)))
            selection.select(m_rows->index(row, 0), m_rows->index(row, 0));
    }
    const int current = m_keptCurrent ? m_rows->rowOf(m_keptCurrent) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_rows->index(current, qMax(0, m_keptColumn)),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_restoring = false;
    const std::vector<qint64> now = selectedIds();
    if (now != m_keptIds)
        emit selectedIdsChanged(QList<qint64>(now.begin(), now.end()));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // the line between two selected rows depends on both
    if (m_restoring)
        return;
    const std::vector<qint64> ids = selectedIds();
    emit selectedIdsChanged(QList<qint64>(ids.begin(), ids.end()));
}

void TableView::editCell(qint64 id, const QString &columnKey)
{
    const int row = m_rows->rowOf(id);
    const int column = m_rows->columnOf(columnKey);
    if (row < 0 || column < 0)
        return;
    setColumnShown(column, true);
    setCurrentIndex(m_rows->index(row, column));
    scrollTo(currentIndex());
    setFocus();
    edit(currentIndex());
}

int TableView::editableCurrentColumn()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || m_rows->isGroup(at.row()))
        return -1;
    if (m_rows->isReadOnly()) {
        emit failed(tr("This table can only be read."));
        return -1;
    }
    const QString locked = edit::whyLocked(m_rows->now(), m_rows->kind(), m_rows->idAt(at.row()));
    if (!locked.isEmpty()) {
        emit failed(locked);
        return -1;
    }
    if (m_rows->column(at.column()).isEditable())
        return at.column();
    emit failed(tr("“%1” is worked out by the program and can't be typed.")
                    .arg(m_rows->column(at.column()).label(m_rows->now())));
    return -1;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (at.isValid() && m_rows->isGroup(at.row())) {
        const bool folds = event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus;
        const bool unfolds = event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus;
        const bool turns = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                           event->key() == Qt::Key_Enter;
        if (plain && (folds || unfolds || turns)) {
            m_rows->setFolded(at.row(), turns ? !at.data(RowsModel::FoldedRole).toBool() : folds);
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && at.isValid() && m_opensRows) {
            emit opened(m_rows->idAt(at.row()));
            return;
        }
        if (plain && editableCurrentColumn() >= 0)
            edit(at);
        return;
    case Qt::Key_F2:
        if (plain && editableCurrentColumn() >= 0)
            edit(at);
        return;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            if (editableCurrentColumn() >= 0) {
                m_cells->showChoicesNext();
                edit(at);
            }
            return;
        }
        break;
    case Qt::Key_F3:
        if (!m_sought.isEmpty()) {
            m_seekTimer.start();
            find(m_sought, at.row() + 1);
        }
        return;
    case Qt::Key_Escape:
        m_sought.clear();
        emit said({});
        break;
    case Qt::Key_Space:
        // A yes or no changes with the space bar; elsewhere space selects, as usual.
        if (plain && at.isValid() && m_sought.isEmpty()) {
            const FieldInfo *field = m_rows->column(at.column()).field();
            if (field && field->kind == FieldKind::Flag && editableCurrentColumn() >= 0) {
                m_rows->edit(selectedIds(), at.column(), !at.data(Qt::EditRole).toBool());
                return;
            }
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::keyboardSearch(const QString &text)
{
    if (text.isEmpty() || !text.front().isPrint())
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : 0;
    m_sought += text;
    m_seekTimer.start();
    find(m_sought, from);
}

void TableView::find(const QString &text, int from)
{
    const QString wanted = folded(text);
    // The columns that name a row are where people look; others would be slow and surprising.
    std::vector<int> columns;
    for (const int c : shownColumns()) {
        const FieldInfo *field = m_rows->column(c).field();
        const bool names = field && field->kind == FieldKind::Text &&
                           (has(field->use, FieldUse::Required) || has(field->use, FieldUse::Code));
        if (names || c == currentIndex().column())
            columns.push_back(c);
    }
    const int count = m_rows->rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        for (const int c : columns) {
            if (!m_rows->isGroup(row) && folded(m_rows->cellAt(row, c).text).contains(wanted)) {
                const int column = currentIndex().isValid() ? currentIndex().column() : c;
                setCurrentIndex(m_rows->index(row, column));
                emit said(tr("Find: %1").arg(text));
                return;
            }
        }
    }
    emit said(tr("Find: %1 (nothing found)").arg(text));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu, currentIndex().isValid() ? currentIndex().column() : -1);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
                          ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                          : event->globalPos();
    menu.exec(at);
}

} // namespace stint::ui
