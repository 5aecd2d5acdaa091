// SPDX-License-Identifier: GPL-3.0-or-later
// What views of challenges say of their scores: by which model, and what it adds up to. Computed
// when first asked, and again after an edit that scores depend on.
#pragma once

#include "model/edit/portfolio.h"
#include "model/governance/scoring.h"
#include "ui/itemmodels/column.h"

#include <QObject>

namespace stint::ui {

class ScoreFacts : public QObject
{
    Q_OBJECT

public:
    /// Make it before the models that show it: they ask while they hear of an edit. The portfolio
    /// outlives this.
    explicit ScoreFacts(const edit::Portfolio *portfolio, QObject *parent = nullptr);

    /// The chosen one while there is one, else the team's first; none without any.
    Id<ScoringModel> model() const;
    void setModel(Id<ScoringModel> model);
    const governance::Scores &scores() const;
    const governance::ChallengeScore &of(const void *challenge) const;
    const Snapshot &now() const { return m_portfolio->now(); }

signals:
    /// Others may rank now, or by another model.
    void changed();

private:
    const edit::Portfolio *m_portfolio;
    Id<ScoringModel> m_chosen;
    mutable std::unique_ptr<governance::Scores> m_scores;
};

/// Whether an edit to rows of `kind` can change a score or a rank.
bool scoresDependOn(EntityKind kind);

/// Rank, Score, Spread and Raters. `facts` outlives them.
std::vector<std::unique_ptr<Column>> scoreColumns(const ScoreFacts *facts);

/// "72.5"
QString scoreText(double score);
/// "Raters are furthest apart on Equity: 2 to 4."; empty if they agree.
QString widestText(const Snapshot &now, const governance::ChallengeScore &score);

} // namespace stint::ui
