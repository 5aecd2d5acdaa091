// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chooser.h"

#include "ui/widgets/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace stint::ui {

Chooser::Chooser(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("look", u"chip"_s);
    setPopupMode(InstantPopup);
    setIcon(ui::icon(u"chevron-down"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the arrow after the words
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void Chooser::setActions(const QList<QAction *> &actions)
{
    menu()->clear();
    menu()->addActions(actions);
    for (QAction *action : actions)
        connect(action, &QAction::changed, this, &Chooser::refresh, Qt::UniqueConnection);
    refresh();
}

void Chooser::refresh()
{
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            setText(action->text());
    }
    setAccessibleName(text());
}

} // namespace stint::ui
