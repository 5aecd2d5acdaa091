// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvguard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

bool beginsAFormula(const QString &cell)
{
    static const QString signs = u"=+-@\t\r\n|%"_s;
    return !cell.isEmpty() && signs.contains(cell[0]);
}

} // namespace

QString guarded(const QString &cell)
{
    static const QRegularExpression number(uR"(^-?\d+([.,]\d+)?$)"_s);
    // Apostrophes are doubled, so that a text that has one comes back as it was.
    if (cell.startsWith(u'\'') || (beginsAFormula(cell) && !number.match(cell).hasMatch()))
        return u'\'' + cell;
    return cell;
}

QString unguarded(const QString &cell)
{
    if (cell.size() > 1 && cell[0] == u'\'' && (cell[1] == u'\'' || beginsAFormula(cell.sliced(1))))
        return cell.sliced(1);
    return cell;
}

} // namespace stint::exchange
