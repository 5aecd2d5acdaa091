// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the challenges page.
#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/governance/adoption.h"
#include "model/governance/lifecycle.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/challenges/movereason.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/pages/charts/numberview.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/tableexport.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// The first that can't be adopted yet, with what it lacks.
std::pair<qint64, QString> firstGap(const Snapshot &now, const QList<qint64> &challenges)
{
    for (const qint64 id : challenges) {
        const Challenge *row = now.find(Id<Challenge>(id));
        if (const QString words = row && row->outcome == Outcome::Open
                                      ? governance::adoptionGapWords(now, row->id)
                                      : QString();
            !words.isEmpty())
            return {id, challenges.size() == 1 ? words : u"%1: %2"_s.arg(row->code, words)};
    }
    return {};
}

} // namespace

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
    m_shareAction = make(u"export"_s, {}, menu, &ChallengesPage::share);
    m_duplicateAction = make(u"copy"_s, {}, menu, &ChallengesPage::duplicate);
    m_removeAction =
        make(u"trash"_s, QKeySequence(u"Ctrl+Del"_s), menu, &ChallengesPage::removeSelected);
    m_exportAction = make(u"export"_s, {}, u"File"_s, &ChallengesPage::exportTable);
    m_pictureAction = make(u"export"_s, {}, u"File"_s, &ChallengesPage::savePicture);
    for (QAction *action : rowActions())
        action->setEnabled(false);
    makeViewActions();
    table()->setRowActions(rowActions());
    connect(m_new, &QAbstractButton::clicked, m_newAction, &QAction::trigger);
    connect(m_import, &QAbstractButton::clicked, m_importAction, &QAction::trigger);
}

QList<QAction *> ChallengesPage::rowActions() const
{
    return {m_openAction,  m_gateAction,      m_planAction,
            m_shareAction, m_duplicateAction, m_removeAction};
}

void ChallengesPage::report(const Result<void> &result)
{
    if (!result)
        emit errorOccurred(result.error().message);
}

void ChallengesPage::report(const Result<QString> &told)
{
    if (!told)
        emit errorOccurred(told.error().message);
    else if (!told->isEmpty())
        emit statusMessage(*told);
}

void ChallengesPage::newChallenge()
{
    const qint64 id = rows()->addRow({{u"title"_s, tr("New challenge")}});
    if (id == 0)
        return;
    if (rows()->rowOf(id) < 0 && rows()->groupedBy().isEmpty()) {
        // The filter hides it; what was just made must be seen.
        emit statusMessage(tr("The filter is cleared to show the new challenge."));
        m_context.filter->setState({});
    }
    showView(ChallengeView::Table);
    m_shown->select({id});
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

void ChallengesPage::share()
{
    if (const qint64 id = current())
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, id, u"share"_s});
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
    if (copy != 0 && rows()->rowOf(copy) >= 0)
        m_shown->select({copy});
}

void ChallengesPage::removeSelected()
{
    if (TableView *shown = m_shown->shownTable())
        shown->removeSelected();
    else if (!m_shown->selected().empty())
        rows()->removeRows(m_shown->selected());
}

void ChallengesPage::planFromTemplate()
{
    QList<Id<Challenge>> challenges;
    for (const qint64 id : m_shown->selected())
        challenges << Id<Challenge>(id);
    m_templates->openFor(challenges);
}

void ChallengesPage::exportTable()
{
    const ChartPanel *chart = m_shown->shownChart();
    report(chart ? saveCsv(window(), csvOf(chart->table()), chart->data().name + u".csv"_s)
                 : saveTable(actingTable(), tr("challenges.csv")));
}

void ChallengesPage::savePicture()
{
    const ChartPanel *chart = m_shown->shownChart();
    if (!chart)
        return;
    const QString path =
        askSavePath(window(), tr("Save the chart as a picture"), chart->data().name + u".png"_s,
                    tr("Pictures (*.png *.svg)"), u"png"_s);
    if (path.isEmpty())
        return;
    const Result<void> saved = chart->savePicture(path);
    report(saved ? Result<QString>(tr("Saved as %1.").arg(path)) : failure(saved.error().message));
}

void ChallengesPage::moveCards(const QList<qint64> &ids, int column)
{
    const BoardColumn &target = board()->columns()[static_cast<size_t>(column)];
    if (board()->by() == BoardBy::Stage) {
        moveToStage(ids, Id<Stage>(target.key.toLongLong()));
        return;
    }
    const int field = rows()->columnOf(QString(boardField(board()->by())));
    if (field >= 0)
        rows()->edit(std::vector<qint64>(ids.begin(), ids.end()), field, target.key);
}

void ChallengesPage::moveToLane(const QList<qint64> &ids, int lane)
{
    const int field = rows()->columnOf(QString(boardField(*board()->lanesBy())));
    if (field >= 0)
        rows()->edit(std::vector<qint64>(ids.begin(), ids.end()), field,
                     board()->lanes()[static_cast<size_t>(lane)].key);
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
    const auto move = [this, moving, to](const MoveReason::Given &given) -> QString {
        // All of them or none, as one step to undo.
        Snapshot after = m_context.portfolio->now();
        ChangeSet all;
        for (const qint64 id : moving) {
            const Result<ChangeSet> moved =
                edit::moveWithoutGate(after, Id<Challenge>(id), to, given.reason, given.person,
                                      m_facts.today(), given.name, given.overrideReason, given.end);
            if (!moved)
                return moved.error().message;
            after.apply(*moved);
            all.append(*moved);
            all.words = moved->words;
        }
        if (moving.size() > 1)
            all.words = tr("move %n challenges", nullptr, static_cast<int>(moving.size()));
        const auto done = m_context.portfolio->perform(all);
        return done ? QString() : done.error().message;
    };
    const Person *me = now.find(whoIsHere(m_context.portfolio));
    auto *ask = new MoveReason(tr("Move %1 to %2 without a gate decision").arg(what, target->name),
                               now, me ? me->name : m_context.portfolio->who(), move, this);
    const auto open = std::ranges::find_if(
        moving, [&](qint64 id) { return now.find(Id<Challenge>(id))->outcome == Outcome::Open; });
    if (target->closed && open != moving.end()) {
        const auto [lacking, missing] = firstGap(now, moving);
        ask->askForEnd(edit::outcomeOnFile(now, Id<Challenge>(*open)), missing);
        connect(ask, &MoveReason::recordWanted, this, [this, lacking] {
            emit linkActivated({u"challenge"_s, EntityKind::Challenge, lacking, u"adoption"_s});
        });
    }
    ask->popUp(m_shown->placeFor(moving.first()));
}

} // namespace stint::ui
