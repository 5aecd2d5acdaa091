// SPDX-License-Identifier: GPL-3.0-or-later
// A table with its footer: how many rows, and what they add up to.
#pragma once

#include "ui/widgets/table/tableview.h"

#include <QWidget>

namespace stint::ui {

class TableFooter : public QWidget
{
    Q_OBJECT

public:
    explicit TableFooter(TableView *view, QWidget *parent = nullptr);

    QString countText() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TableView *m_view;
    QHash<int, QString> m_sums; ///< by column
    bool m_stale = true;
};

class TablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(RowsModel *rows, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    TableView *m_view;
    TableFooter *m_footer;
};

} // namespace stint::ui
