// SPDX-License-Identifier: GPL-3.0-or-later
// A stage change without a gate: where to, why, by whom. Folded away until it is wanted.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class AdoptionGap;
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
    void showProblem(const QString &sentence);

signals:
    void moveWanted(stint::Id<stint::Stage> to, const QString &reason,
                    stint::Id<stint::Person> person, const QString &name,
                    const QString &overrideReason);
    void adoptionWanted(); ///< to complete its record

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshGap();

    Id<Challenge> m_challenge;
    QSet<qint64> m_closed; ///< stages in which challenges end
    QString m_missing;     ///< before it can end in one as adopted
    QPushButton *m_open;
    QWidget *m_form;
    AdoptionGap *m_gap;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QLineEdit *m_reason;
    PersonBox *m_person;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QLabel *m_problem;
};

} // namespace stint::ui
