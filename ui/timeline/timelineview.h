// SPDX-License-Identifier: GPL-3.0-or-later
// The Gantt view: a tree of challenges and plan items on the left, their bars on the right, painted
// by one widget on one scroll, so that a frame costs what is visible and not what the file holds.
// Every edit is a function of model/edit, performed by the portfolio; the view keeps no dates.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/shell/page.h"
#include "ui/timeline/timelineoptions.h"

#include <QAbstractScrollArea>
#include <memory>

namespace stint::ui {

class TimelineCore;
class TimelineScene;
struct TimelinePicture;

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(const Context &context, QWidget *parent = nullptr);
    ~TimelineView() override;
    using QWidget::show;

    /// Limits the view to one challenge, whatever the filter says; an empty id lifts the limit.
    void setChallenge(Id<Challenge> challenge);
    Id<Challenge> challenge() const;

    void setGrouping(Grouping grouping);
    void setOrder(RowOrder order);
    void setMark(TimelineMark mark, bool shown);
    /// The baseline that dates are compared with; an empty id: none.
    void setBaseline(Id<Baseline> baseline);
    const TimelineOptions &options() const;

    double pixelsPerDay() const;
    void setZoom(ZoomStep step); ///< keeps the middle of the chart where it is
    ZoomStep zoom() const;       ///< the nearest
    void zoomBy(double factor);
    void goToToday();
    void showDay(QDate day); ///< scrolls so that the day is at a quarter of the chart
    /// Selects a challenge or plan item, opens what hides it and scrolls to it. False if not shown.
    bool show(EntityKind kind, qint64 id);

    int rowCount() const;
    int challengeCount() const;  ///< shown
    int itemCount() const;       ///< shown, whether its challenge is open or not
    QString shownLength() const; ///< "21 weeks shown"

    EntityKind selectionKind() const;
    QList<qint64> selectedIds() const;

    /// Adds a task after the selection and begins to edit its name.
    void addItem();
    void expandAll();
    void collapseAll();
    /// Commands of the view, for menus, toolbars and the command box.
    QList<QAction *> viewActions() const;
    /// What is shown, zoom, columns, what is collapsed.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// What a picture of all rows would be, and painting it in the light palette.
    TimelinePicture picture() const;
    void paintPicture(QPainter &painter, const TimelinePicture &picture) const;
    /// The rows as they are, to be laid onto paper.
    TimelineScene paperScene() const;
    std::pair<QDate, QDate> shownDays() const; ///< the first and the last in the chart
    QString paperTitle() const;                ///< the one challenge shown, or the city

signals:
    void selectionChanged(stint::EntityKind kind, const QList<qint64> &ids);
    void statusMessage(const QString &text);
    void errorOccurred(const QString &message);
    /// Enter or a double click on a challenge or item: go to its page.
    void opened(stint::EntityKind kind, qint64 id);
    void viewChanged(); ///< zoom, range, grouping or what is shown
    void rowsChanged(); ///< which there are

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class TimelineCore;
    std::unique_ptr<TimelineCore> d;
};

} // namespace stint::ui
