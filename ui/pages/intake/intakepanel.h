// SPDX-License-Identifier: GPL-3.0-or-later
// Beneath the register of submissions: how the selected one is worded, what reads like it, and what
// is to become of it.
#pragma once

#include "model/governance/similarity.h"

#include <QFrame>
#include <QJsonArray>
#include <QSet>
#include <map>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class HeadingLabel;
class ProblemLabel;
class RowList;
class SecondaryLabel;

class IntakePanel : public QFrame
{
    Q_OBJECT

public:
    explicit IntakePanel(QWidget *parent = nullptr);

    void setActions(QAction *takeOn, QAction *park, QAction *decline, QAction *reopen);
    /// `ids`: what is selected.
    void setShown(const Snapshot &now, const std::vector<Id<Submission>> &ids,
                  const std::vector<governance::Similar> &similar, bool writable);
    QString reason() const;
    /// That of these was used.
    /// The reasons that were begun, for any submissions.
    QJsonArray saveReasons() const;
    void restoreReasons(const QJsonArray &begun);
    void clearReason(const std::vector<Id<Submission>> &ids);
    void focusReason();
    void showProblem(const QString &sentence); ///< empty: none

signals:
    void mergeWanted(stint::EntityKind kind, qint64 id);
    void showWanted(stint::EntityKind kind, qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameMerge(); ///< after the line that is current
    /// A reason begun for others waits until they are selected again.
    void setOwners(const std::vector<Id<Submission>> &ids);

    HeadingLabel *m_title;
    QLabel *m_question;
    QLabel *m_hints;
    HeadingLabel *m_similarTitle;
    RowList *m_similar;
    QPushButton *m_became; ///< the challenge that the submission was taken on as
    Id<Challenge> m_challenge;
    SubmissionState m_state = SubmissionState::Received; ///< of the one shown
    QPushButton *m_merge;
    SecondaryLabel *m_noSimilar;
    HeadingLabel *m_whatTitle;
    QLineEdit *m_reason;
    ProblemLabel *m_problem;
    QList<QPushButton *> m_buttons;
    std::vector<Id<Submission>> m_owners;                     ///< of the reason in its field
    std::map<std::vector<Id<Submission>>, QString> m_reasons; ///< begun for others
    bool m_mergeable = false;
    QSet<qint64> m_settled; ///< similar submissions that can only be looked at
};

} // namespace stint::ui
