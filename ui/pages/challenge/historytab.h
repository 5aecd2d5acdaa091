// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a challenge: who changed what and when, with before and after.
#pragma once

#include "ui/pages/challenge/challengehistory.h"
#include "ui/pages/challenge/challengetab.h"

class QAction;
class QPushButton;

namespace stint::ui {

class CardFrame;
class RowList;
class SecondaryLabel;

class HistoryTab : public ChallengeTab
{
    Q_OBJECT

public:
    /// `changed`: shows what changed on the page of changes.
    HistoryTab(const Context &context, QAction *changed, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    void showEntries();

    CardFrame *m_card;
    RowList *m_list;
    SecondaryLabel *m_empty;
    QPushButton *m_older;
    ChallengeHistory m_history;
};

} // namespace stint::ui
