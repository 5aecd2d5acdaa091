// SPDX-License-Identifier: GPL-3.0-or-later
// The table that came in, as a spreadsheet shows it, with a mark on the cells that something is to
// be said of or that would change something; and the list of what is to be said.
#pragma once

#include "model/exchange/csvreader.h"
#include "model/exchange/importplan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <memory>

namespace stint::ui {

class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSource(std::shared_ptr<const exchange::CsvResult> source);
    void setProblems(const std::vector<exchange::Problem> &problems);
    /// What would become of the rows: new ones and changed cells are marked.
    void setFates(const QHash<int, exchange::RowFate> &fates);
    /// The cell of a spreadsheet's row and column (from 1); invalid if it isn't in the table.
    QModelIndex cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Mark {
        bool fatal = false;
        QString text;
    };
    int numberOf(int row) const; ///< in the source
    const Mark *mark(const QModelIndex &index) const;
    const exchange::RowFate::Cell *change(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;
    QVariant rowHeader(int row, int role) const;
    void refreshMarks();

    std::shared_ptr<const exchange::CsvResult> m_source;
    QHash<std::pair<int, int>, Mark> m_marks; ///< by row and column; column 0: the whole row
    QHash<int, exchange::RowFate> m_fates;    ///< by row of the source
};

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<exchange::Problem> problems);
    const exchange::Problem &problem(int row) const { return m_problems[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<exchange::Problem> m_problems;
};

} // namespace stint::ui
