// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/settle.h"

#include "ui/widgets/cardframe.h"

#include <QLayout>

namespace stint::ui {

void settleCards(QWidget *page)
{
    for (CardFrame *card : page->findChildren<CardFrame *>()) {
        card->layout()->invalidate();
        card->layout()->activate();
        card->updateGeometry();
    }
}

} // namespace stint::ui
