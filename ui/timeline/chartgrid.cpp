// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the bars: rows, working time, ticks, today; and the header above them.
#include "ui/timeline/chartpainter.h"

#include <QCoreApplication>
#include <cmath>

namespace stint::ui {

void ChartPainter::paintRows()
{
    const Theme &theme = m_scene.theme;
    const QRectF &area = m_frame.area;
    // Neighbours that follow the same calendar are shaded as one block.
    int blockFirst = -1;
    const planning::WorkCalendar *block = nullptr;
    const auto flush = [&](int last) {
        if (block && blockFirst <= last)
            paintShading(blockFirst, last, *block);
        block = nullptr;
    };
    const bool plain = m_scene.options.grouping == Grouping::None;
    for (int row = m_first; row <= m_last; ++row) {
        const TimelineRow &what = m_scene.rows.at(row);
        const planning::WorkCalendar *calendar = nullptr;
        if (what.kind == RowKind::Item)
            calendar = &m_scene.planner->calendarOf(Id<PlanItem>(what.id));
        else if (plain)
            calendar = &m_scene.planner->calendar();
        else
            m_painter.fillRect(QRectF(area.left(), rowTop(row), area.width(), m_scene.rowHeight),
                               theme.window);
        if (calendar != block) {
            flush(row - 1);
            block = calendar;
            blockFirst = row;
        }
    }
    flush(m_last);
    // Over the shading, which stays visible through it.
    QColor selected = theme.accent;
    selected.setAlpha(theme.kind == ThemeKind::Light ? 30 : 64);
    QColor hovered = theme.text;
    hovered.setAlpha(12);
    m_painter.setPen(QPen(theme.grid, 1));
    for (int row = m_first; row <= m_last; ++row) {
        const TimelineRow &what = m_scene.rows.at(row);
        const QRectF strip(area.left(), rowTop(row), area.width(), m_scene.rowHeight);
        if (what.kind != RowKind::Group && m_state.selected.contains(what.id))
            m_painter.fillRect(strip, selected);
        else if (row == m_state.hoverRow && what.kind != RowKind::Group)
            m_painter.fillRect(strip, hovered);
        const double y = std::round(rowTop(row) + m_scene.rowHeight) - 0.5;
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

// Opaque colours and a small tile: a frame fills thousands of these, and blending them would cost
// more than all the rest.
void ChartPainter::paintShading(int first, int last, const planning::WorkCalendar &calendar)
{
    if (!m_scene.scale.showsWeekends())
        return;
    const QRectF &area = m_frame.area;
    const double top = rowTop(first);
    const double height = (last - first + 1) * m_scene.rowHeight;
    const QColor shade =
        mixed(m_scene.theme.text, m_scene.theme.kind == ThemeKind::Light ? 0.05 : 0.07);
    const QBrush hatch = hatched(shade);
    const TimeScale &scale = m_scene.scale;
    m_painter.setBrushOrigin(QPointF(-std::round(m_frame.scrollX), -std::round(m_frame.scrollY)));
    const QDate end = scale.dayAt(m_frame.scrollX + area.width());
    const double dayWidth = scale.pixelsPerDay();
    const auto column = [&](QDate from, QDate to) {
        const double left = std::round(x(scale.x(from)));
        return QRectF(left, top, std::round(x(scale.x(to))) - left, height);
    };
    QDate freeFrom; // of days without work that follow each other
    bool named = false;
    const auto flush = [&](QDate to) {
        if (freeFrom.isValid())
            m_painter.fillRect(column(freeFrom, to), named ? hatch : QBrush(shade));
        freeFrom = {};
    };
    for (QDate day = scale.dayAt(m_frame.scrollX); day <= end; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day)) {
            const bool holiday = !calendar.dayName(day).isEmpty();
            if (freeFrom.isValid() && holiday != named)
                flush(day);
            if (!freeFrom.isValid())
                freeFrom = day;
            named = holiday;
            continue;
        }
        flush(day);
        if (!scale.showsHours())
            continue;
        // Nights and breaks, as the shifts leave them.
        const double left = std::round(x(scale.x(day)));
        int from = 0;
        const auto shadeUntil = [&](int to) {
            if (to > from)
                m_painter.fillRect(QRectF(left + dayWidth * from / 1440, top,
                                          dayWidth * (to - from) / 1440, height),
                                   shade);
        };
        for (const Shift &shift : calendar.shifts(day)) {
            shadeUntil(shift.from);
            from = shift.to;
        }
        shadeUntil(1440);
    }
    flush(end.addDays(1));
}

QBrush ChartPainter::hatched(const QColor &ground) const
{
    QPixmap tile(8, 8);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setPen(
        mixed(m_scene.theme.text, m_scene.theme.kind == ThemeKind::Contrast ? 0.55 : 0.27));
    painter.drawLine(0, 7, 7, 0);
    return QBrush(tile);
}

void ChartPainter::paintTicks()
{
    const TimeScale &scale = m_scene.scale;
    const QRectF &area = m_frame.area;
    const double bottom = std::min(area.bottom(), rowTop(m_scene.rows.size()));
    const auto draw = [&](TickUnit unit, const QColor &colour) {
        m_painter.setPen(QPen(colour, 1));
        for (const Tick &tick :
             scale.ticks(unit, m_frame.scrollX, m_frame.scrollX + area.width())) {
            const double at = std::round(x(tick.from)) + 0.5;
            m_painter.drawLine(QPointF(at, area.top()), QPointF(at, bottom));
        }
    };
    if (!scale.showsWeekends() || scale.lowerUnit() < TickUnit::Week)
        draw(scale.lowerUnit(), m_scene.theme.grid);
    draw(scale.upperUnit(), m_scene.theme.border);
}

void ChartPainter::paintToday()
{
    const QRectF &area = m_frame.area;
    if (m_today < area.left() - 2 || m_today > area.right() + 2)
        return;
    m_painter.fillRect(QRectF(std::round(m_today) - 1, area.top(), 2, area.height()),
                       m_scene.theme.accent);
}

void ChartPainter::paintHeader(const QRectF &area)
{
    const Theme &theme = m_scene.theme;
    const TimeScale &scale = m_scene.scale;
    TextCache &text = m_scene.texts;
    m_painter.save();
    m_painter.setClipRect(area);
    m_painter.fillRect(area, theme.window);
    const double from = m_frame.scrollX;
    const double to = m_frame.scrollX + area.width();
    const double upperBottom = area.top() + 19.5;
    const double lowerBottom = area.top() + 37.5;

    // A heading that begins to the left of the view stays readable at its edge.
    const QRectF upper(area.left(), area.top(), area.width(), 20);
    for (const Tick &tick : scale.ticks(scale.upperUnit(), from, to, [&](const QString &t) {
             return text.width(t, LabelStyle::SmallBold) + 6;
         })) {
        m_painter.setPen(theme.border);
        const double left = std::round(x(tick.from)) + 0.5;
        m_painter.drawLine(QPointF(left, area.top()), QPointF(left, lowerBottom));
        const double end = x(tick.to);
        const double at = std::max(left, area.left()) + 5;
        QString shown = tick.text;
        for (int form = 0;
             form < TimeScale::mostForms && at + text.width(shown, LabelStyle::SmallBold) > end - 3;
             ++form)
            shown = TimeScale::tickText(scale.upperUnit(), tick.at, form);
        m_painter.setPen(theme.text);
        text.drawAt(m_painter, at, upper.center().y(), shown, LabelStyle::SmallBold);
    }
    for (const Tick &tick : scale.ticks(scale.lowerUnit(), from, to, [&](const QString &t) {
             return text.width(t, LabelStyle::Small);
         })) {
        const double left = std::round(x(tick.from)) + 0.5;
        m_painter.setPen(theme.border);
        m_painter.drawLine(QPointF(left, upperBottom), QPointF(left, lowerBottom));
        m_painter.setPen(theme.secondary);
        const double room = x(tick.to) - left - text.width(tick.text, LabelStyle::Small);
        if (left + room / 2 < area.left() + 1)
            continue;
        text.draw(m_painter, QRectF(left, upperBottom, x(tick.to) - left, 18), tick.text,
                  LabelStyle::Small, Qt::AlignHCenter);
    }
    m_painter.setPen(theme.border);
    m_painter.drawLine(QPointF(area.left(), upperBottom), QPointF(area.right(), upperBottom));
    m_painter.drawLine(QPointF(area.left(), lowerBottom), QPointF(area.right(), lowerBottom));

    // Today, then holidays where there is room beside it and each other.
    const double line = area.top() + 44.5;
    const QString todayText =
        QCoreApplication::translate("Timeline", "Today, %1").arg(m_scene.shortDay(m_scene.today));
    const double todayWidth = text.width(todayText, LabelStyle::SmallBold) + 12;
    QRectF tag(std::round(m_today) - 1, area.top() + 38, todayWidth, 14);
    if (tag.right() > area.right() && m_today < area.right())
        tag.moveRight(m_today + 1);
    const bool todayShown = tag.right() > area.left() && m_today < area.right() + 1;
    if (scale.showsWeekends()) {
        const planning::WorkCalendar &calendar = m_scene.planner->calendar();
        double taken = area.left();
        m_painter.setPen(theme.secondary);
        QString name;
        QDate begun;
        const QDate end = scale.dayAt(to).addDays(40);
        for (QDate day = scale.dayAt(from); day <= end; day = day.addDays(1)) {
            const QString here = calendar.isWorkingDay(day) ? QString() : calendar.dayName(day);
            if (here == name && !here.isEmpty())
                continue;
            if (!name.isEmpty()) {
                // Right-aligned to the end of the free days, as the hatch below shows where.
                const double width = text.width(name, LabelStyle::Small);
                const double middle = (x(scale.x(begun)) + x(scale.x(day))) / 2;
                const QRectF place(std::round(middle - width / 2), area.top() + 38, width, 14);
                const bool clear = place.left() > taken &&
                                   (!todayShown || !place.adjusted(-6, 0, 6, 0).intersects(tag));
                if (clear) {
                    text.drawAt(m_painter, place.left(), line, name, LabelStyle::Small);
                    taken = place.right() + 8;
                }
            }
            name = here;
            begun = day;
        }
    }
    if (todayShown) {
        m_painter.fillRect(tag, theme.accent);
        m_painter.setPen(theme.onAccent);
        text.draw(m_painter, tag, todayText, LabelStyle::SmallBold, Qt::AlignHCenter);
    }
    m_painter.setPen(theme.border);
    m_painter.drawLine(QPointF(area.left(), area.bottom() - 0.5),
                       QPointF(area.right(), area.bottom() - 0.5));
    m_painter.restore();
}

} // namespace stint::ui
