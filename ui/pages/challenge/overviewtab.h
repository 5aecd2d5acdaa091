// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge at a glance: the problem, how its gate stands, risks, the decision asked for, the
// stint, what comes next.
#pragma once

#include "ui/pages/challenge/challengetab.h"

class QPushButton;
class QVBoxLayout;

namespace stint::ui {

class CardFrame;
class DecisionBox;
class InlineText;
class RowList;
class SecondaryLabel;
class WeekStrip;

class OverviewTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit OverviewTab(const Context &context, QWidget *parent = nullptr);
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void buildLeft(QVBoxLayout *column);
    void buildRight(QVBoxLayout *column);
    void refreshGate();
    void refreshRisks();
    void refreshNext();
    void refreshStints();
    void write(const char *fieldName, const QString &text);

    CardFrame *m_problemCard;
    InlineText *m_question;
    InlineText *m_description;
    CardFrame *m_gateCard;
    RowList *m_gate;
    QPushButton *m_openGate;
    CardFrame *m_riskCard;
    RowList *m_risks;
    QPushButton *m_openRisks;
    CardFrame *m_backCard;
    QList<InlineText *> m_background; ///< root causes, tried, equity
    QList<SecondaryLabel *> m_backLabels;
    DecisionBox *m_decision;
    CardFrame *m_stintCard;
    WeekStrip *m_weeks;
    CardFrame *m_nextCard;
    RowList *m_next;
    QPushButton *m_openPlan;
};

} // namespace stint::ui
