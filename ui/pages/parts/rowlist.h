// SPDX-License-Identifier: GPL-3.0-or-later
// A list of lines with columns, as cards show them: stage tiles, codes, words, dates and one action
// a line. For tens of lines that are read and followed; tables of many rows are ui/widgets/table.
// Arrows move, Ctrl+arrows go from group to group, Enter or a click on the action follows a line.
#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QListView>

namespace stint::ui {

struct ListCell {
    enum Look : quint8 {
        Text,
        Strong,
        Secondary,
        Late,   ///< red where that can be read
        Action, ///< looks and works like a link
        Tile,   ///< a stage: letter in `text`, colour
        Initials,
        Icon,   ///< name in `text`
        Bar,    ///< `part` of the width in `colour`, `text` after it
        Status, ///< shape of `status`, then the text
        Diamond,
        Hexagon,
        Shapes, ///< the mark of criteria: check, pencil, cross; name in `text`, in `colour`
    };
    Look look = Text;
    QString text;
    QString strong; ///< a part of `text` that is set bold
    QString second; ///< a second, grey line
    QColor colour;
    double part = 0;
    int status = 0;
    QString spoken; ///< what stands for a picture when read aloud
};

struct ListRow {
    enum Kind : quint8 { Item, Group, Heading };
    Kind kind = Item;
    QList<ListCell> cells; ///< of a Group: icon, title, count
    Link link;
    qint64 key = 0; ///< keeps the selection when the rows are set again
    QString tip;
};

struct ListColumn {
    int width = 0;   ///< at a text size of 10 pt
    int stretch = 0; ///< share of what is left over
    Qt::Alignment align = Qt::AlignLeft;
    bool fits = false;  ///< wider than `width` if its words are: they must not be cut
    bool wraps = false; ///< words that one line has no room for take two
};

class RowListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<ListRow> &rows);
    const ListRow &row(int i) const { return m_rows.at(i); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ListRow> m_rows;
};

class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void setColumns(const QList<ListColumn> &columns);
    /// Keeps what is selected, by key.
    void setRows(const QList<ListRow> &rows);
    const ListRow &row(int i) const { return m_model->row(i); }
    int rowCount() const { return m_model->rowCount(); }
    void setRowHeight(int px); ///< at 10 pt; 28 unless set
    /// As tall as its rows, without scrolling of its own.
    void setFitsRows(bool on);
    void setTinted(bool on); ///< on the soft accent instead of the surface

    QRect cellRect(const QRect &row, int column) const;
    const QList<ListColumn> &columns() const { return m_columns; }
    bool isTinted() const { return m_tinted; }
    int scaled(int px) const;
    int rowHeight(const ListRow &row) const;
    /// Whether the words of a column that wraps take two lines.
    bool takesTwoLines(const ListRow &row, int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter, a double click, or a click on the line's action.
    void followed(int row);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isOnAction(const QPoint &pos) const;
    void jump(int direction);
    void fitRows();
    void measureWords();

    RowListModel *m_model = nullptr;
    QList<ListColumn> m_columns;
    QList<int> m_words; ///< widths of the columns that fit their words
    int m_rowHeight = 28;
    bool m_fits = false;
    bool m_tinted = false;
};

} // namespace stint::ui
