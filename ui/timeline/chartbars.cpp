// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of plan items.
#include "ui/timeline/chartpainter.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

void ChartPainter::paintItem(int row, const PlanItem &item)
{
    const planning::ItemDates *when = m_scene.dates(item.id);
    if (!when)
        return;
    const ItemBox box = m_scene.box(item, *when);
    if (box.shape == ItemBox::None)
        return;
    paintBaseline(row, item);
    const QRectF &area = m_frame.area;
    double right = x(box.right);
    // Bars beyond the view cost nothing but their labels, which may still reach in.
    const bool visible = right >= area.left() - 20 && x(box.left) <= area.right() + 20;
    if (visible) {
        right = paintTail(row, item, *when, right);
        const bool critical = m_scene.isCritical(item.id);
        const bool moving = m_scene.isMoving(item.id) && !m_state.selected.contains(item.id.value);
        const QRectF bar = barRect(row, box);
        switch (box.shape) {
        case ItemBox::Weeks:
            paintWeeks(bar, item, *when);
            break;
        case ItemBox::Days:
            paintBar(bar, item, critical, moving);
            paintDays(bar, item, *when);
            break;
        case ItemBox::Bracket:
            paintBracket(bar, item);
            break;
        case ItemBox::Diamond:
        case ItemBox::Hexagon:
            paintPoint(box, rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2, item, critical,
                       moving);
            break;
        default:
            paintBar(bar, item, critical, moving);
        }
        if (!box.isPoint() && item.kind != PlanKind::Stint)
            paintOverrun(bar, item);
    }
    right = std::max(right, paintDeadline(row, item, *when, right));
    paintLabel(row, item, *when, box, right);
}

void ChartPainter::paintBar(const QRectF &bar, const PlanItem &item, bool critical, bool moving)
{
    const Theme &theme = m_scene.theme;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor edge = critical ? theme.offTrack : theme.accent;
    const double width = critical ? 2 : 1;
    const QRectF inner = bar.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    // Filled plainly under an outline that rounds the corners: half the work of two paths.
    const QRectF ground = bar.adjusted(1, 1, -1, -1);
    m_painter.fillRect(ground, moving     ? mixed(theme.accent, 0.08)
                               : critical ? mixed(theme.accent, 0.09)
                                          : theme.accentSoft);
    const double done = m_scene.isDone(item) ? 1 : item.progress / 100.0;
    if (done > 0) {
        QRectF part = ground;
        part.setWidth(ground.width() * done);
        m_painter.fillRect(part, mixed(theme.accent, 0.4));
    }
    QPen pen(edge, width);
    if (moving) {
        pen.setWidthF(1.5);
        pen.setDashPattern({3, 2});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(inner, 2, 2);
}

// What doesn't fit in its stint or sprint, from the end of that.
void ChartPainter::paintOverrun(const QRectF &bar, const PlanItem &item)
{
    const std::optional<double> from = m_scene.overrun(item);
    if (!from)
        return;
    QRectF past = bar;
    past.setLeft(std::max(bar.left(), std::min(std::round(x(*from)), bar.right() - 3)));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setBrushOrigin(past.topLeft());
    m_painter.fillRect(past.adjusted(0, 1, -1, -1),
                       QBrush(m_scene.theme.offTrack, Qt::FDiagPattern));
    m_painter.fillRect(QRectF(past.left(), bar.top() - 2, 2, bar.height() + 4),
                       m_scene.theme.offTrack);
}

// A sprint shows its days; the one that today is stands out.
void ChartPainter::paintDays(const QRectF &bar, const PlanItem &item,
                             const planning::ItemDates &when)
{
    const TimeScale &scale = m_scene.scale;
    if (scale.pixelsPerDay() < 3)
        return;
    const planning::WorkCalendar &calendar = m_scene.planner->calendarOf(item.id);
    const double top = bar.top() + 1;
    const double bottom = bar.bottom() - 1;
    m_painter.setPen(QPen(mixed(m_scene.theme.accent, 0.55), 1));
    for (QDate day = std::max(when.start.date(), scale.dayAt(m_frame.scrollX));
         day <= when.finish.date(); day = day.addDays(1)) {
        const double left = x(scale.x(day));
        if (left > m_frame.area.right())
            break;
        if (day == m_scene.today && calendar.isWorkingDay(day) && !m_scene.isDone(item))
            m_painter.fillRect(
                QRectF(left, top, scale.pixelsPerDay(), bottom - top).intersected(bar),
                m_scene.theme.accent);
        if (day != when.start.date())
            m_painter.drawLine(QPointF(std::round(left) + 0.5, top),
                               QPointF(std::round(left) + 0.5, bottom));
    }
}

void ChartPainter::paintWeeks(const QRectF &bar, const PlanItem &item,
                              const planning::ItemDates &when)
{
    const Theme &theme = m_scene.theme;
    const TimeScale &scale = m_scene.scale;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(bar, theme.accentSoft);
    const QColor past = mixed(theme.accent, 0.4);
    const double weekWidth = scale.pixelsPerDay() * 7;
    if (weekWidth < 8) {
        QRectF done = bar;
        done.setRight(std::clamp(m_today, bar.left(), bar.right()));
        m_painter.fillRect(done, past);
    } else {
        QColor lines = theme.text;
        lines.setAlpha(90);
        for (const TimelineScene::Week &week : m_scene.weeks(item, when)) {
            const double left = std::max(std::round(x(scale.x(week.from))), bar.left());
            const double right = std::min(std::round(x(scale.x(week.to))), bar.right());
            if (right < m_frame.area.left() || left >= right)
                continue;
            if (left > m_frame.area.right())
                break;
            const QRectF cell(left, bar.top(), right - left, bar.height());
            const bool current = week.from <= m_scene.today && m_scene.today < week.to;
            if (current)
                m_painter.fillRect(cell, theme.accent);
            else if (week.to <= m_scene.today)
                m_painter.fillRect(cell, past);
            if (!week.number) {
                m_painter.fillRect(cell, QBrush(lines, Qt::BDiagPattern));
            } else {
                const QString text =
                    QCoreApplication::translate("Timeline", "W%1", "week of a stint")
                        .arg(week.number);
                const LabelStyle style = current ? LabelStyle::SmallBold : LabelStyle::Small;
                m_painter.setPen(current ? theme.onAccent : theme.text);
                if (m_scene.texts.width(text, style) <= cell.width() - 3)
                    m_scene.texts.draw(m_painter, cell, text, style, Qt::AlignHCenter);
                else if (cell.width() > 12)
                    m_scene.texts.draw(m_painter, cell, QString::number(week.number), style,
                                       Qt::AlignHCenter);
            }
            m_painter.setPen(mixed(theme.accent, 0.55));
            if (left > bar.left())
                m_painter.drawLine(QPointF(left, bar.top()), QPointF(left, bar.bottom() - 1));
        }
    }
    m_painter.setPen(theme.accent);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void ChartPainter::paintBracket(const QRectF &bar, const PlanItem &item)
{
    const Theme &theme = m_scene.theme;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme.text);
    const double y = bar.top() + 3;
    const double foot = std::min(5.0, bar.width() / 2);
    m_painter.drawPolygon(QPolygonF({{bar.left(), y},
                                     {bar.right(), y},
                                     {bar.right(), y + 9},
                                     {bar.right() - foot, y + 5},
                                     {bar.left() + foot, y + 5},
                                     {bar.left(), y + 9}}));
    if (item.progress > 0 && bar.width() > 2 * foot) {
        m_painter.setBrush(theme.accent);
        m_painter.drawRect(QRectF(bar.left(), y, bar.width() * item.progress / 100.0, 2.5));
    }
}

void ChartPainter::paintPoint(const ItemBox &box, double y, const PlanItem &item, bool critical,
                              bool moving)
{
    const Theme &theme = m_scene.theme;
    const QPointF middle(std::round(x(box.middle())), std::round(y));
    const double half = (box.right - box.left) / 2;
    const QColor colour = critical ? theme.offTrack : theme.text;
    const bool done = m_scene.isDone(item);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    QPen pen(colour, critical ? 2 : 1.5);
    if (moving)
        pen.setDashPattern({2, 1.5});
    m_painter.setPen(pen);
    if (box.shape == ItemBox::Diamond) {
        m_painter.setBrush(moving ? theme.surface : colour);
        m_painter.drawPolygon(diamond(middle, half - 1));
        return;
    }
    m_painter.setBrush(done ? colour : theme.surface);
    m_painter.drawPolygon(hexagon(middle, half));
    const Gate *gate = m_scene.now->find(item.gate);
    const Stage *stage = gate ? m_scene.now->find(gate->stage) : nullptr;
    if (stage) {
        m_painter.setPen(done ? theme.surface : theme.text);
        const double width = m_scene.texts.width(stage->letter, LabelStyle::SmallBold);
        m_scene.texts.drawAt(m_painter, middle.x() - width / 2, middle.y() + 0.5, stage->letter,
                             LabelStyle::SmallBold);
    }
}

// How far the item can slip without moving another one.
double ChartPainter::paintTail(int row, const PlanItem &item, const planning::ItemDates &when,
                               double right)
{
    if (!m_scene.options.marks.testFlag(TimelineMark::Float) || when.freeFloat.minutes <= 0 ||
        m_scene.isDone(item) || item.kind == PlanKind::Summary || item.kind == PlanKind::Stint)
        return right;
    const planning::WorkCalendar &calendar = m_scene.planner->calendarOf(item.id);
    const CivilTime end = calendar.add(when.finish, when.freeFloat);
    const bool point = item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate;
    const double to = x(point ? m_scene.scale.point(end) : m_scene.scale.barFinish(end, calendar));
    if (to < right + 4)
        return right;
    const double y = std::round(rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2) + 2.5;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(m_scene.theme.secondary, 1));
    const double shown = std::min(to, m_frame.area.right() + 50);
    m_painter.drawLine(QPointF(std::max(right, m_frame.area.left() - 50), y), QPointF(shown, y));
    m_painter.drawLine(QPointF(shown, y - 4), QPointF(shown, y + 4));
    return to;
}

// As it was agreed: a thin ghost under the bar, a small diamond under a point.
void ChartPainter::paintBaseline(int row, const PlanItem &item)
{
    const BaselineItem *agreed = m_scene.agreed(item.id);
    if (!agreed)
        return;
    planning::ItemDates then;
    then.start = agreed->start;
    then.finish = agreed->finish;
    const ItemBox box = m_scene.box(item, then);
    if (box.shape == ItemBox::None || x(box.right) < m_frame.area.left() ||
        x(box.left) > m_frame.area.right())
        return;
    const QRectF bar = barRect(row, box);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_scene.theme.secondary);
    if (box.isPoint()) {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.drawPolygon(diamond(QPointF(x(box.middle()), bar.bottom() + 2), 3));
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(QRectF(bar.left(), bar.bottom() + 0.5, bar.width(), 2.5),
                       m_scene.theme.secondary);
}

double ChartPainter::paintDeadline(int row, const PlanItem &item, const planning::ItemDates &when,
                                   double right)
{
    if (!item.deadline.isValid())
        return right;
    const planning::WorkCalendar &calendar = m_scene.planner->calendarOf(item.id);
    const double at = std::round(x(m_scene.scale.barFinish(item.deadline, calendar))) + 0.5;
    if (at < m_frame.area.left() - 20 || at > m_frame.area.right() + 20)
        return right;
    const bool late = when.finish > item.deadline;
    const QColor colour = late ? m_scene.theme.offTrack : m_scene.theme.text;
    const double top = rowTop(row) + 3;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(QPen(colour, 1.2));
    m_painter.drawLine(QPointF(at, top), QPointF(at, top + m_scene.rowHeight - 6));
    // Missed: a full flag. Kept: an empty one.
    m_painter.setBrush(late ? QBrush(colour) : QBrush(m_scene.theme.surface));
    m_painter.drawPolygon(QPolygonF({{at, top}, {at + 7, top + 3.5}, {at, top + 7}}));
    return at + 8;
}

// Where what moves was: a thin dashed outline.
void ChartPainter::paintGhosts()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_scene.theme.disabled, 1);
    pen.setDashPattern({2, 2});
    for (int row = m_first; row <= m_last; ++row) {
        const TimelineRow &what = m_scene.rows.at(row);
        const Id<PlanItem> id(what.id);
        if (what.kind != RowKind::Item || !m_scene.isMoving(id))
            continue;
        const PlanItem *item = m_scene.now->find(id);
        const planning::ItemDates *when = item ? m_scene.settled(id) : nullptr;
        if (!when)
            continue;
        const ItemBox box = m_scene.box(*item, *when);
        if (box.shape == ItemBox::None || x(box.right) < m_frame.area.left() ||
            x(box.left) > m_frame.area.right())
            continue;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const QPointF middle(x(box.middle()),
                             rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2);
        if (box.shape == ItemBox::Diamond)
            m_painter.drawPolygon(diamond(middle, (box.right - box.left) / 2 - 1));
        else if (box.shape == ItemBox::Hexagon)
            m_painter.drawPolygon(hexagon(middle, (box.right - box.left) / 2));
        else
            m_painter.drawRect(barRect(row, box).adjusted(0, 0, -1, -1));
    }
}

} // namespace stint::ui
