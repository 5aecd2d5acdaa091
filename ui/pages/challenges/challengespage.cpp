// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/challengespage.h"

#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/pages/home/stageguide.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

ChallengesPage::ChallengesPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_facts(context.portfolio)
    , m_scores(context.portfolio)
    , m_header(new PageHeader(this))
    , m_views(new SegmentedControl(this))
    , m_by(new Chooser(this))
    , m_lanes(new Chooser(this))
    , m_model(new Chooser(this))
    , m_balanceBy(new Chooser(this))
    , m_measure(new Chooser(this))
    , m_import(plainButton({}, u"import"_s, this))
    , m_new(primaryButton({}, u"plus"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_shown(nullptr)
    , m_empty(nullptr)
    , m_guide(nullptr)
    , m_templates(new PlanTemplatePanel(context, this))
{
    const auto intercept = [this](const std::vector<qint64> &ids, const Column &column,
                                  const QVariant &value) {
        if (!column.field() || column.field()->name != "stage"_L1)
            return false;
        moveToStage(QList<qint64>(ids.begin(), ids.end()), Id<Stage>(value.toLongLong()));
        return true;
    };
    m_shown = new ChallengeViews(context, &m_facts, &m_scores, intercept, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_templates);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_shown);

    makeActions();
    makeEmpty();
    makeHeader();
    connect(m_shown, &ChallengeViews::selectedIdsChanged, this, &ChallengesPage::takeSelection);
    connect(m_shown, &ChallengeViews::opened, this, &ChallengesPage::openCurrent);
    connect(m_shown, &ChallengeViews::severalOpened, this, [this] {
        showView(ChallengeView::Table);
        table()->setFocus();
        announceSelection();
    });
    connect(m_shown, &ChallengeViews::failed, this, &ChallengesPage::errorOccurred);
    connect(m_shown, &ChallengeViews::said, this, [this](const QString &text) {
        if (text.isEmpty())
            say();
        else
            emit statusMessage(text);
    });
    connect(m_shown, &ChallengeViews::menuRequested, this, [this](QPoint at) {
        QMenu menu(this);
        menu.addActions(rowActions());
        menu.exec(at);
    });
    connect(m_shown, &ChallengeViews::numbersShown, this, [this](bool on) {
        m_numbersAction->setChecked(on);
        setFirstFocus(m_shown->firstFocus());
    });
    connect(board(), &BoardView::newRequested, this, &ChallengesPage::newChallenge);
    connect(board(), &BoardView::moveRequested, this, &ChallengesPage::moveCards);
    connect(board(), &BoardView::laneRequested, this, &ChallengesPage::moveToLane);
    connect(rows(), &RowsModel::contentChanged, this, &ChallengesPage::say);
    connect(m_templates, &PlanTemplatePanel::errorOccurred, this, &ChallengesPage::errorOccurred);
    connect(m_templates, &PlanTemplatePanel::applied, this,
            [this] { emit statusMessage(tr("The plan is on the timeline.")); });
    connect(&m_scores, &ScoreFacts::changed, this, &ChallengesPage::refreshModels);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Challenge>() || changes.touches<Stage>())
            refresh();
    });
    retranslate();
    refreshModels();
    showView(ChallengeView::Table);
}

ChallengesPage::~ChallengesPage() = default;

QString ChallengesPage::name() const
{
    return u"challenges"_s;
}

QString ChallengesPage::title() const
{
    return tr("Challenges");
}

QString ChallengesPage::iconName() const
{
    return u"flag"_s;
}

void ChallengesPage::makeHeader()
{
    auto *line = new QWidget(m_header);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(16, 0, 16, 8);
    box->addWidget(m_views);
    box->addStretch();
    m_header->addBelow(line);
    for (QWidget *widget : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_lanes),
                            static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_balanceBy),
                            static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_import),
                            static_cast<QWidget *>(m_new)})
        m_header->addRight(widget);
    for (int i = 0; i < challengeViewCount; ++i)
        m_views->addSegment({}, viewIcon(static_cast<ChallengeView>(i)));
    m_by->setActions(m_byActions);
    m_lanes->setActions(m_laneActions);
    m_balanceBy->setActions(m_balanceActions);
    m_measure->setActions(m_measureActions);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { showView(static_cast<ChallengeView>(index)); });
}

void ChallengesPage::makeEmpty()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(scroll);
    m_guide = new StageGuide(m_empty);
    m_empty->below()->addSpacing(40);
    m_empty->below()->addWidget(m_guide);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_empty);
    m_stack->addWidget(scroll);
}

void ChallengesPage::retranslate()
{
    m_header->setTitle(title());
    nameViews();
    m_newAction->setText(tr("New challenge"));
    m_importAction->setText(tr("Import…"));
    m_sampleAction->setText(tr("Open the sample city"));
    m_openAction->setText(tr("Open challenge"));
    m_gateAction->setText(tr("Decide gate…"));
    m_planAction->setText(tr("Plan from template…"));
    m_shareAction->setText(tr("Share with another city…"));
    m_duplicateAction->setText(tr("Duplicate challenge"));
    m_removeAction->setText(tr("Delete challenges"));
    m_exportAction->setText(tr("Export table…"));
    m_pictureAction->setText(tr("Save chart as picture…"));
    m_numbersAction->setText(tr("Numbers of the chart as table"));
    m_closedAction->setText(tr("Unfold closed stages"));
    m_new->setText(m_newAction->text());
    m_import->setText(m_importAction->text());

    m_empty->setTitle(tr("No challenges yet"));
    m_empty->setText(tr("This page shows everything the team is working on and where it is stuck: "
                        "as a table or as a board by stage. Start in one of three ways. Each can "
                        "be undone."));
    m_empty->setStep(m_newAction, u"plus"_s, tr("Write down the first challenge"),
                     tr("A title is enough to begin with, such as “Permit waiting times”."),
                     tr("New challenge"));
    m_empty->setStep(m_importAction, u"file-table"_s, tr("Bring in the list you already keep"),
                     tr("From a spreadsheet saved as CSV. You see every row before anything is "
                        "added. Rows copied from a spreadsheet can also be pasted with Ctrl+V."),
                     tr("Import a spreadsheet…"));
    m_empty->setStep(m_sampleAction, u"city"_s, tr("Look around first"),
                     tr("Port Marlow, a made-up city with 24 challenges. Your own file stays "
                        "empty."),
                     tr("Open the sample city"));
    say();
}

void ChallengesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChallengesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // The inspector, if there is one thing to show, and the keyboard begin somewhere.
    if (m_shown->selected().empty() && rows()->shownRows() > 0) {
        m_shown->beginSomewhere();
        if (!isAncestorOf(focusWidget()))
            setFocus();
    }
    say();
}

void ChallengesPage::showView(ChallengeView view)
{
    // What is hidden gives its focus to whatever comes next.
    const bool focused = m_shown->isAncestorOf(QApplication::focusWidget());
    m_shown->setView(view);
    setFirstFocus(m_shown->firstFocus());
    if (focused)
        m_shown->firstFocus()->setFocus();
    const auto index = static_cast<int>(view);
    m_views->setCurrent(index);
    m_viewActions[index]->setChecked(true);
    const bool onBoard = view == ChallengeView::Board;
    const bool balance = view == ChallengeView::Balance;
    const ChartPanel *chart = m_shown->shownChart();
    m_by->setVisible(onBoard);
    m_lanes->setVisible(onBoard);
    m_balanceBy->setVisible(balance);
    m_measure->setVisible(balance);
    showModelChooser();
    for (QAction *action : m_byActions + m_laneActions)
        action->setEnabled(onBoard);
    for (QAction *action : m_balanceActions + m_measureActions)
        action->setEnabled(balance);
    for (QAction *action : {m_pictureAction, m_numbersAction})
        action->setEnabled(chart);
    m_numbersAction->setChecked(chart && chart->isTableShown());
    for (QAction *action : actingTable()->editActions() + actingTable()->viewActions())
        action->setEnabled(m_shown->shownTable());
    emit actionsChanged();
    refresh();
    say();
}

TableView *ChallengesPage::actingTable() const
{
    return m_shown->shownTable() ? m_shown->shownTable() : table();
}

void ChallengesPage::refresh()
{
    const Snapshot &now = m_context.portfolio->now();
    const bool empty = now.table<Challenge>().isEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_views->setEnabled(!empty);
    if (empty)
        m_guide->setStages(now);
    const bool writable = !m_context.portfolio->isReadOnly();
    m_newAction->setEnabled(writable);
    m_importAction->setEnabled(writable);
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);

    static const ChallengeFilter usual;
    const QDate today = m_facts.today();
    int count = 0;
    for (const Challenge &challenge : now.table<Challenge>())
        count += usual.accepts(now, challenge, today) ? 1 : 0;
    if (count != m_badge) {
        m_badge = count;
        emit badgeChanged();
    }
}

void ChallengesPage::takeSelection(const QList<qint64> &ids)
{
    const bool one = current() != 0;
    m_openAction->setEnabled(one);
    m_gateAction->setEnabled(one);
    m_shareAction->setEnabled(one);
    const bool writable = !m_context.portfolio->isReadOnly();
    m_duplicateAction->setEnabled(one && writable);
    m_removeAction->setEnabled(!ids.isEmpty() && writable);
    m_planAction->setEnabled(!ids.isEmpty() && writable);
    emit selectionChanged(EntityKind::Challenge, ids);
    say();
}

void ChallengesPage::say()
{
    emit statusMessage(tr("%1 shown, %2 selected")
                           .arg(QLocale().toString(rows()->shownRows()),
                                QLocale().toString(m_shown->selected().size())));
}

void ChallengesPage::open(const Link &link)
{
    if (const auto view = viewNamed(link.part))
        showView(*view);
    else if (link.part == "new"_L1)
        newChallenge();
    if (link.kind == EntityKind::Challenge && link.id != 0) {
        const edit::Portfolio &portfolio = *m_context.portfolio;
        const bool hidden = m_context.filter->reveal(portfolio.now(), Id<Challenge>(link.id),
                                                     portfolio.clock().today());
        m_shown->select({link.id});
        if (!m_shown->shownTable())
            takeSelection({link.id});
        if (hidden)
            emit statusMessage(tr("The filter was taken off to show it."));
    }
}

QStringList ChallengesPage::partNames() const
{
    QStringList names;
    for (int i = 0; i < challengeViewCount; ++i)
        names << viewName(static_cast<ChallengeView>(i));
    return names;
}

Link ChallengesPage::here() const
{
    return {name(), EntityKind::None, 0, viewName(m_shown->view())};
}

void ChallengesPage::announceSelection()
{
    const auto &ids = m_shown->selected();
    emit selectionChanged(EntityKind::Challenge, QList<qint64>(ids.begin(), ids.end()));
}

QByteArray ChallengesPage::saveState() const
{
    return QJsonDocument(QJsonObject{{u"table"_s, QString::fromUtf8(table()->saveState())},
                                     {u"ranked"_s, QString::fromUtf8(m_shown->rankedState())},
                                     {u"view"_s, viewName(m_shown->view())},
                                     {u"by"_s, static_cast<int>(board()->by())},
                                     {u"lanes"_s, chosenIn(m_laneActions)},
                                     {u"balance"_s, static_cast<int>(m_shown->balanceBy())},
                                     {u"measure"_s, static_cast<int>(m_shown->balanceMeasure())},
                                     {u"model"_s, m_scores.model().value},
                                     {u"closed"_s, !board()->isClosedFolded()}})
        .toJson(QJsonDocument::Compact);
}

void ChallengesPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const auto check = [&](const QString &key, const QList<QAction *> &actions) {
        if (QAction *action = actions.value(object.value(key).toInt()))
            action->setChecked(true);
    };
    table()->restoreState(object.value(u"table"_s).toString().toUtf8());
    m_shown->setRankedState(object.value(u"ranked"_s).toString().toUtf8());
    const int by = object.value(u"by"_s).toInt();
    if (by >= 0 && by < m_byActions.size())
        showBy(static_cast<BoardBy>(by));
    check(u"lanes"_s, m_laneActions);
    check(u"balance"_s, m_balanceActions);
    check(u"measure"_s, m_measureActions);
    showLanes(chosenIn(m_laneActions));
    showBalance();
    m_scores.setModel(Id<ScoringModel>(object.value(u"model"_s).toInteger()));
    board()->setClosedFolded(!object.value(u"closed"_s).toBool());
    showView(viewNamed(object.value(u"view"_s).toString()).value_or(ChallengeView::Table));
}

} // namespace stint::ui
