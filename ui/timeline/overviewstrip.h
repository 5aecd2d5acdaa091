// SPDX-License-Identifier: GPL-3.0-or-later
// The whole timeline in small, with a frame around what is in sight: drag it, or click where to go.
// What it does, scrolling and zooming do by keyboard.
#pragma once

#include "ui/shell/page.h"

#include <QImage>
#include <QWidget>

namespace stint::ui {

class TimelineView;

class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(const Context &context, TimelineView *view, QWidget *parent = nullptr);

    static constexpr int height = 72;
    QRectF map() const;     ///< where all rows and dates are
    QRectF inSight() const; ///< the frame, on the widget

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();
    void forget();
    const QImage &image();
    double pixelsPerDay() const;
    double pitch() const;      ///< of rows
    void goTo(QPointF middle); ///< of the frame

    Context m_context;
    TimelineView *m_view;
    QImage m_image;
    std::pair<QDate, QDate> m_span;
    QPointF m_grip; ///< from the frame's middle to the pointer
};

} // namespace stint::ui
