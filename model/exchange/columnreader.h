// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the cells of one column as values of one field. What only the whole column can tell (the
// order of day and month, which items hold a comma) is decided when it is made.
#pragma once

#include "model/exchange/celltext.h"
#include "model/exchange/columnmap.h"
#include "model/exchange/lists.h"

namespace stint::exchange {

struct CellReading {
    QVariant value;  ///< as FieldInfo::set takes it; invalid if the cell can't be understood
    QString newName; ///< of an organisation or person that has yet to be made
    QString keep;    ///< text that the value doesn't hold, to be kept beside it
    QString problem; ///< a sentence; empty if all is well
};

class ColumnReader
{
public:
    struct Setting {
        const Snapshot *now = nullptr;
        References *references = nullptr;
        QLocale locale;
        DateOrder dates = DateOrder::MonthFirst; ///< where the column itself doesn't say
        bool datesAreGiven = false;              ///< then the column isn't asked
        QString currency;
        bool own = false; ///< written by us: cells are taken as they stand
    };

    ColumnReader(const FieldInfo &field, const QStringList &cells, const Setting &setting);

    const FieldInfo &field() const { return *m_field; }
    CellReading read(const QString &cell);
    /// What holds for the whole column: how its dates and amounts were taken, what was kept.
    QStringList remarks() const;

private:
    CellReading readText(const QString &cell) const;
    CellReading readDateCell(const QString &cell);
    CellReading readMoney(const QString &cell);
    CellReading readReference(const QString &cell) const;
    CellReading parsed(const QString &cell) const;

    const FieldInfo *m_field;
    Setting m_setting;
    ListReader m_list;
    DateOrderGuess m_order;
    int m_bareAmounts = 0;
};

/// The text of a cell without tags and entities; of one line for fields of one line.
QString readableText(const QString &cell, bool longText);

} // namespace stint::exchange
