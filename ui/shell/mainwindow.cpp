// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/emptyundo.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/longwork.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pastbar.h"
#include "ui/shell/places.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowstatus.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr qsizetype historyLimit = 100;
constexpr int roomForInspector = 1360;

/// The first file of a drop that the window can do something with.
QString droppedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == "stint"_L1 || suffix == "csv"_L1)
            return path;
    }
    return {};
}

} // namespace

/// Where a page that is not in the navigation belongs, wherever it was reached from.
static QString belongsTo(const QString &pageName, const Page *cameFrom)
{
    if (pageName == "import"_L1 && cameFrom)
        return cameFrom->name(); // any page imports what it shows
    return pageName == "stocktake"_L1 ? u"governance"_s
           : pageName == "changes"_L1 ? u"home"_s
                                      : u"challenges"_s; // a challenge, its gate
}

MainWindow::MainWindow(Preferences *preferences, LongWork *work, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_work(work)
    , m_do(std::make_unique<Actions>())
{
    setObjectName(u"MainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1440, 900);
}

void MainWindow::build()
{
    makeActions();
    makeLayout();
    connect(m_preferences, &Preferences::recentFilesChanged, this, &MainWindow::refreshRecent);
    connect(m_preferences, &Preferences::personChanged, this,
            [this] { m_navigation->setPerson(m_preferences->person()); });
    qApp->installEventFilter(new EmptyUndo(this));
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::watchTyping);
    retranslate();
    closeDocument();
    fitInspector(); // it may have been shown before
}

// Until Enter or Tab, what is typed into a field is on the screen only.
void MainWindow::watchTyping(QWidget *, QWidget *now)
{
    disconnect(m_typing);
    m_status->setTyping(false);
    if (!now || now->window() != this || !editorOf(now))
        return;
    const auto typing = [this] { m_status->setTyping(true); };
    if (auto *line = qobject_cast<QLineEdit *>(now))
        m_typing = connect(line, &QLineEdit::textEdited, this, typing);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(now))
        m_typing = connect(text->document(), &QTextDocument::undoCommandAdded, this, typing);
}

MainWindow::~MainWindow()
{
    closeDocument();
}

void MainWindow::makeLayout()
{
    auto *central = new QWidget(this);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *top = new TopBar({m_do->sidebar, m_do->back, m_do->forward, m_do->undo, m_do->redo,
                            m_do->print, m_do->inspector},
                           central);
    top->setObjectName(u"TopBar"_s);
    rows->addWidget(top);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_navigation = new Navigation(central);
    columns->addWidget(m_navigation);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_past = new PastBar(central);
    m_notice = new NoticeBar(central);
    m_error = new NoticeBar(central);
    m_stack = new QStackedWidget(central);
    m_start = new StartPage(m_do->newFile, m_do->open, m_do->sample, m_stack);
    m_stack->addWidget(m_start);
    middle->addWidget(m_past);
    middle->addWidget(m_notice);
    middle->addWidget(m_stack, 1);
    columns->addLayout(middle, 1);
    m_inspector = new Inspector(central);
    columns->addWidget(m_inspector);
    rows->addLayout(columns, 1);
    m_status = new WindowStatus(m_work, central);
    rows->addWidget(m_status);
    // In place of the status line, so that nothing moves under the mouse.
    rows->addWidget(m_error);
    connect(m_error, &NoticeBar::shown, this,
            [this](bool on) { m_status->setVisible(!on || m_work->isRunning()); });
    setCentralWidget(central);

    m_navigation->setPerson(m_preferences->person());
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &name) {
        goTo({name, EntityKind::None, 0, {}});
    });
    connect(m_navigation, &Navigation::personClicked, m_do->preferences, &QAction::trigger);
    connect(m_past, &PastBar::dayChosen, this, &MainWindow::pastRequested);
    connect(m_past, &PastBar::closed, this, &MainWindow::leavePast);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openRequested);
    connect(m_inspector, &Inspector::linkActivated, this, &MainWindow::goTo);
    connect(m_inspector, &Inspector::errorOccurred, this, &MainWindow::showError);
    connect(m_inspector, &Inspector::closeRequested, m_do->inspector, &QAction::trigger);
    connect(commandBox(), &CommandBox::actionChosen, this, &MainWindow::trigger);
    connect(commandBox(), &CommandBox::rowChosen, this, [this](EntityKind kind, qint64 id) {
        if (m_context.portfolio)
            goTo(placeOf(kind, id, m_context.portfolio->now()));
    });
    connect(commandBox(), &CommandBox::gateChosen, this, [this](qint64 challenge) {
        goTo({u"gate"_s, EntityKind::Challenge, challenge, {}});
    });
    commandBox()->setActions([this] { return commands(); });
}

CommandBox *MainWindow::commandBox() const
{
    return findChild<TopBar *>()->box();
}

void MainWindow::setDocument(const Context &context, std::vector<std::unique_ptr<Page>> pages)
{
    closeDocument();
    m_context = context;
    m_context.work = m_work;
    QList<Page *> places;
    for (auto &owned : pages) {
        Page *page = owned.release();
        page->setParent(m_stack);
        m_stack->addWidget(page);
        m_pages.push_back(page);
        if (page->isInNavigation())
            places << page;
        connectPage(page);
    }
    m_navigation->setPages(places);
    m_navigation->setEnabled(true);
    m_inspector->setPortfolio(context.portfolio);
    m_status->setPortfolio(context.portfolio);
    commandBox()->setPortfolio(context.portfolio);
    connect(context.portfolio, &edit::Portfolio::undoChanged, this, &MainWindow::refreshActions);
    connect(context.portfolio, &edit::Portfolio::failed, this, &MainWindow::showError);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Settings>())
            refreshTitle();
        // The next edit went well: what was said of the last one is over.
        m_error->hide();
    });
    for (Page *page : places) {
        auto *action = new QAction(this);
        const auto number = static_cast<int>(m_do->places.size()) + 1;
        if (number <= 9)
            action->setShortcut(
                QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setIcon(icon(page->iconName()));
        connect(action, &QAction::triggered, this, [this, name = page->name()] {
            goTo({name, EntityKind::None, 0, {}});
        });
        m_do->places << action;
        addAction(action);
    }
    retranslate();
    refreshNotice();
    if (!m_pages.empty())
        showPage(m_pages.front());
}

void MainWindow::closeDocument()
{
    finishTyping();
    commandBox()->setPortfolio(nullptr);
    m_inspector->setPortfolio(nullptr);
    m_status->setPortfolio(nullptr);
    m_navigation->setPages({});
    if (m_context.portfolio)
        m_context.portfolio->disconnect(this);
    m_context = {};
    m_stack->setCurrentWidget(m_start);
    m_start->setRecentFiles(m_preferences->recentFiles());
    for (Page *page : m_pages)
        delete page;
    m_pages.clear();
    m_filterBars.clear();
    m_lastPlace = nullptr;
    m_back.clear();
    m_forward.clear();
    qDeleteAll(m_do->places);
    m_do->places.clear();
    refreshNotice();
    m_error->hide();
    m_inspector->hide();
    rebuildMenus();
    refreshActions();
    refreshTitle();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::linkActivated, this, &MainWindow::goTo);
    connect(page, &Page::errorOccurred, this, &MainWindow::showError);
    // Queued: it may have been one of the menus that it came from.
    connect(
        page, &Page::actionsChanged, this,
        [this, page] {
            if (page == currentPage())
                rebuildMenus();
        },
        Qt::QueuedConnection);
    connect(page, &Page::statusMessage, this, [this, page](const QString &text) {
        if (page == currentPage())
            m_status->setMessage(text);
    });
    connect(page, &Page::selectionChanged, this,
            [this, page](EntityKind kind, const QList<qint64> &ids) {
                if (page == currentPage())
                    m_inspector->setRows(kind, ids);
            });
    if (!page->showsFilter())
        return;
    auto *bar = new FilterBar(m_context, page);
    m_filterBars.insert(page, bar);
    if (auto *header = page->findChild<PageHeader *>())
        header->addBelow(bar);
    else if (auto *box = qobject_cast<QBoxLayout *>(page->layout()))
        box->insertWidget(0, bar);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(const QString &name) const
{
    const auto it = std::ranges::find(m_pages, name, [](Page *p) { return p->name(); });
    return it == m_pages.end() ? nullptr : *it;
}

Link MainWindow::current() const
{
    const Page *page = currentPage();
    return page ? page->here() : Link();
}

void MainWindow::goTo(const Link &link)
{
    // An empty page offers the sample city; opening files is not a page's business.
    if (link.page == "sample"_L1) {
        emit sampleRequested();
        return;
    }
    if (link.page.isEmpty() && m_context.portfolio && link.kind != EntityKind::None) {
        goTo(registerOf(link, m_pages, m_context.portfolio->now()));
        return;
    }
    Page *target = page(link.page);
    if (!target)
        return;
    const Link from = current();
    showPage(target);
    if (link.kind != EntityKind::None || !link.part.isEmpty())
        target->open(link);
    const Link to = current();
    if (!from.page.isEmpty() && !(from == to)) {
        m_back << from;
        if (m_back.size() > historyLimit)
            m_back.removeFirst();
        m_forward.clear();
    }
    refreshActions();
}

void MainWindow::showPage(Page *page)
{
    m_status->setMessage({});
    if (page != currentPage())
        m_inspector->setRows(EntityKind::None, {});
    m_error->hide();
    // Keys go to the page itself, not to the button that happens to come first in it.
    const bool there = page->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    if (!there)
        page->setFocus(Qt::OtherFocusReason);
    if (page->isInNavigation())
        m_lastPlace = page;
    m_navigation->setCurrent(page->isInNavigation() ? page->name()
                                                    : belongsTo(page->name(), m_lastPlace));
    page->announceSelection();
    showInspector(m_do->inspector->isChecked());
    rebuildMenus();
    refreshActions();
}

void MainWindow::showInspector(bool shown)
{
    const Page *page = currentPage();
    m_inspector->setVisible(shown && page && page->showsInspector());
}

bool MainWindow::isInspectorShown() const
{
    return m_inspector->isVisibleTo(this);
}

void MainWindow::trigger(QAction *action)
{
    for (Page *page : m_pages) {
        if (page->pageActions().contains(action) && page != currentPage())
            goTo({page->name(), EntityKind::None, 0, {}});
    }
    action->trigger();
}

void MainWindow::showError(const QString &message)
{
    m_failed = true;
    m_error->show(NoticeBar::Kind::Error, message);
}

void MainWindow::refreshTitle()
{
    if (!m_context.portfolio) {
        setWindowTitle(u"Stint"_s);
        return;
    }
    QString file = QFileInfo(m_context.portfolio->path()).completeBaseName();
    if (isPast())
        file = tr("%1 as of %2")
                   .arg(file, QLocale().toString(m_context.portfolio->pastDay(), u"d MMM yyyy"_s));
    setWindowTitle(u"%1 – Stint"_s.arg(file));
    setWindowFilePath(m_context.portfolio->path());
}

void MainWindow::undo()
{
    if (!m_context.portfolio)
        return;
    if (const auto done = m_context.portfolio->undo(); !done)
        showError(done.error().message);
}

void MainWindow::redo()
{
    if (!m_context.portfolio)
        return;
    if (const auto done = m_context.portfolio->redo(); !done)
        showError(done.error().message);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_stack)
        fitInspector();
}

/// What nothing in the page had a use for.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_error->isVisible())
        m_error->hide();
    else
        QMainWindow::keyPressEvent(event);
}

/// Until somebody has decided, a small window keeps its room for the page.
void MainWindow::fitInspector()
{
    if (m_inspectorChosen)
        return;
    m_do->inspector->setChecked(width() >= roomForInspector);
    showInspector(m_do->inspector->isChecked());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty() && (m_context.portfolio || file.endsWith(".stint"_L1, Qt::CaseInsensitive)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    event->acceptProposedAction();
    if (file.endsWith(".stint"_L1, Qt::CaseInsensitive))
        emit openRequested(file);
    else
        goTo({u"import"_s, EntityKind::None, 0, file});
}

} // namespace stint::ui
