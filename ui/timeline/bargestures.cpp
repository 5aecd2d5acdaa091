// SPDX-License-Identifier: GPL-3.0-or-later
// Moving, lengthening and progress: gestures that show at once what else they would move.
#include "model/planning/workcalendar.h"
#include "ui/timeline/dragsheet.h"
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"

#include <QApplication>
#include <QLocale>
#include <cmath>

namespace stint::ui {

namespace {

// What moving and resizing have in common: a change set that follows the pointer and is shown
// before it is written.
class DateGesture : public Gesture
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    DateGesture(TimelineCore &core, int row, QPointF at)
        : Gesture(core)
        , m_item(core.scene.rows.at(row).id)
        , m_pressed(at)
        , m_pressedX(core.sceneX(at.x()))
    {
        if (const planning::ItemDates *dates = core.scene.settled(m_item))
            m_before = *dates;
        const ItemBox box = core.scene.box(m_item);
        m_point = box.isPoint();
        m_grip = m_pressedX - (m_point ? box.middle() : box.left);
        m_gripEnd = m_pressedX - box.right;
    }
    ~DateGesture() override { m_core.endPreview(); }

    void move(QPointF at, Qt::KeyboardModifiers keys) override
    {
        m_at = at;
        if (!m_begun && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_begun = true;
        const double x = m_core.sceneX(at.x());
        const CivilTime target = targetAt(x);
        const bool regardless = keys.testFlag(Qt::ShiftModifier);
        if (target == m_target && regardless == m_regardless)
            return;
        m_target = target;
        m_regardless = regardless;
        m_changes = {};
        const auto changes = changesTo(target);
        if (!changes) {
            m_core.endPreview();
            m_sheet = {};
            m_core.status(changes.error().message);
            m_core.view->viewport()->update();
            return;
        }
        if (changes->isEmpty()) {
            m_core.endPreview();
            m_sheet = {};
            m_core.view->viewport()->update();
            return;
        }
        m_changes = *changes;
        m_core.showPreview(m_changes);
        if (!m_core.scene.isMoving(m_item)) {
            // Something holds it: say what, and leave the plan as it is.
            m_core.endPreview();
            m_changes = {};
            m_sheet = {};
            m_core.status(m_core.heldWords(m_item));
            return;
        }
        m_sheet = DragSheet::of(m_core.scene, m_item);
        say();
    }

    void finish(QPointF) override
    {
        const ChangeSet changes = m_changes;
        m_core.endPreview();
        if (m_begun && !changes.isEmpty())
            m_core.perform(changes);
    }

    void paint(QPainter &painter) override
    {
        if (m_sheet.title.isEmpty())
            return;
        const QSizeF size = m_sheet.size(m_core.scene.texts);
        const QRectF chart = m_core.chartRect();
        // Below the row, or above it; never over the bar that is held.
        const int row = m_core.scene.rows.rowOfItem(m_item);
        const QRectF strip = m_core.chartStripOf(row);
        QRectF rect(QPointF(m_at.x() - size.width() - 24, strip.bottom() + 6), size);
        if (rect.bottom() > chart.bottom())
            rect.moveBottom(strip.top() - 6);
        if (rect.left() < chart.left() + 6)
            rect.moveLeft(chart.left() + 6);
        m_sheet.paint(painter, rect, m_core.scene.texts, m_core.scene.theme);
    }

protected:
    /// The moment that the pointer means, on the grid of the scale.
    virtual CivilTime targetAt(double x) const = 0;
    virtual Result<ChangeSet> changesTo(CivilTime target) const = 0;

    CivilTime snapped(double x) const
    {
        const TimeScale &scale = m_core.scene.scale;
        if (!scale.showsHours()) {
            // The nearest line between two days.
            return CivilTime::at(scale.dayAt(x + scale.pixelsPerDay() / 2), 0);
        }
        const qint64 step = scale.pixelsPerDay() >= 720 ? 15 : 60;
        const qint64 minute = scale.at(x).minute + step / 2;
        return CivilTime(minute - (minute % step + step) % step);
    }
    bool regardless() const { return m_regardless; }

    void say() const
    {
        const PlanItem *item = m_core.now().find(m_item);
        const auto moved = m_core.planner().tried().items.size();
        const int others = int(moved) - (m_core.scene.isMoving(m_item) ? 1 : 0);
        m_core.status(tr("Moving %1: %n more items move. Release to keep. Esc puts it back. "
                         "Shift ignores links.",
                         nullptr, others)
                          .arg(item ? item->name : QString()));
    }

    Id<PlanItem> m_item;
    QPointF m_pressed;
    QPointF m_at;
    double m_pressedX;
    double m_grip = 0;
    double m_gripEnd = 0;
    bool m_point = false;
    bool m_begun = false;
    planning::ItemDates m_before;

private:
    CivilTime m_target;
    bool m_regardless = false;
    ChangeSet m_changes;
    DragSheet m_sheet;
};

class MoveGesture : public DateGesture
{
public:
    MoveGesture(TimelineCore &core, int row, QPointF at)
        : DateGesture(core, row, at)
    {
        m_items = core.selectedItems();
        if (!m_items.contains(m_item))
            m_items = {m_item};
    }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

protected:
    CivilTime targetAt(double x) const override
    {
        const TimeScale &scale = m_core.scene.scale;
        const planning::WorkCalendar &calendar = m_core.planner().calendarOf(m_item);
        if (m_point && !scale.showsHours()) {
            // A point is dropped on a day, and keeps its hour.
            return CivilTime::at(scale.dayAt(x - m_grip), m_before.start.minuteOfDay());
        }
        return calendar.nextStart(snapped(x - m_grip));
    }
    Result<ChangeSet> changesTo(CivilTime target) const override
    {
        if (target == m_before.start && !regardless())
            return ChangeSet();
        return edits::move(m_core.now(), m_core.planner(), m_items, m_item, target, regardless());
    }

private:
    QList<Id<PlanItem>> m_items;
};

class ResizeGesture : public DateGesture
{
public:
    using DateGesture::DateGesture;
    Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }

protected:
    CivilTime targetAt(double x) const override
    {
        const planning::WorkCalendar &calendar = m_core.planner().calendarOf(m_item);
        return calendar.previousFinish(snapped(x - m_gripEnd));
    }
    Result<ChangeSet> changesTo(CivilTime target) const override
    {
        if (target == m_before.finish || target <= m_before.start)
            return ChangeSet();
        return edits::finishAt(m_core.now(), m_core.planner(), m_item, target);
    }
};

class ProgressGesture : public Gesture
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    ProgressGesture(TimelineCore &core, int row)
        : Gesture(core)
        , m_item(core.scene.rows.at(row).id)
        , m_row(row)
    {
        const PlanItem *item = core.now().find(m_item);
        m_percent = m_before = item ? item->progress : 0;
    }
    Qt::CursorShape cursor() const override { return Qt::SplitHCursor; }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        const ItemBox box = m_core.scene.box(m_item);
        const double share = (m_core.sceneX(at.x()) - box.left) / (box.right - box.left);
        m_percent = std::clamp(int(std::lround(share * 20)) * 5, 0, 100);
        m_core.status(tr("%1 % done. Release to keep. Esc puts it back.").arg(m_percent));
        m_core.view->viewport()->update();
    }
    void finish(QPointF) override
    {
        if (m_percent != m_before)
            m_core.perform(edits::progress(m_core.now(), {m_item}, m_percent));
    }
    void paint(QPainter &painter) override
    {
        const ItemBox box = m_core.scene.box(m_item);
        const double left = box.left - m_core.sceneX(0);
        const double at = left + (box.right - box.left) * m_percent / 100.0;
        const QRectF strip = m_core.chartStripOf(m_row);
        const Theme &theme = m_core.scene.theme;
        painter.fillRect(QRectF(std::round(at) - 1, strip.top() + 1, 2, strip.height() - 2),
                         theme.accent);
        const QString text = QLocale().toString(m_percent) + QStringLiteral(" %");
        const double width = m_core.scene.texts.width(text, LabelStyle::SmallBold) + 12;
        const QRectF tag(at - width / 2, strip.top() - 16, width, 16);
        painter.fillRect(tag, theme.accent);
        painter.setPen(theme.onAccent);
        m_core.scene.texts.draw(painter, tag, text, LabelStyle::SmallBold, Qt::AlignHCenter);
    }

private:
    Id<PlanItem> m_item;
    int m_row;
    int m_percent = 0;
    int m_before = 0;
};

} // namespace

std::unique_ptr<Gesture> moveGesture(TimelineCore &core, int row, QPointF at)
{
    return std::make_unique<MoveGesture>(core, row, at);
}

std::unique_ptr<Gesture> resizeGesture(TimelineCore &core, int row, QPointF at)
{
    return std::make_unique<ResizeGesture>(core, row, at);
}

std::unique_ptr<Gesture> progressGesture(TimelineCore &core, int row)
{
    return std::make_unique<ProgressGesture>(core, row);
}

} // namespace stint::ui
