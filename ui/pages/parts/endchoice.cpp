// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/endchoice.h"

#include "model/domain/entities.h"

#include <QEvent>

namespace stint::ui {

EndChoice::EndChoice(QWidget *parent)
    : QComboBox(parent)
{
    for (const Outcome outcome : {Outcome::Adopted, Outcome::Stopped})
        addItem({}, static_cast<int>(outcome));
    retranslate();
}

void EndChoice::setOutcome(Outcome outcome)
{
    setCurrentIndex(findData(static_cast<int>(outcome)));
}

Outcome EndChoice::outcome() const
{
    return static_cast<Outcome>(currentData().toInt());
}

void EndChoice::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, choiceLabel(static_cast<Outcome>(itemData(i).toInt())));
    setAccessibleName(tr("How it ends"));
}

void EndChoice::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
