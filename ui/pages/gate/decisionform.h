// SPDX-License-Identifier: GPL-3.0-or-later
// The decision at a gate: what is decided with what that would do, why, by whom, on which day.
#pragma once

#include "model/edit/gates.h"
#include "ui/pages/gate/gatedraft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace stint::ui {

class DayEdit;
class AdoptionGap;
class PersonBox;
class SecondaryLabel;

class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget *parent = nullptr);

    /// What the words of the choices are about: the gate out of `from`.
    void setGate(const Snapshot &now, Id<Stage> from, QDate today);
    /// How the criteria stand, if not all are met; else empty.
    void setOpenCriteria(const QString &words);
    /// What the challenge lacks before a decision can adopt it; empty if nothing.
    void setMissing(const QString &words);
    /// Does not emit.
    void setDraft(const GateDraft &draft, const QString &usualDecider);
    /// All but the conditions.
    GateDraft draft() const;
    QDate on() const; ///< the day of the decision, as it would be signed
    edit::GateCall call() const;
    void setConditionCount(qsizetype count);
    void setNumber(const QString &number); ///< "D-2026-031"
    void setReadOnly(bool on);
    void setDroppable(bool on); ///< whether there is a draft to let go of
    void showProblem(const QString &sentence);
    /// To where the first thing is missing.
    void focusMissing();
    void retranslate();
    QWidget *firstControl() const;

signals:
    void edited();
    void decisionChanged(int decision);
    void signWanted();
    void dropWanted();
    void adoptionWanted();   ///< to complete its record
    void conditionsWanted(); ///< to write them down

protected:
    void changeEvent(QEvent *event) override;

private:
    int chosen() const;
    void refreshWords();
    void restyle();

    Snapshot m_now;
    Id<Stage> m_from;
    bool isDateChosen() const;
    QDate m_today;
    qsizetype m_conditions = 0;
    QString m_number;
    QString m_openCriteria;
    QList<QWidget *> m_rows;
    QList<QRadioButton *> m_choices; ///< by GateDecision
    QList<SecondaryLabel *> m_consequences;
    QString m_missing;
    QPushButton *m_conditionsLink; ///< choosing alone keeps the focus: arrow keys pass through
    AdoptionGap *m_gap;
    QLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    QLabel *m_deciderLabel;
    PersonBox *m_decider;
    QLabel *m_onLabel;
    DayEdit *m_on;
    QPushButton *m_sign;
    QPushButton *m_drop;
    QLabel *m_problem;
    SecondaryLabel *m_foot;
    SecondaryLabel *m_keys;
};

} // namespace stint::ui
