// SPDX-License-Identifier: GPL-3.0-or-later
// Laid-out texts by what they say, their font and width, so that a frame shapes no text that the
// frame before has shaped.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <array>

namespace stint::ui {

enum class LabelStyle : quint8 { Body, Bold, Small, SmallBold };

class TextCache
{
public:
    struct Piece {
        QStaticText text;
        double width = 0;
    };

    explicit TextCache(const QFont &body = QFont());
    void setFont(const QFont &body); ///< forgets everything
    const QFont &font(LabelStyle style) const { return m_fonts[size_t(style)]; }
    double height(LabelStyle style) const { return m_heights[size_t(style)]; }
    double width(const QString &text, LabelStyle style) { return piece(text, style).width; }

    /// Whole if `room` is negative, else shortened with "…" to fit it.
    const Piece &piece(const QString &text, LabelStyle style, double room = -1);

    /// One line, vertically centred in `rect`, in the painter's pen; clipped to nothing but
    /// shortened to the width. Returns the width drawn.
    double draw(QPainter &painter, const QRectF &rect, const QString &text, LabelStyle style,
                Qt::Alignment alignment = Qt::AlignLeft);
    /// One line from x, centred on y, whole.
    void drawAt(QPainter &painter, double x, double y, const QString &text, LabelStyle style);

private:
    struct Key {
        QString text;
        int style;
        int room;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.style, key.room);
        }
    };
    void put(QPainter &painter, double x, double y, const Piece &piece, LabelStyle style);

    std::array<QFont, 4> m_fonts;
    std::array<QFontMetricsF, 4> m_metrics;
    std::array<double, 4> m_heights{};
    QHash<Key, Piece> m_pieces;
};

} // namespace stint::ui
