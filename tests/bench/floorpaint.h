// SPDX-License-Identifier: GPL-3.0-or-later
// What painting a picture costs at least: records the texts and rectangles that a widget paints,
// then paints just those, bare.
#pragma once

#include <QBrush>
#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPen>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

namespace stint::bench {

class Recording : public QPaintDevice
{
public:
    explicit Recording(QSize size);
    ~Recording() override;
    QPaintEngine *paintEngine() const override;
    void paint(QPainter &painter) const; ///< the texts and rectangles again
    qsizetype size() const { return static_cast<qsizetype>(texts.size() + rects.size()); }

    struct Text {
        QPointF at;
        QString text;
        QFont font;
        QPen pen;
    };
    struct Rect {
        QRectF rect;
        QBrush brush;
        QPen pen;
    };
    std::vector<Text> texts;
    std::vector<Rect> rects;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<QPaintEngine> m_engine;
};

} // namespace stint::bench
