// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/challengespage.h"

#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/home/stageguide.h"
#include "ui/pages/parts/tableprint.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tablepanel.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const QStringList usualColumns{u"code"_s,  u"title"_s,   u"stage"_s,     u"status"_s,
                               u"owner"_s, u"sponsor"_s, u"=next_due"_s, u"=in_stage"_s,
                               u"=gate"_s, u"budget"_s};

} // namespace

ChallengesPage::ChallengesPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_facts(context.portfolio)
    , m_rows(new RowsModel(context.portfolio, EntityKind::Challenge, this))
    , m_header(new PageHeader(this))
    , m_views(new SegmentedControl(this))
    , m_by(new QToolButton(this))
    , m_import(plainButton({}, u"import"_s, this))
    , m_new(primaryButton({}, u"plus"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_panel(nullptr)
    , m_board(nullptr)
    , m_empty(nullptr)
    , m_guide(nullptr)
    , m_templates(new PlanTemplatePanel(context, this))
{
    m_rows->setColumns(challengeColumns(context.portfolio->now(), &m_facts));
    m_rows->setSortedBy({{u"stage"_s}, {u"code"_s}});
    m_rows->setFilter([this](const Snapshot &now, qint64, const void *row) {
        return m_context.filter->accepts(now, *static_cast<const Challenge *>(row),
                                         m_facts.today());
    });
    m_rows->setIntercept(
        [this](const std::vector<qint64> &ids, const Column &column, const QVariant &value) {
            if (!column.field() || column.field()->name != "stage"_L1)
                return false;
            moveToStage(QList<qint64>(ids.begin(), ids.end()), Id<Stage>(value.toLongLong()));
            return true;
        });
    m_panel = new TablePanel(m_rows, this);
    m_board = new BoardView(m_rows, &m_facts, this);
    table()->setOpensRows(true);
    table()->setDefaultColumns(usualColumns);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_templates);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_board);

    makeActions();
    makeEmpty();
    m_header->addLeft(m_views);
    m_header->addRight(m_by);
    m_header->addRight(m_import);
    m_header->addRight(m_new);
    m_views->addSegment({}, u"table"_s);
    m_views->addSegment({}, u"board"_s);
    m_by->setProperty("look", u"chip"_s);
    m_by->setPopupMode(QToolButton::InstantPopup);
    m_by->setIcon(icon(u"chevron-down"_s));
    m_by->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_by->setLayoutDirection(Qt::RightToLeft); // the arrow after the words
    auto *byMenu = new QMenu(m_by);
    byMenu->addActions(m_byActions);
    m_by->setMenu(byMenu);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { showView(index == 0 ? TableShown : BoardShown); });

    connect(table(), &TableView::selectedIdsChanged, this,
            [this](const QList<qint64> &ids) { takeSelection(ids, TableShown); });
    connect(m_board, &BoardView::selectedIdsChanged, this,
            [this](const QList<qint64> &ids) { takeSelection(ids, BoardShown); });
    connect(table(), &TableView::opened, this, &ChallengesPage::openCurrent);
    connect(m_board, &BoardView::opened, this, &ChallengesPage::openCurrent);
    connect(m_board, &BoardView::newRequested, this, &ChallengesPage::newChallenge);
    connect(m_board, &BoardView::moveRequested, this, &ChallengesPage::moveCards);
    connect(m_board, &BoardView::menuRequested, this, [this](QPoint at) {
        QMenu menu(this);
        menu.addActions(
            {m_openAction, m_gateAction, m_planAction, m_duplicateAction, m_removeAction});
        menu.exec(at);
    });
    connect(m_board, &BoardView::said, this, [this](const QString &text) {
        if (text.isEmpty())
            say();
        else
            emit statusMessage(text);
    });
    connect(table(), &TableView::said, this, [this](const QString &text) {
        if (text.isEmpty())
            say();
        else
            emit statusMessage(text);
    });
    connect(table(), &TableView::failed, this, &ChallengesPage::errorOccurred);
    connect(m_rows, &RowsModel::contentChanged, this, &ChallengesPage::say);
    connect(m_templates, &PlanTemplatePanel::errorOccurred, this, &ChallengesPage::errorOccurred);
    connect(m_templates, &PlanTemplatePanel::applied, this,
            [this] { emit statusMessage(tr("The plan is on the timeline.")); });
    connect(context.filter, &ChallengeFilter::changed, m_rows, &RowsModel::refilter);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Challenge>() || changes.touches<Stage>())
            refresh();
    });
    retranslate();
    refresh();
    showView(TableShown);
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

TableView *ChallengesPage::table() const
{
    return m_panel->view();
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
    m_views->setSegmentText(0, tr("Table"));
    m_views->setSegmentText(1, tr("Board"));
    m_views->setAccessibleName(tr("View"));
    m_newAction->setText(tr("New challenge"));
    m_importAction->setText(tr("Import…"));
    m_sampleAction->setText(tr("Open the sample city"));
    m_openAction->setText(tr("Open challenge"));
    m_gateAction->setText(tr("Decide gate…"));
    m_planAction->setText(tr("Plan from template…"));
    m_duplicateAction->setText(tr("Duplicate challenge"));
    m_removeAction->setText(tr("Delete challenges"));
    m_exportAction->setText(tr("Export table…"));
    m_tableAction->setText(tr("Challenges as table"));
    m_boardAction->setText(tr("Challenges as board"));
    m_closedAction->setText(tr("Unfold closed stages"));
    const QStringList by{tr("Columns by stage"), tr("Columns by owner"), tr("Columns by status"),
                         tr("Columns by theme")};
    for (qsizetype i = 0; i < by.size(); ++i)
        m_byActions[i]->setText(by[i]);
    m_by->setText(by[static_cast<int>(m_board->by())]);
    m_by->setAccessibleName(m_by->text());
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
    // The inspector and the keyboard begin somewhere.
    if (m_selected.empty() && m_rows->shownRows() > 0) {
        const std::vector<qint64> ids = m_rows->ids();
        if (m_view == TableShown)
            table()->select({ids.front()});
        else
            m_board->makeCurrent(ids.front());
        if (!isAncestorOf(focusWidget()))
            setFocus();
    }
    say();
}

void ChallengesPage::showView(View view)
{
    m_view = view;
    setFirstFocus(view == TableShown ? static_cast<QWidget *>(table()) : m_board);
    m_views->setCurrent(view == TableShown ? 0 : 1);
    m_by->setVisible(view == BoardShown);
    (view == TableShown ? m_tableAction : m_boardAction)->setChecked(true);
    for (QAction *action : m_byActions)
        action->setEnabled(view == BoardShown);
    for (QAction *action : table()->editActions() + table()->viewActions())
        action->setEnabled(view == TableShown);
    // Before it is shown: what gets the focus without a selection makes one.
    if (view == TableShown)
        table()->select(m_selected);
    else
        m_board->select(m_selected);
    refresh();
    say();
}

void ChallengesPage::refresh()
{
    const Snapshot &now = m_context.portfolio->now();
    const bool empty = now.table<Challenge>().isEmpty();
    m_stack->setCurrentIndex(empty ? 2 : m_view == TableShown ? 0 : 1);
    m_views->setEnabled(!empty);
    if (empty)
        m_guide->setStages(now);
    const bool writable = !m_context.portfolio->isReadOnly();
    m_newAction->setEnabled(writable);
    m_importAction->setEnabled(writable);
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);

    static const ChallengeFilter usual;
    int count = 0;
    for (const Challenge &challenge : now.table<Challenge>())
        count += usual.accepts(now, challenge, m_facts.today()) ? 1 : 0;
    if (count != m_badge) {
        m_badge = count;
        emit badgeChanged();
    }
}

void ChallengesPage::takeSelection(const QList<qint64> &ids, View from)
{
    if (from != m_view)
        return;
    m_selected.assign(ids.begin(), ids.end());
    const bool one = current() != 0;
    m_openAction->setEnabled(one);
    m_gateAction->setEnabled(one);
    const bool writable = !m_context.portfolio->isReadOnly();
    m_duplicateAction->setEnabled(one && writable);
    m_removeAction->setEnabled(!m_selected.empty() && writable);
    m_planAction->setEnabled(!m_selected.empty() && writable);
    emit selectionChanged(EntityKind::Challenge, ids);
    say();
}

qint64 ChallengesPage::current() const
{
    const qint64 id = m_view == TableShown ? table()->currentId() : m_board->currentId();
    const bool selected = std::ranges::find(m_selected, id) != m_selected.end();
    return selected ? id : m_selected.empty() ? 0 : m_selected.front();
}

void ChallengesPage::say()
{
    emit statusMessage(tr("%1 shown, %2 selected")
                           .arg(QLocale().toString(m_rows->shownRows()),
                                QLocale().toString(static_cast<int>(m_selected.size()))));
}

void ChallengesPage::open(const Link &link)
{
    if (link.part == "board"_L1)
        showView(BoardShown);
    else if (link.part == "table"_L1)
        showView(TableShown);
    else if (link.part == "new"_L1)
        newChallenge();
    if (link.kind == EntityKind::Challenge && link.id != 0) {
        const edit::Portfolio &portfolio = *m_context.portfolio;
        const bool hidden = m_context.filter->reveal(portfolio.now(), Id<Challenge>(link.id),
                                                     portfolio.clock().today());
        m_selected = {link.id};
        if (m_view == TableShown) {
            table()->select(m_selected);
        } else {
            m_board->select(m_selected);
            emit selectionChanged(EntityKind::Challenge, {link.id});
        }
        if (hidden)
            emit statusMessage(tr("The filter was taken off to show it."));
    }
}

QStringList ChallengesPage::partNames() const
{
    return {u"table"_s, u"board"_s};
}

Link ChallengesPage::here() const
{
    return {name(), EntityKind::None, 0, m_view == TableShown ? u"table"_s : u"board"_s};
}

void ChallengesPage::announceSelection()
{
    emit selectionChanged(EntityKind::Challenge,
                          QList<qint64>(m_selected.begin(), m_selected.end()));
}

void ChallengesPage::print()
{
    printTable(*table(), title(), this);
}

QByteArray ChallengesPage::saveState() const
{
    return QJsonDocument(QJsonObject{{u"table"_s, QString::fromUtf8(table()->saveState())},
                                     {u"view"_s, m_view == TableShown ? u"table"_s : u"board"_s},
                                     {u"by"_s, static_cast<int>(m_board->by())},
                                     {u"closed"_s, !m_board->isClosedFolded()}})
        .toJson(QJsonDocument::Compact);
}

void ChallengesPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    table()->restoreState(object.value(u"table"_s).toString().toUtf8());
    const int by = object.value(u"by"_s).toInt();
    if (by >= 0 && by < m_byActions.size())
        showBy(static_cast<BoardBy>(by));
    m_board->setClosedFolded(!object.value(u"closed"_s).toBool());
    showView(object.value(u"view"_s).toString() == "board"_L1 ? BoardShown : TableShown);
}

} // namespace stint::ui
