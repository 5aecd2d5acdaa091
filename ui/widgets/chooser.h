// SPDX-License-Identifier: GPL-3.0-or-later
// A button that says which of a few actions is on, with a menu to turn another one on: "Columns by
// stage ⌄". The actions are checkable, belong to one group, and to somebody else.
#pragma once

#include <QToolButton>

namespace stint::ui {

class Chooser : public QToolButton
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);

private:
    void refresh();
};

} // namespace stint::ui
