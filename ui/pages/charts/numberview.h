// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a table, to be read, copied, exported and printed. Its rows are not
// rows of the file, as those of ui/widgets/table are; choosing one chooses what it counts.
#pragma once

#include "model/report/document.h"
#include "ui/pages/charts/chartdata.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace stint {
class Snapshot;
}

namespace stint::ui {

class NumberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(NumberTable table);
    const NumberTable &table() const { return m_table; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    NumberTable m_table;
};

class NumberView : public QTableView
{
    Q_OBJECT

public:
    explicit NumberView(QWidget *parent = nullptr);

    void setTable(NumberTable table);
    const NumberTable &table() const { return m_model->table(); }
    /// The selected rows (all, if none is) with their heading, as spreadsheets take it.
    void copy() const;

signals:
    void chosen(const QList<qint64> &ids);
    void opened(const QList<qint64> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    QList<qint64> idsOfSelected() const;

    NumberModel *m_model;
    bool m_filling = false;
};

QByteArray csvOf(const NumberTable &table);
report::Document documentOf(const NumberTable &table, const QString &title, const QString &note,
                            const Snapshot &now, QDate today);

} // namespace stint::ui
