// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the objects of the window and hands them down: preferences, language, the open portfolio,
// the filter, the pages, the shell. Nothing else in the program makes them.
#pragma once

#include "app/language.h"
#include "model/values/clock.h"
#include "model/values/result.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/longwork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QObject>

class QApplication;

namespace stint::edit {
class Portfolio;
}

namespace stint::app {

class Application : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        Hidden,
        Shown, ///< the window is on the screen before it has its contents
    };
    /// `settings` null: the user's own.
    Application(QApplication &app, std::unique_ptr<QSettings> settings, Clock clock,
                Start start = Start::Hidden, QObject *parent = nullptr);
    ~Application() override;

    ui::MainWindow &window() { return *m_window; }
    ui::Preferences &preferences() { return m_preferences; }
    ui::LongWork &work() { return m_work; }
    edit::Portfolio *portfolio() { return m_portfolio.get(); }

    /// Opens a file in the window, in place of the one that is open. On failure that one stays.
    /// `restore`: as it was last looked at.
    Result<void> open(const QString &path, bool restore = true);
    Result<void> createNew(const QString &path);
    /// Opens the user's copy of the sample city; makes it if there is none yet.
    Result<void> openSample();
    void close();
    /// Shows the open file as it was at the end of a past day, read-only, on the page that is
    /// shown; on failure nothing changes. backToToday() shows what was looked at before.
    Result<void> lookBack(QDate day);
    void backToToday();
    /// What depends on today (lateness, badges, weeks) is worked out when pages are made: makes
    /// them anew, as they were looked at. Undo stays.
    void beginDay();

    /// For one run only, whatever the preferences say.
    void overrideTheme(ui::ThemeKind theme);
    void overrideLanguage(const QString &language);

private:
    void show(const Result<void> &result);
    Result<void> load(const QString &path, bool restore);
    void fillWindow();
    void watchDay();
    void watchLock();
    void applyTheme();
    void applyMotion();

    QApplication &m_app;
    Clock m_clock;
    QDate m_day; ///< that the pages were made on
    ui::Preferences m_preferences;
    Language m_language;
    ui::LongWork m_work;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<edit::Portfolio> m_past; ///< shown instead, if there is one
    std::unique_ptr<ui::ChallengeFilter> m_filter;
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<ui::ThemeKind> m_theme;
};

} // namespace stint::app
