// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlistdelegate.h"

#include "ui/shell/foundtext.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int margin = 12;
constexpr int iconSize = 18;
constexpr int textLeft = 42;

QList<QTextLayout::FormatRange> boldWords(const FoundText &found)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const FoundText::Word &word : found.words)
        ranges << QTextLayout::FormatRange{static_cast<int>(word.from),
                                           static_cast<int>(word.length), bold};
    return ranges;
}

/// Draws one line in the middle of `room`, cut with dots where it is too long; returns how wide.
int drawFound(QPainter *p, const QRect &room, const FoundText &found)
{
    const auto layOut = [&](QTextLayout &layout) {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setFormats(boldWords(found));
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line;
    };
    QTextLayout layout(found.text, p->font());
    QTextLine line = layOut(layout);
    if (line.naturalTextWidth() > room.width()) {
        const int dots = p->fontMetrics().horizontalAdvance(u'…');
        const int kept = line.xToCursor(room.width() - dots, QTextLine::CursorOnCharacter);
        layout.setText(found.text.left(kept) + u'…');
        line = layOut(layout);
    }
    line.draw(p, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

} // namespace

QSize CommandListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, lineHeight};
}

void CommandListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    painter->setFont(smallFont());
    painter->setPen(selected ? theme.text : theme.secondary);
    if (index.data(HeadingRole).toBool()) {
        painter->drawText(option.rect.adjusted(margin, 0, -margin, -4),
                          Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, option.rect.x() + margin, option.rect.y() + (lineHeight - iconSize) / 2,
               iconSize, iconSize);
    const QString note = index.data(NoteRole).toString();
    const QFontMetrics small = painter->fontMetrics();
    const int taken = qMin(small.horizontalAdvance(note), option.rect.width() / 2);
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                      small.elidedText(note, Qt::ElideRight, taken + 1));
    auto title = index.data(TitleRole).value<FoundText>();
    if (title.text.isEmpty())
        title.text = index.data().toString();
    const auto mention = index.data(MentionRole).value<FoundText>();
    QRect room = option.rect.adjusted(textLeft, 0, -taken - 2 * margin - 4, 0);
    QRect titleRoom = room;
    // What else the row says keeps a part of the line, however long its title is.
    if (!mention.text.isEmpty())
        titleRoom.setWidth(room.width() * 3 / 5);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    room.setLeft(room.left() + drawFound(painter, titleRoom, title) + margin);
    if (!mention.text.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(selected ? theme.text : theme.secondary);
        drawFound(painter, room, mention);
    }
    painter->restore();
}

} // namespace stint::ui
