// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/newfile.h"
#include "app/pages.h"
#include "model/edit/portfolio.h"
#include "model/store/writerlock.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stint::app {

Application::Application(QApplication &app, std::unique_ptr<QSettings> settings, Clock clock,
                         Start start, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_clock(clock)
    , m_preferences(settings ? std::move(settings) : ui::Preferences::userSettings())
{
    m_window = std::make_unique<ui::MainWindow>(&m_preferences, &m_work);
    if (start == Start::Shown) {
        ui::Theme::applyColours(m_app, m_preferences.theme());
        // Its frame is known only when it is shown; where there is hardly room, it takes it all.
        constexpr QSize frame(16, 48);
        const QSize room = m_window->screen()->availableSize() - frame;
        if (m_window->width() > room.width() || m_window->height() > room.height()) {
            m_window->resize(m_window->size().boundedTo(room));
            m_window->setWindowState(Qt::WindowMaximized);
        }
        m_window->show();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    m_language.set(m_preferences.language());
    applyTheme();
    m_window->build();
    m_window->setWindowIcon(QIcon(u":/icons/stint.svg"_s));
    connect(&m_preferences, &ui::Preferences::languageChanged, this,
            [this] { m_language.set(m_preferences.language()); });
    connect(&m_preferences, &ui::Preferences::themeChanged, this, &Application::applyTheme);
    connect(&m_preferences, &ui::Preferences::personChanged, this, [this] {
        if (m_portfolio)
            m_portfolio->setWho(m_preferences.person());
    });
    ui::MainWindow *window = m_window.get();
    // Queued: the menu or page that asks goes away with its file.
    connect(
        window, &ui::MainWindow::openRequested, this,
        [this](const QString &path) {
            if (m_window->finishTyping())
                show(open(path));
        },
        Qt::QueuedConnection);
    connect(
        window, &ui::MainWindow::newFileRequested, this,
        [this](const QString &path) {
            if (m_window->finishTyping())
                show(createNew(path));
        },
        Qt::QueuedConnection);
    connect(
        window, &ui::MainWindow::sampleRequested, this,
        [this] {
            if (m_window->finishTyping())
                show(openSample());
        },
        Qt::QueuedConnection);
    connect(window, &ui::MainWindow::closeRequested, this, [this] {
        if (m_window->finishTyping())
            close();
    });
    connect(
        window, &ui::MainWindow::pastRequested, this,
        [this](QDate day) {
            if (m_window->finishTyping())
                show(lookBack(day));
        },
        Qt::QueuedConnection);
    connect(window, &ui::MainWindow::presentRequested, this, &Application::backToToday,
            Qt::QueuedConnection);
    auto *minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, [this] {
        watchDay();
        // A machine that stops takes a minute of looking along, and nothing that was written.
        if (m_portfolio)
            m_window->saveSession();
    });
    minutes->start(60'000);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &Application::watchLock);
    seconds->start(3'000);
    connect(&m_preferences, &ui::Preferences::motionChanged, this, &Application::applyMotion);
    applyMotion();
}

Application::~Application()
{
    close();
}

void Application::show(const Result<void> &result)
{
    if (!result)
        m_window->showError(result.error().message);
}

void Application::applyTheme()
{
    ui::Theme::apply(m_app, m_theme.value_or(m_preferences.theme()),
                     m_preferences.textPercent() / 100.0);
}

/// Nothing slides, fades or blinks for who wants it so.
void Application::applyMotion()
{
    const bool still = m_preferences.reducedMotion();
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, !still);
    QApplication::setCursorFlashTime(still ? 0 : 1000);
}

void Application::overrideTheme(ui::ThemeKind theme)
{
    m_theme = theme;
    applyTheme();
}

void Application::overrideLanguage(const QString &language)
{
    m_language.set(language);
}

Result<void> Application::open(const QString &path, bool restore)
{
    const QFileInfo file(path);
    if (m_portfolio && QFileInfo(m_portfolio->path()) == file)
        return {};
    if (!file.exists())
        m_preferences.removeRecentFile(file.absoluteFilePath());
    return load(path, restore);
}

Result<void> Application::load(const QString &path, bool restore)
{
    auto opened = edit::Portfolio::open(path, m_clock, m_preferences.person());
    if (!opened)
        return std::unexpected(opened.error());
    close();
    m_portfolio = std::move(*opened);
    m_filter = std::make_unique<ui::ChallengeFilter>();
    fillWindow();
    m_preferences.addRecentFile(path);
    if (restore)
        m_window->restoreSession();
    return {};
}

Result<void> Application::createNew(const QString &path)
{
    if (m_portfolio && QFileInfo(m_portfolio->path()) == QFileInfo(path))
        close();
    if (QFileInfo::exists(path)) {
        // The person has been asked by the file dialog whether the file may go; who has it open
        // has not.
        QString holder;
        if (!store::WriterLock::take(path, &holder) ||
            (!QFile::moveToTrash(path) && !QFile::remove(path)))
            return failure(holder.isEmpty()
                               ? tr("%1 could not be replaced. Choose another name.").arg(path)
                               : tr("%1 is open elsewhere (%2), so it can't be replaced. Choose "
                                    "another name.")
                                     .arg(path, holder));
    }
    if (const auto made = newFile(
            {path, QStringLiteral("default"),
             QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en"),
             false},
            m_clock, m_preferences.person());
        !made)
        return made;
    return open(path);
}

Result<void> Application::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString path = folder.filePath(u"Port Marlow.stint"_s);
    if (!QFileInfo::exists(path)) {
        if (!folder.mkpath(u"."_s))
            return failure(tr("The folder %1 could not be made.").arg(folder.path()));
        if (const auto made = newFile({path, QStringLiteral("default"), QStringLiteral("en"), true},
                                      m_clock, m_preferences.person());
            !made)
            return made;
    }
    return open(path);
}

void Application::fillWindow()
{
    m_day = m_clock.today();
    edit::Portfolio *shown = m_past ? m_past.get() : m_portfolio.get();
    const ui::Context context{shown, m_filter.get(), &m_work};
    m_window->setDocument(context, makePages(context));
}

Result<void> Application::lookBack(QDate day)
{
    if (!m_portfolio)
        return {};
    auto past = m_portfolio->lookBack(day);
    if (!past)
        return std::unexpected(past.error());
    m_work.cancel();
    m_window->saveSession();
    const ui::Page *page = m_window->currentPage();
    const ui::Link here = page ? page->here() : ui::Link();
    m_past.swap(*past); // what was shown lasts until its pages are gone
    fillWindow();
    m_window->restoreSession();
    if (here.kind == EntityKind::None || m_past->now().row(here.kind, here.id))
        m_window->goTo(here);
    return {};
}

void Application::backToToday()
{
    if (!m_past)
        return;
    m_work.cancel();
    const QByteArray geometry = m_window->saveGeometry();
    const std::unique_ptr<edit::Portfolio> past = std::move(m_past);
    fillWindow();
    m_window->restoreSession();
    m_window->restoreGeometry(geometry);
}

void Application::beginDay()
{
    m_window->saveSession();
    fillWindow();
    m_window->restoreSession();
}

void Application::watchDay()
{
    // Not under the hands of somebody who types late: a minute later will do.
    const QWidget *focus = QApplication::focusWidget();
    const bool busy = m_work.isRunning() || QApplication::activeModalWidget() ||
                      QApplication::activePopupWidget() || QGuiApplication::mouseButtons() ||
                      (focus && focus->testAttribute(Qt::WA_InputMethodEnabled));
    if (m_portfolio && !m_past && m_clock.today() != m_day && !busy)
        beginDay();
}

// The window that held the file is gone: this one takes over.
void Application::watchLock()
{
    if (!m_portfolio || m_past || !m_portfolio->store().isHeldElsewhere() ||
        QApplication::activeModalWidget() || m_work.isRunning())
        return;
    const QString path = m_portfolio->path();
    QString holder;
    if (auto lock = store::WriterLock::take(path, &holder); !lock)
        return;
    show(load(path, true));
}

void Application::close()
{
    if (!m_portfolio)
        return;
    m_work.cancel();
    m_window->saveSession();
    m_window->closeDocument();
    m_filter.reset();
    m_past.reset();
    m_portfolio.reset();
}

} // namespace stint::app
