// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the window with one of its pages to a picture, without a display. Works on a copy of the
// file, so that looking changes nothing.
#include "app/application.h"
#include "app/commands/command.h"
#include "app/commands/pastday.h"
#include "model/edit/portfolio.h"
#include "model/store/store.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

struct Look {
    QSize size;
    ui::ThemeKind theme;
    QString language;
};

Result<Look> readLook(const Call &call)
{
    Look look{{}, ui::ThemeKind::Light, call.value(u"lang"_s)};
    const QStringList parts = call.value(u"size"_s).split(u'x');
    look.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
    if (look.size.width() < 320 || look.size.height() < 240 || look.size.width() > 8000 ||
        look.size.height() > 8000)
        return failure(u"--size is written as 1600x1000, from 320x240 to 8000x8000"_s);
    const QString theme = call.value(u"theme"_s);
    if (theme == "dark"_L1)
        look.theme = ui::ThemeKind::Dark;
    else if (theme == "contrast"_L1)
        look.theme = ui::ThemeKind::Contrast;
    else if (theme != "light"_L1)
        return failure(u"--theme is light, dark or contrast"_s);
    if (look.language != "en"_L1 && look.language != "fr"_L1)
        return failure(u"--lang is en or fr"_s);
    bool number = false;
    const double scale = call.value(u"scale"_s).toDouble(&number);
    if (!number || scale < 0.5 || scale > 4)
        return failure(u"--scale is a number from 0.5 to 4"_s);
    return look;
}

/// The challenge that a page of one challenge shows best: an open one with the longest plan.
Id<Challenge> likelyChallenge(const Snapshot &now)
{
    QHash<qint64, int> items;
    for (const PlanItem &item : now.table<PlanItem>())
        ++items[item.challenge.value];
    Id<Challenge> best;
    int most = -1;
    for (const Challenge &challenge : now.table<Challenge>()) {
        const Stage *stage = now.find(challenge.stage);
        const int count = items.value(challenge.id.value) + (stage && stage->closed ? -1000 : 0);
        if (count > most || !best) {
            best = challenge.id;
            most = count;
        }
    }
    return best;
}

Result<ui::Link> linkFor(const QString &name, const Snapshot &now)
{
    const QString page = name.section(u':', 0, 0);
    const QString code = name.section(u':', 1);
    Id<Challenge> challenge;
    for (const Challenge &candidate : now.table<Challenge>()) {
        if (candidate.code == code)
            challenge = candidate.id;
    }
    if (!code.isEmpty() && !challenge)
        return failure(u"there is no challenge %1 in the file"_s.arg(code));
    if (page == "board"_L1)
        return ui::Link{u"challenges"_s, EntityKind::None, 0, u"board"_s};
    if (page == "challenge"_L1 || page == "gate"_L1) {
        if (!challenge)
            challenge = likelyChallenge(now);
        if (!challenge)
            return failure(u"the file has no challenge to show"_s);
        return ui::Link{page, EntityKind::Challenge, challenge.value, {}};
    }
    return ui::Link{
        page, challenge ? EntityKind::Challenge : EntityKind::None, challenge.value, {}};
}

/// Pages may fill themselves in after the first paint, or in a thread.
void settle(const ui::MainWindow &window, const ui::LongWork &work)
{
    const auto isBusy = [&] {
        const ui::Page *page = window.currentPage();
        return work.isRunning() || (page && page->isBusy());
    };
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400 || (isBusy() && timer.elapsed() < 60000))
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

class ScreenshotCommand : public Command
{
public:
    QString name() const override { return u"screenshot"_s; }
    QString summary() const override { return u"renders a page of the window to a picture"_s; }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, u"the portfolio"_s}, {u"OUT.png"_s, u"the picture to write"_s}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {u"page"_s,
             u"home, challenges, board, challenge[:CODE], gate[:CODE], timeline, stints, people, "
             "intake, governance, stocktake, reports, setup, import, changes"_s,
             u"NAME"_s, u"home"_s},
            {u"as-of"_s, u"as it was at the end of that day"_s, u"DATE"_s},
            {u"part"_s, u"a tab or view of the page"_s, u"NAME"_s},
            {u"size"_s, u"in pixels, before --scale"_s, u"WxH"_s, u"1600x1000"_s},
            {u"theme"_s, u"light, dark or contrast"_s, u"NAME"_s, u"light"_s},
            {u"lang"_s, u"en or fr"_s, u"LANG"_s, u"en"_s},
            {u"scale"_s, u"device pixels for a pixel, 0.5 to 4"_s, u"S"_s, u"1"_s},
        };
    }
    bool needsPainting() const override { return true; }

    Result<int> run(Call &call) override
    {
        const auto asOf = call.date(u"as-of"_s);
        if (!asOf)
            return call.wrongUsage(asOf.error().message);
        const Result<Look> look = readLook(call);
        if (!look)
            return call.wrongUsage(look.error().message);
        auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
        if (!app)
            return failure(u"screenshot needs to be run as a program of its own"_s);

        QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(call.argument(0)).fileName());
        {
            auto store = store::Store::open(call.argument(0), store::Store::Access::ReadOnly);
            if (!store)
                return std::unexpected(store.error());
            if (auto copied = (*store)->backupTo(copy); !copied)
                return std::unexpected(copied.error());
        }
        auto settings =
            std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings->setValue(u"language"_s, look->language);
        settings->setValue(u"person"_s, personOf(copy));
        Application application(*app, std::move(settings), call.clock());
        application.overrideTheme(look->theme);
        if (auto opened = application.open(copy, false); !opened)
            return std::unexpected(opened.error());
        ui::MainWindow &window = application.window();
        auto link = linkFor(call.value(u"page"_s), application.portfolio()->now());
        if (!link)
            return std::unexpected(link.error());
        if (call.isSet(u"part"_s))
            link->part = call.value(u"part"_s);
        if (!window.page(link->page)) {
            QStringList names;
            for (const ui::Page *page : window.pages())
                names << page->name();
            return call.wrongUsage(
                u"there is no page %1; there are: %2"_s.arg(link->page, names.join(u", "_s)));
        }
        if (const QString no = refusedPart(*window.page(link->page), link->part); !no.isEmpty())
            return call.wrongUsage(no);
        window.resize(look->size);
        window.show();
        settle(window, application.work());
        if (asOf->isValid()) {
            warnBeforeHistory(call, *application.portfolio(), *asOf);
            if (auto past = application.lookBack(*asOf); !past)
                return std::unexpected(past.error());
        }
        window.goTo(*link);
        settle(window, application.work());
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!window.grab().save(&buffer, "PNG"))
            return failure(u"the picture could not be made; choose a smaller --size"_s);
        window.hide();
        if (auto written = writeFile(call.argument(1), png); !written)
            return std::unexpected(written.error());
        return exitDone;
    }

private:
    /// Why the page has no such part; empty if it has.
    static QString refusedPart(const ui::Page &page, const QString &part)
    {
        const QStringList parts = page.partNames();
        if (part.isEmpty() || parts.contains(part))
            return {};
        if (page.name() == "import"_L1) // shows what is in that file
            return QFileInfo(part).isFile() ? QString() : u"there is no file %1"_s.arg(part);
        if (parts.isEmpty())
            return u"the page %1 has no parts"_s.arg(page.name());
        return u"the page %1 has no part %2; there are: %3"_s.arg(page.name(), part,
                                                                  parts.join(u", "_s));
    }

    /// The director's name, as if at the screen, if the file names one.
    static QString personOf(const QString &path)
    {
        auto store = store::Store::open(path, store::Store::Access::ReadOnly);
        auto snapshot = store ? (*store)->load() : Result<Snapshot>(failure({}));
        if (!snapshot)
            return {};
        return snapshot->title(EntityKind::Person, snapshot->settings().director.value);
    }
};

} // namespace

std::unique_ptr<Command> makeScreenshotCommand()
{
    return std::make_unique<ScreenshotCommand>();
}

} // namespace stint::app
