// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of one challenge: the timeline, limited to it.
#pragma once

#include "ui/pages/challenge/challengetab.h"

namespace stint::ui {

class TimelineView;

class PlanTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit PlanTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void retranslate() override {}
    void refresh() override {}
    void challengeChanged() override;

private:
    TimelineView *m_view;
};

} // namespace stint::ui
