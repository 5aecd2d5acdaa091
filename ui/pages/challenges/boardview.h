// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges as cards in columns, and in lanes across them if wanted. Without lanes each column
// scrolls for itself; cards are dragged, or moved with Alt+Shift+arrows, and the page decides what
// a move means. Draws only what is in sight. Shows the rows of the table's model, which it does not
// own.
#pragma once

#include "ui/pages/challenges/cardpainter.h"

#include <QAbstractScrollArea>
#include <optional>

namespace stint::ui {

class Refresher;

class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    BoardView(RowsModel *rows, const ChallengeFacts *facts, QWidget *parent = nullptr);

    void setBy(BoardBy by);
    BoardBy by() const { return m_by; }
    void setLanes(std::optional<BoardBy> by);
    std::optional<BoardBy> lanesBy() const { return m_lanesBy; }
    /// From the top; their ids are those of all columns.
    const std::vector<BoardColumn> &lanes() const { return m_lanes; }
    int laneOf(qint64 id) const { return m_laneOf.value(id, -1); } ///< -1 if there is none
    std::vector<qint64> selectedIds() const { return m_selected; }
    qint64 currentId() const { return m_current; }
    /// Does not emit.
    void select(const std::vector<qint64> &ids);

    const std::vector<BoardColumn> &columns() const { return m_columns; }
    const CardText &card(qint64 id) { return m_painter.text(id); }
    /// In viewport coordinates; empty for a card that isn't shown.
    QRect cardRect(qint64 id) const;
    QRect columnRect(int column) const;
    int columnOf(qint64 id) const; ///< -1 if there is none
    bool isFolded(int column) const;
    void setClosedFolded(bool folded);
    bool isClosedFolded() const { return m_closedFolded; }
    /// Where "New challenge" is offered; empty if nowhere.
    QRect newCardRect() const;
    void makeCurrent(qint64 id, bool extend = false);

signals:
    void selectedIdsChanged(const QList<qint64> &ids);
    void opened(qint64 id);
    void newRequested();
    /// The cards were dropped on a column.
    void moveRequested(const QList<qint64> &ids, int column);
    /// They were dropped on another lane of their column.
    void laneRequested(const QList<qint64> &ids, int lane);
    void menuRequested(const QPoint &globalPos);
    void foldedChanged();
    void said(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Spot {
        int column = -1;
        qint64 id = 0;
    };
    struct LanePlace {
        int top = 0; ///< of its heading, unscrolled
        int height = 0;
    };
    void rebuild();
    void layOut();
    int cardsTop() const;
    void dealLanes();
    void placeCards();
    int laneAt(int y) const; ///< of the viewport; -1 without lanes
    int contentHeight(int column) const;
    void scrollColumn(int column, int by);
    void reveal(qint64 id);
    Spot spotAt(QPoint at) const;
    void setSelected(std::vector<qint64> ids);
    void go(int columns, int cards);
    void moveBy(int columns);
    void moveByLanes(int lanes);
    void paintLanes(QPainter &painter);
    void paintColumn(QPainter &painter, int column, const QRect &clip);
    void paintHeader(QPainter &painter, int column, const QRect &rect);
    void paintStrip(QPainter &painter, int column, const QRect &rect);
    void paintThumb(QPainter &painter, int column);
    void paintDragged(QPainter &painter);
    QRect thumbRect(int column) const;

    RowsModel *m_rows;
    CardPainter m_painter;
    BoardBy m_by = BoardBy::Stage;
    std::optional<BoardBy> m_lanesBy;
    std::vector<BoardColumn> m_columns;
    std::vector<BoardColumn> m_lanes;
    std::vector<LanePlace> m_lanePlaces;
    QHash<qint64, int> m_laneOf;
    std::vector<std::vector<int>> m_tops; ///< of cards by column, unscrolled
    std::vector<int> m_offsets;           ///< scrolled, by column; all the same with lanes
    std::vector<QRect> m_rects;           ///< of columns, unscrolled
    std::vector<qint64> m_selected;
    qint64 m_current = 0;
    qint64 m_hovered = 0;
    bool m_closedFolded = true;
    bool m_handled = false; ///< somebody has been here with mouse or keys: the place is theirs
    Refresher *m_refresher;

    QPoint m_pressed;
    qint64 m_pressedCard = 0;
    bool m_dragging = false;
    QPoint m_dragAt;
    int m_thumb = -1; ///< column whose scroll thumb is dragged
    int m_thumbFrom = 0;
};

} // namespace stint::ui
