// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/rowlistdelegate.h"

#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace stint::ui {

namespace {

QRectF square(const QRect &rect, int size, Qt::Alignment align)
{
    const int x = align & Qt::AlignHCenter ? rect.center().x() - size / 2 + 1 : rect.left();
    return QRectF(x, rect.top() + (rect.height() - size) / 2, size, size);
}

QFont strong(const QFont &font)
{
    QFont f = font;
    f.setWeight(QFont::DemiBold);
    return f;
}

} // namespace

RowListDelegate::RowListDelegate(RowList *list)
    : QStyledItemDelegate(list)
    , m_list(list)
{
}

QSize RowListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_list->viewport()->width(), m_list->rowHeight(m_list->row(index.row()))};
}

void RowListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ListRow &row = m_list->row(index.row());
    const Theme &theme = Theme::of(option.palette);
    QPainter &p = *painter;
    QRect rect = option.rect;
    rect.setWidth(m_list->viewport()->width());
    p.save();
    p.setFont(withTabularFigures(m_list->font()));
    const bool selected = option.state & QStyle::State_Selected && row.kind == ListRow::Item;
    const bool focus = m_list->hasFocus() && m_list->currentIndex() == index;
    if (row.kind == ListRow::Group)
        p.fillRect(rect, theme.window);
    else if (m_list->isTinted())
        p.fillRect(rect, theme.accentSoft);
    if (selected && m_list->hasFocus())
        p.fillRect(rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver && row.kind == ListRow::Item)
        p.fillRect(rect, theme.hover);

    if (row.kind == ListRow::Group) {
        paintGroup(p, rect, row, theme);
    } else {
        const auto &columns = m_list->columns();
        for (int i = 0; i < columns.size() && i < row.cells.size(); ++i) {
            QRect cell = m_list->cellRect(rect, i);
            // The last words of a short line have what is left of it.
            if (i == row.cells.size() - 1 && i < columns.size() - 1)
                cell.setRight(m_list->cellRect(rect, static_cast<int>(columns.size()) - 1).right());
            paintCell(p, cell, columns[i].align, row.cells[i], theme,
                      selected && m_list->hasFocus(), row.kind == ListRow::Heading,
                      m_list->takesTwoLines(row, i));
        }
    }
    if (focus && row.kind == ListRow::Item) {
        p.setPen(theme.accent);
        p.setBrush(Qt::NoBrush);
        p.drawRect(rect.adjusted(0, 0, -1, -1));
    } else {
        p.setPen(row.kind == ListRow::Heading ? theme.border : theme.grid);
        p.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    p.restore();
}

void RowListDelegate::paintGroup(QPainter &p, const QRect &rect, const ListRow &row,
                                 const Theme &theme) const
{
    int x = rect.left() + m_list->scaled(18);
    if (!row.cells.isEmpty() && !row.cells[0].text.isEmpty()) {
        paintIcon(p, QRectF(x, rect.center().y() - 7, 16, 16), row.cells[0].text, theme.secondary);
        x += 16 + m_list->scaled(8);
    }
    if (row.cells.size() > 1) {
        p.setFont(strong(p.font()));
        p.setPen(theme.text);
        p.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter,
                   row.cells[1].text);
        x += p.fontMetrics().horizontalAdvance(row.cells[1].text) + m_list->scaled(8);
    }
    if (row.cells.size() > 2) {
        p.setFont(m_list->font());
        p.setPen(theme.secondary);
        p.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter,
                   row.cells[2].text);
    }
}

void RowListDelegate::paintCell(QPainter &p, const QRect &rect, Qt::Alignment align,
                                const ListCell &cell, const Theme &theme, bool selected,
                                bool heading, bool twoLines) const
{
    // Grey words fall below 4.5:1 on a selection, and in dark themes so do red ones.
    QColor colour = theme.text;
    if (heading || (cell.look == ListCell::Secondary && !selected))
        colour = theme.secondary;
    else if (cell.look == ListCell::Late && (!selected || theme.kind == ThemeKind::Light))
        colour = theme.offTrack;
    else if (cell.look == ListCell::Action)
        colour = selected ? theme.text : theme.accent;

    switch (cell.look) {
    case ListCell::Tile:
        if (!cell.text.isEmpty()) {
            paintStageTile(p, square(rect, m_list->scaled(20), align), cell.colour, cell.text, true,
                           theme);
        }
        return;
    case ListCell::Initials:
        if (!cell.text.isEmpty()) {
            QRectF box = square(rect, m_list->scaled(18), align);
            box.setWidth(m_list->scaled(24));
            paintInitials(p, box, cell.text, theme);
        }
        return;
    case ListCell::Icon:
    case ListCell::Shapes:
        paintIcon(p, square(rect, m_list->scaled(16), align), cell.text,
                  cell.colour.isValid() ? cell.colour : theme.secondary);
        return;
    case ListCell::Diamond:
        paintDiamond(p, square(rect, m_list->scaled(10), align), theme.text);
        return;
    case ListCell::Hexagon:
        paintHexagon(p, square(rect, m_list->scaled(14), align), theme.text, false);
        return;
    case ListCell::Bar: {
        const int number = p.fontMetrics().horizontalAdvance(cell.text) + m_list->scaled(10);
        const int room = qMax(0, rect.width() - number);
        const int width = cell.part > 0 ? qMax(2, qRound(room * qMin(1.0, cell.part))) : 0;
        const int height = m_list->scaled(12);
        p.fillRect(QRect(rect.left(), rect.center().y() - height / 2 + 1, width, height),
                   cell.colour);
        ListCell words;
        words.text = cell.text;
        paintWords(p, rect.adjusted(width + m_list->scaled(8), 0, 0, 0), Qt::AlignLeft, words,
                   theme.text);
        return;
    }
    case ListCell::Status: {
        paintStatusShape(p, square(rect, m_list->scaled(12), Qt::AlignLeft), cell.status, theme);
        paintWords(p, rect.adjusted(m_list->scaled(18), 0, 0, 0), align, cell, colour);
        return;
    }
    default:
        break;
    }
    if (heading)
        p.setFont(smallFont());
    if (twoLines) {
        p.setPen(colour);
        paintTwoLines(p, rect, align, cell.text);
        return;
    }
    if (cell.second.isEmpty()) {
        paintWords(p, rect, align, cell, colour);
        return;
    }
    const int line = p.fontMetrics().height();
    const int top = rect.top() + (rect.height() - 2 * line - 2) / 2;
    paintWords(p, QRect(rect.left(), top, rect.width(), line), align, cell, colour);
    p.setPen(selected ? theme.text : theme.secondary);
    p.setFont(m_list->font());
    p.drawText(QRect(rect.left(), top + line + 2, rect.width(), line), Qt::AlignVCenter | align,
               p.fontMetrics().elidedText(cell.second, Qt::ElideRight, rect.width()));
}

void RowListDelegate::paintTwoLines(QPainter &p, const QRect &rect, Qt::Alignment align,
                                    const QString &text)
{
    QTextLayout layout(text, p.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int line = p.fontMetrics().height();
    QRect room(rect.left(), rect.center().y() - line, rect.width(), line);
    for (const QString &words : {text.first(first.textLength()), text.sliced(first.textLength())}) {
        p.drawText(room, Qt::AlignVCenter | align,
                   p.fontMetrics().elidedText(words.trimmed(), Qt::ElideRight, rect.width()));
        room.translate(0, line);
    }
}

void RowListDelegate::paintWords(QPainter &p, const QRect &rect, Qt::Alignment align,
                                 const ListCell &cell, const QColor &colour) const
{
    const QFont plain = p.font();
    p.setPen(colour);
    const qsizetype at = cell.strong.isEmpty() ? -1 : cell.text.indexOf(cell.strong);
    if (at < 0) {
        if (cell.look == ListCell::Strong)
            p.setFont(strong(plain));
        p.drawText(rect, Qt::AlignVCenter | align,
                   p.fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width()));
        p.setFont(plain);
        return;
    }
    // Three runs on one line: before, bold, after.
    int x = rect.left();
    const auto run = [&](const QString &text, const QFont &font) {
        const int room = rect.right() - x;
        if (text.isEmpty() || room <= 0)
            return;
        p.setFont(font);
        const QString shown = p.fontMetrics().elidedText(text, Qt::ElideRight, room);
        p.drawText(QRect(x, rect.top(), room, rect.height()), Qt::AlignVCenter, shown);
        x += p.fontMetrics().horizontalAdvance(shown);
    };
    run(cell.text.first(at), plain);
    run(cell.strong, strong(plain));
    run(cell.text.sliced(at + cell.strong.size()), plain);
    p.setFont(plain);
}

} // namespace stint::ui
