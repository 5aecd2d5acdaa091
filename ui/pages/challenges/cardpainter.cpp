// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/cardpainter.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int pad = 8;

void paintDueMark(QPainter &p, const QRectF &rect, governance::DueKind kind, const QColor &colour)
{
    switch (kind) {
    case governance::DueKind::Gate:
        paintHexagon(p, rect, colour, false);
        break;
    case governance::DueKind::Decision:
        paintIcon(p, rect.adjusted(-1, -1, 1, 1), u"fork"_s, colour);
        break;
    default:
        paintDiamond(p, rect.adjusted(1, 1, -1, -1), colour);
    }
}

} // namespace

CardPainter::CardPainter(const RowsModel *rows, const ChallengeFacts *facts)
    : m_rows(rows)
    , m_facts(facts)
{
    setFont(bodyFont());
}

void CardPainter::setFont(const QFont &font)
{
    m_font = font;
    m_small = smallFont();
    forget();
}

int CardPainter::cardHeight() const
{
    const QFontMetrics metrics(m_font);
    return qMax(104, QFontMetrics(m_small).height() + 2 * metrics.height() + 22 + 6 + 2 * pad + 10);
}

const CardText &CardPainter::text(qint64 id)
{
    return laid(id).text;
}

CardPainter::Laid &CardPainter::laid(qint64 id)
{
    auto it = m_cards.find(id);
    if (it == m_cards.end()) {
        it = m_cards.insert(id, {});
        it->text = cardText(m_rows->now(), *m_facts, Id<Challenge>(id));
    }
    return *it;
}

void CardPainter::breakTitle(Laid &laid, int width)
{
    laid.laidFor = width;
    laid.lines[0].clear();
    laid.lines[1].clear();
    QTextLayout layout(laid.text.title, m_font);
    layout.beginLayout();
    const QTextLine first = layout.createLine();
    if (first.isValid()) {
        const_cast<QTextLine &>(first).setLineWidth(width);
        laid.lines[0] = laid.text.title.left(first.textLength()).trimmed();
        const QString rest = laid.text.title.mid(first.textLength()).trimmed();
        laid.lines[1] = QFontMetrics(m_font).elidedText(rest, Qt::ElideRight, width);
    }
    layout.endLayout();
}

void CardPainter::paint(QPainter &p, const QRect &rect, qint64 id, bool selected, bool current,
                        bool hovered, const Theme &theme)
{
    Laid &card = laid(id);
    const CardText &text = card.text;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(selected || current ? theme.accent : theme.border, selected || current ? 2 : 1));
    p.setBrush(selected ? theme.selection : hovered ? theme.hover : theme.surface);
    const double inset = selected || current ? 1 : 0.5;
    p.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 4, 4);
    p.setRenderHint(QPainter::Antialiasing, false);

    const QRect room = rect.adjusted(pad, pad, -pad, -pad);
    const QFontMetrics small(m_small);
    const QFontMetrics body(m_font);
    const QColor secondary = selected ? theme.text : theme.secondary;

    QRect line(room.left(), room.top(), room.width(), small.height());
    QFont strong = m_small;
    strong.setWeight(QFont::DemiBold);
    p.setFont(text.pastLimit ? strong : m_small);
    p.setPen(text.pastLimit ? theme.text : secondary);
    const int stageWidth = QFontMetrics(p.font()).horizontalAdvance(text.inStage);
    const int codeWidth = small.horizontalAdvance(text.code);
    if (codeWidth + stageWidth + 8 <= room.width()) {
        p.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text.inStage);
    } else {
        p.drawText(line.adjusted(codeWidth + 8, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                   QFontMetrics(p.font()).elidedText(text.inStage, Qt::ElideRight,
                                                     room.width() - codeWidth - 8));
    }
    p.setFont(m_small);
    p.setPen(secondary);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text.code);

    if (card.laidFor != room.width())
        breakTitle(card, room.width());
    p.setFont(m_font);
    p.setPen(theme.text);
    int y = line.bottom() + 4;
    for (const QString &words : card.lines) {
        p.drawText(QRect(room.left(), y, room.width(), body.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, words);
        y += body.height() + 1;
    }

    const int foot = 22;
    const QRect bottom(room.left(), room.bottom() - foot + 1, room.width(), foot);
    int x = bottom.left();
    if (!text.owner.isEmpty()) {
        const QRectF tile(x, bottom.top(), 24, foot);
        if (selected) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(theme.surface);
            p.drawRoundedRect(tile, 3, 3);
            p.setRenderHint(QPainter::Antialiasing, false);
        }
        paintInitials(p, tile, text.owner, theme);
        x += 31;
    }
    p.setFont(m_small);
    int right = bottom.right();
    if (text.dueKind != governance::DueKind::None) {
        const bool red = text.late && !(selected && theme.kind != ThemeKind::Light);
        const QColor colour = red ? theme.offTrack : selected ? theme.text : theme.text;
        const int width = small.horizontalAdvance(text.due);
        p.setPen(colour);
        p.drawText(QRect(right - width - 1, bottom.top(), width + 2, foot),
                   Qt::AlignRight | Qt::AlignVCenter, text.due);
        right -= width + 15;
        paintDueMark(p, QRectF(right, bottom.center().y() - 5, 12, 12), text.dueKind,
                     red ? theme.offTrack : theme.secondary);
        right -= 5;
    }
    if (!text.closed) {
        paintStatusShape(p, QRectF(x, bottom.top(), 10, foot), text.status, theme);
        x += 15;
    }
    if (right - x > 16) {
        p.setPen(text.closed ? secondary : theme.text);
        p.drawText(QRect(x, bottom.top(), right - x, foot), Qt::AlignLeft | Qt::AlignVCenter,
                   small.elidedText(text.statusText, Qt::ElideRight, right - x));
    }
}

} // namespace stint::ui
