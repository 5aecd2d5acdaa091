// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menus, top bar, navigation, one page at a time, inspector, status line. It knows
// pages only as Page, and files only as a Portfolio that app/ hands in. What needs a file to be
// made or opened it asks for by a signal.
#pragma once

#include "ui/shell/page.h"

#include <QDate>
#include <QMainWindow>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;

namespace stint::ui {

class CommandBox;
class FilterBar;
class Inspector;
class Navigation;
class NoticeBar;
class PastBar;
class Preferences;
class StartPage;
class WindowStatus;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences *preferences, LongWork *work, QWidget *parent = nullptr);
    ~MainWindow() override;
    /// Fills the window; once, before anything else is done with it. Apart from the constructor so
    /// that the empty window can be on the screen while fonts load and the contents are made.
    void build();

    /// Shows a file. Takes the pages; what the context points to outlives them.
    void setDocument(const Context &context, std::vector<std::unique_ptr<Page>> pages);
    /// Back to the start page.
    void closeDocument();

    Page *currentPage() const;
    Page *page(const QString &name) const; ///< null if there is none
    const std::vector<Page *> &pages() const { return m_pages; }
    CommandBox *commandBox() const;
    Inspector *inspector() const { return m_inspector; }
    bool isInspectorShown() const;

    /// What is being typed is kept by leaving its field. False if it can't be: the person has been
    /// told, and the file should stay.
    bool finishTyping();
    /// Remembers how the file was looked at; restores it (or shows the first page).
    void saveSession();
    void restoreSession();

public slots:
    void goTo(const stint::ui::Link &link);
    void showError(const QString &message);

signals:
    void newFileRequested(const QString &path);
    void openRequested(const QString &path);
    void sampleRequested();
    void closeRequested();
    void pastRequested(QDate day); ///< to be shown as of the end of that day
    void presentRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void fitInspector();
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;
    void makeActions();
    void makeLayout();
    void connectPage(Page *page);
    void retranslate();
    void rebuildMenus();
    void watchTyping(QWidget *old, QWidget *now);
    void refreshActions();
    void refreshTitle();
    void refreshNotice();
    bool isPast() const;
    void askForPast();
    void leavePast();
    void refreshRecent();
    void showPage(Page *page);
    void showInspector(bool shown);
    void trigger(QAction *action);
    QList<QAction *> commands() const;
    Link current() const;
    void undo();
    void redo();
    void chooseNew();
    void chooseOpen();
    void chooseCopy();
    void showPreferences();
    void showShortcuts();
    void showAbout();

    Preferences *m_preferences;
    LongWork *m_work;
    QMetaObject::Connection m_typing; ///< to the field that has the focus
    Context m_context;
    std::vector<Page *> m_pages;
    QMap<Page *, FilterBar *> m_filterBars;
    Page *m_lastPlace = nullptr; ///< the page in the navigation that was shown last
    QList<Link> m_back;
    QList<Link> m_forward;
    std::unique_ptr<Actions> m_do;
    Navigation *m_navigation;
    PastBar *m_past;
    NoticeBar *m_notice;
    NoticeBar *m_error;
    QStackedWidget *m_stack = nullptr; ///< null until it is built
    StartPage *m_start;
    Inspector *m_inspector;
    bool m_inspectorChosen = false; ///< by the person: shown or hidden
    bool m_failed = false;          ///< an error was shown since this was last reset
    WindowStatus *m_status;
    QMenu *m_recentMenu = nullptr;
    QMap<QString, QMenu *> m_menus; ///< by English name
};

} // namespace stint::ui
