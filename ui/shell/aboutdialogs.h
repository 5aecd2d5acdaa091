// SPDX-License-Identifier: GPL-3.0-or-later
// Two small windows of the Help menu: every action with its keys, and what this program is.
#pragma once

#include <QAction>
#include <QDialog>

namespace stint::ui {

class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace stint::ui
