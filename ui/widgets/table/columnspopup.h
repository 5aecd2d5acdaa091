// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows, and in what order: tick with Space, move by dragging or with
// Alt+Up and Alt+Down. What is ticked is shown at once.
#pragma once

#include <QFrame>

class QListWidget;

namespace stint::ui {

class TableView;

class ColumnsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ColumnsPopup(TableView *view);

    void popUp(const QPoint &globalTopLeft);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply();
    void moveCurrent(int by);

    TableView *m_view;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace stint::ui
