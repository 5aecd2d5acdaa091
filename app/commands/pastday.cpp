// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pastday.h"

#include "app/commands/command.h"
#include "model/edit/portfolio.h"

#include <QCoreApplication>

namespace stint::app {

void warnBeforeHistory(Call &call, const edit::Portfolio &portfolio, QDate day)
{
    const auto days = portfolio.pastDays();
    if (!days || !days->first.isValid() || day >= days->first)
        return;
    call.warn(
        QCoreApplication::translate(
            "PastDay", "%1: its history begins on %2; of %3 nothing is known, so nothing "
                       "of it is shown.")
            .arg(call.argument(0), days->first.toString(Qt::ISODate), day.toString(Qt::ISODate)));
}

} // namespace stint::app
