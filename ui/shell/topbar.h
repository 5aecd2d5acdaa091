// SPDX-License-Identifier: GPL-3.0-or-later
// The bar under the menus: fold the navigation, back and forward, the command box, undo and redo
// with what they would do, print, inspector. Shows actions that the window owns.
#pragma once

#include <QWidget>

class QAction;

namespace stint::ui {

class CommandBox;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions {
        QAction *sidebar;
        QAction *back;
        QAction *forward;
        QAction *undo;
        QAction *redo;
        QAction *print;
        QAction *inspector;
    };

    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);
    CommandBox *box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommandBox *m_box;
};

} // namespace stint::ui
