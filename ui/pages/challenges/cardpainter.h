// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cards of the board. Words are worked out and broken into lines once a card.
#pragma once

#include "ui/pages/challenges/boardcolumns.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QHash>

class QPainter;

namespace stint::ui {

class CardPainter
{
public:
    CardPainter(const RowsModel *rows, const ChallengeFacts *facts);

    void setFont(const QFont &font);
    void forget() { m_cards.clear(); }
    int cardHeight() const; ///< 104 at the usual text size
    void paint(QPainter &painter, const QRect &rect, qint64 id, bool selected, bool current,
               bool hovered, const Theme &theme);
    const CardText &text(qint64 id);

private:
    struct Laid {
        CardText text;
        int laidFor = -1;
        QString lines[2];
    };
    Laid &laid(qint64 id);
    void breakTitle(Laid &laid, int width);

    const RowsModel *m_rows;
    const ChallengeFacts *m_facts;
    QHash<qint64, Laid> m_cards;
    QFont m_font, m_small;
};

} // namespace stint::ui
