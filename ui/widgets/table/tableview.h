// SPDX-License-Identifier: GPL-3.0-or-later
// The table that all pages share: sorts, groups, finds, edits in place, many rows at once, and
// exchanges cells with spreadsheets. Shows a RowsModel, which it does not own.
#pragma once

#include "ui/itemmodels/rowsmodel.h"

#include <QTableView>
#include <QTimer>

class QAction;
class QMenu;

namespace stint::ui {

class CellDelegate;
class TableHeader;

class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(RowsModel *rows, QWidget *parent = nullptr);

    RowsModel *rows() const { return m_rows; }

    /// Which columns a table shows before anybody has chosen, in order; all when empty.
    void setDefaultColumns(const QStringList &keys);
    /// What a double click or Enter does: opens the row's own page, or edits the cell.
    void setOpensRows(bool on) { m_opensRows = on; }
    void setCompact(bool on);
    int rowHeight() const;

    std::vector<qint64> selectedIds() const; ///< in the order shown
    qint64 currentId() const;
    /// Selects these rows, and brings the first into view.
    void select(const std::vector<qint64> &ids);
    /// Goes to a cell and opens its editor.
    void editCell(qint64 id, const QString &columnKey);
    bool isSelectedRow(int row) const;

    void setColumnShown(int column, bool shown);
    void moveColumn(int column, int toVisual);
    /// Logical indexes of the shown columns, from left to right.
    std::vector<int> shownColumns() const;
    /// Names and widths of columns, order, sort and group. Unknown columns are left out.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// Copy, paste, clear, fill down …; with shortcuts that work while the table has the focus.
    QList<QAction *> editActions() const { return m_editActions; }
    /// Columns…, group by, fold.
    QList<QAction *> viewActions() const { return m_viewActions; }
    /// Further actions for the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    void copy();
    void copyWithHeadings();
    void paste();
    void pasteText(const QString &text);
    void clearCells();
    void fillDown();
    void removeSelected();
    void chooseColumns();
    /// The shown rows and columns as comma-separated text with a heading line, for spreadsheets.
    QByteArray toCsv() const;

    int hoveredRow() const { return m_hovered; }
    void padCell(int column, int &left, int &right) const;
    void retranslate();

signals:
    void selectedIdsChanged(const QList<qint64> &ids);
    void opened(qint64 id);
    void failed(const QString &message) const;
    /// What happened, for the status bar: "12 cells pasted".
    void said(const QString &message);
    void layoutMoved(); ///< widths, order or scroll position of columns

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void makeActions();
    void fillMenu(QMenu &menu, int column);
    void fillGroupMenu(QMenu &menu);
    void sortBy(int column);
    void fitColumns();
    int scaled(int width) const; ///< from pixels at 10 pt to the text's size
    int usualWidth(int column) const;
    void setHovered(int row);
    void find(const QString &text, int from);
    void copyRows(bool headings);
    QString textOf(qint64 id, int column) const; ///< in full, as it is copied
    /// The columns that a heading line names; empty if it is no heading.
    std::vector<int> columnsCalled(const QStringList &labels) const;
    int editableCurrentColumn();
    void keepSelection();
    void bringBackSelection();

    RowsModel *m_rows;
    CellDelegate *m_cells;
    TableHeader *m_header;
    QList<QAction *> m_editActions, m_viewActions, m_rowActions;
    QStringList m_defaultColumns;
    bool m_opensRows = false;
    bool m_compact = false;
    bool m_widthsChosen = false; ///< by the person: don't stretch any more
    bool m_fitting = false;
    int m_hovered = -1;
    QString m_sought;
    QTimer m_seekTimer;
    std::vector<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    int m_keptColumn = 0;
    bool m_restoring = false;
};

} // namespace stint::ui
