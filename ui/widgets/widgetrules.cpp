// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widgetrules.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace stint::ui {

void WidgetRules::install(QApplication &app)
{
    if (!app.findChild<WidgetRules *>({}, Qt::FindDirectChildrenOnly))
        app.installEventFilter(new WidgetRules(&app));
}

bool WidgetRules::eventFilter(QObject *watched, QEvent *event)
{
    // Comes before a label is measured or shown. A tip is a label, polished before it has its text.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return false;
}

} // namespace stint::ui
