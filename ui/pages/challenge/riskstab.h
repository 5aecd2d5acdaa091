// SPDX-License-Identifier: GPL-3.0-or-later
// The risks of a challenge: a list, and above it a matrix of the open ones that narrows it.
#pragma once

#include "ui/pages/challenge/challengetab.h"

namespace stint::ui {

class RiskMatrix;
class RowsPanel;

class RisksTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit RisksTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void add();

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    RowsPanel *m_panel;
    RiskMatrix *m_matrix;
};

} // namespace stint::ui
