// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does with every label and every input unless it is told otherwise, told once for the
// whole program:
// - Words in labels and tips are words. A note about "Parks <new> & co" is no HTML, and an imported
//   text must not fetch pictures. A label that is meant to be rich says so itself.
// - The wheel scrolls the page. Only an input that somebody is in takes it as a change of value.
#pragma once

#include <QObject>

class QApplication;

namespace stint::ui {

class WidgetRules : public QObject
{
    Q_OBJECT

public:
    /// Further calls do nothing.
    static void install(QApplication &app);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace stint::ui
