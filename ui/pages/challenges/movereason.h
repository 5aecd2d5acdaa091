// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a challenge changes its stage without a decision at a gate. The reason is kept with the
// move. Closes itself; Esc leaves everything as it was.
#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace stint::ui {

class MoveReason : public QFrame
{
    Q_OBJECT

public:
    MoveReason(const QString &title, QWidget *parent);

    void popUp(QPoint globalTopLeft);

signals:
    void given(const QString &reason);

private:
    void give();

    QLineEdit *m_reason;
    QPushButton *m_move;
};

} // namespace stint::ui
