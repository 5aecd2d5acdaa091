// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floorpaint.h"

#include <QPainter>

namespace stint::bench {

namespace {

class Recorder : public QPaintEngine
{
public:
    explicit Recorder(Recording *to)
        : QPaintEngine(AllFeatures)
        , m_to(to)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            m_to->rects.push_back(
                {painter()->transform().mapRect(rects[i]), painter()->brush(), painter()->pen()});
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        m_to->texts.push_back(
            {painter()->transform().map(at), item.text(), item.font(), painter()->pen()});
    }

private:
    Recording *m_to;
};

} // namespace

Recording::Recording(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Recorder>(this))
{
}

Recording::~Recording() = default;

QPaintEngine *Recording::paintEngine() const
{
    return m_engine.get();
}

int Recording::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmWidthMM:
        return m_size.width() * 254 / 960;
    case PdmHeightMM:
        return m_size.height() * 254 / 960;
    case PdmNumColors:
        return 0;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

void Recording::paint(QPainter &painter) const
{
    for (const Rect &r : rects) {
        painter.setPen(r.pen);
        painter.setBrush(r.brush);
        painter.drawRect(r.rect);
    }
    for (const Text &t : texts) {
        painter.setFont(t.font);
        painter.setPen(t.pen);
        painter.drawText(t.at, t.text);
    }
}

} // namespace stint::bench
