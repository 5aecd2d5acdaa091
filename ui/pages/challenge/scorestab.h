// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge scores: a rater's own form at the left; at the right what all of them make of it,
// which stays covered until all have rated, and who is still to rate.
#pragma once

#include "model/governance/scoring.h"
#include "ui/pages/challenge/challengetab.h"
#include "ui/pages/parts/rowlist.h"

#include <QSet>

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

    void finish(bool handIn); ///< keeps or hands in what is in the form
    void beginAsking();
    /// One that comes with the program; it is shown then.
    void addModel(const QString &templateName);

    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    Id<ScoringModel> model() const;
    void refreshModels();
    void refreshResult();
    void keep(bool handIn);
    void ask();

    Id<ScoringModel> m_model;     ///< chosen; a past day may not have it
    QSet<qint64> m_opened;        ///< ratings whose scores are shown
    std::optional<qint64> m_said; ///< the revision that the status bar speaks of
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
