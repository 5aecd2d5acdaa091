// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a challenge that worked: who owns the result and pays for it, the hand-over, the
// sites by wave, how many use it, and whether the benefit lasts.
#pragma once

#include "ui/pages/challenge/challengetab.h"

class QPushButton;
class QStackedWidget;

namespace stint::ui {

class CardFrame;
class EmptyState;
class FieldForm;
class RowList;
class RowsPanel;

class AdoptionTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit AdoptionTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;

protected:
    void retranslate() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRecord();
    void buildSites(QWidget *parent);
    void begin();
    void goLive();
    void refreshButtons();
    std::vector<qint64> waitingSites() const; ///< selected, and not live

    QStackedWidget *m_stack;
    EmptyState *m_none;
    QAction *m_begin;
    CardFrame *m_stateCard;
    RowList *m_state;
    CardFrame *m_recordCard;
    FieldForm *m_record;
    RowsPanel *m_handover;
    RowsPanel *m_sites;
    QPushButton *m_live;
    QPushButton *m_plan;
};

} // namespace stint::ui
