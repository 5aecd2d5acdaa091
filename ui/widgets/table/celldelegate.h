// SPDX-License-Identifier: GPL-3.0-or-later
// Paints and edits the cells of a TableView. An edit of a cell counts for that row; ended with
// Ctrl+Enter, for all selected rows. What can't be read stays open, with the reason beside it.
#pragma once

#include "ui/widgets/table/cellpainter.h"

#include <QStyledItemDelegate>

namespace stint::ui {

class TableView;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(TableView *view);

    CellPainter &painter() { return m_painter; }
    void showChoicesNext() { m_showChoices = true; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// A click on the box of a yes or no changes it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool refuses(QWidget *editor) const;
    void finish(QWidget *editor, bool forAll);

    TableView *m_view;
    mutable CellPainter m_painter;
    mutable bool m_showChoices = false;
    bool m_forAll = false; ///< while an edit of all selected rows is written
};

} // namespace stint::ui
