// SPDX-License-Identifier: GPL-3.0-or-later
// A stage change without a gate: where to, why, by whom. Folded away until it is wanted.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <QJsonArray>
#include <QSet>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class AdoptionGap;
class EndChoice;
class PersonBox;

class MoveBox : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBox(QWidget *parent = nullptr);
    void setChallenge(const Snapshot &now, const Challenge &challenge, const QString &usualName);
    void unfold();
    /// Unfolds with this stage chosen.
    void begin(Id<Stage> to);
    void fold();
    void moved(); ///< what was typed was for that move
    void showProblem(const QString &sentence);
    /// The moves that were begun, of any challenge.
    QJsonArray save() const;
    void restore(const QJsonArray &begun);

signals:
    void moveWanted(stint::Id<stint::Stage> to, const QString &reason,
                    stint::Id<stint::Person> person, const QString &name,
                    const QString &overrideReason, stint::Outcome outcome);
    void adoptionWanted(); ///< to complete its record

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshEnd();

    /// What stands in the form.
    struct Begun {
        qint64 to = 0;
        int outcome = 0;
        QString reason, overrideReason, person;
    };
    Begun written() const;
    bool isWritten() const;
    void goOn();

    std::map<Id<Challenge>, Begun> m_begun; ///< of others than the shown
    Id<Challenge> m_challenge;
    QSet<qint64> m_closed; ///< stages in which challenges end
    bool m_isOpen = false; ///< it hasn't ended yet
    QString m_missing;     ///< before it can end in one as adopted
    QPushButton *m_open;
    QWidget *m_form;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QLabel *m_endLabel;
    EndChoice *m_end;
    AdoptionGap *m_gap;
    QLineEdit *m_reason;
    PersonBox *m_person;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QLabel *m_problem;
};

} // namespace stint::ui
