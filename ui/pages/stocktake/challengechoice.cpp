// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/challengechoice.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace stint::ui {

void ChallengeChoice::showPopup()
{
    emit aboutToOpen();
    QComboBox::showPopup();
}

void ChallengeChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        showPopup();
        return;
    default:
        event->ignore();
    }
}

void ChallengeChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace stint::ui
