// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks and charts of the challenges page: what they show of the filtered set, how marks are chosen
// with mouse, keys and screen readers, and that each chart is also a table and a picture.
#include "model/domain/draft.h"
#include "model/governance/lifecycle.h"
#include "tests/itemmodels/cityscores.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/challenges/rankedview.h"
#include "ui/pages/challenges/sensitivitypanel.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/pages/charts/markchart.h"
#include "ui/pages/charts/numberview.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/print/paper.h"
#include "ui/widgets/table/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QChart>

using namespace stint;
using namespace Qt::StringLiterals;
using ui::ChallengesPage;
using ui::ChallengeView;
using ui::Link;

class TestChallengeViews : public QObject
{
    Q_OBJECT

    struct Fixture {
        City city;
        ui::ChallengeFilter filter;
        std::optional<CityScores> scores;
        std::unique_ptr<ChallengesPage> page;
        QList<Link> links;
        QTemporaryDir folder;

        Fixture()
        {
            city.fill();
            scores.emplace(city);
            page = std::make_unique<ChallengesPage>(ui::Context{city.portfolio.get(), &filter});
            connect(page.get(), &ui::Page::linkActivated, page.get(),
                    [this](const Link &link) { links << link; });
            page->resize(1100, 800);
            page->show();
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("no active window");
        }
        void open(const QString &part)
        {
            page->open({u"challenges"_s, EntityKind::None, 0, part});
            QCoreApplication::processEvents();
        }
        ui::MarkChart *chart(const QString &part)
        {
            open(part);
            ui::MarkChart *chart = page->views()->shownChart()->chart();
            chart->setFocus();
            return chart;
        }
        QAction *action(const QString &text)
        {
            for (QAction *a : page->pageActions()) {
                if (a->text() == text)
                    return a;
            }
            return nullptr;
        }
        std::vector<qint64> selected() const { return page->views()->selected(); }
        qint64 id(size_t i) const { return city.challenges[i].value; }
        int markOf(const ui::MarkChart *chart, qint64 id) const
        {
            const auto &marks = chart->data().marks;
            const auto it = std::ranges::find(marks, std::vector{id}, &ui::ChartMark::ids);
            return it == marks.end() ? -1 : static_cast<int>(it - marks.begin());
        }
    };

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyViewIsAPart()
    {
        Fixture f;
        for (const QString &part : f.page->partNames()) {
            f.open(part);
            QCOMPARE(f.page->here().part, part);
            QVERIFY(!f.page->grab().isNull());
        }
        QCOMPARE(f.page->partNames().size(), ui::challengeViewCount);
        f.action(u"Challenges as funnel"_s)->trigger();
        QCOMPARE(f.page->here().part, u"funnel"_s);
        QTest::keyClick(f.page.get(), Qt::Key_6, Qt::AltModifier);
        QCOMPARE(f.page->here().part, u"bubbles"_s);
    }

    /// What is lit up is what commands act on and what the status line counts, whatever was done.
    void whatIsLitUpIsWhatIsSelected()
    {
        Fixture f;
        QString said;
        connect(f.page.get(), &ui::Page::statusMessage, f.page.get(),
                [&](const QString &text) { said = text; });
        QRandomGenerator random(23);
        const QStringList views{u"table"_s, u"ranked"_s, u"board"_s};
        QStringList steps;
        for (int step = 0; step < 600; ++step) {
            const auto id = f.id(static_cast<size_t>(random.bounded(8)));
            QWidget *focus = f.page->views()->firstFocus();
            switch (random.bounded(7)) {
            case 0:
                steps << views[random.bounded(3)];
                f.open(steps.last());
                break;
            case 1:
                steps << u"pick %1"_s.arg(id);
                if (ui::TableView *table = f.page->views()->shownTable())
                    table->select({id});
                else
                    f.page->board()->makeCurrent(id, random.bounded(2) == 0);
                break;
            case 2: {
                const QList<int> keys{Qt::Key_Down, Qt::Key_Up, Qt::Key_Escape, Qt::Key_Home,
                                      Qt::Key_End};
                const int key = keys[random.bounded(keys.size())];
                steps << u"key %1"_s.arg(QKeySequence(key).toString());
                QTest::keyClick(focus, static_cast<Qt::Key>(key),
                                random.bounded(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
                break;
            }
            case 3:
                steps << u"filter %1"_s.arg(id);
                f.filter.setState(
                    {.stages = {f.city.portfolio->now().find(Id<Challenge>(id))->stage.value}});
                break;
            case 4:
                steps << u"all"_s;
                f.filter.setState({});
                break;
            case 5:
                steps << u"select all"_s;
                QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
                break;
            default:
                steps << u"away"_s;
                f.page->hide();
                f.page->show();
            }
            if (random.bounded(2) == 0)
                QCoreApplication::processEvents();
            QTest::qWait(0);
            std::vector<qint64> lit = f.page->views()->shownTable()
                                          ? f.page->views()->shownTable()->selectedIds()
                                          : f.page->board()->selectedIds();
            std::vector<qint64> selected = f.selected();
            std::ranges::sort(lit);
            std::ranges::sort(selected);
            const QString last = steps.mid(std::max<qsizetype>(0, steps.size() - 8)).join(u", "_s);
            QVERIFY2(lit == selected, qPrintable(last));
            if (said.contains(u"selected"_s))
                QVERIFY2(said.endsWith(u", %1 selected"_s.arg(lit.size())),
                         qPrintable(last + u": "_s + said));
        }
    }

    /// A chart lights up marks: what the filter hides since is not there to be removed.
    void whatAChartHidesIsLetGo()
    {
        Fixture f;
        f.open(u"table"_s);
        f.page->views()->shownTable()->select({f.id(1), f.id(4)});
        for (const QString &chart : {u"funnel"_s, u"bubbles"_s, u"balance"_s}) {
            f.filter.setState({});
            f.open(chart);
            f.page->views()->select({f.id(1), f.id(4)});
            const Challenge &kept = *f.city.portfolio->now().find(Id<Challenge>(f.id(4)));
            f.filter.setState({.text = kept.code});
            QCOMPARE(f.selected(), std::vector{f.id(4)});
            f.filter.setState({.text = u"nothing is called so"_s});
            QVERIFY(f.selected().empty());
            QVERIFY(!f.action(u"Delete"_s) || !f.action(u"Delete"_s)->isEnabled());
        }
    }

    void ranksComeFirst()
    {
        Fixture f;
        f.open(u"ranked"_s);
        ui::RankedView *ranked = f.page->views()->ranked();
        QCOMPARE(ranked->rows()->idAt(0), f.id(1));
        QCOMPARE(ranked->rows()->idAt(1), f.id(2));
        const int rank = ranked->rows()->columnOf(u"=rank"_s);
        QCOMPARE(ranked->rows()->index(0, rank).data().toString(), u"1"_s);
        ranked->table()->select({f.id(2)});
        QCOMPARE(f.selected(), std::vector{f.id(2)});
        f.open(u"board"_s);
        QCOMPARE(f.page->board()->selectedIds(), std::vector{f.id(2)});
        // The filter is the page's.
        f.open(u"ranked"_s);
        f.filter.setState({.owners = {f.city.people[1].value}});
        QTRY_COMPARE(ranked->rows()->rowCount(), 2);
    }

    void saysWhetherTheOrderIsFirm()
    {
        Fixture f;
        f.open(u"ranked"_s);
        ui::SensitivityPanel *panel = f.page->views()->ranked()->sensitivity();
        panel->ask(f.scores->equity, 10);
        QVERIFY2(panel->answer().startsWith(u"If Equity weighed 10 points more, 2 of 4"_s),
                 qPrintable(panel->answer()));
        QCOMPARE(panel->moved()->rowCount(), 2);
        const ui::ListRow &first = panel->moved()->row(0);
        QCOMPARE(first.key, f.id(1));
        QCOMPARE(first.cells[0].text, u"↓ 1"_s);
        QVERIFY(first.cells[0].spoken.startsWith(u"down by 1"_s));
        panel->ask(f.scores->impact, 1);
        QCOMPARE(panel->answer(), u"If Impact weighed 1 points more, the order would hold."_s);
        QCOMPARE(panel->moved()->rowCount(), 0);
    }

    void funnelCountsTheFilteredSet()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"funnel"_s);
        QCOMPARE(chart->markCount(), 7);
        QCOMPARE(chart->data().marks[0].ids.size(), 8u);
        QCOMPARE(chart->data().marks[3].ids.size(), 4u);
        QVERIFY2(chart->markWords(3).startsWith(u"Prototype: 4 "_s),
                 qPrintable(chart->markWords(3)));
        f.filter.setState({.owners = {f.city.people[1].value}});
        QTRY_COMPARE(chart->data().marks[0].ids.size(), 2u);
        QCOMPARE(chart->data().note, u"2 of 8 challenges pass the filter."_s);
    }

    /// What nobody chose is not carried over: it would be somewhere down another order.
    void aViewBeginsAtItsTop()
    {
        Fixture f;
        f.page->views()->beginSomewhere();
        const std::vector<qint64> began = f.selected();
        QCOMPARE(began, std::vector{f.page->table()->rows()->ids().front()});
        f.open(u"ranked"_s);
        ui::TableView *ranked = f.page->views()->shownTable();
        QVERIFY(ranked->rows()->ids().front() != began.front());
        QCOMPARE(f.selected(), std::vector{ranked->rows()->ids().front()});
        QCOMPARE(ranked->verticalScrollBar()->value(), 0);
        // What somebody chose is.
        const qint64 chosen = ranked->rows()->ids().back();
        ranked->select({chosen});
        f.open(u"table"_s);
        QCOMPARE(f.selected(), std::vector{chosen});
    }

    /// The first bar of a chart counts many: nobody has chosen those by looking at it.
    void aChartBeginsWithoutASelection()
    {
        Fixture f;
        f.page->views()->beginSomewhere();
        ui::MarkChart *chart = f.chart(u"funnel"_s);
        QCOMPARE(chart->current(), 0);
        QVERIFY(f.selected().empty());
        QTest::keyClick(chart, Qt::Key_Space);
        QCOMPARE(f.selected().size(), 8u);
        // The keyboard comes back to where it was, and the menu key to what is chosen.
        QTest::keyClick(chart, Qt::Key_Space);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(f.selected().empty());
        f.page->hide();
        f.page->show();
        QCOMPARE(chart->current(), 2);
        f.page->views()->select({f.id(2)});
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QSignalSpy asked(chart, &ui::MarkChart::menuRequested);
        QTimer::singleShot(0, chart, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        QApplication::sendEvent(chart->viewport(), &menu);
        QCOMPARE(f.selected(), std::vector{f.id(2)});
        QCOMPARE(asked.size(), 1);
        // An edit redraws the chart and leaves the keyboard where it is.
        f.page->views()->select({});
        chart->moveCurrent(2);
        chart->setData(ui::ChartData(chart->data()));
        QCOMPARE(chart->current(), 2);
        // A bubble stands for one challenge, which can be shown beside it.
        f.page->views()->select({});
        f.open(u"bubbles"_s);
        f.page->hide();
        f.page->show();
        QCOMPARE(f.selected().size(), 1u);
    }

    void gatesAreCountedByQuarter()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"gates"_s);
        QCOMPARE(chart->data().empty, u"No gate has decided on any of these challenges yet."_s);
        const Snapshot &now = f.city.portfolio->now();
        Draft draft(now);
        const auto decide = [&](size_t challenge, GateDecision decision, QDate on) {
            const Id<Stage> from = f.city.stages[1];
            draft.add(GateReview{.challenge = Id<Challenge>(f.id(challenge)),
                                 .gate = governance::gateOf(now, from)->id,
                                 .from = from,
                                 .decision = decision,
                                 .on = on});
        };
        decide(1, GateDecision::Hold, QDate(2026, 10, 5));
        decide(1, GateDecision::Go, QDate(2026, 11, 5));
        decide(2, GateDecision::Go, QDate(2026, 11, 6));
        decide(3, GateDecision::Stop, QDate(2026, 7, 1));
        QVERIFY(f.city.portfolio->perform(draft.finish(u"decide"_s)));
        QTRY_COMPARE(chart->data().rows, (QStringList{u"Oct–Dec 2026"_s, u"Jul–Sept 2026"_s}));
        QCOMPARE(chart->markCount(), 5); // two kinds and their sum, one and its sum
        QCOMPARE(chart->markWords(0), u"Oct–Dec 2026: Go 2"_s);
        QCOMPARE(chart->markWords(2), u"Oct–Dec 2026: Go 2, Hold 1"_s);
        chart->makeCurrent(2); // each challenge once
        QCOMPARE(f.selected().size(), 2u);
        const ui::NumberTable table = chart->data().table();
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.rows[0].mid(2),
                 (QStringList{u"3"_s, u"2"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s}));
        f.filter.setState({.stages = {now.find(Id<Challenge>(f.id(3)))->stage.value}});
        QTRY_COMPARE(chart->data().rows, QStringList{u"Jul–Sept 2026"_s});
    }

    /// One selection: a bar chooses what it counts; Enter shows them in the table.
    /// What the filter hides as closed long ago is missing from history, and said to be.
    void whatClosedLongAgoIsNotCountedSilently()
    {
        Fixture f;
        Draft draft(f.city.portfolio->now());
        Stage closed = *draft.now().table<Stage>().begin();
        closed.name = u"Closed"_s;
        closed.closed = true;
        closed.position = 99;
        const auto stage = draft.add(closed);
        Challenge old = *draft.find(Id<Challenge>(f.id(2)));
        old.stage = stage;
        old.stageSince = QDate(2025, 6, 1);
        draft.update(old);
        f.city.perform(draft.finish(u"close"_s));
        for (const QString &view : {u"gates"_s, u"funnel"_s}) {
            f.open(view);
            auto *chart = f.page->findChild<ui::MarkChart *>();
            for (auto *each : f.page->findChildren<ui::MarkChart *>()) {
                if (each->isVisible())
                    chart = each;
            }
            QTRY_VERIFY2(chart->data().note.contains(u"Not counted: 1 challenge"_s),
                         qPrintable(chart->data().note));
            ui::FilterState all;
            all.hideOldClosed = false;
            f.filter.setState(all);
            QTRY_VERIFY(!chart->data().note.contains(u"Not counted"_s));
            f.filter.setState({});
        }
    }

    void barsAreChosenAndOpened()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"funnel"_s);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                          chart->markRect(4).center().toPoint());
        QCOMPARE(chart->current(), 4);
        QCOMPARE(f.selected().size(), 1u);
        QCOMPARE(f.selected().front(), f.id(6));
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(chart->current(), 3);
        QCOMPARE(f.selected().size(), 4u);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(f.page->here().part, u"table"_s);
        QCOMPARE(f.page->table()->selectedIds().size(), 4u);
    }

    void bubblesStandForChallenges()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"bubbles"_s);
        QCOMPARE(chart->markCount(), 4); // 26-05 is hidden, others are not scored
        const int shelter = f.markOf(chart, f.id(1));
        const ui::ChartMark &mark = chart->data().marks[static_cast<size_t>(shelter)];
        QCOMPARE(mark.x, 50.0);
        QCOMPARE(mark.y, 100.0);
        QCOMPARE(mark.letter, u"D"_s);
        QVERIFY(!mark.hollow);
        const int snow = f.markOf(chart, f.id(0)); // no budget
        QVERIFY(chart->data().marks[static_cast<size_t>(snow)].hollow);
        const int flooding = f.markOf(chart, f.id(4)); // the largest budget
        const double ratio =
            chart->data().marks[static_cast<size_t>(flooding)].radius / mark.radius;
        QVERIFY2(ratio > 3 && ratio < 3.4, qPrintable(QString::number(ratio))); // √(248/24)
        QCOMPARE(chart->markWords(shelter),
                 u"26-16 Shelter intake in under one hour: feasibility 50 of 100, impact 100 of "
                 "100, CAD\u00a024,000, Discovery"_s);
        chart->makeCurrent(shelter);
        QCOMPARE(f.selected(), std::vector{f.id(1)});
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(f.links.last(), (Link{u"challenge"_s, EntityKind::Challenge, f.id(1), {}}));
    }

    /// Bubbles in one place are all reached: by further clicks, and by the arrows.
    void pilesAreReached()
    {
        Fixture f;
        Draft draft(f.city.portfolio->now());
        for (const Score &score : f.city.portfolio->now().table<Score>()) {
            Score same = score;
            same.value = 3;
            draft.update(same);
        }
        f.city.perform(draft.finish(u"same"_s));
        ui::MarkChart *chart = f.chart(u"bubbles"_s);
        QSet<int> reached;
        QTest::keyClick(chart, Qt::Key_Home);
        for (int i = 0; i < chart->markCount(); ++i) {
            reached << chart->current();
            QTest::keyClick(chart, Qt::Key_Right);
        }
        QCOMPARE(reached.size(), chart->markCount());
        // The biggest lies beneath the others: a click on what they cover, then another.
        const int big = f.markOf(chart, f.id(4));
        int other = -1;
        for (int i = 0; i < chart->markCount(); ++i) {
            if (i != big && chart->markRect(big).contains(chart->markRect(i).center()))
                other = i;
        }
        QVERIFY(other >= 0);
        const QPoint at = chart->markRect(other).center().toPoint();
        QSet<int> clicked;
        for (int i = 0; i < chart->markCount(); ++i) {
            QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, at);
            clicked << chart->current();
        }
        QVERIFY(clicked.contains(big));
        QVERIFY(clicked.contains(other));
    }

    /// Hundreds in a corner stay near it, and in the frame.
    void pilesStayInTheFrame()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"bubbles"_s);
        ui::ChartData data = chart->data();
        const ui::ChartMark corner = [&] {
            ui::ChartMark mark = data.marks.front();
            mark.x = mark.y = 100;
            return mark;
        }();
        data.marks.clear();
        for (int i = 0; i < 400; ++i) {
            data.marks.push_back(corner);
            data.marks.back().aside = QPointF(11 * i % 300 - 150, 7 * i % 300 - 150);
        }
        chart->setData(data);
        const QRectF plot = chart->chart()->plotArea().adjusted(-0.5, -0.5, 0.5, 0.5);
        for (int i = 0; i < chart->markCount(); ++i)
            QVERIFY(plot.contains(chart->markRect(i)));
    }

    void severalAreChosenByKeyboard()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"bubbles"_s);
        QTest::keyClick(chart, Qt::Key_Home);
        const std::vector<qint64> first = f.selected();
        QCOMPARE(first, chart->data().marks[0].ids);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(chart->current(), 2);
        QCOMPARE(f.selected(), first);
        QTest::keyClick(chart, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(f.selected().size(), 2u);
        QVERIFY(chart->isSelected(0) && chart->isSelected(2) && !chart->isSelected(1));
        QTest::keyClick(chart, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(f.selected(), first);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(f.selected(), chart->data().marks[1].ids);
    }

    void balanceByDepartmentAndBudget()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"balance"_s);
        f.action(u"By department"_s)->trigger();
        QTRY_COMPARE(chart->data().rows.size(), 3);
        QCOMPARE(chart->data().rows[1], u"Public Works"_s);
        f.action(u"Budget of challenges"_s)->trigger();
        QTRY_COMPARE(chart->data().name, u"Budget by department"_s);
        const ui::NumberTable table = f.page->views()->shownChart()->table();
        QCOMPARE(table.rows[1].first(), u"Public Works"_s);
        QCOMPARE(table.rows[1][table.heads.indexOf(u"Challenges"_s)], u"4"_s);
        QCOMPARE(table.rows[1][table.heads.indexOf(u"Budget"_s)], u"452,000"_s);
        QCOMPARE(table.ids[1].size(), 4u);
    }

    void namesAreNoMarkup()
    {
        Fixture f;
        Challenge named = f.city.challenge(1);
        named.theme = u"Parks <new> & co"_s;
        Draft draft(f.city.portfolio->now());
        draft.update(named);
        f.city.perform(draft.finish(u"theme"_s));
        ui::MarkChart *chart = f.chart(u"balance"_s);
        f.action(u"By theme"_s)->trigger();
        QTRY_VERIFY(chart->data().rows.contains(named.theme));
        QStringList drawn;
        for (const QGraphicsItem *item : chart->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                drawn << text->toPlainText();
        }
        QVERIFY2(drawn.contains(named.theme), qPrintable(drawn.join(u'|')));
    }

    void targetsAreSaid()
    {
        Fixture f;
        Draft draft(f.city.portfolio->now());
        Priority priority;
        priority.name = u"Faster services"_s;
        priority.targetCount = 5;
        priority.targetOn = QDate(2028, 12, 31);
        draft.add(priority);
        f.city.perform(draft.finish(u"priority"_s));
        ui::MarkChart *chart = f.chart(u"balance"_s);
        const auto &marks = chart->data().marks;
        const auto target = std::ranges::find(marks, ui::ChartMark::Target, &ui::ChartMark::shape);
        QVERIFY(target != marks.end());
        QCOMPARE(target->x, 5.0);
        QCOMPARE(chart->markWords(static_cast<int>(target - marks.begin())),
                 u"Faster services: Target: 0 of 5 adopted, due by 31 Dec 2028"_s);
        QVERIFY(!chart->grab().isNull());
    }

    void numbersAreATable()
    {
        Fixture f;
        f.chart(u"funnel"_s);
        f.action(u"Numbers of the chart as table"_s)->trigger();
        ui::ChartPanel *panel = f.page->views()->shownChart();
        ui::NumberView *numbers = panel->numbers();
        QVERIFY(numbers->isVisible());
        QCOMPARE(numbers->table().rows.size(), 7u);
        numbers->selectRow(4);
        QCOMPARE(f.selected(), std::vector{f.id(6)});
        QTest::keyClick(numbers, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(u"Stage\tReached\tThere now"_s));
        QVERIFY(lines[1].startsWith(u"Evaluation\t1\t1"_s));
        QVERIFY(ui::csvOf(panel->table()).contains("Prototype,4,3"));
        const report::Document paper =
            ui::documentOf(panel->table(), u"Funnel"_s, {}, f.city.portfolio->now(), City::today());
        QCOMPARE(std::get<report::Table>(paper.sections.front().blocks.back()).rows.size(), 7u);
    }

    /// The one selection is that of the table too, whatever happens to its rows.
    void numbersKeepTheSelection()
    {
        Fixture f;
        f.chart(u"bubbles"_s);
        f.page->views()->select({f.id(1)});
        QAction *asTable = f.action(u"Numbers of the chart as table"_s);
        ui::ChartPanel *panel = f.page->views()->shownChart();
        QSignalSpy chosen(panel, &ui::ChartPanel::chosen);
        panel->findChild<QPushButton *>()->click();
        QVERIFY(asTable->isChecked());
        ui::NumberView *numbers = panel->numbers();
        const auto rowOf = [&](qint64 id) {
            return int(std::ranges::find(numbers->table().ids, std::vector{id}) -
                       numbers->table().ids.begin());
        };
        const auto selectedRow = [&] {
            const auto rows = numbers->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.first().row() : -1;
        };
        QCOMPARE(selectedRow(), rowOf(f.id(1)));
        f.page->views()->select({f.id(4)});
        QCOMPARE(selectedRow(), rowOf(f.id(4)));
        QVERIFY(chosen.isEmpty());
        QTest::mouseClick(numbers->viewport(), Qt::LeftButton, {},
                          QPoint(5, numbers->rowViewportPosition(rowOf(f.id(1))) + 5));
        QCOMPARE(f.selected(), std::vector{f.id(1)});
        // An edit and a filter fill it again.
        Draft draft(f.city.portfolio->now());
        Challenge renamed = f.city.challenge(1);
        renamed.title = u"Shelter intake"_s;
        draft.update(renamed);
        f.city.perform(draft.finish(u"title"_s));
        QTRY_VERIFY(
            numbers->table().rows[size_t(rowOf(f.id(1)))].first().endsWith(u"Shelter intake"_s));
        QCOMPARE(selectedRow(), rowOf(f.id(1)));
        QCOMPARE(numbers->currentIndex().row(), rowOf(f.id(1)));
        f.filter.setState({.owners = {f.city.challenge(1).owner.value}});
        QTRY_VERIFY(numbers->table().rows.size() < 4);
        QCOMPARE(selectedRow(), rowOf(f.id(1)));
        // The page would answer with its menu, which waits for somebody.
        QObject::disconnect(panel, &ui::ChartPanel::menuRequested, nullptr, nullptr);
        QSignalSpy menu(panel, &ui::ChartPanel::menuRequested);
        QContextMenuEvent keys(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
        QCoreApplication::sendEvent(numbers->viewport(), &keys);
        QCOMPARE(menu.size(), 1);
        QTest::keyClick(numbers, Qt::Key_Return);
        QCOMPARE(f.links.last().id, f.id(1));
        asTable->trigger();
        QVERIFY(panel->chart()->isVisible());
        QVERIFY(panel->chart()->isSelected(f.markOf(panel->chart(), f.id(1))));
    }

    void chartsArePictures()
    {
        Fixture f;
        f.chart(u"bubbles"_s);
        const ui::ChartPanel *panel = f.page->views()->shownChart();
        const QString png = f.folder.filePath(u"chart.png"_s);
        QVERIFY(panel->savePicture(png));
        const QImage image(png);
        QCOMPARE(image.size(), panel->chart()->size() * 2);
        const QString svg = f.folder.filePath(u"chart.svg"_s);
        QVERIFY(panel->savePicture(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Basement flooding"));
        QVERIFY(!panel->savePicture(f.folder.filePath(u"nowhere/chart.svg"_s)));
    }

    /// As wide as it needs; ranks say how firm they are.
    void viewsArePaper()
    {
        Fixture f;
        f.chart(u"balance"_s);
        const report::Document balance = f.page->paper();
        QVERIFY(balance.sections.front().landscape);
        const auto &parts = balance.sections.front().blocks;
        const auto &picture = std::get<report::Picture>(parts[parts.size() - 2]);
        const ui::Sheets sheets = ui::layOut(balance, {612, 792});
        const QImage page = ui::sheetImage(sheets.pages.front(), 1);
        int drawn = 0;
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y)
                drawn += page.pixelColor(x, y) == QColor(0x56, 0xB4, 0xE9) ? 1 : 0;
        }
        QVERIFY2(drawn > 100, qPrintable(QString::number(drawn)));
        QVERIFY(!picture.drawn.isEmpty() && picture.size.width() > 600);
        f.chart(u"bubbles"_s);
        QVERIFY(!f.page->paper().sections.front().landscape); // five columns
        const auto &table = std::get<report::Table>(balance.sections.front().blocks.back());
        QVERIFY(table.columns[table.columns.size() - 2].right);
        QVERIFY(!table.columns.back().right); // a target is said in words
        f.open(u"ranked"_s);
        f.page->views()->ranked()->sensitivity()->ask(f.scores->equity, 10);
        const report::Document ranked = f.page->paper();
        const auto &blocks = ranked.sections.front().blocks;
        const auto &answer = std::get<report::Paragraph>(blocks[blocks.size() - 2]);
        QVERIFY(answer.runs.front().text.startsWith(u"If Equity weighed 10 points more"_s));
        QCOMPARE(std::get<report::Table>(blocks.back()).rows.size(), 2u);
    }

    void chartsAreReadAloud()
    {
        Fixture f;
        ui::MarkChart *chart = f.chart(u"funnel"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Funnel"_s);
        QCOMPARE(list->childCount(), 7);
        QAccessibleInterface *mark = list->child(6);
        QVERIFY(mark->text(QAccessible::Name).endsWith(u"0 adopted, 1 stopped"_s));
        QCOMPARE(list->indexOfChild(mark), 6);
        chart->makeCurrent(6);
        QVERIFY(mark->state().selected);
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.links.last().id, f.id(7));
    }

    void lanesBringOwnersTogether()
    {
        Fixture f;
        f.open(u"board"_s);
        ui::BoardView *board = f.page->board();
        f.action(u"Lanes by owner"_s)->trigger();
        QCOMPARE(board->lanes().size(), 5u);
        const int gina = board->laneOf(f.id(4));
        QCOMPARE(board->lanes()[static_cast<size_t>(gina)].title, u"Gina Liu"_s);
        QCOMPARE(board->laneOf(f.id(2)), gina);
        // Beside each other, in one lane.
        QCOMPARE(board->cardRect(f.id(2)).top(), board->cardRect(f.id(4)).top());
        board->makeCurrent(f.id(2));
        QTest::keyClick(board, Qt::Key_Right);
        QCOMPARE(board->currentId(), f.id(4));
        QVERIFY(!board->grab().isNull());
        // To the next lane: the card gets its owner.
        QTest::keyClick(board, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.city.challenge(4).owner, f.city.people[2]);
    }

    void chosenViewComesBack()
    {
        QByteArray state;
        {
            Fixture f;
            f.open(u"board"_s);
            f.action(u"Lanes by theme"_s)->trigger();
            f.open(u"balance"_s);
            f.action(u"By facet"_s)->trigger();
            f.action(u"Budget of challenges"_s)->trigger();
            state = f.page->saveState();
        }
        Fixture f;
        f.page->restoreState(state);
        QCOMPARE(f.page->here().part, u"balance"_s);
        QCOMPARE(f.page->views()->balanceBy(), governance::BalanceBy::Facet);
        QCOMPARE(f.page->board()->lanesBy(), std::optional(ui::BoardBy::Theme));
        QCOMPARE(f.page->saveState(), state);
    }

    void withoutScoresTheChartSaysWhatItNeeds()
    {
        Fixture f;
        while (f.city.portfolio->now().table<Rating>().size() > 0)
            QVERIFY(f.city.portfolio->undo());
        ui::MarkChart *chart = f.chart(u"bubbles"_s);
        QCOMPARE(chart->markCount(), 0);
        QVERIFY(chart->data().empty.contains(u"impact and feasibility"_s));
        QVERIFY(!chart->isVisible());
    }
};

QTEST_MAIN(TestChallengeViews)
#include "tst_challengeviews.moc"
