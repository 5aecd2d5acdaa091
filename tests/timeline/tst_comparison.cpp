// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline beside a baseline, and the window that forecasts a challenge.
#include "model/edit/baselines.h"
#include "model/edit/plans.h"
#include "tests/timeline/timelinefixture.h"
#include "ui/shell/longwork.h"
#include "ui/timeline/forecastcharts.h"
#include "ui/timeline/forecastwindow.h"
#include "ui/timeline/timelinecore.h"

#include <QAccessible>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QtCharts/QChartView>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineFixture> city;
    std::unique_ptr<TimelineView> view;
    std::unique_ptr<LongWork> work;

    TimelineCore &core() const { return TimelineCore::of(*view); }
    QString cell(Id<PlanItem> item, TreeColumn column) const
    {
        const TimelineScene &scene = core().scene;
        return scene.cell(scene.rows.at(scene.rows.rowOfItem(item)), column);
    }
    Id<Baseline> baseline() const
    {
        const auto &rows = city->portfolio->now().table<Baseline>();
        return rows.isEmpty() ? Id<Baseline>() : rows.begin()->id;
    }
    void take()
    {
        const auto &portfolio = *city->portfolio;
        QVERIFY(city->portfolio->perform(edit::takeBaseline(portfolio.now(), portfolio.planner(),
                                                            u"Agreed"_s, {}, QDate(2026, 11, 18))));
        view->setBaseline(baseline());
    }
    void lengthen(Id<PlanItem> item, int days)
    {
        const auto &portfolio = *city->portfolio;
        QVERIFY(city->portfolio->perform(
            edit::plans::lengthenByDays(portfolio.now(), portfolio.planner(), {item}, days)));
    }
    void estimate(Id<PlanItem> item, int best, int worst)
    {
        Draft draft(city->portfolio->now());
        PlanItem row = *draft.find(item);
        row.optimistic = WorkTime::hours(7 * best);
        row.pessimistic = WorkTime::hours(7 * worst);
        draft.update(row);
        QVERIFY(city->portfolio->perform(draft.finish(u"estimate"_s)));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        city = std::make_unique<TimelineFixture>();
        work = std::make_unique<LongWork>();
        Context context = city->context();
        context.work = work.get();
        view = std::make_unique<TimelineView>(context);
        view->resize(1400, 760);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->showDay(QDate(2026, 11, 1));
    }
    void cleanup()
    {
        view.reset();
        work.reset();
        city.reset();
    }

    void takesOneUnderAName()
    {
        core().actions.takeBaseline->trigger();
        auto *ask = view->findChild<QInputDialog *>();
        QVERIFY(ask);
        QCOMPARE(ask->textValue(), u"Baseline 1"_s);
        ask->setTextValue(u"For the board"_s);
        ask->accept();
        QCOMPARE(city->portfolio->now().find(baseline())->name, u"For the board"_s);
        QCOMPARE(view->options().baseline, baseline().value); // and is compared with
        QVERIFY(core().actions.removeBaseline->isEnabled());
        core().actions.removeBaseline->trigger();
        QVERIFY(!baseline());
        QVERIFY(!core().scene.agreed(city->build1));
        QVERIFY(city->portfolio->undo());
        QVERIFY(core().scene.agreed(city->build1));
    }

    void choosesOneOrNone()
    {
        take();
        core().actions.compare->trigger();
        auto *menu = view->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3); // none, a line, the one
        QVERIFY(menu->actions().last()->isChecked());
        menu->actions().first()->trigger();
        QCOMPARE(view->options().baseline, 0);
        menu->close();
    }

    void columnsAndWordsSayHowMuchLater()
    {
        take();
        QCOMPARE(cell(city->build2, TreeColumn::StartVariance), u"0 d"_s);
        lengthen(city->build1, 3);
        QCOMPARE(cell(city->build1, TreeColumn::StartVariance), u"0 d"_s);
        QCOMPARE(cell(city->build1, TreeColumn::DurationVariance), u"+3 d"_s);
        QCOMPARE(cell(city->build2, TreeColumn::StartVariance), u"+3 d"_s);
        QCOMPARE(core().scene.varianceInWords(city->build1),
                 u"finish 3 d later than in “Agreed”"_s);
        QCOMPARE(core().scene.varianceInWords(city->kickOff), u"as in “Agreed”"_s);
        auto *table = QAccessible::queryAccessibleInterface(view.get())->tableInterface();
        QVERIFY(table->rowDescription(core().scene.rows.rowOfItem(city->build2))
                    .contains(u"start 3 d later"_s));
    }

    /// The ghost lies under the bar where the item was, and nowhere without a baseline.
    void ghostLiesUnderTheBar()
    {
        take();
        lengthen(city->testData, 15);
        const auto ghostAt = [&](Id<PlanItem> item, QDate day) {
            const int row = core().scene.rows.rowOfItem(item);
            const QRectF strip = core().chartStripOf(row);
            const double x = core().scene.scale.point(CivilTime::at(day, 720)) - core().sceneX(0);
            QImage image(view->viewport()->size(), QImage::Format_RGB32);
            view->viewport()->render(&image);
            const double bottom = strip.top() + core().scene.barTop() + core().scene.barHeight;
            int dark = 0;
            for (int y = 0; y < 4; ++y) {
                if (image.pixelColor(int(x), int(bottom) + y) == core().scene.theme.secondary)
                    ++dark;
            }
            return dark >= 2;
        };
        const QDate then = core().scene.agreed(city->testData)->start.date();
        QVERIFY(ghostAt(city->testData, then));
        view->setBaseline({});
        QVERIFY(!ghostAt(city->testData, then));
    }

    void staysForTheNextSession()
    {
        take();
        const QByteArray state = view->saveState();
        view->setBaseline({});
        view->restoreState(state);
        QCOMPARE(view->options().baseline, baseline().value);
        QVERIFY(core().scene.agreed(city->build1));
    }

    void estimatesAreTypedIntoTheTree()
    {
        const int row = core().scene.rows.rowOfItem(city->build1);
        QVERIFY(core().canEdit(row, TreeColumn::AtBest));
        QVERIFY(!core().canEdit(core().scene.rows.rowOfItem(city->demo), TreeColumn::AtWorst));
        const auto changes = core().cellChange(core().scene.rows.at(row), TreeColumn::AtWorst,
                                               QVariant::fromValue(WorkTime(20 * 420)));
        QVERIFY(city->portfolio->perform(changes));
        QCOMPARE(cell(city->build1, TreeColumn::AtWorst), u"20 d"_s);
        QCOMPARE(cell(city->build1, TreeColumn::AtBest), QString());
    }

    void forecastsInTheBackground()
    {
        estimate(city->build1, 8, 25);
        estimate(city->build2, 5, 20);
        QVERIFY(view->show(EntityKind::Challenge, city->permits.value));
        core().actions.forecast->trigger();
        auto *window = view->findChild<ForecastWindow *>();
        QVERIFY(window);
        QSignalSpy done(window, &ForecastWindow::finished);
        QVERIFY(done.wait(60000));
        const planning::Forecast *forecast = window->shown();
        QVERIFY(forecast);
        QCOMPARE(forecast->estimated, 2);
        QCOMPARE(forecast->finishes.size(), 10000u);
        const QString p80 = forecastDay(forecast->finishBy(0.8));
        bool said = false;
        for (const QLabel *label : window->findChildren<QLabel *>())
            said = said || label->text().contains(p80);
        QVERIFY(said);
        // Each chart has a name, a description and a table that says the same.
        const auto charts = window->findChildren<QChartView *>();
        QCOMPARE(charts.size(), 2);
        for (const QChartView *chart : charts) {
            QVERIFY(!chart->accessibleName().isEmpty());
            QVERIFY(!chart->accessibleDescription().isEmpty());
            QVERIFY(!chart->chart()->series().isEmpty());
        }
        const auto tables = window->findChildren<QTableWidget *>();
        QCOMPARE(tables.size(), 3);
        for (const QTableWidget *table : tables)
            QVERIFY(table->rowCount() >= 2 && !table->accessibleName().isEmpty());
        QCOMPARE(window->windowTitle(),
                 u"Forecast of 26-05 Permit waiting times for small homes"_s);
        window->close();
    }

    void saysWhatIsMissing()
    {
        ForecastWindow window({city->portfolio.get(), &city->filter, work.get()}, city->licences,
                              view.get());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy done(&window, &ForecastWindow::finished);
        window.start();
        QVERIFY(done.wait(60000));
        bool said = false;
        for (const QLabel *label : window.findChildren<QLabel *>())
            said = said || label->text().contains(u"at best or at worst"_s);
        QVERIFY(said);
    }
};

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
