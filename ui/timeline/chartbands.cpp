// SPDX-License-Identifier: GPL-3.0-or-later
// Challenges as bands of stages: solid to today, a tint after it. Far out they are all there is.
#include "ui/timeline/chartpainter.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

void ChartPainter::paintChallenge(int row)
{
    const TimelineRow &what = m_scene.rows.at(row);
    if (!m_scene.options.marks.testFlag(TimelineMark::Stages)) {
        paintSpan(row, what);
        return;
    }
    const StageBands &bands = m_scene.bands(what.challenge);
    const Challenge *challenge = m_scene.now->find(what.challenge);
    if (!challenge || bands.spans.empty()) {
        paintSpan(row, what);
        return;
    }
    // Stages are known from when it was entered; its own dates may lie years before.
    if (!m_scene.hasPlan(what.challenge))
        paintSpan(row, what);
    const Theme &theme = m_scene.theme;
    TextCache &text = m_scene.texts;
    const QRectF &area = m_frame.area;
    const double top = std::round(rowTop(row) + m_scene.barTop());
    const double height = m_scene.barHeight;
    const double todayEdge = std::round(m_today);
    // The pale part of the stage then says which week it is.
    const bool stintRuns = !what.open && runningStint(what.challenge);
    for (const StageSpan &span : bands.spans) {
        double left = std::round(x(m_scene.scale.x(span.from)));
        double right = std::round(x(m_scene.scale.x(span.to)));
        if (bands.ended && span.current) {
            left += 6; // a tile beside the last gate: it is over
            right = left + height;
        }
        if (right < area.left() || left > area.right())
            continue;
        left = std::max(left, area.left() - 4);
        right = std::min(right, area.right() + 4);
        const QColor colour = m_scene.stageColour(span.stage);
        const QColor tint = mixed(colour, 0.3);
        const QRectF all(left, top, right - left, height);
        const double solidTo =
            bands.ended && span.current ? right : std::clamp(todayEdge, left, right);
        const QRectF solid(left, top, solidTo - left, height);
        const QRectF pale(solidTo, top, right - solidTo, height);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        if (pale.width() > 0) {
            m_painter.fillRect(pale, tint);
            m_painter.fillRect(QRectF(pale.left(), top, pale.width(), 1), colour);
            m_painter.fillRect(QRectF(pale.left(), top + height - 1, pale.width(), 1), colour);
        }
        if (solid.width() > 0) {
            m_painter.fillRect(solid, colour);
            // A dark stage on a dark ground needs an edge.
            if (theme.kind != ThemeKind::Light && colour.lightnessF() < 0.3) {
                m_painter.setPen(QColor(0x6B747E));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(solid.adjusted(0, 0, -1, -1));
            }
        }
        if (left > area.left() && left > x(m_scene.scale.x(bands.spans.front().from)) + 1)
            m_painter.fillRect(QRectF(left, top, 1, height), theme.surface);

        // The words go where there is most room of one colour.
        const Stage *stage = m_scene.now->find(span.stage);
        if (!stage)
            continue;
        const QRectF visibleSolid = solid.intersected(area);
        const QRectF visiblePale = pale.intersected(area);
        const bool onSolid = visibleSolid.width() >= std::min(visiblePale.width(), 90.0) ||
                             (span.current && stintRuns);
        QRectF room = onSolid ? visibleSolid : visiblePale;
        // Gates stand on the ends of their stage.
        const bool gates = !what.open;
        room.adjust(gates ? 9 : 5, 0, gates ? -8 : -3, 0);
        if (bands.ended && span.current)
            room = solid;
        QString name = stage->name;
        if (span.current && !bands.ended && !m_scene.scale.isDensity())
            name += u", "_s + choiceLabel(challenge->status).toLower();
        m_painter.setPen(Theme::textOn(onSolid ? colour : tint));
        const double letterWidth = text.width(stage->letter, LabelStyle::SmallBold);
        const double middle = top + height / 2;
        const LabelStyle style = LabelStyle::Small;
        const double nameLeft = room.left() + letterWidth + 6;
        if (nameLeft + text.width(name, style) <= room.right()) {
            text.drawAt(m_painter, room.left(), middle, stage->letter, LabelStyle::SmallBold);
            text.drawAt(m_painter, nameLeft, middle, name, style);
        } else if (nameLeft + text.width(stage->name, style) <= room.right()) {
            text.drawAt(m_painter, room.left(), middle, stage->letter, LabelStyle::SmallBold);
            text.drawAt(m_painter, nameLeft, middle, stage->name, style);
        } else if (letterWidth <= room.width() + 6) {
            text.drawAt(m_painter, room.center().x() - letterWidth / 2, middle, stage->letter,
                        LabelStyle::SmallBold);
        }
    }
    // What goes on beyond the view says so.
    const double end = x(m_scene.scale.x(bands.spans.back().to));
    if (end > area.right() + 1 && x(m_scene.scale.x(bands.spans.front().from)) < area.right()) {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme.text);
        const QPointF tip(area.right() - 2, top + height / 2);
        m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(-5, -3.5), tip + QPointF(-5, 3.5)}));
    }
    if (!what.open) {
        paintStintMarks(row, what.challenge);
        paintGates(row, bands);
    }
}

// How long the plan of a challenge runs, or from its start to its due date if it has none: where
// stages are not known or not shown.
void ChartPainter::paintSpan(int row, const TimelineRow &what)
{
    const auto [start, finish] = m_scene.span(what);
    if (!start.isValid() || !finish.isValid())
        return;
    const planning::WorkCalendar &calendar = m_scene.planner->calendar();
    ItemBox box;
    box.left = m_scene.scale.barStart(start, calendar);
    box.right = m_scene.scale.barFinish(finish, calendar);
    if (x(box.right) < m_frame.area.left() || x(box.left) > m_frame.area.right())
        return;
    QRectF bar = barRect(row, box);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(QRectF(bar.left(), bar.top() + 4, bar.width(), bar.height() - 8),
                       m_scene.theme.secondary);
}

void ChartPainter::paintGates(int row, const StageBands &bands)
{
    const Theme &theme = m_scene.theme;
    const double middle = std::round(rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    for (const GateMark &gate : bands.gates) {
        const double at = std::round(x(m_scene.scale.x(gate.on)));
        if (at < m_frame.area.left() - 10 || at > m_frame.area.right() + 10)
            continue;
        const double half = gate.state == GateState::Next      ? 6.5
                            : gate.state == GateState::Decided ? 4.5
                                                               : 4;
        const QColor ink = theme.text;
        m_painter.setPen(QPen(gate.state == GateState::Decided ? theme.surface
                              : gate.state == GateState::Next  ? ink
                                                               : theme.secondary,
                              gate.state == GateState::Next ? 1.6 : 1));
        m_painter.setBrush(gate.state == GateState::Decided ? ink : theme.surface);
        m_painter.drawPolygon(hexagon(QPointF(at, middle), half));
    }
}

bool ChartPainter::runningStint(Id<Challenge> challenge) const
{
    for (const Id<Stint> id : m_scene.index.stints(challenge)) {
        const Stint *stint = m_scene.now->find(id);
        if (stint && stint->start <= m_scene.today &&
            m_scene.today <= lastDayOf(stint->start, stint->weeks))
            return true;
    }
    return false;
}

// A stint is a line under its stage; while it runs, its week stands in the pale part.
void ChartPainter::paintStintMarks(int row, Id<Challenge> challenge)
{
    TextCache &text = m_scene.texts;
    const double bottom = std::round(rowTop(row) + m_scene.barTop() + m_scene.barHeight) + 1;
    for (const Id<Stint> id : m_scene.index.stints(challenge)) {
        const Stint *stint = m_scene.now->find(id);
        if (!stint || !stint->start.isValid() || stint->weeks <= 0)
            continue;
        const QDate last =
            stint->demoDay.isValid() ? stint->demoDay : lastDayOf(stint->start, stint->weeks);
        const QDate end = last.addDays(1);
        const double left = std::max(x(m_scene.scale.x(stint->start)), m_frame.area.left());
        const double right = std::min(x(m_scene.scale.x(end)), m_frame.area.right());
        if (right <= left)
            continue;
        m_painter.fillRect(QRectF(left, bottom, right - left, 2), m_scene.theme.text);
        if (m_scene.today < stint->start || m_scene.today >= end)
            continue;
        const qint64 week = stint->start.daysTo(m_scene.today) / 7 + 1;
        const QString label = QCoreApplication::translate("Timeline", "W%1/%2", "week of a stint")
                                  .arg(std::min<qint64>(week, stint->weeks))
                                  .arg(stint->weeks);
        const double width = text.width(label, LabelStyle::Small);
        const double at = std::round(m_today) + 5;
        if (at + width < right - 6) {
            m_painter.setPen(m_scene.theme.text);
            text.drawAt(m_painter, at, rowTop(row) + m_scene.barTop() + m_scene.barHeight / 2,
                        label, LabelStyle::Small);
        }
    }
}

} // namespace stint::ui
