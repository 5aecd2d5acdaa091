// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the challenges page.
#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/governance/lifecycle.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/challenges/movereason.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/tableexport.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

void ChallengesPage::makeActions()
{
    const auto make = [this](const QString &iconName, const QKeySequence &keys, const QString &menu,
                             auto slot) {
        auto *action = new QAction(this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", menu);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    const QString menu = u"Challenge"_s;
    m_newAction = make(u"plus"_s, QKeySequence::New, menu, &ChallengesPage::newChallenge);
    m_importAction = make(u"import"_s, QKeySequence(u"Ctrl+I"_s), u"File"_s, [this] {
        emit linkActivated({u"import"_s, EntityKind::None, 0, {}});
    });
    for (QAction *action : {m_newAction, m_importAction})
        action->setProperty("everywhere", true);
    m_sampleAction = make(u"city"_s, {}, {}, [this] {
        emit linkActivated({u"sample"_s, EntityKind::None, 0, {}});
    });
    m_openAction = make(u"open"_s, {}, menu, &ChallengesPage::openCurrent);
    m_gateAction = make(u"gate"_s, QKeySequence(u"Ctrl+G"_s), menu, &ChallengesPage::decideGate);
    m_planAction = make(u"template"_s, {}, u"Plan"_s, &ChallengesPage::planFromTemplate);
    m_duplicateAction = make(u"copy"_s, {}, menu, &ChallengesPage::duplicate);
    m_removeAction =
        make(u"trash"_s, QKeySequence(u"Ctrl+Del"_s), menu, &ChallengesPage::removeSelected);
    m_exportAction = make(u"export"_s, {}, u"File"_s, &ChallengesPage::exportTable);
    m_tableAction = make(u"table"_s, {}, u"View"_s, [this] { showView(TableShown); });
    m_boardAction = make(u"board"_s, {}, u"View"_s, [this] { showView(BoardShown); });
    for (QAction *action :
         {m_openAction, m_gateAction, m_planAction, m_duplicateAction, m_removeAction})
        action->setEnabled(false);
    m_closedAction = make({}, {}, u"View"_s, [this](bool on) { m_board->setClosedFolded(!on); });
    m_closedAction->setCheckable(true);
    connect(m_board, &BoardView::foldedChanged, this,
            [this] { m_closedAction->setChecked(!m_board->isClosedFolded()); });
    auto *views = new QActionGroup(this);
    for (QAction *action : {m_tableAction, m_boardAction}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    auto *columns = new QActionGroup(this);
    for (const BoardBy by : {BoardBy::Stage, BoardBy::Owner, BoardBy::Status, BoardBy::Theme}) {
        QAction *action = make({}, {}, u"View"_s, [this, by] { showBy(by); });
        action->setCheckable(true);
        columns->addAction(action);
        m_byActions << action;
    }
    m_byActions.first()->setChecked(true);
    table()->setRowActions(
        {m_openAction, m_gateAction, m_planAction, m_duplicateAction, m_removeAction});
    connect(m_new, &QAbstractButton::clicked, m_newAction, &QAction::trigger);
    connect(m_import, &QAbstractButton::clicked, m_importAction, &QAction::trigger);
}

void ChallengesPage::showBy(BoardBy by)
{
    QAction *action = m_byActions[static_cast<int>(by)];
    action->setChecked(true);
    m_board->setBy(by);
    m_by->setText(action->text());
    m_by->setAccessibleName(action->text());
}

QList<QAction *> ChallengesPage::pageActions() const
{
    return QList<QAction *>{m_newAction,       m_openAction,   m_gateAction,   m_planAction,
                            m_duplicateAction, m_removeAction, m_importAction, m_exportAction,
                            m_tableAction,     m_boardAction,  m_closedAction} +
           m_byActions + table()->editActions() + table()->viewActions();
}

void ChallengesPage::report(const Result<void> &result)
{
    if (!result)
        emit errorOccurred(result.error().message);
}

void ChallengesPage::newChallenge()
{
    const qint64 id = m_rows->addRow({{u"title"_s, tr("New challenge")}});
    if (id == 0)
        return;
    if (m_rows->rowOf(id) < 0 && m_rows->groupedBy().isEmpty()) {
        // The filter hides it; what was just made must be seen.
        emit statusMessage(tr("The filter is cleared to show the new challenge."));
        m_context.filter->setState({});
    }
    m_selected = {id};
    showView(TableShown);
    table()->select({id});
    announceSelection();
    table()->editCell(id, u"title"_s);
}

void ChallengesPage::openCurrent()
{
    if (const qint64 id = current())
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, id, {}});
}

void ChallengesPage::decideGate()
{
    if (const qint64 id = current())
        emit linkActivated({u"gate"_s, EntityKind::Challenge, id, {}});
}

void ChallengesPage::duplicate()
{
    const qint64 id = current();
    if (id == 0)
        return;
    const Result<ChangeSet> changes =
        edit::duplicateChallenge(m_context.portfolio->now(), Id<Challenge>(id), m_facts.today());
    const qint64 copy = changes ? edit::addedRow(*changes, EntityKind::Challenge) : 0;
    report(m_context.portfolio->perform(changes));
    if (copy != 0 && m_rows->rowOf(copy) >= 0) {
        m_selected = {copy};
        showView(m_view);
    }
}

void ChallengesPage::removeSelected()
{
    if (m_view == TableShown)
        table()->removeSelected();
    else if (!m_selected.empty())
        m_rows->removeRows(m_selected);
}

void ChallengesPage::planFromTemplate()
{
    QList<Id<Challenge>> challenges;
    for (const qint64 id : m_selected)
        challenges << Id<Challenge>(id);
    m_templates->openFor(challenges);
}

void ChallengesPage::exportTable()
{
    const Result<QString> told = saveTable(table(), tr("challenges.csv"));
    if (!told)
        emit errorOccurred(told.error().message);
    else if (!told->isEmpty())
        emit statusMessage(*told);
}

void ChallengesPage::moveCards(const QList<qint64> &ids, int column)
{
    const BoardColumn &target = m_board->columns()[static_cast<size_t>(column)];
    if (m_board->by() == BoardBy::Stage) {
        moveToStage(ids, Id<Stage>(target.key.toLongLong()));
        return;
    }
    const int field = m_rows->columnOf(QString(boardField(m_board->by())));
    if (field >= 0)
        m_rows->edit(std::vector<qint64>(ids.begin(), ids.end()), field, target.key);
}

void ChallengesPage::moveToStage(const QList<qint64> &ids, Id<Stage> to)
{
    const Snapshot &now = m_context.portfolio->now();
    const Stage *target = now.find(to);
    QList<qint64> moving;
    for (const qint64 id : ids) {
        const Challenge *challenge = now.find(Id<Challenge>(id));
        if (challenge && challenge->stage != to)
            moving << id;
    }
    if (!target || moving.isEmpty())
        return;
    const Challenge &first = *now.find(Id<Challenge>(moving.first()));
    const Stage *next = governance::nextStage(now, first.stage);
    const bool throughGate =
        moving.size() == 1 && next && next->id == to && governance::gateOf(now, first.stage);
    if (throughGate) {
        emit linkActivated({u"gate"_s, EntityKind::Challenge, moving.first(), {}});
        return;
    }
    const QString what = moving.size() == 1
                             ? now.title(EntityKind::Challenge, moving.first())
                             : tr("%n challenges", nullptr, static_cast<int>(moving.size()));
    auto *ask =
        new MoveReason(tr("Move %1 to %2 without a gate decision").arg(what, target->name), this);
    connect(ask, &MoveReason::given, this, [this, moving, to](const QString &reason) {
        // All of them or none, as one step to undo.
        Snapshot after = m_context.portfolio->now();
        ChangeSet all;
        const Id<Person> me = whoIsHere(m_context.portfolio);
        for (const qint64 id : moving) {
            const Result<ChangeSet> moved =
                edit::moveWithoutGate(after, Id<Challenge>(id), to, reason, me, m_facts.today(),
                                      me ? QString() : m_context.portfolio->who());
            if (!moved) {
                emit errorOccurred(moved.error().message);
                return;
            }
            after.apply(*moved);
            all.append(*moved);
            all.words = moved->words;
        }
        if (moving.size() > 1)
            all.words = tr("move %n challenges", nullptr, static_cast<int>(moving.size()));
        report(m_context.portfolio->perform(all));
    });
    const QRect card = m_view == BoardShown ? m_board->cardRect(moving.first()) : QRect();
    const QWidget *near = m_view == BoardShown ? m_board->viewport() : table()->viewport();
    ask->popUp(near->mapToGlobal(card.isValid() ? card.topRight() + QPoint(8, 0)
                                                : QPoint(near->width() / 2 - 200, 80)));
}

} // namespace stint::ui
