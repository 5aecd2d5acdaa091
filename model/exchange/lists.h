// SPDX-License-Identifier: GPL-3.0-or-later
// Several things in one cell: "['Ideas', 'Scientific']", "Ideas; Scientific", "Ideas, Scientific".
// An item may hold a comma itself; other cells of the column often show which do.
#pragma once

#include <QStringList>

namespace stint::exchange {

/// "None", "n/a", "-" and the like: how programs and people write that there is nothing.
bool saysNothing(const QString &text);

class ListReader
{
public:
    /// Learns from the cells that show plainly where an item ends.
    explicit ListReader(const QStringList &column);

    /// The items, without blanks and doubles, spelt as in the cell.
    QStringList read(const QString &cell) const;

private:
    QStringList split(const QString &cell) const;

    QStringList m_withComma; ///< folded items that hold a comma, longest first
};

} // namespace stint::exchange
