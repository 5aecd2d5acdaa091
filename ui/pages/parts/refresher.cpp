// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/refresher.h"

#include <QEvent>
#include <QWidget>

namespace stint::ui {

Refresher::Refresher(QWidget *widget, std::function<void()> refresh)
    : QObject(widget)
    , m_widget(widget)
    , m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_dirty && m_widget->isVisible())
            now();
    });
    widget->installEventFilter(this);
}

void Refresher::request()
{
    m_dirty = true;
    if (m_widget->isVisible())
        m_timer.start();
}

void Refresher::now()
{
    m_dirty = false;
    m_refresh();
}

void Refresher::catchUp()
{
    if (m_dirty)
        now();
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        catchUp();
    return QObject::eventFilter(watched, event);
}

} // namespace stint::ui
