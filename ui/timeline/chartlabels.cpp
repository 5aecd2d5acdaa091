// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside bars: inside where they fit in the part that is seen; else to the right, past tail,
// flag and links; then without the date; then to the left. Never across today or a link.
#include "model/planning/workcalendar.h"
#include "ui/timeline/chartpainter.h"
#include "ui/timeline/shiftwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

QStringList ChartPainter::labelsFor(const PlanItem &item, const planning::ItemDates &when) const
{
    if (item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate)
        return {item.name + u", "_s + m_scene.shortDay(when.start.date()), item.name};
    if (item.kind == PlanKind::Stint) {
        int all = 0;
        int current = 0;
        for (const TimelineScene::Week &week : m_scene.weeks(item, when)) {
            all = std::max(all, week.number);
            if (week.from <= m_scene.today && m_scene.today < week.to)
                current = week.number;
        }
        // It is of so many weeks, however many its plan takes.
        if (const Stint *stint = m_scene.now->find(item.stint); stint && stint->weeks > 0)
            all = stint->weeks;
        if (current > 0)
            return {QCoreApplication::translate("Timeline", "W%1 of %2").arg(current).arg(all)};
        return {item.name};
    }
    const bool running = when.start.date() <= m_scene.today && !m_scene.isDone(item) &&
                         when.finish.date() >= m_scene.today;
    if (item.kind == PlanKind::Sprint && running) {
        const planning::WorkCalendar &calendar = m_scene.planner->calendarOf(item.id);
        int all = 0;
        int current = 0;
        for (QDate day = when.start.date(); day <= when.finish.date() && all < 100;
             day = day.addDays(1)) {
            if (!calendar.isWorkingDay(day))
                continue;
            ++all;
            if (day <= m_scene.today)
                current = all;
        }
        return {item.name + u", "_s +
                    QCoreApplication::translate("Timeline", "day %1 of %2").arg(current).arg(all),
                item.name};
    }
    if (item.progress > 0 && item.progress < 100 && !m_scene.isDone(item))
        return {item.name + u", "_s + QLocale().toString(item.progress) + u" %"_s, item.name};
    return {item.name};
}

bool ChartPainter::isFree(int row, double from, double to) const
{
    if (from < m_today + 4 && to > m_today - 4)
        return false;
    return std::ranges::none_of(m_obstacles[size_t(row - m_first)],
                                [&](const Obstacle &o) { return o.from < to && o.to > from; });
}

void ChartPainter::paintLabel(int row, const PlanItem &item, const planning::ItemDates &when,
                              const ItemBox &box, double right)
{
    const QRectF &area = m_frame.area;
    TextCache &text = m_scene.texts;
    const double y = std::round(rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2) - 0.5;
    const bool wide = box.shape == ItemBox::Bar || box.shape == ItemBox::Days;
    const bool shifted = m_scene.isMoving(item.id);
    bool named = false;
    m_painter.setPen(m_scene.theme.text);

    // Inside: only in a bar that is plain there; the marks of days would run through the words.
    if (box.shape == ItemBox::Bar || (wide && m_scene.scale.pixelsPerDay() < 3)) {
        double from = std::max(x(box.left), area.left()) + 5;
        const double to = std::min(x(box.right), area.right()) - 4;
        const double width = text.width(item.name, LabelStyle::Small);
        if (from + width <= to && from < m_today + 4 && from + width > m_today - 4)
            from = m_today + 6; // begin behind today's line
        if (from + width <= to) {
            text.drawAt(m_painter, from, y, item.name, LabelStyle::Small);
            named = true;
        }
    }
    if (named && !shifted)
        return;
    // Behind a long float nobody would see whose name it is: then it stands on the line.
    constexpr double farOff = 120;
    const bool onTail = right - x(box.right) > farOff;
    if (onTail)
        right = x(box.right);
    if (right < area.left() - 300 || right > area.right())
        return;

    const double begin = right + (box.isPoint() ? 6 : 8);
    if (shifted) {
        const ShiftWords shift = shiftWords(m_scene, item, when);
        const double tagWidth = text.width(shift.tag, LabelStyle::SmallBold) + 12;
        const double nameWidth = named ? 0 : text.width(item.name, LabelStyle::Small) + 8;
        double at = begin;
        const double whole = nameWidth + tagWidth + 6 + text.width(shift.date, LabelStyle::Small);
        if (!named && isFree(row, begin, begin + whole) && begin + whole < area.right()) {
            text.drawAt(m_painter, at, y, item.name, LabelStyle::Small);
            at += nameWidth;
        }
        if (!shift.tag.isEmpty()) {
            const QRectF tag(at, y - 7, tagWidth, 15);
            m_painter.setRenderHint(QPainter::Antialiasing, true);
            m_painter.setPen(m_scene.theme.accent);
            m_painter.setBrush(m_scene.theme.accentSoft);
            m_painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            m_painter.setPen(m_scene.theme.kind == ThemeKind::Light ? m_scene.theme.accent
                                                                    : m_scene.theme.text);
            text.drawAt(m_painter, at + 6, y, shift.tag, LabelStyle::SmallBold);
            at += tagWidth + 6;
        }
        m_painter.setPen(m_scene.theme.text);
        text.drawAt(m_painter, at, y, shift.date, LabelStyle::Small);
        return;
    }

    const QStringList labels = labelsFor(item, when);
    const LabelStyle style =
        item.kind == PlanKind::Stint ? LabelStyle::SmallBold : LabelStyle::Small;
    // A step past what is in the way is fine; a long way off nobody sees whose label it is.
    for (const QString &label : labels) {
        const double width = text.width(label, style);
        double at = begin;
        for (int tries = 0; tries < 4 && !isFree(row, at - 3, at + width + 2); ++tries) {
            double past = at;
            if (at - 3 < m_today + 4 && at + width + 2 > m_today - 4)
                past = std::max(past, m_today + 8);
            for (const Obstacle &o : m_obstacles[size_t(row - m_first)]) {
                if (o.from < at + width + 2 && o.to > at - 3)
                    past = std::max(past, o.to + 4);
            }
            at = past;
        }
        if (at - begin <= 70 && isFree(row, at - 3, at + width + 2)) {
            if (onTail)
                paintVeil(at, y, width);
            text.drawAt(m_painter, at, y, label, style);
            return;
        }
    }
    const double width = text.width(item.name, LabelStyle::Small);
    double left = x(box.left) - width - 8;
    for (const Obstacle &o : m_obstacles[size_t(row - m_first)]) {
        if (o.to > left && o.from < x(box.left) && o.to <= x(box.left) + 3)
            left = std::min(left, o.from - width - 4);
    }
    if (left > area.left() && x(box.left) - width - left < 70 && isFree(row, left, left + width)) {
        text.drawAt(m_painter, left, y, item.name, LabelStyle::Small);
        return;
    }
    // Nowhere is clear: better on its place and legible than missing.
    if (m_scene.scale.isDensity())
        return;
    const double inWay = text.width(labels.last(), style);
    double at = begin;
    if (at < m_today + 4 && at + inWay > m_today - 4)
        at = m_today + 6;
    paintVeil(at, y, inWay);
    text.drawAt(m_painter, at, y, labels.last(), style);
}

/// What words stand on is seen through it.
void ChartPainter::paintVeil(double left, double y, double width)
{
    QColor veil = m_scene.theme.surface;
    veil.setAlpha(225);
    m_painter.fillRect(QRectF(left - 2, y - 7, width + 4, 13), veil);
}

} // namespace stint::ui
