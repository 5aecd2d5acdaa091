// SPDX-License-Identifier: GPL-3.0-or-later
// How the marks of a chart look.
#include "ui/pages/charts/markchart.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <array>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int thickest = 30; ///< bar
constexpr int pad = 6;
constexpr size_t bestNamed = 5; ///< what a reader looks for at the upper right
constexpr size_t biggestNamed = 8;
constexpr double letterRoom = 6; ///< half of what a letter takes, which names leave free

double barHeight(double row)
{
    return std::min(row * 0.66, double(thickest));
}

/// Keeps marks apart; a dark one on a dark surface needs it to be seen.
QPen edge(const QColor &colour, const Theme &theme)
{
    const bool faint = theme.kind != ThemeKind::Light && colour.lightness() < 90;
    return QPen(faint ? theme.disabled : theme.surface, 1);
}

/// Between two edges: what is beyond one is folded back over it, so that a pile in a corner is not
/// pressed into a line.
double folded(double at, double low, double high)
{
    if (low > high)
        return (low + high) / 2;
    return qBound(low, at < low ? 2 * low - at : at > high ? 2 * high - at : at, high);
}

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

QRectF MarkChart::markRect(int index) const
{
    if (index < 0 || index >= markCount())
        return {};
    const ChartMark &mark = m_data.marks[static_cast<size_t>(index)];
    const QPointF end = place(mark.x, mark.y);
    if (mark.shape == ChartMark::Bubble) {
        const double r = mark.radius;
        const QRectF plot = chart()->plotArea().adjusted(r, r, -r, -r);
        const double x = folded(end.x() + mark.aside.x(), plot.left(), plot.right());
        const double y = folded(end.y() + mark.aside.y(), plot.top(), plot.bottom());
        return {x - r, y - r, 2 * r, 2 * r};
    }
    const double row = chart()->plotArea().height() / static_cast<double>(m_data.rows.size());
    const double high = barHeight(row);
    if (mark.shape == ChartMark::Target) {
        const double start = place(0, mark.y).x();
        return {start, end.y() + high / 2 + 1, end.x() - start, (row - high) / 2 - 1};
    }
    const double left = place(mark.from, mark.y).x();
    // What has no length is the words at the end of its row.
    const double width =
        mark.x > mark.from ? end.x() - left : widthOf(bodyFont(), mark.label) + 2 * pad;
    return {left, end.y() - high / 2, width, high};
}

void MarkChart::paintBar(QPainter &p, int index, const Theme &theme) const
{
    const ChartMark &mark = m_data.marks[static_cast<size_t>(index)];
    const QRectF rect = markRect(index);
    const bool words = mark.x <= mark.from;
    if (!words) {
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(edge(mark.colour, theme));
        p.setBrush(mark.colour);
        p.drawRect(rect);
        p.setRenderHint(QPainter::Antialiasing);
    }
    const QColor inside = Theme::textOn(mark.colour);
    double left = rect.left() + pad;
    QFont strong = bodyFont();
    strong.setBold(true);
    const double letter = widthOf(strong, mark.letter);
    if (!words && !mark.letter.isEmpty() && letter + 4 <= rect.width()) {
        p.setFont(strong);
        p.setPen(inside);
        if (letter + 2 * pad > rect.width())
            left = rect.center().x() - letter / 2;
        p.drawText(QRectF(left, rect.top(), letter + 1, rect.height()), Qt::AlignVCenter,
                   mark.letter);
        left += letter + pad;
    }
    p.setFont(bodyFont());
    const double length = widthOf(p.font(), mark.label);
    const double room = chart()->plotArea().right() - rect.right() - pad;
    const bool last = m_data.marks.size() == static_cast<size_t>(index) + 1 ||
                      m_data.marks[static_cast<size_t>(index) + 1].y != mark.y;
    if (words || (last && length <= room)) {
        p.setPen(theme.text);
        p.drawText(QRectF(words ? left : rect.right() + pad, rect.top(), length + 1, rect.height()),
                   Qt::AlignVCenter, mark.label);
    } else if (left + length + 4 <= rect.right()) {
        p.setPen(inside);
        p.drawText(QRectF(left, rect.top(), length + 1, rect.height()), Qt::AlignVCenter,
                   mark.label);
    }
}

void MarkChart::paintTarget(QPainter &p, int index, const Theme &theme) const
{
    const ChartMark &mark = m_data.marks[static_cast<size_t>(index)];
    const QRectF rect = markRect(index);
    // It counts other things than the bar above, so it has a track of its own.
    p.setFont(smallFont());
    const double line = QFontMetricsF(p.font()).height();
    const QRectF track(rect.left(), rect.top() + line / 2, rect.width(), 4);
    p.setPen(QPen(theme.text, 1));
    p.setBrush(theme.surface);
    p.drawRect(track);
    if (mark.from > 0) {
        const double reached = place(std::min(mark.from, mark.x), mark.y).x();
        p.fillRect(QRectF(track.topLeft(), QPointF(reached, track.bottom())), theme.text);
    }
    const double width = widthOf(p.font(), mark.label) + 1;
    const QRectF plot = chart()->plotArea();
    const double left = qBound(plot.left(), track.right() + 6, plot.right() - width);
    p.drawText(QRectF(left, rect.top(), width, line + 2), Qt::AlignVCenter, mark.label);
}

void MarkChart::paintBubble(QPainter &p, const ChartMark &mark, QPointF middle,
                            const Theme &theme) const
{
    p.setPen(mark.hollow ? QPen(mark.colour, 2) : edge(mark.colour, theme));
    QColor fill = mark.hollow ? theme.surface : mark.colour;
    p.setBrush(fill);
    const double r = mark.radius - (mark.hollow ? 1 : 0.5);
    p.drawEllipse(middle, r, r);
    QFont font = smallFont();
    font.setBold(true);
    p.setFont(font);
    p.setPen(mark.hollow ? theme.text : Theme::textOn(mark.colour));
    p.drawText(QRectF(middle.x() - mark.radius, middle.y() - mark.radius, 2 * mark.radius,
                      2 * mark.radius),
               Qt::AlignCenter, mark.letter);
}

void MarkChart::paintBubbles(QPainter &p, const Theme &theme, std::span<const QPointF> middles)
{
    if (m_paper) { // shapes, not pixels
        for (const int i : m_order) {
            const auto at = static_cast<size_t>(i);
            paintBubble(p, m_data.marks[at], middles[at], theme);
        }
        return;
    }
    // Thousands of bubbles have few looks: each is drawn once.
    const double scale = devicePixelRatioF();
    for (const int i : m_order) {
        const ChartMark &mark = m_data.marks[static_cast<size_t>(i)];
        QPixmap &picture = m_bubbles[{mark.colour.rgb(), mark.letter, mark.radius, mark.hollow}];
        if (picture.isNull()) {
            const int size = 2 * static_cast<int>(std::ceil(mark.radius)) + 2;
            picture = QPixmap(QSize(size, size) * scale);
            picture.setDevicePixelRatio(scale);
            picture.fill(Qt::transparent);
            QPainter to(&picture);
            to.setRenderHint(QPainter::Antialiasing);
            paintBubble(to, mark, QPointF(size / 2.0, size / 2.0), theme);
        }
        const QPointF half(picture.width() / scale / 2, picture.height() / scale / 2);
        p.drawPixmap(middles[static_cast<size_t>(i)] - half, picture);
    }
}

/// Names beside the bubbles that are furthest on both axes, the biggest and the chosen one, where
/// there is room.
void MarkChart::paintNames(QPainter &p, const Theme &theme, std::span<const QPointF> middles) const
{
    const auto first = [](const std::vector<int> &marks, size_t most) {
        return std::span<const int>(marks.data(), std::min(most, marks.size()));
    };
    std::vector<int> best = m_order;
    std::ranges::partial_sort(best, best.begin() + std::ssize(first(best, bestNamed)),
                              std::greater(), [this](int i) {
                                  const ChartMark &mark = m_data.marks[static_cast<size_t>(i)];
                                  return mark.x / m_data.xMost + mark.y / m_data.yMost;
                              });
    std::vector<int> named;
    for (const auto some : {first(best, bestNamed), first(m_order, biggestNamed)}) {
        for (const int i : some) {
            if (std::ranges::find(named, i) == named.end())
                named.push_back(i);
        }
    }
    if (m_current >= 0 && !m_paper) {
        std::erase(named, m_current);
        named.insert(named.begin(), m_current);
    }
    p.setFont(smallFont());
    const QFontMetricsF metrics(p.font());
    const QRectF plot = chart()->plotArea();
    std::vector<QRectF> taken;
    const auto isFree = [&](const QRectF &at, int own, bool ofBubbles) {
        if (!plot.contains(at) ||
            std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(at); }))
            return false;
        for (size_t other = 0; other < middles.size(); ++other) {
            const double r = ofBubbles ? m_data.marks[other].radius : letterRoom;
            if (static_cast<int>(other) != own &&
                at.adjusted(-r, -r, r, r).contains(middles[other]))
                return false;
        }
        return true;
    };
    for (const int i : named) {
        const QRectF bubble = markRect(i).adjusted(-4, -2, 4, 2);
        const QString label = m_data.label(m_data.marks[static_cast<size_t>(i)]);
        const QString text = metrics.elidedText(label, Qt::ElideRight, plot.width() / 3);
        const QRectF at(0, 0, metrics.horizontalAdvance(text) + 1, metrics.height());
        std::array places{at, at, at, at};
        for (QRectF &place : places)
            place.moveCenter(bubble.center());
        places[0].moveLeft(bubble.right());
        places[1].moveRight(bubble.left());
        places[2].moveBottom(bubble.top());
        places[3].moveTop(bubble.bottom());
        const auto placeFree = [&](bool ofBubbles) {
            return std::ranges::find_if(
                places, [&](const QRectF &place) { return isFree(place, i, ofBubbles); });
        };
        // Over another bubble, beside its letter, only where there is no other way.
        auto found = placeFree(true);
        if (found == places.end())
            found = placeFree(false);
        if (found == places.end() && i != m_current)
            continue;
        // The chosen one is named even where its name covers others.
        const QRectF &place = found != places.end()               ? *found
                              : places[0].right() <= plot.right() ? places[0]
                                                                  : places[1];
        taken.push_back(place);
        QColor behind = theme.surface;
        behind.setAlphaF(0.85F);
        p.fillRect(place.adjusted(-2, 0, 2, 0), behind);
        p.setPen(theme.text);
        p.drawText(place, Qt::AlignVCenter, text);
    }
}

void MarkChart::paintCurrent(QPainter &p, const Theme &theme) const
{
    p.setBrush(Qt::NoBrush);
    const auto ring = [&](int mark, double out, const QPen &pen) {
        const QRectF rect = markRect(mark).adjusted(-out, -out, out, out);
        p.setPen(pen);
        if (m_data.marks[static_cast<size_t>(mark)].shape == ChartMark::Bubble)
            p.drawEllipse(rect);
        else
            p.drawRect(rect);
    };
    for (int i = 0; i < markCount(); ++i) {
        if (!isSelected(i))
            continue;
        ring(i, 3, QPen(theme.surface, 2));
        ring(i, 1.5, QPen(theme.accent, 2.5));
    }
    if (m_current >= 0 && hasFocus()) { // around that of a chosen one, or alone
        ring(m_current, 4.5, QPen(theme.surface, 3));
        ring(m_current, 4.5, QPen(theme.text, 1.5, Qt::DotLine));
    }
}

void MarkChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = m_paper ? *m_paper : Theme::of(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    std::vector<QPointF> middles; ///< of bubbles
    if (m_data.rows.isEmpty()) {
        middles.reserve(m_data.marks.size());
        for (int i = 0; i < markCount(); ++i)
            middles.push_back(markRect(i).center());
        paintBubbles(*painter, theme, middles);
    } else {
        for (int i = 0; i < markCount(); ++i) {
            if (m_data.marks[static_cast<size_t>(i)].shape == ChartMark::Target)
                paintTarget(*painter, i, theme);
            else
                paintBar(*painter, i, theme);
        }
    }
    if (!m_paper)
        paintCurrent(*painter, theme);
    if (m_data.rows.isEmpty())
        paintNames(*painter, theme, middles);
    painter->restore();
}

void MarkChart::paintPicture(QPainter &painter, const QRectF &area)
{
    m_paper = &Theme::get(ThemeKind::Light);
    style(*m_paper);
    render(&painter, area, viewport()->rect());
    m_paper = nullptr;
    style(Theme::of(palette()));
}

} // namespace stint::ui
