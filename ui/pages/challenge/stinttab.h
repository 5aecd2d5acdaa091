// SPDX-License-Identifier: GPL-3.0-or-later
// The stints of a challenge: how far the present one is, and their teams and dates.
#pragma once

#include "ui/pages/challenge/challengetab.h"

namespace stint::ui {

class CardFrame;
class RowsPanel;
class WeekStrip;

class StintTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit StintTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    CardFrame *m_card;
    WeekStrip *m_weeks;
    RowsPanel *m_panel;
};

} // namespace stint::ui
