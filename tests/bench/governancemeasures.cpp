// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio of 5,000 challenges with 50,000 actions, risks and decisions: going from page to
// page, and typing into filters.
#include "app/application.h"
#include "model/edit/stocktakes.h"
#include "model/store/store.h"
#include "tests/bench/measure.h"
#include "tests/support/generator.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

/// The window with such a portfolio open.
class Window
{
public:
    Window()
    {
        const QString path = m_folder.filePath(u"governed.stint"_s);
        const test::PortfolioSize size{
            .challenges = 5000, .planItems = 20000, .dependencies = 20000, .records = 50000};
        if (auto made = test::generateFile(path, size); !made)
            qFatal("%s", qPrintable(made.error().message));
        m_application = std::make_unique<app::Application>(
            *static_cast<QApplication *>(QApplication::instance()),
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
            Clock(), app::Application::Start::Shown);
        if (auto opened = m_application->open(path); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        window().resize(1920, 1080);
        QApplication::processEvents();
    }

    ui::MainWindow &window() { return m_application->window(); }
    edit::Portfolio &portfolio() { return *m_application->portfolio(); }
    /// Until everything asked for is on the screen, without waiting for the screen's next frame.
    void paint()
    {
        QApplication::processEvents();
        QEvent frame(QEvent::UpdateRequest);
        QApplication::sendEvent(&window(), &frame);
    }
    void paintAll()
    {
        window().update();
        paint();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_application;
};

} // namespace

/// The floor: painting the window again as it is.
std::vector<Measure> governedPages()
{
    Window shown;
    std::vector<double> values, bare;
    const QList<ui::Link> links{
        {u"home"_s, EntityKind::None, 0, {}},
        {u"governance"_s, EntityKind::None, 0, u"actions"_s},
        {u"challenges"_s, EntityKind::None, 0, {}},
        {u"governance"_s, EntityKind::None, 0, u"risks"_s},
        {u"intake"_s, EntityKind::None, 0, {}},
        {u"governance"_s, EntityKind::None, 0, u"decisions"_s},
    };
    for (int round = 0; round < 5; ++round) {
        for (const ui::Link &link : links) {
            values.push_back(timed(1, [&] {
                                 shown.window().goTo(link);
                                 shown.paint();
                             }).front());
            bare.push_back(timed(1, [&] { shown.paintAll(); }).front());
        }
    }
    // The first visit builds a page; people wait for the later ones many times a day.
    values.erase(values.begin(), values.begin() + links.size());

    // A stocktake has most of such a portfolio to go through.
    std::vector<double> stocktakes, bareStocktakes;
    auto started = edit::startStocktake(shown.portfolio().now(), shown.portfolio().clock().today());
    if (!shown.portfolio().perform(started))
        qFatal("no stocktake");
    for (int round = 0; round < 6; ++round) {
        shown.window().goTo(links.first());
        shown.paint();
        stocktakes.push_back(timed(1, [&] {
                                 shown.window().goTo({u"stocktake"_s, EntityKind::None, 0, {}});
                                 shown.paint();
                             }).front());
        bareStocktakes.push_back(timed(1, [&] { shown.paintAll(); }).front());
    }
    stocktakes.erase(stocktakes.begin());

    std::vector<double> keys, bareKeys;
    for (const char *part : {"actions", "risks", "decisions"}) {
        shown.window().goTo({u"governance"_s, EntityKind::None, 0, QString::fromLatin1(part)});
        shown.paint();
        shown.window().currentPage()->focusFilter();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!field)
            qFatal("the filter takes no keys");
        QTest::qWait(1000); // nobody types the moment that a page comes up
        for (const char key : {'r', 'e', 'p', 'o', 'r', 't', ' ', '1', '7'}) {
            keys.push_back(timed(1, [&] {
                               QTest::keyClick(field, key);
                               shown.paint();
                           }).front());
            bareKeys.push_back(timed(1, [&] { shown.paintAll(); }).front());
        }
        field->clear();
        shown.paint();
    }
    return {compare(u"switch_page"_s, values, bare),
            compare(u"go_to_stocktake"_s, stocktakes, bareStocktakes),
            compare(u"filter_register"_s, keys, bareKeys)};
}

} // namespace stint::bench
