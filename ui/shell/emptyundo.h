// SPDX-License-Identifier: GPL-3.0-or-later
// Text boxes take Ctrl+Z for themselves even when nothing was typed in them. This filter of the
// whole program leaves it to the document then.
#pragma once

#include <QObject>

namespace stint::ui {

class EmptyUndo : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stint::ui
