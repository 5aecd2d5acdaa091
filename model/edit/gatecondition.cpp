// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/gatecondition.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::edit {

QString GateCondition::line() const
{
    QString more = owner.simplified();
    if (due.isValid()) {
        const QString by = QCoreApplication::translate("GateDraft", "by %1")
                               .arg(QLocale().toString(due, u"d MMM yyyy"_s));
        more = more.isEmpty() ? by : more + u", "_s + by;
    }
    const QString words = text.simplified();
    return more.isEmpty() || words.isEmpty() ? words : u"%1 (%2)"_s.arg(words, more);
}

} // namespace stint::edit
