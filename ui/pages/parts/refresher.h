// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a widget again after the document has changed: once for a burst of changes, and only while
// it can be seen.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace stint::ui {

class Refresher : public QObject
{
    Q_OBJECT

public:
    /// Owned by the widget.
    Refresher(QWidget *widget, std::function<void()> refresh);
    /// Soon, or when the widget is next shown.
    void request();
    /// At once, whether it can be seen or not.
    void now();
    /// At once, if it was requested and is still to come.
    void catchUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_refresh;
    QTimer m_timer;
    bool m_dirty = true;
};

} // namespace stint::ui
