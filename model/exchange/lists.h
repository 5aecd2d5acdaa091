// SPDX-License-Identifier: GPL-3.0-or-later
// Several things in one cell: "['Ideas', 'Scientific']", "Ideas; Scientific", "Ideas, Scientific".
// An item may hold a comma itself; other cells of the column often show which do.
#pragma once

#include <QHash>
#include <QStringList>

namespace stint::exchange {

/// "None", "n/a", "-" and the like: how programs and people write that there is nothing.
bool saysNothing(const QString &text);

class ListReader
{
public:
    /// Learns from the cells that show plainly where an item ends.
    explicit ListReader(const QStringList &column);

    /// The items, without blanks and doubles, spelt as in the cell. Where the column spells one
    /// item in several ways ("ideas", "Ideas"), the most frequent spelling is taken.
    QStringList read(const QString &cell) const;

private:
    QStringList split(const QString &cell) const;

    QStringList m_withComma;         ///< folded items that hold a comma, longest first
    QHash<QString, QString> m_usual; ///< folded → the spelling to take
};

} // namespace stint::exchange
