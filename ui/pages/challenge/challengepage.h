// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge's own page: its head and stages, and tabs for everything about it. The part of a link
// names the tab; a link to one of its rows (a plan item, a decision, a risk, a note) shows that.
#pragma once

#include "model/values/id.h"
#include "ui/pages/challenge/adoptiontab.h"

#include <QMap>

class QAction;
class QStackedWidget;
class QTabBar;

namespace stint {
struct Challenge;
}

namespace stint::ui {

class ChallengeHeader;
class ChallengeTab;
class PlanTemplatePanel;
class Refresher;
class ScoreActions;
class SecondaryLabel;
class SharePanel;

class ChallengePage : public Page
{
    Q_OBJECT

public:
    explicit ChallengePage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool isInNavigation() const override { return false; }
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    QStringList partNames() const override;
    Link here() const override;
    bool canPrint() const override { return bool(m_challenge); }
    /// Shows its paper on the reports page.
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    /// "overview", "plan" …: the tab that is shown.
    QString part() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    static const QStringList &parts();
    void build();
    void makeActions();
    void retranslate();
    void refresh();
    void refreshCounts();
    void refreshScoring();
    void showPart(const QString &part);
    void share(); ///< in the place of the tab
    ChallengeTab *tab(const QString &part);
    ChallengeTab *makeTab(const QString &part);
    Id<Challenge> challengeOf(const Link &link) const;

    Context m_context;
    Refresher *m_refresher;
    Id<Challenge> m_challenge;
    QStackedWidget *m_stack;
    SecondaryLabel *m_none;
    ChallengeHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QMap<QString, ChallengeTab *> m_made;
    QMap<QString, QByteArray> m_states;
    PlanTemplatePanel *m_templates;
    SharePanel *m_sharing = nullptr;
    ScoreActions *m_scoring;
    QAction *m_plan;
    QAction *m_onePager;
    QAction *m_addNote;
    QAction *m_decide;
    QAction *m_rename;
    QAction *m_status;
    QAction *m_ask;
    QAction *m_move;
    QAction *m_addRisk;
    QAction *m_addAction;
    QAction *m_addIssue;
    QAction *m_changed; ///< of this challenge alone
    QAction *m_share;
    AdoptionActions m_adoption;
};

} // namespace stint::ui
