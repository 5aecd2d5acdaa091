// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting, panning, drawing a new task, and the borders of tree and columns.
#include "model/planning/workcalendar.h"
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"

#include <QApplication>
#include <QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class RubberGesture : public Gesture
{
public:
    RubberGesture(TimelineCore &core, QPointF at, bool add)
        : Gesture(core)
        , m_fromX(core.sceneX(at.x()))
        , m_fromY(at.y() + core.view->verticalScrollBar()->value())
        , m_before(core.state.selected)
    {
        if (!add)
            m_before.clear();
    }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        const double y = at.y() + m_core.view->verticalScrollBar()->value();
        const double x = m_core.sceneX(at.x());
        m_rect = QRectF(QPointF(m_fromX, m_fromY), QPointF(x, y)).normalized();
        QSet<qint64> ids = m_before;
        const double top = m_core.headerHeight();
        const int first = std::max(0, int((m_rect.top() - top) / m_core.scene.rowHeight));
        const int last = std::min(m_core.scene.rows.size() - 1,
                                  int((m_rect.bottom() - top) / m_core.scene.rowHeight));
        int row = -1;
        for (int i = first; i <= last; ++i) {
            const TimelineRow &what = m_core.scene.rows.at(i);
            if (what.kind != RowKind::Item)
                continue;
            const ItemBox box = m_core.scene.box(Id<PlanItem>(what.id));
            if (box.shape != ItemBox::None && box.right >= m_rect.left() &&
                box.left <= m_rect.right()) {
                ids.insert(what.id);
                row = i;
            }
        }
        m_core.selectRows(ids, row);
    }
    void finish(QPointF) override {}
    void paint(QPainter &painter) override
    {
        const double dx = m_core.sceneX(0);
        const double dy = m_core.view->verticalScrollBar()->value();
        const Theme &theme = m_core.scene.theme;
        QColor fill = theme.accent;
        fill.setAlpha(30);
        painter.setPen(theme.accent);
        painter.setBrush(fill);
        painter.drawRect(m_rect.translated(-dx, -dy));
    }

private:
    double m_fromX;
    double m_fromY;
    QRectF m_rect;
    QSet<qint64> m_before;
};

class PanGesture : public Gesture
{
public:
    PanGesture(TimelineCore &core, QPointF at)
        : Gesture(core)
        , m_from(at)
        , m_x(core.view->horizontalScrollBar()->value())
        , m_y(core.view->verticalScrollBar()->value())
    {
    }
    bool scrolls() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        m_core.view->horizontalScrollBar()->setValue(m_x - int(at.x() - m_from.x()));
        m_core.view->verticalScrollBar()->setValue(m_y - int(at.y() - m_from.y()));
    }
    void finish(QPointF) override {}

private:
    QPointF m_from;
    int m_x;
    int m_y;
};

class CreateGesture : public Gesture
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    CreateGesture(TimelineCore &core, int row, QPointF at)
        : Gesture(core)
        , m_row(row)
        , m_from(core.scene.scale.dayAt(core.sceneX(at.x())))
        , m_to(m_from)
    {
    }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        m_to = m_core.scene.scale.dayAt(m_core.sceneX(at.x()));
        const auto [first, last] = std::minmax(m_from, m_to);
        m_core.status(tr("New task, %1 to %2. Release to add it.")
                          .arg(TimelineScene::shortDate(first), TimelineScene::shortDate(last)));
        m_core.view->viewport()->update();
    }
    void finish(QPointF) override
    {
        const TimelineRow row = m_core.scene.rows.at(m_row);
        const auto [first, last] = std::minmax(m_from, m_to);
        edits::NewItem item;
        item.challenge = row.challenge;
        if (row.kind == RowKind::Item)
            item.after = Id<PlanItem>(row.id);
        item.name = tr("New task");
        const planning::WorkCalendar &calendar = m_core.planner().calendar();
        item.start = CivilTime::at(first, 0);
        item.duration = calendar.between(item.start, CivilTime::at(last.addDays(1), 0));
        if (item.duration.minutes <= 0)
            item.duration = calendar.typicalDay();
        const auto changes = edits::add(m_core.now(), item);
        if (!m_core.perform(changes))
            return;
        for (const Change<PlanItem> &change : changes->of<PlanItem>()) {
            if (change.isAdded() && m_core.view->show(EntityKind::PlanItem, change.id().value))
                m_core.edit(m_core.current, TreeColumn::Name);
        }
    }
    void paint(QPainter &painter) override
    {
        const auto [first, last] = std::minmax(m_from, m_to);
        const TimeScale &scale = m_core.scene.scale;
        const QRectF strip = m_core.chartStripOf(m_row);
        const double left = scale.x(first) - m_core.sceneX(0);
        const double right = scale.x(last.addDays(1)) - m_core.sceneX(0);
        painter.setPen(QPen(m_core.scene.theme.accent, 1.5, Qt::DashLine));
        painter.setBrush(m_core.scene.theme.accentSoft);
        painter.drawRect(QRectF(left, strip.top() + m_core.scene.barTop(), right - left,
                                m_core.scene.barHeight));
    }

private:
    int m_row;
    QDate m_from;
    QDate m_to;
};

class SplitterGesture : public Gesture
{
public:
    using Gesture::Gesture;
    bool scrolls() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::SplitHCursor; }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        const double width = m_core.view->viewport()->width();
        m_core.treeChosen = true;
        m_core.treeWidth = std::clamp(at.x(), 120.0, std::max(120.0, width - 160));
        m_core.updateScrollBars();
        m_core.view->viewport()->update();
        emit m_core.view->viewChanged();
    }
    void finish(QPointF) override {}
};

class ColumnGesture : public Gesture
{
public:
    ColumnGesture(TimelineCore &core, int column, QPointF at)
        : Gesture(core)
        , m_column(column)
        , m_from(at.x())
    {
        // The edge after the name moves the column beyond it: the name takes what is left.
        const auto &columns = core.scene.options.columns;
        m_turned = columns.at(column).column == TreeColumn::Name;
        if (m_turned)
            m_column = std::min(column + 1, int(columns.size()) - 1);
        m_width = columns.at(m_column).width;
    }
    bool scrolls() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::SplitHCursor; }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        const int by = int(at.x() - m_from) * (m_turned ? -1 : 1);
        auto &columns = m_core.scene.options.grouping == Grouping::None ? m_core.portfolioColumns
                                                                        : m_core.planColumns;
        columns[m_column].width = std::clamp(m_width + by, 28, 600);
        m_core.applyColumns();
        m_core.view->viewport()->update();
    }
    void finish(QPointF) override { emit m_core.view->viewChanged(); }

private:
    int m_column;
    double m_from;
    int m_width;
    bool m_turned;
};

} // namespace

std::unique_ptr<Gesture> rubberGesture(TimelineCore &core, QPointF at, bool add)
{
    return std::make_unique<RubberGesture>(core, at, add);
}

std::unique_ptr<Gesture> panGesture(TimelineCore &core, QPointF at)
{
    return std::make_unique<PanGesture>(core, at);
}

std::unique_ptr<Gesture> createGesture(TimelineCore &core, int row, QPointF at)
{
    return std::make_unique<CreateGesture>(core, row, at);
}

std::unique_ptr<Gesture> splitterGesture(TimelineCore &core)
{
    return std::make_unique<SplitterGesture>(core);
}

std::unique_ptr<Gesture> columnGesture(TimelineCore &core, int column, QPointF at)
{
    return std::make_unique<ColumnGesture>(core, column, at);
}

} // namespace stint::ui
