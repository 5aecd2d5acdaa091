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

    /// Keeps what is selected and current: rows of the same name, or of the same challenges.
    void setTable(NumberTable table);
    const NumberTable &table() const { return m_model->table(); }
    /// The rows of which all challenges are selected. Does not emit.
    void select(const std::vector<qint64> &ids);
    /// The selected rows (all, if none is) with their heading, as spreadsheets take it.
    void copy() const;

signals:
    void chosen(const QList<qint64> &ids);
    void opened(const QList<qint64> &ids);
    void menuRequested(const QPoint &globalPos);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    QList<qint64> idsOfSelected() const;
    /// `current`: column and row.
    void showSelected(const std::vector<int> &rows, QPoint current);

    NumberModel *m_model;
    bool m_filling = false;
};

QByteArray csvOf(const NumberTable &table);
report::Document documentOf(const NumberTable &table, const QString &title, const QString &note,
                            const Snapshot &now, QDate today);

} // namespace stint::ui
