// SPDX-License-Identifier: GPL-3.0-or-later
// The risks of a challenge.
#pragma once

#include "ui/pages/challenge/challengetab.h"

namespace stint::ui {

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
    void refresh() override {}
    void challengeChanged() override;

private:
    RowsPanel *m_panel;
};

} // namespace stint::ui
