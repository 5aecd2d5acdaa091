// SPDX-License-Identifier: GPL-3.0-or-later
// The challenge page as it is made: its actions, its head and the bar of its tabs.
#include "ui/pages/challenge/challengepage.h"

#include "ui/pages/challenge/actionstab.h"
#include "ui/pages/challenge/adoptiontab.h"
#include "ui/pages/challenge/challengeheader.h"
#include "ui/pages/challenge/decisionstab.h"
#include "ui/pages/challenge/detailstab.h"
#include "ui/pages/challenge/filestab.h"
#include "ui/pages/challenge/historytab.h"
#include "ui/pages/challenge/overviewtab.h"
#include "ui/pages/challenge/plantab.h"
#include "ui/pages/challenge/riskstab.h"
#include "ui/pages/challenge/scoreactions.h"
#include "ui/pages/challenge/scorestab.h"
#include "ui/pages/challenge/stinttab.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

void ChallengePage::makeActions()
{
    const auto make = [this](const char *menu) {
        auto *action = new QAction(this);
        action->setProperty("menu", QString::fromLatin1(menu));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_decide = make("Challenge");
    m_status = make("Challenge");
    m_rename = make("Challenge");
    m_addNote = make("Challenge");
    m_addRisk = make("Challenge");
    m_addAction = make("Challenge");
    m_addIssue = make("Challenge");
    m_ask = make("Challenge");
    m_changed = make("Challenge");
    m_move = make("Challenge");
    m_share = make("Challenge");
    m_adoption = {make("Challenge"), make("Challenge"), make("Challenge")};
    m_adoption.live->setEnabled(false);
    m_plan = make("Plan");
    m_onePager = make("Reports");
    m_decide->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_addNote->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    const auto go = [this](const QString &page, const QString &part) {
        emit linkActivated({page, EntityKind::Challenge, m_challenge.value, part});
    };
    connect(m_decide, &QAction::triggered, this, [go] { go(u"gate"_s, {}); });
    connect(m_move, &QAction::triggered, this, [go] { go(u"gate"_s, u"move"_s); });
    connect(m_onePager, &QAction::triggered, this, [go] { go(u"reports"_s, u"challenge"_s); });
    connect(m_plan, &QAction::triggered, this, [this] {
        showPart(u"plan"_s);
        m_templates->openFor({m_challenge});
    });
    connect(m_share, &QAction::triggered, this, &ChallengePage::share);
    connect(m_status, &QAction::triggered, this, [this] { m_header->editStatus(); });
    connect(m_rename, &QAction::triggered, this, [this] { m_header->editTitle(); });
    connect(m_addNote, &QAction::triggered, this, [this] {
        showPart(u"files"_s);
        static_cast<FilesTab *>(tab(u"files"_s))->beginNote();
    });
    connect(m_addRisk, &QAction::triggered, this, [this] {
        showPart(u"risks"_s);
        static_cast<RisksTab *>(tab(u"risks"_s))->add();
    });
    const auto adopts = [this](QAction *action, void (AdoptionTab::*done)()) {
        connect(action, &QAction::triggered, this, [this, done] {
            showPart(u"adoption"_s);
            (static_cast<AdoptionTab *>(tab(u"adoption"_s))->*done)();
        });
    };
    adopts(m_adoption.begin, &AdoptionTab::begin);
    adopts(m_adoption.live, &AdoptionTab::goLive);
    adopts(m_adoption.plan, &AdoptionTab::planRollout);
    const auto add = [this](EntityKind kind) {
        showPart(u"actions"_s);
        static_cast<ActionsTab *>(tab(u"actions"_s))->add(kind);
    };
    connect(m_addAction, &QAction::triggered, this, [add] { add(EntityKind::Action); });
    connect(m_addIssue, &QAction::triggered, this, [add] { add(EntityKind::Issue); });
    connect(m_changed, &QAction::triggered, this, [go] { go(u"changes"_s, {}); });
    connect(m_ask, &QAction::triggered, this, [this] {
        showPart(u"decisions"_s);
        static_cast<DecisionsTab *>(tab(u"decisions"_s))->ask();
    });
    m_scoring = new ScoreActions(
        [this] {
            showPart(u"scores"_s);
            return static_cast<ScoresTab *>(tab(u"scores"_s));
        },
        this);
}

void ChallengePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_none = new SecondaryLabel({}, this);
    m_none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_none);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ChallengeHeader(m_context.portfolio, page);
    column->addWidget(m_header);
    for (QAction *action : {m_onePager, m_addNote, m_decide}) {
        const QString iconName = action == m_onePager  ? u"print"_s
                                 : action == m_addNote ? u"pencil"_s
                                                       : u"gate"_s;
        auto *button = plainButton({}, iconName, m_header);
        follow(button, action);
        m_header->addRight(button);
    }
    auto *tabRow = new QWidget(page);
    tabRow->setAutoFillBackground(true);
    tabRow->setBackgroundRole(QPalette::Base);
    auto *tabLine = new QHBoxLayout(tabRow);
    tabLine->setContentsMargins(8, 0, 8, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int i = 0; i < parts().size(); ++i)
        m_tabs->addTab({});
    tabLine->addWidget(m_tabs, 1);
    auto *plan = plainButton({}, u"template"_s, tabRow);
    follow(plan, m_plan);
    tabLine->addWidget(plan);
    column->addWidget(tabRow);
    m_templates = new PlanTemplatePanel(m_context, page);
    m_templates->hide();
    column->addWidget(m_templates);
    connect(m_templates, &PlanTemplatePanel::errorOccurred, this, &Page::errorOccurred);
    m_pages = new QStackedWidget(page);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(page);
    setFirstFocus(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this, plan](int index) {
        m_pages->setCurrentWidget(tab(parts().at(index)));
        plan->setVisible(parts().at(index) == "plan"_L1);
        m_templates->hide();
        refreshScoring();
    });
    plan->hide();
    connect(m_header, &ChallengeHeader::linkActivated, this, &Page::linkActivated);
    connect(m_header, &ChallengeHeader::errorOccurred, this, &Page::errorOccurred);
}

ChallengeTab *ChallengePage::makeTab(const QString &part)
{
    if (part == "plan"_L1)
        return new PlanTab(m_context, this);
    if (part == "stint"_L1)
        return new StintTab(m_context, this);
    if (part == "scores"_L1)
        return new ScoresTab(m_context, this);
    if (part == "actions"_L1)
        return new ActionsTab(m_context, this);
    if (part == "decisions"_L1)
        return new DecisionsTab(m_context, this);
    if (part == "risks"_L1)
        return new RisksTab(m_context, this);
    if (part == "adoption"_L1)
        return new AdoptionTab(m_context, m_adoption, this);
    if (part == "files"_L1)
        return new FilesTab(m_context, this);
    if (part == "details"_L1)
        return new DetailsTab(m_context, this);
    if (part == "history"_L1)
        return new HistoryTab(m_context, m_changed, this);
    return new OverviewTab(m_context, this);
}

} // namespace stint::ui
