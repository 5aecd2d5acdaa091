// SPDX-License-Identifier: GPL-3.0-or-later
// A small sheet that asks for what a new row can't do without, and adds it. Closes itself, also
// when somebody clicks beside it: what was typed by then is told to whoever opened it, for the next
// one.
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

    using Texts = QHash<QString, QString>; ///< by the name of the field

    /// Puts in what was typed into an earlier one.
    void resume(const Texts &unsent);
    void popUp(QPoint globalTopRight);

signals:
    void added(qint64 id);
    /// When it closes: what was typed and neither added nor cancelled.
    void left(const QHash<QString, QString> &unsent);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void add();
    Texts texts() const;
    void refuse(const QString &problem, QWidget *editor);

    RowsModel *m_rows;
    QStringList m_needed;
    std::vector<std::pair<int, QWidget *>> m_editors; ///< by column
    QVariantMap m_values;
    Texts m_first; ///< what stood in it before anybody typed
    bool m_isOver = false;
    QLabel *m_problem;
};

} // namespace stint::ui
