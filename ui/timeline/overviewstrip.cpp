// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"

#include "ui/timeline/overview.h"
#include "ui/timeline/timelinecore.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace stint::ui {

OverviewStrip::OverviewStrip(const Context &context, TimelineView *view, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(view)
{
    setFixedHeight(height);
    connect(context.portfolio, &edit::Portfolio::changed, this, &OverviewStrip::forget);
    connect(view, &TimelineView::rowsChanged, this, &OverviewStrip::forget);
    connect(view, &TimelineView::viewChanged, this, qOverload<>(&QWidget::update));
    for (const QScrollBar *bar : {view->horizontalScrollBar(), view->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void OverviewStrip::retranslate()
{
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(
        tr("The whole timeline in small. Scroll and zoom the timeline itself by keyboard."));
    setToolTip(tr("Drag the frame, or click where to go. The wheel zooms."));
    update();
}

QRectF OverviewStrip::map() const
{
    return QRectF(0, 1, width(), height - 1);
}

void OverviewStrip::forget()
{
    m_image = {};
    update();
}

const QImage &OverviewStrip::image()
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = (map().size() * ratio).toSize();
    if (m_image.size() != size) {
        const TimelineScene &scene = TimelineCore::of(*m_view).scene;
        m_span = overviewSpan(scene);
        m_image = overviewImage(scene, size, m_span.first, m_span.second);
        m_image.setDevicePixelRatio(ratio);
    }
    return m_image;
}

double OverviewStrip::pixelsPerDay() const
{
    return map().width() / static_cast<double>(m_span.first.daysTo(m_span.second) + 1);
}

double OverviewStrip::pitch() const
{
    const int rows = std::max(1, m_view->rowCount());
    return std::min(overviewPitch / devicePixelRatioF(), map().height() / rows);
}

QRectF OverviewStrip::inSight() const
{
    const TimelineCore &core = TimelineCore::of(*m_view);
    const QRectF chart = core.chartRect();
    const double day = core.scene.scale.pixelsPerDay();
    const double first = m_view->horizontalScrollBar()->value() / day -
                         static_cast<double>(core.scene.scale.origin().daysTo(m_span.first));
    const double row = core.scene.rowHeight;
    const QRectF frame(map().left() + first * pixelsPerDay(),
                       map().top() + m_view->verticalScrollBar()->value() / row * pitch(),
                       chart.width() / day * pixelsPerDay(), chart.height() / row * pitch());
    return frame;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = TimelineCore::of(*m_view).scene.theme;
    QPainter painter(this);
    painter.drawImage(map().topLeft(), image());
    painter.fillRect(QRectF(0, 0, width(), 1), theme.border);
    const TimelineScene &scene = TimelineCore::of(*m_view).scene;
    const double today =
        (static_cast<double>(m_span.first.daysTo(scene.today)) + 0.5) * pixelsPerDay();
    painter.fillRect(QRectF(std::round(today), map().top(), 1, map().height()), theme.accent);
    QRectF frame = inSight();
    // However far one has zoomed in, there is something to hold.
    if (frame.width() < 12)
        frame.adjust(-(12 - frame.width()) / 2, 0, (12 - frame.width()) / 2, 0);
    if (frame.height() < 8)
        frame.setHeight(8);
    frame = frame.intersected(map().adjusted(1, 1, -1, -1));
    QColor veil = theme.accent;
    veil.setAlpha(36);
    painter.fillRect(frame, veil);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void OverviewStrip::goTo(QPointF middle)
{
    const TimelineCore &core = TimelineCore::of(*m_view);
    const QRectF frame = inSight();
    const double days = (middle.x() - map().left() - frame.width() / 2) / pixelsPerDay() +
                        static_cast<double>(core.scene.scale.origin().daysTo(m_span.first));
    const double rows = (middle.y() - map().top() - frame.height() / 2) / pitch();
    m_view->horizontalScrollBar()->setValue(int(days * core.scene.scale.pixelsPerDay()));
    m_view->verticalScrollBar()->setValue(int(rows * core.scene.rowHeight));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF frame = inSight();
    m_grip = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    goTo(event->position() - m_grip);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position() - m_grip);
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        m_view->zoomBy(event->angleDelta().y() > 0 ? 1.25 : 0.8);
    event->accept();
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forget();
}

void OverviewStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    forget();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        forget();
}

} // namespace stint::ui
