// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a challenge changes its stage without a decision at a gate, and how it ends if it goes
// where challenges end. The reason is kept with the move. Closes itself; Esc leaves everything as
// it was.
#pragma once

#include "model/domain/challenge.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace stint::ui {

class EndChoice;

class MoveReason : public QFrame
{
    Q_OBJECT

public:
    MoveReason(const QString &title, QWidget *parent);

    /// Asks how it ends too; this is what is offered first.
    void askForEnd(Outcome likely);
    void popUp(QPoint globalTopLeft);

signals:
    /// Open if it wasn't asked for.
    void given(const QString &reason, stint::Outcome end);

private:
    void give();

    EndChoice *m_end;
    QLineEdit *m_reason;
    QPushButton *m_move;
};

} // namespace stint::ui
