// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/cellpainter.h"

#include "ui/itemmodels/rowsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"

#include <QPainter>
#include <QTextLayout>

namespace stint::ui {

namespace {

constexpr int mostRowsKept = 2000;
constexpr int mostTextsKept = 8000;
constexpr int tileSize = 20;
constexpr int shapeRoom = 18;
constexpr int boxSize = 14;

void paintBox(QPainter &painter, const QRect &box, bool checked, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked ? theme.accent : theme.control);
    painter.setBrush(checked ? theme.accent : theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked)
        paintIcon(painter, QRectF(box).adjusted(1, 1, -1, -1), QStringLiteral("check"),
                  theme.onAccent);
    painter.restore();
}

} // namespace

CellPainter::CellPainter(const RowsModel *model)
    : m_model(model)
{
    setFont(bodyFont());
}

QRect CellPainter::checkBox(const QRect &cell, int leftPadding)
{
    return {cell.left() + leftPadding, cell.center().y() - boxSize / 2, boxSize, boxSize};
}

void CellPainter::setFont(const QFont &font)
{
    m_font = font;
    m_figures = withTabularFigures(font);
    m_dots = QFontMetrics(font).horizontalAdvance(u'…') + 1;
    for (auto &known : m_shaped)
        known.clear();
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

// Shaping text is most of the work of a frame, and tables say the same again and again: dates,
// names, states. (QStaticText shapes twice: to be measured, and to be painted; elided text of the
// metrics twice more.)
CellPainter::Shaped CellPainter::shaped(const QString &text, bool figures, int room)
{
    auto &known = m_shaped[figures ? 1 : 0];
    if (const auto it = known.constFind({text, 0}); it != known.constEnd() && it->width <= room + 1)
        return *it;
    if (const auto it = known.constFind({text, room}); it != known.constEnd())
        return *it;
    if (known.size() > mostTextsKept)
        known.clear();
    QTextLayout layout(QString(text).replace(u'\n', u' '), figures ? m_figures : m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    const bool whole = line.naturalTextWidth() <= room + 1;
    const int cut =
        whole ? 0 : line.xToCursor(std::max(0, room - m_dots), QTextLine::CursorOnCharacter);
    const Shaped result = whole ? Shaped{layout.glyphRuns(), line.naturalTextWidth(), line.height()}
                                : shaped(text.left(cut).trimmed() + u'…', figures,
                                         std::numeric_limits<int>::max() - 1);
    known.insert({text, whole ? 0 : room}, result);
    return result;
}

void CellPainter::paint(QPainter &painter, const QRect &rect, int row, int column,
                        const CellState &state, const Theme &theme)
{
    // The rest is as the view has filled it.
    if (state.selected || state.hovered)
        painter.fillRect(rect, state.selected ? theme.selection : theme.hover);
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
    const FieldInfo *field = m_model->column(column).field();
    if (field && field->kind == FieldKind::Flag)
        paintBox(painter, checkBox(rect, state.leftPadding), !cell.text.isEmpty(), theme);
    else if (!cell.text.isEmpty() && room.width() > 4) {
        const bool right = m_model->column(column).isRightAligned();
        if (laid.laidFor != room.width()) {
            // Never more of a text than a letter for each two pixels.
            laid.text = shaped(cell.text.left(room.width() / 2 + 8), right, room.width());
            laid.laidFor = room.width();
        }
        const bool plain =
            cell.tone == Cell::Normal ||
            (state.selected && // where red is too dark but in the light theme, and grey in all
             (cell.tone != Cell::Late || theme.kind != ThemeKind::Light));
        painter.setPen(plain                          ? theme.text
                       : cell.tone == Cell::Secondary ? theme.secondary
                                                      : theme.offTrack);
        const double x = right ? room.right() + 1 - laid.text.width : double(room.left());
        const QPointF at(x, rect.top() + (rect.height() - laid.text.height) / 2);
        for (const QGlyphRun &run : std::as_const(laid.text.runs))
            painter.drawGlyphRun(at, run);
    }
    if (state.focused) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace stint::ui
