// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding at a gate: what the gate asks for with the evidence the file has, the decision with its
// reason, conditions, and what was decided before. Reached from a challenge, a card, or Home.
// Link: kind Challenge shows the gate out of its stage; kind GateReview does, too, with that
// decision among the earlier ones; its part "replace" begins to replace it. A part "move" opens
// moving without a gate.
#pragma once

#include "model/governance/criteria.h"
#include "ui/pages/gate/criterionrow.h"
#include "ui/pages/gate/gatedraft.h"
#include "ui/shell/page.h"

class QAction;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class QLabel;
class QPushButton;

namespace stint::ui {

class CardFrame;
class ConditionsEdit;
class DecisionForm;
class GateHeader;
class MoveBox;
class Refresher;
class RowList;
class SecondaryLabel;
class VotesBox;

class GatePage : public Page
{
    Q_OBJECT

public:
    explicit GatePage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool isInNavigation() const override { return false; }
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    QStringList partNames() const override;
    Link here() const override;
    bool canPrint() const override { return bool(m_challenge); }
    /// Shows its paper on the reports page.
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshCriteria();
    void putOverridesAside();
    void refreshReviews();
    void refreshOpenConditions();
    void showDraft();
    void showNumber();
    void keepDraft();
    void dropDraft();
    void sign();
    void goToConditions();
    void say(Id<Criterion> criterion, CriterionRow *row, CriterionVerdict verdict,
             const QString &reason);
    void lookAt(EntityKind shown);
    void vote(Id<Person> person, const QString &name, GateDecision vote, const QString &reason);
    void move(Id<Stage> to, const QString &reason, Id<Person> person, const QString &name,
              const QString &overrideReason, Outcome outcome);
    void beginReplacing(Id<GateReview> review);
    void showReview(Id<GateReview> review);
    const Gate *gate() const;
    const GateReview *replaced() const;
    QString usualDecider() const;
    bool perform(const Result<ChangeSet> &changes, QString &problem);

    Context m_context;
    Refresher *m_refresher;
    Id<Challenge> m_challenge;
    GateDrafts m_drafts;
    governance::GateReport m_report;

    QStackedWidget *m_stack;
    GateHeader *m_header;
    QPushButton *m_paper = nullptr;
    QScrollArea *m_area;
    QLabel *m_none;
    CardFrame *m_criteriaCard;
    QWidget *m_criteriaBox;
    QList<CriterionRow *> m_rows;
    Id<Challenge> m_criteriaOf; ///< what the rows are of
    std::map<std::pair<Id<Challenge>, Id<Criterion>>, CriterionRow::Begun> m_begun;
    SecondaryLabel *m_noCriteria;
    CardFrame *m_conditionsCard;
    ConditionsEdit *m_conditions;
    CardFrame *m_openCard;
    RowList *m_open; ///< conditions of earlier decisions that are not met yet
    CardFrame *m_votesCard;
    VotesBox *m_votes;
    CardFrame *m_reviewsCard;
    RowList *m_reviews;
    CardFrame *m_decisionCard;
    SecondaryLabel *m_replacing;
    QPushButton *m_notReplacing;
    DecisionForm *m_form;
    MoveBox *m_move;
    QAction *m_sign;
    QAction *m_voteAction;
    QAction *m_moveAction;
    QAction *m_paperAction;
};

} // namespace stint::ui
