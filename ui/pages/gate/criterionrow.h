// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion of a gate: mark, words and evidence, state, where to look, and what a person can
// say of it. What is said, and its reason, is typed in place under the row.
#pragma once

#include "model/governance/criteria.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class SecondaryLabel;

class CriterionRow : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionRow(QWidget *parent = nullptr);

    /// What stands in the place for an override.
    struct Begun {
        int verdict = 0;
        QString reason;
    };

    void setReport(const governance::CriterionReport &report);
    const governance::CriterionReport &report() const { return m_report; }
    void setReadOnly(bool on);
    /// Opens the place for an override and its reason.
    void beginOverride();
    void endOverride();
    Begun begun() const;
    void resume(const Begun &begun); ///< without taking the focus
    void showProblem(const QString &sentence);
    bool isOverriding() const;

signals:
    void said(stint::CriterionVerdict verdict, const QString &reason);
    void evidenceWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    int callWidth() const;
    void arrange(bool narrow);
    QString evidenceWord() const;

    governance::CriterionReport m_report;
    bool m_readOnly = false;
    bool m_narrow = false;
    QWidget *m_mark;
    QLabel *m_text;
    SecondaryLabel *m_evidence;
    QLabel *m_state;
    QWidget *m_lookBox = nullptr; ///< around m_look
    QWidget *m_call = nullptr;    ///< around what can be said
    QPushButton *m_look;
    QPushButton *m_confirm;
    QPushButton *m_notMet;
    QPushButton *m_override;
    QPushButton *m_clear;
    QWidget *m_editor;
    QComboBox *m_verdict;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QLabel *m_problem;
};

} // namespace stint::ui
