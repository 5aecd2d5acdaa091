// SPDX-License-Identifier: GPL-3.0-or-later
// The window's actions and menus.
#include "ui/shell/shellactions.h"

#include "model/edit/portfolio.h"
#include "ui/shell/aboutdialogs.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const QStringList menuOrder{u"File"_s, u"Edit"_s,    u"View"_s,  u"Challenge"_s,
                            u"Plan"_s, u"Reports"_s, u"Tools"_s, u"Help"_s};

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

void setText(QAction *action, const QString &text)
{
    action->setText(text);
    action->setStatusTip(QString());
}

} // namespace

void MainWindow::makeActions()
{
    const auto make = [this](const QString &iconName, const QKeySequence &keys, auto handler) {
        auto *action = new QAction(this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, handler);
        addAction(action);
        return action;
    };
    Actions &a = *m_do;
    a.newFile =
        make(u"file"_s, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_N), [this] { chooseNew(); });
    a.open = make(u"folder"_s, QKeySequence::Open, [this] { chooseOpen(); });
    a.sample = make(u"city"_s, {}, [this] { emit sampleRequested(); });
    a.copy = make(u"copy"_s, QKeySequence::SaveAs, [this] { chooseCopy(); });
    a.close = make({}, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_W),
                   [this] { emit closeRequested(); });
    a.print = make(u"print"_s, QKeySequence::Print, [this] {
        if (Page *page = currentPage(); page && page->canPrint())
            page->print();
        else
            goTo({u"reports"_s, EntityKind::None, 0, {}});
    });
    a.quit = make({}, QKeyCombination(Qt::CTRL, Qt::Key_Q), [this] { close(); });
    a.undo = make(u"undo"_s, QKeySequence::Undo, [this] { undo(); });
    a.redo = make(u"redo"_s, QKeySequence::Redo, [this] { redo(); });
    // Both habits: Ctrl+Shift+Z and Ctrl+Y.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence y(QKeyCombination(Qt::CTRL, Qt::Key_Y)); !redoKeys.contains(y))
        redoKeys << y;
    a.redo->setShortcuts(redoKeys);
    a.filter = make(u"filter"_s, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_F), [this] {
        if (FilterBar *bar = m_filterBars.value(currentPage()))
            bar->focusText();
        else if (Page *page = currentPage())
            page->focusFilter();
    });
    a.search = make(u"search"_s, QKeyCombination(Qt::CTRL, Qt::Key_K), [this] {
        commandBox()->setFocus(Qt::ShortcutFocusReason);
        commandBox()->selectAll();
    });
    a.sidebar = make(u"sidebar"_s, QKeyCombination(Qt::CTRL, Qt::Key_F9),
                     [this](bool shown) { m_navigation->setCollapsed(!shown); });
    a.sidebar->setCheckable(true);
    a.sidebar->setChecked(true);
    a.inspector = make(u"inspector"_s, Qt::Key_F9, [this](bool shown) {
        m_inspectorChosen = true;
        showInspector(shown);
    });
    a.inspector->setCheckable(true);
    a.inspector->setChecked(true);
    a.back = make(u"back"_s, QKeyCombination(Qt::ALT, Qt::Key_Left), [this] {
        if (m_back.isEmpty())
            return;
        const Link to = m_back.takeLast();
        m_forward << current();
        if (Page *target = page(to.page)) {
            showPage(target);
            target->open(to);
        }
        refreshActions();
    });
    a.forward = make(u"forward"_s, QKeyCombination(Qt::ALT, Qt::Key_Right), [this] {
        if (m_forward.isEmpty())
            return;
        const Link to = m_forward.takeLast();
        m_back << current();
        if (Page *target = page(to.page)) {
            showPage(target);
            target->open(to);
        }
        refreshActions();
    });
    a.past = make(u"history"_s, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_H),
                  [this] { askForPast(); });
    a.present = make(u"today"_s, {}, [this] { leavePast(); });
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast})
        a.looks << make(u"palette"_s, {}, [this, kind] { m_preferences->setTheme(kind); });
    for (const QString &language : {u"en"_s, u"fr"_s})
        a.looks << make(u"globe"_s, {}, [this, language] { m_preferences->setLanguage(language); });
    a.preferences = make(u"settings"_s, QKeyCombination(Qt::CTRL, Qt::Key_Comma),
                         [this] { showPreferences(); });
    a.shortcuts = make(u"keyboard"_s, Qt::Key_F1, [this] { showShortcuts(); });
    a.about = make(u"info"_s, {}, [this] { showAbout(); });
}

void MainWindow::retranslate()
{
    Actions &a = *m_do;
    setText(a.newFile, tr("&New portfolio…"));
    setText(a.open, tr("&Open…"));
    setText(a.sample, tr("Open the &sample city"));
    setText(a.copy, tr("Save a &copy…"));
    setText(a.close, tr("C&lose portfolio"));
    setText(a.print, tr("&Print…"));
    setText(a.quit, tr("&Quit"));
    setText(a.filter, tr("&Filter by text"));
    setText(a.search, tr("&Search or command"));
    setText(a.sidebar, tr("&Navigation with words"));
    setText(a.inspector, tr("&Inspector"));
    const QStringList looks{tr("Theme: light"), tr("Theme: dark"), tr("Theme: high contrast"),
                            tr("Language: English"), tr("Language: français")};
    for (qsizetype i = 0; i < looks.size(); ++i)
        setText(a.looks[i], looks[i]);
    setText(a.back, tr("&Back"));
    setText(a.forward, tr("&Forward"));
    setText(a.past, tr("View as of a past &date…"));
    setText(a.present, tr("Back to &today"));
    setText(a.preferences, tr("&Preferences…"));
    setText(a.shortcuts, tr("&Keyboard shortcuts"));
    setText(a.about, tr("&About Stint"));
    int place = 0;
    for (const Page *page : m_pages) {
        if (page->isInNavigation())
            a.places[place++]->setText(page->title());
    }
    m_navigation->refresh();
    m_navigation->setPerson(m_preferences->person());
    // Menus are made again: their titles are written here once only.
    rebuildMenus();
    refreshActions();
    refreshTitle();
    refreshNotice();
}

void MainWindow::rebuildMenus()
{
    const QMap<QString, QString> titles{
        {u"File"_s, tr("&File")},   {u"Edit"_s, tr("&Edit")},
        {u"View"_s, tr("&View")},   {u"Challenge"_s, tr("&Challenge")},
        {u"Plan"_s, tr("&Plan")},   {u"Reports"_s, tr("&Reports")},
        {u"Tools"_s, tr("&Tools")}, {u"Help"_s, tr("&Help")},
    };
    for (const QString &name : menuOrder) {
        QMenu *&menu = m_menus[name];
        if (!menu)
            menu = menuBar()->addMenu(QString());
        menu->setTitle(titles.value(name));
        menu->clear();
    }

    Actions &a = *m_do;
    const auto add = [this](const QString &name, const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action)
                m_menus[name]->addAction(action);
            else
                m_menus[name]->addSeparator();
        }
    };
    add(u"File"_s, {a.newFile, a.open});
    delete m_recentMenu;
    m_recentMenu = m_menus[u"File"_s]->addMenu(tr("Open &recent"));
    add(u"File"_s, {a.sample, nullptr});
    add(u"Edit"_s, {a.undo, a.redo, nullptr});
    add(u"View"_s, a.places);
    add(u"View"_s, {nullptr, a.back, a.forward, nullptr});

    // What the current page can do, and what other pages offer everywhere.
    QSet<QKeySequence> taken;
    if (const Page *page = currentPage()) {
        for (const QAction *action : page->pageActions())
            taken << action->shortcut();
    }
    for (Page *page : m_pages) {
        QMap<QString, QString> groups;
        for (QAction *action : page->pageActions()) {
            const QString name = action->property("menu").toString();
            const bool here = page == currentPage();
            if (!m_menus.contains(name) || (!here && !action->property("everywhere").toBool()))
                continue;
            const QString group = action->property("group").toString();
            if (groups.contains(name) && groups.value(name) != group)
                m_menus[name]->addSeparator();
            groups.insert(name, group);
            if (here) {
                m_menus[name]->addAction(action);
                continue;
            }
            // Stands for the action of another page; goes there first.
            QAction *proxy = m_menus[name]->addAction(action->icon(), action->text());
            if (!taken.contains(action->shortcut()))
                proxy->setShortcut(action->shortcut());
            connect(action, &QAction::changed, proxy,
                    [action, proxy] { proxy->setText(action->text()); });
            connect(proxy, &QAction::triggered, this, [this, target = QPointer<QAction>(action)] {
                if (target)
                    trigger(target);
            });
        }
    }

    add(u"File"_s, {nullptr, a.copy, nullptr, a.print, nullptr, a.close, a.quit});
    add(u"Edit"_s, {nullptr, a.filter, a.search});
    add(u"View"_s, {nullptr, a.past, a.present, nullptr, a.sidebar, a.inspector, nullptr});
    add(u"View"_s, a.looks);
    add(u"Tools"_s, {nullptr, a.preferences});
    add(u"Help"_s, {a.shortcuts, a.about});
    for (const QString &name : menuOrder)
        m_menus[name]->menuAction()->setVisible(!m_menus[name]->isEmpty());
    refreshRecent();
}

void MainWindow::refreshRecent()
{
    const QStringList files = m_preferences->recentFiles();
    if (!m_context.portfolio)
        m_start->setRecentFiles(files);
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    for (const QString &path : files) {
        QAction *action = m_recentMenu->addAction(withoutMnemonic(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
}

void MainWindow::refreshActions()
{
    Actions &a = *m_do;
    const edit::Portfolio *portfolio = m_context.portfolio;
    const Page *page = currentPage();
    const QString undoWords = withoutMnemonic(portfolio ? portfolio->undoWords() : QString());
    const QString redoWords = withoutMnemonic(portfolio ? portfolio->redoWords() : QString());
    a.undo->setText(undoWords.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoWords));
    a.redo->setText(redoWords.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoWords));
    a.undo->setEnabled(portfolio && portfolio->canUndo());
    a.redo->setEnabled(portfolio && portfolio->canRedo());
    a.copy->setEnabled(portfolio && !isPast());
    a.past->setEnabled(portfolio);
    a.present->setEnabled(isPast());
    a.close->setEnabled(portfolio);
    a.print->setEnabled(portfolio && (page ? page->canPrint() || this->page(u"reports"_s) : false));
    a.filter->setEnabled(page && (page->showsFilter() || page->hasOwnFilter()));
    a.inspector->setEnabled(page && page->showsInspector());
    a.back->setEnabled(!m_back.isEmpty());
    a.forward->setEnabled(!m_forward.isEmpty());
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> list;
    QSet<QString> seen;
    const auto add = [&](QAction *action) {
        const bool duplicate = seen.contains(action->text());
        if (action->text().isEmpty() || action->isSeparator() || duplicate)
            return;
        seen.insert(action->text());
        list << action;
    };
    if (const Page *page = currentPage()) {
        for (QAction *action : page->pageActions())
            add(action);
    }
    for (QAction *action : m_do->all())
        add(action);
    for (const Page *page : m_pages) {
        // Of pages reached from another, only the shown one knows what it is about.
        if (!page->isInNavigation())
            continue;
        for (QAction *action : page->pageActions())
            add(action);
    }
    list.removeAll(m_do->search);
    return list;
}

void MainWindow::chooseNew()
{
    const QString path = askSavePath(this, tr("New portfolio"),
                                     documentsFolder() + u'/' + tr("portfolio") + u".stint"_s,
                                     tr("Portfolios (*.stint)"), u"stint"_s);
    if (!path.isEmpty())
        emit newFileRequested(path);
}

void MainWindow::chooseOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a portfolio"), documentsFolder(), tr("Portfolios (*.stint);;All files (*)"));
    if (!path.isEmpty())
        emit openRequested(path);
}

void MainWindow::chooseCopy()
{
    const QFileInfo now(m_context.portfolio->path());
    const QString name = tr("%1 copy").arg(now.completeBaseName());
    const QString path =
        askSavePath(this, tr("Save a copy"), now.absolutePath() + u'/' + name + u".stint"_s,
                    tr("Portfolios (*.stint)"), u"stint"_s);
    if (path.isEmpty())
        return;
    if (const auto done = m_context.portfolio->store().backupTo(path); !done)
        showError(done.error().message);
    else
        m_notice->show(NoticeBar::Kind::Info, tr("A copy is in %1.").arg(path));
}

void MainWindow::showPreferences()
{
    auto *dialog = findChild<PreferencesDialog *>();
    if (!dialog) {
        dialog = new PreferencesDialog(m_preferences, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutList(commands(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace stint::ui
