// SPDX-License-Identifier: GPL-3.0-or-later
// A small sheet that asks for what a new row can't do without, and adds it. Closes itself.
#pragma once

#include "ui/itemmodels/rowsmodel.h"

#include <QFrame>

class QLabel;

namespace stint::ui {

class NewRowForm : public QFrame
{
    Q_OBJECT

public:
    /// `fields`: names of the fields asked for, in order; `needed`: those that can't stay empty
    /// even though rows can be without them.
    NewRowForm(RowsModel *rows, const QStringList &fields, const QStringList &needed,
               const QVariantMap &values, QWidget *parent);

    void popUp(QPoint globalTopRight);

signals:
    void added(qint64 id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void refuse(const QString &problem, QWidget *editor);

    RowsModel *m_rows;
    QStringList m_needed;
    std::vector<std::pair<int, QWidget *>> m_editors; ///< by column
    QVariantMap m_values;
    QLabel *m_problem;
};

} // namespace stint::ui
