// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textcache.h"

#include <cmath>

namespace stint::ui {

static constexpr int mostPieces = 6000;

TextCache::TextCache(const QFont &body)
    : m_metrics{QFontMetricsF(body), QFontMetricsF(body), QFontMetricsF(body), QFontMetricsF(body)}
{
    setFont(body);
}

void TextCache::setFont(const QFont &body)
{
    QFont bold = body;
    bold.setWeight(QFont::DemiBold);
    QFont small = body;
    if (body.pointSizeF() > 0)
        small.setPointSizeF(body.pointSizeF() * 0.85);
    else
        small.setPixelSize(std::max(1, int(std::lround(body.pixelSize() * 0.85))));
    QFont smallBold = small;
    smallBold.setWeight(QFont::DemiBold);
    m_fonts = {body, bold, small, smallBold};
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        m_metrics[i] = QFontMetricsF(m_fonts[i]);
        m_heights[i] = m_metrics[i].height();
    }
    m_pieces.clear();
}

const TextCache::Piece &TextCache::piece(const QString &text, LabelStyle style, double room)
{
    const Key key{text, int(style), room < 0 ? -1 : int(room)};
    if (const auto it = m_pieces.constFind(key); it != m_pieces.constEnd())
        return *it;
    if (m_pieces.size() > mostPieces)
        m_pieces.clear();
    const QFontMetricsF &metrics = m_metrics[size_t(style)];
    // A name may hold line breaks (pasted in, or from a file); a row shows one line.
    QString line = text;
    line.replace(QChar::LineFeed, QChar::Space);
    Piece piece;
    const QString shown =
        key.room < 0 ? line : metrics.elidedText(line, Qt::ElideRight, key.room + 0.5);
    piece.width = metrics.horizontalAdvance(shown);
    piece.text.setTextFormat(Qt::PlainText);
    piece.text.setText(shown);
    piece.text.setPerformanceHint(QStaticText::AggressiveCaching);
    piece.text.prepare(QTransform(), m_fonts[size_t(style)]);
    return *m_pieces.insert(key, piece);
}

void TextCache::put(QPainter &painter, double x, double y, const Piece &piece, LabelStyle style)
{
    if (piece.width <= 0)
        return;
    painter.setFont(m_fonts[size_t(style)]);
    painter.drawStaticText(QPointF(std::round(x), std::round(y - height(style) / 2)), piece.text);
}

double TextCache::draw(QPainter &painter, const QRectF &rect, const QString &text, LabelStyle style,
                       Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() < 4)
        return 0;
    const Piece &shown = piece(text, style, rect.width());
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - shown.width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - shown.width / 2;
    put(painter, x, rect.center().y(), shown, style);
    return shown.width;
}

void TextCache::drawAt(QPainter &painter, double x, double y, const QString &text, LabelStyle style)
{
    put(painter, x, y, piece(text, style), style);
}

} // namespace stint::ui
