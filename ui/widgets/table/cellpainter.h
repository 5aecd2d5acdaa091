// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of a table. What a cell says is worked out and laid out once and kept until its
// row changes, so that a frame while scrolling shapes no text twice.
#pragma once

#include "ui/itemmodels/column.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <array>

class QPainter;

namespace stint::ui {

class RowsModel;

struct CellState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;       ///< the current cell of the table that has the focus
    bool aboveSelected = false; ///< the row above is selected too: no line between
    int leftPadding = 8;
    int rightPadding = 8;
};

class CellPainter
{
public:
    explicit CellPainter(const RowsModel *model);

    void paint(QPainter &painter, const QRect &rect, int row, int column, const CellState &state,
               const Theme &theme);
    /// Where a cell that is a yes or no has its box.
    static QRect checkBox(const QRect &cell, int leftPadding);
    void setFont(const QFont &font);
    void forget(); ///< everything
    void forget(qint64 id);

private:
    struct Shaped {
        QList<QGlyphRun> runs; ///< from the top left of the line
        double width = 0;
        double height = 0;
    };
    struct Laid {
        Cell cell;
        bool isRead = false;
        int laidFor = -1; ///< room that `text` was elided for
        Shaped text;
    };
    Laid &laid(qint64 id, int row, int column);
    Shaped shaped(const QString &text, bool figures, int room);

    const RowsModel *m_model;
    QHash<qint64, std::vector<Laid>> m_rows;
    /// By text and the room that it is shortened to, 0 if it is whole; in the plain font, in the
    /// figures' font.
    std::array<QHash<std::pair<QString, int>, Shaped>, 2> m_shaped;
    QFont m_font;
    QFont m_figures;
    int m_dots = 0; ///< width of "…"
};

} // namespace stint::ui
