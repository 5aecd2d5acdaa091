// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importplan.h"

#include <QCoreApplication>

namespace stint::exchange {

QString ValueFate::toString() const
{
    const QString where =
        field.isEmpty() ? what : QCoreApplication::translate("Exchange", "%1, %2").arg(what, field);
    const QString was = here.simplified(), will = comes.simplified();
    switch (kind) {
    case New:
        return will.isEmpty()
                   ? QCoreApplication::translate("Exchange", "new: %1").arg(where)
                   : QCoreApplication::translate("Exchange", "new: %1: “%2”").arg(where, will);
    case Changes:
        return QCoreApplication::translate("Exchange", "changes: %1: “%2” becomes “%3”")
            .arg(where, was, will);
    case Stays:
        return field.isEmpty()
                   ? QCoreApplication::translate("Exchange", "stays away: %1, removed here since")
                         .arg(where)
                   : QCoreApplication::translate(
                         "Exchange", "stays: %1: “%2”, changed here since; the file has “%3”")
                         .arg(where, was, will);
    case GoneThere:
        break;
    }
    return QCoreApplication::translate("Exchange", "stays: %1, no longer in the file").arg(where);
}

} // namespace stint::exchange
