// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/cellpainter.h"

#include "ui/itemmodels/rowsmodel.h"
#include "ui/widgets/stagetile.h"

#include <QPainter>

namespace stint::ui {

namespace {

constexpr int mostRowsKept = 2000;
constexpr int tileSize = 20;
constexpr int shapeRoom = 18;

} // namespace

CellPainter::CellPainter(const RowsModel *model)
    : m_model(model)
    , m_metrics(QFont())
{
    setFont(bodyFont());
}

void CellPainter::setFont(const QFont &font)
{
    m_font = font;
    m_figures = withTabularFigures(font);
    m_metrics = QFontMetrics(font);
    forget();
}

void CellPainter::forget()
{
    m_rows.clear();
}

void CellPainter::forget(qint64 id)
{
    m_rows.remove(id);
}

CellPainter::Laid &CellPainter::laid(qint64 id, int row, int column)
{
    if (m_rows.size() > mostRowsKept)
        m_rows.clear();
    auto &cells = m_rows[id];
    if (cells.size() != static_cast<size_t>(m_model->columnCount()))
        cells.assign(static_cast<size_t>(m_model->columnCount()), {});
    Laid &laid = cells[static_cast<size_t>(column)];
    if (!laid.isRead) {
        laid.cell = m_model->cellAt(row, column);
        laid.isRead = true;
    }
    return laid;
}

void CellPainter::paint(QPainter &painter, const QRect &rect, int row, int column,
                        const CellState &state, const Theme &theme)
{
    painter.fillRect(rect, state.selected  ? theme.selection
                           : state.hovered ? theme.hover
                                           : theme.surface);
    const QColor line = state.selected ? theme.accent : theme.grid;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    if (state.selected && !state.aboveSelected)
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line);

    const qint64 id = m_model->idAt(row);
    if (id == 0)
        return; // the view draws header lines over the whole width
    Laid &laid = this->laid(id, row, column);
    QRect room = rect.adjusted(state.leftPadding, 0, -state.rightPadding, 0);
    const Cell &cell = laid.cell;
    if (cell.mark == Cell::StageTile) {
        const QRectF tile(room.left(), rect.center().y() - tileSize / 2, tileSize, tileSize);
        paintStageTile(painter, tile, cell.colour, cell.letter, true, theme);
        room.setLeft(room.left() + tileSize + 8);
    } else if (cell.mark == Cell::StatusShape) {
        paintStatusShape(painter, QRectF(room.left(), rect.top(), 10, rect.height()), cell.status,
                         theme);
        room.setLeft(room.left() + shapeRoom);
    }
    if (!cell.text.isEmpty() && room.width() > 4) {
        const bool right = m_model->column(column).isRightAligned();
        if (laid.laidFor != room.width()) {
            const auto lay = [&](const QString &text) {
                laid.text = QStaticText(text);
                laid.text.setTextFormat(Qt::PlainText);
                laid.text.setPerformanceHint(QStaticText::AggressiveCaching);
                laid.text.prepare(painter.transform(), right ? m_figures : m_font);
            };
            // Laying text out is most of the work of a frame: once if it fits, as most does, and
            // never more of it than one pixel for a letter.
            lay(cell.text.left(room.width()));
            if (laid.text.size().width() > room.width() + 1)
                lay(m_metrics.elidedText(cell.text.left(room.width()), Qt::ElideRight,
                                         room.width()));
            laid.laidFor = room.width();
        }
        const bool plain = cell.tone == Cell::Normal ||
                           (state.selected && cell.tone != Cell::Late) ||
                           (state.selected && theme.kind != ThemeKind::Light);
        painter.setPen(plain                          ? theme.text
                       : cell.tone == Cell::Secondary ? theme.secondary
                                                      : theme.offTrack);
        painter.setFont(right ? m_figures : m_font);
        const double x =
            right ? room.right() + 1 - laid.text.size().width() : static_cast<double>(room.left());
        painter.drawStaticText(
            QPointF(x, rect.top() + (rect.height() - laid.text.size().height()) / 2), laid.text);
    }
    if (state.focused) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace stint::ui
