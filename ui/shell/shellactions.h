// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own actions. In a header of their own because the menus, the top bar and the window
// all name them.
#pragma once

#include "ui/shell/mainwindow.h"

#include <QAction>

namespace stint::ui {

struct MainWindow::Actions {
    QAction *newFile;
    QAction *open;
    QAction *sample;
    QAction *copy;
    QAction *close;
    QAction *print;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *filter;
    QAction *search;
    QAction *sidebar;
    QAction *inspector;
    QAction *back;
    QAction *forward;
    QAction *past;
    QAction *present;
    QAction *preferences;
    QAction *shortcuts;
    QAction *about;
    QList<QAction *> looks;  ///< themes, then languages
    QList<QAction *> places; ///< one per page in the navigation

    QList<QAction *> all() const
    {
        return QList<QAction *>{newFile, open, sample,  copy,        close,     print,     quit,
                                undo,    redo, filter,  search,      sidebar,   inspector, back,
                                forward, past, present, preferences, shortcuts, about} +
               looks + places;
    }
};

} // namespace stint::ui
