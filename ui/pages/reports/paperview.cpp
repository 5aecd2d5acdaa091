// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/paperview.h"

#include "ui/print/paper.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace stint::ui {

namespace {
constexpr int gap = 16;
}

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(96)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
}

void PaperView::setSheets(std::shared_ptr<const Sheets> sheets)
{
    m_sheets = std::move(sheets);
    m_pictures.clear();
    arrange();
}

int PaperView::pageCount() const
{
    return m_sheets ? static_cast<int>(m_sheets->pages.size()) : 0;
}

int PaperView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int page = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].top() <= middle || i == 0)
            page = static_cast<int>(i) + 1;
    }
    return page;
}

void PaperView::goToPage(int page)
{
    if (page < 1 || page > pageCount())
        return;
    verticalScrollBar()->setValue(m_places[static_cast<size_t>(page - 1)].top() - gap / 2);
}

void PaperView::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, 0.25, 6.0);
    arrange();
    emit zoomChanged();
}

void PaperView::zoomBy(double factor)
{
    setZoom(m_scale * factor);
}

void PaperView::arrange()
{
    const double at = m_places.empty() || verticalScrollBar()->maximum() == 0
                          ? 0
                          : double(verticalScrollBar()->value()) / verticalScrollBar()->maximum();
    m_places.clear();
    double widest = 612;
    if (m_sheets) {
        widest = 0;
        for (const Sheet &sheet : m_sheets->pages)
            widest = std::max(widest, sheet.size.width());
    }
    const double before = m_scale;
    // A page as wide as the view is too large to be read at a glance on a wide screen.
    m_scale = m_zoom > 0
                  ? m_zoom
                  : std::clamp((viewport()->width() - 2 * gap) / std::max(widest, 1.0), 0.3, 1.6);
    if (before != m_scale)
        m_pictures.clear();
    int y = gap;
    int most = 0;
    if (m_sheets) {
        for (const Sheet &sheet : m_sheets->pages) {
            const QSize size = (sheet.size * m_scale).toSize();
            m_places.push_back(
                {QPoint(std::max(gap, (viewport()->width() - size.width()) / 2), y), size});
            y += size.height() + gap;
            most = std::max(most, size.width());
        }
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, most + 2 * gap - viewport()->width()));
    verticalScrollBar()->setValue(qRound(at * verticalScrollBar()->maximum()));
    viewport()->update();
    emit pageChanged();
}

const QImage &PaperView::picture(size_t page, double ratio)
{
    const int key = static_cast<int>(page);
    if (QImage *found = m_pictures.object(key);
        found && qFuzzyCompare(found->devicePixelRatio(), ratio))
        return *found;
    auto *image = new QImage(sheetImage(m_sheets->pages[page], m_scale * ratio));
    image->setDevicePixelRatio(ratio);
    m_pictures.insert(key, image,
                      std::clamp(static_cast<int>(image->sizeInBytes() / 1000000), 1, 90));
    return *image;
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    painter.fillRect(event->rect(), theme.window);
    const QPoint offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QRect place = m_places[i].translated(offset);
        if (!place.intersects(event->rect().adjusted(-2, -2, 2, 2)))
            continue;
        painter.drawImage(place.topLeft(), picture(i, devicePixelRatioF()));
        painter.setPen(theme.border);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shown) {
        m_shown = page;
        emit pageChanged();
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Plus:
        zoomBy(1.2);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace stint::ui
