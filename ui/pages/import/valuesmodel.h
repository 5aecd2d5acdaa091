// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared challenge would bring, value by value: what is here, what comes, which of them it
// will be.
#pragma once

#include "model/exchange/importplan.h"

#include <QAbstractTableModel>

namespace stint::ui {

class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Field, Here, Comes, Fate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(std::vector<exchange::ValueFate> values);
    /// Something was changed or removed here, and stays as it is.
    bool keepsOwn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<exchange::ValueFate> m_values;
};

} // namespace stint::ui
