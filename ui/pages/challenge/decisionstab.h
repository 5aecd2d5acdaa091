// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions on a challenge: how its gate stands, gates decided before, decisions asked for and
// taken.
#pragma once

#include "ui/pages/challenge/challengetab.h"

class QPushButton;

namespace stint::ui {

class CardFrame;
class DecisionBox;
class RowList;
class RowsPanel;
class SecondaryLabel;

class DecisionsTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit DecisionsTab(const Context &context, QWidget *parent = nullptr);
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void reveal(EntityKind kind, qint64 id) override;
    void ask();
    /// Begins to take the decision, or to replace it if it was taken.
    void decide(Id<Decision> decision);

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    void showDecision(Id<Decision> decision);

    DecisionBox *m_box;
    CardFrame *m_gateCard;
    SecondaryLabel *m_gateText;
    QPushButton *m_openGate;
    CardFrame *m_reviewsCard;
    RowList *m_reviews;
    RowsPanel *m_panel;
    Id<Decision> m_chosen;
};

} // namespace stint::ui
