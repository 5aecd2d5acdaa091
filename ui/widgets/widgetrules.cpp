// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widgetrules.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace stint::ui {

namespace {

/// A spin box, a date or a choice: each would count the wheel's steps.
QWidget *turnedByWheel(QObject *object)
{
    if (auto *box = qobject_cast<QAbstractSpinBox *>(object))
        return box;
    return qobject_cast<QComboBox *>(object);
}

} // namespace

void WidgetRules::install(QApplication &app)
{
    if (!app.findChild<WidgetRules *>({}, Qt::FindDirectChildrenOnly))
        app.installEventFilter(new WidgetRules(&app));
}

bool WidgetRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Comes before a label is measured or shown. A tip is a label, polished before it has its
        // text.
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        QWidget *input = turnedByWheel(watched);
        if (input && input->focusPolicy() == Qt::WheelFocus)
            input->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::Wheel) {
        const QWidget *input = turnedByWheel(watched);
        if (input && !input->hasFocus()) {
            event->ignore(); // goes on to what it stands in
            return true;
        }
    }
    return false;
}

} // namespace stint::ui
