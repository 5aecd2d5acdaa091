// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a challenge changes its stage without a decision at a gate, and how it ends if it goes
// where challenges end. The reason is kept with the move. Closes itself; Esc leaves everything as
// it was.
#pragma once

#include "model/domain/snapshot.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;

namespace stint::ui {

class AdoptionGap;
class EndChoice;
class PersonBox;
class ProblemLabel;

class MoveReason : public QFrame
{
    Q_OBJECT

public:
    struct Given {
        QString reason;
        Outcome end = Outcome::Open; ///< open if it wasn't asked for
        QString overrideReason;      ///< why it is adopted without what that needs
        Id<Person> person;           ///< none: `name` is new
        QString name;
    };
    /// Tells why not; then the sheet stays, with what was typed. Empty: done.
    using Move = std::function<QString(const Given &)>;

    /// `usual`: who moves it, if nobody says otherwise.
    MoveReason(const QString &title, const Snapshot &now, const QString &usual, Move move,
               QWidget *parent);

    /// Asks how it ends too; `likely` is offered first. `missing`: before it can be adopted.
    void askForEnd(Outcome likely, const QString &missing);
    void popUp(QPoint globalTopLeft);

signals:
    void recordWanted(); ///< to complete what can't be adopted yet

private:
    void give();
    void refreshGap();

    Move m_do;
    QString m_missing;
    EndChoice *m_end;
    AdoptionGap *m_gap;
    PersonBox *m_person;
    ProblemLabel *m_problem;
    QLineEdit *m_reason;
    QPushButton *m_move;
};

} // namespace stint::ui
