// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge scores: a rater's own form at the left; at the right what all of them make of it,
// which stays covered until all have rated, and who is still to rate.
#pragma once

#include "model/governance/scoring.h"
#include "ui/pages/challenge/challengetab.h"
#include "ui/pages/parts/rowlist.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace stint::ui {

class CardFrame;
class EmptyState;
class PersonBox;
class ProblemLabel;
class RatingForm;

class ScoresTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit ScoresTab(const Context &context, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    Id<ScoringModel> model() const;
    void refreshModels();
    void refreshResult();
    void addModel(const QString &name);
    void keep(bool handIn);
    void ask();
    QList<ListRow> rows(const governance::ChallengeScore &score) const;

    Id<Person> m_rater;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_addWeighted;
    QAction *m_addRice;
    QComboBox *m_models;
    CardFrame *m_formCard;
    RatingForm *m_form;
    CardFrame *m_resultCard;
    QLabel *m_total;
    RowList *m_result;
    PersonBox *m_asked;
    QPushButton *m_ask;
    ProblemLabel *m_problem;
};

} // namespace stint::ui
