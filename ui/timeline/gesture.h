// SPDX-License-Identifier: GPL-3.0-or-later
// Something done with the mouse button held down: one class a thing, from press to release. Nothing
// is written before finish(); cancel() and destruction leave everything as it was.
#pragma once

#include "ui/timeline/timelinehit.h"

#include <QPainter>
#include <memory>

namespace stint::ui {

class TimelineCore;

class Gesture
{
public:
    explicit Gesture(TimelineCore &core)
        : m_core(core)
    {
    }
    virtual ~Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    virtual void move(QPointF at, Qt::KeyboardModifiers keys) = 0;
    virtual void finish(QPointF at) = 0;
    /// Over everything else, on the viewport.
    virtual void paint(QPainter &painter) { Q_UNUSED(painter); }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Whether the view follows a pointer that leaves it.
    virtual bool scrolls() const { return true; }

protected:
    TimelineCore &m_core;
};

/// Moves the selected items, or the one under the pointer.
std::unique_ptr<Gesture> moveGesture(TimelineCore &core, int row, QPointF at);
/// Drags an item's end.
std::unique_ptr<Gesture> resizeGesture(TimelineCore &core, int row, QPointF at);
std::unique_ptr<Gesture> progressGesture(TimelineCore &core, int row);
/// Draws a link from an item's end, or its start, to another item.
std::unique_ptr<Gesture> linkGesture(TimelineCore &core, int row, QPointF at, bool fromStart);
std::unique_ptr<Gesture> rubberGesture(TimelineCore &core, QPointF at, bool add);
std::unique_ptr<Gesture> panGesture(TimelineCore &core, QPointF at);
/// Draws a new task's span into the challenge of a row.
std::unique_ptr<Gesture> createGesture(TimelineCore &core, int row, QPointF at);
std::unique_ptr<Gesture> splitterGesture(TimelineCore &core);
std::unique_ptr<Gesture> columnGesture(TimelineCore &core, int column, QPointF at);

} // namespace stint::ui
