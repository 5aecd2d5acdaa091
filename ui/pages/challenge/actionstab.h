// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done about a challenge: actions, conditions of gate decisions among them, and the
// issues that are in the way.
#pragma once

#include "ui/pages/challenge/challengetab.h"

namespace stint::ui {

class RowsPanel;

class ActionsTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit ActionsTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void add(EntityKind kind); ///< an action or an issue

protected:
    void retranslate() override;
    void refresh() override {}
    void challengeChanged() override;

private:
    RowsPanel *m_actions;
    RowsPanel *m_issues;
};

} // namespace stint::ui
