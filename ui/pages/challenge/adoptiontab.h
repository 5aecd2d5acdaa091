// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a challenge that worked: who owns the result and pays for it, the hand-over, the
// sites by wave, how many use it, and whether the benefit lasts.
#pragma once

#include "ui/pages/challenge/challengetab.h"

class QStackedWidget;

namespace stint::ui {

class CardFrame;
class EmptyState;
class FieldForm;
class RowList;
class RowsPanel;

/// Of the challenge's page, which offers them in the menus.
struct AdoptionActions {
    QAction *begin = nullptr;
    QAction *live = nullptr; ///< the selected sites; enabled by the tab while it is shown
    QAction *plan = nullptr;
};

class AdoptionTab : public ChallengeTab
{
    Q_OBJECT

public:
    AdoptionTab(const Context &context, const AdoptionActions &actions, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;
    void begin();
    void goLive();
    void planRollout();

protected:
    void retranslate() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildRecord();
    void buildSites(QWidget *parent);
    void refreshActions();
    std::vector<qint64> waitingSites() const; ///< selected, and not live

    QStackedWidget *m_stack;
    EmptyState *m_none;
    AdoptionActions m_do;
    CardFrame *m_stateCard;
    RowList *m_state;
    CardFrame *m_recordCard;
    FieldForm *m_record;
    Id<Adoption> m_recordOf; ///< what the form shows
    RowsPanel *m_handover;
    RowsPanel *m_sites;
};

} // namespace stint::ui
