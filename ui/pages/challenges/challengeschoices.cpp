// SPDX-License-Identifier: GPL-3.0-or-later
// How the challenges page shows its challenges: which view, by what, by which model.
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace stint::ui {

void ChallengesPage::makeViewActions()
{
    const auto make = [this](const QString &iconName, auto slot) {
        auto *action = new QAction(this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", u"View"_s);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    const auto choice = [&](QList<QAction *> &list, int count, auto slot) {
        auto *group = new QActionGroup(this);
        for (int i = 0; i < count; ++i) {
            list << make({}, [slot, i] { slot(i); });
            group->addAction(list.back());
        }
        list.front()->setChecked(true);
    };
    choice(m_viewActions, challengeViewCount,
           [this](int i) { showView(static_cast<ChallengeView>(i)); });
    for (int i = 0; i < challengeViewCount; ++i) {
        m_viewActions[i]->setIcon(icon(viewIcon(static_cast<ChallengeView>(i))));
        m_viewActions[i]->setShortcut(
            QKeyCombination(Qt::ALT, static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    choice(m_byActions, 5, [this](int i) { showBy(static_cast<BoardBy>(i)); });
    choice(m_laneActions, 4, [this](int i) { showLanes(i); });
    choice(m_balanceActions, 4, [this](int) { showBalance(); });
    choice(m_measureActions, 2, [this](int) { showBalance(); });
    m_closedAction = make({}, [this](bool on) { board()->setClosedFolded(!on); });
    connect(board(), &BoardView::foldedChanged, this,
            [this] { m_closedAction->setChecked(!board()->isClosedFolded()); });
    m_numbersAction = make(u"table"_s, [this](bool on) {
        if (ChartPanel *chart = m_shown->shownChart())
            chart->setTableShown(on);
    });
    m_modelGroup = new QActionGroup(this);
}

void ChallengesPage::nameViews()
{
    const QStringList segments{tr("Table"), tr("Ranked"),  tr("Board"),  tr("Funnel"),
                               tr("Gates"), tr("Bubbles"), tr("Balance")};
    const QStringList views{tr("Challenges as table"),  tr("Challenges by rank"),
                            tr("Challenges as board"),  tr("Challenges as funnel"),
                            tr("Gates by quarter"),     tr("Challenges as bubbles"),
                            tr("Challenges in balance")};
    for (int i = 0; i < challengeViewCount; ++i) {
        m_views->setSegmentText(i, segments[i]);
        m_viewActions[i]->setText(views[i]);
    }
    m_views->setAccessibleName(tr("View"));
    const QStringList by{tr("Columns by stage"), tr("Columns by owner"), tr("Columns by status"),
                         tr("Columns by theme"), tr("Columns by department")};
    for (qsizetype i = 0; i < by.size(); ++i)
        m_byActions[i]->setText(by[i]);
    const QStringList lanes{tr("No lanes"), tr("Lanes by theme"), tr("Lanes by owner"),
                            tr("Lanes by department")};
    for (qsizetype i = 0; i < lanes.size(); ++i)
        m_laneActions[i]->setText(lanes[i]);
    const QStringList balance{tr("By priority"), tr("By theme"), tr("By facet"),
                              tr("By department")};
    for (qsizetype i = 0; i < balance.size(); ++i)
        m_balanceActions[i]->setText(balance[i]);
    m_measureActions[0]->setText(tr("Number of challenges"));
    m_measureActions[1]->setText(tr("Budget of challenges"));
    refreshModels();
}

void ChallengesPage::showBy(BoardBy by)
{
    m_byActions[static_cast<int>(by)]->setChecked(true);
    board()->setBy(by);
}

void ChallengesPage::showLanes(int choice)
{
    constexpr std::array<std::optional<BoardBy>, 4> lanes{std::nullopt, BoardBy::Theme,
                                                          BoardBy::Owner, BoardBy::Department};
    board()->setLanes(lanes[static_cast<size_t>(choice)]);
}

int ChallengesPage::chosenIn(const QList<QAction *> &actions)
{
    return static_cast<int>(std::ranges::find_if(actions, &QAction::isChecked) - actions.begin());
}

void ChallengesPage::showBalance()
{
    m_shown->setBalance(static_cast<governance::BalanceBy>(chosenIn(m_balanceActions)),
                        static_cast<BalanceMeasure>(chosenIn(m_measureActions)));
}

void ChallengesPage::showModelChooser()
{
    const ChallengeView view = m_shown->view();
    m_model->setVisible(m_modelActions.size() > 1 && // one to choose from is no choice
                        (view == ChallengeView::Ranked || view == ChallengeView::Bubbles));
}

void ChallengesPage::refreshModels()
{
    const auto models = governance::scoringModels(m_context.portfolio->now());
    QList<std::pair<qint64, QString>> wanted, before;
    for (const ScoringModel *model : models)
        wanted.emplace_back(model->id.value, tr("Scored by %1").arg(model->name));
    for (const QAction *action : std::as_const(m_modelActions))
        before.emplace_back(action->data().toLongLong(), action->text());
    // Scores change often, models hardly ever.
    if (wanted == before) {
        for (QAction *action : std::as_const(m_modelActions))
            action->setChecked(action->data().toLongLong() == m_scores.model().value);
        return;
    }
    qDeleteAll(m_modelActions);
    m_modelActions.clear();
    for (const auto &[id, text] : wanted) {
        auto *action = new QAction(text, m_modelGroup);
        action->setData(id);
        action->setCheckable(true);
        action->setChecked(id == m_scores.model().value);
        action->setProperty("menu", u"View"_s);
        connect(action, &QAction::triggered, this,
                [this, id = Id<ScoringModel>(id)] { m_scores.setModel(id); });
        m_modelActions << action;
    }
    m_model->setActions(m_modelActions);
    showModelChooser();
    emit actionsChanged();
}

QList<QAction *> ChallengesPage::pageActions() const
{
    return QList<QAction *>{m_newAction,    m_openAction,      m_gateAction,   m_planAction,
                            m_shareAction,  m_duplicateAction, m_removeAction, m_importAction,
                            m_exportAction, m_pictureAction,   m_closedAction, m_numbersAction} +
           m_viewActions + m_byActions + m_laneActions + m_balanceActions + m_measureActions +
           m_modelActions + actingTable()->editActions() + actingTable()->viewActions();
}

} // namespace stint::ui
