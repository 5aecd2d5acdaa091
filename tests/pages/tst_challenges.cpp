// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges page as people use it: table and board with one selection, moving cards by mouse
// and keys, what an empty file offers, and what a screen reader hears.
#include "tests/itemmodels/cityfixture.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/itemmodels/filterwords.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/challenges/movereason.h"
#include "ui/pages/gate/adoptiongap.h"
#include "ui/pages/parts/endchoice.h"
#include "ui/pages/parts/tableprint.h"
#include "ui/print/layout.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;
using ui::BoardView;
using ui::ChallengesPage;
using ui::Link;

class TestChallenges : public QObject
{
    Q_OBJECT

    struct Fixture {
        City city;
        ui::ChallengeFilter filter;
        std::unique_ptr<ChallengesPage> page;
        QList<Link> links;
        QStringList errors;

        explicit Fixture(bool filled = true)
        {
            if (filled)
                city.fill();
            page = std::make_unique<ChallengesPage>(ui::Context{city.portfolio.get(), &filter});
            connect(page.get(), &ui::Page::linkActivated, page.get(),
                    [this](const Link &link) { links << link; });
            connect(page.get(), &ui::Page::errorOccurred, page.get(),
                    [this](const QString &message) { errors << message; });
            page->resize(1400, 800);
            page->show();
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("no active window");
        }
        BoardView *board()
        {
            page->open({u"challenges"_s, EntityKind::None, 0, u"board"_s});
            page->board()->setFocus();
            return page->board();
        }
        qint64 id(size_t i) const { return city.challenges[i].value; }
        QAction *action(const QString &text)
        {
            for (QAction *a : page->pageActions()) {
                if (a->text() == text)
                    return a;
            }
            return nullptr;
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

    void tableAndBoardShareSelectionAndFilter()
    {
        Fixture f;
        QSignalSpy selected(f.page.get(), &ui::Page::selectionChanged);
        f.page->table()->select({f.id(3)});
        QCOMPARE(selected.last()[1].value<QList<qint64>>(), QList<qint64>{f.id(3)});
        BoardView *board = f.board();
        QCOMPARE(board->selectedIds(), std::vector<qint64>{f.id(3)});
        QTest::keyClick(board, Qt::Key_Down);
        QCOMPARE(board->currentId(), f.id(4));
        f.page->open({u"challenges"_s, EntityKind::None, 0, u"table"_s});
        QCOMPARE(f.page->table()->selectedIds(), std::vector<qint64>{f.id(4)});
        QCOMPARE(f.page->here().part, u"table"_s);
        f.filter.setState({.owners = {f.city.people[1].value}});
        QCOMPARE(f.page->rows()->rowCount(), 2);
        QCOMPARE(f.page->table()->selectedIds(), std::vector<qint64>{f.id(4)});
        QCOMPARE(f.page->badge(), 8);
    }

    /// Paper has the rows, columns and groups that the screen has, and every row of them.
    void tablePrintsAsShown()
    {
        Fixture f;
        ui::TableView *table = f.page->table();
        f.page->rows()->groupBy(u"stage"_s);
        table->setColumnShown(f.page->rows()->columnOf(u"budget"_s), false);
        const auto columns = table->shownColumns();
        const report::Document document = ui::tableDocument(*table, u"Challenges"_s);
        const auto &blocks = document.sections.front().blocks;
        const auto &paper = std::get<report::Table>(blocks.back());
        QCOMPARE(size_t(paper.columns.size()), columns.size());
        QCOMPARE(int(paper.rows.size()), f.page->rows()->rowCount());
        QVERIFY(f.page->rows()->isGroup(0));
        QVERIFY(paper.rows[0].front().lines.front().front().bold);
        QVERIFY(paper.rows[0][1].lines.front().front().text.isEmpty());
        for (qsizetype c = 0; c < paper.columns.size(); ++c) {
            const QModelIndex index = f.page->rows()->index(1, columns[static_cast<size_t>(c)]);
            QCOMPARE(paper.rows[1][c].lines.front().front().text,
                     index.data().toString().simplified());
        }
        // Under all, what it adds up to; beside the title, how many of how many.
        const auto &heading = std::get<report::Heading>(blocks.front());
        QCOMPARE(heading.aside, u"8 rows"_s);
        const ui::Sheets sheets = ui::layOut(document, {612, 792});
        QCOMPARE(sheets.pages.size(), 1u);
        QVERIFY(sheets.pages.front().size.width() > sheets.pages.front().size.height());
    }

    /// A spreadsheet gets numbers and days, not the words that the screen has for them.
    void aSpreadsheetCanReckonWithWhatIsCopied()
    {
        Fixture f;
        ui::TableView *table = f.page->table();
        const auto place = [&](const QString &key) {
            const auto columns = table->shownColumns();
            const auto at = std::ranges::find(columns, f.page->rows()->columnOf(key));
            return at == columns.end() ? -1 : static_cast<qsizetype>(at - columns.begin());
        };
        table->select({f.id(5)});
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t').value(place(u"=in_stage"_s)), u"In stage"_s);
        const QStringList cells = lines[1].split(u'\t');
        QCOMPARE(cells.value(place(u"=in_stage"_s)), u"83"_s);
        const auto &pothole = *f.city.portfolio->now().find(Id<Challenge>(f.id(5)));
        QVERIFY(pothole.budget.minor > 0);
        QCOMPARE(cells.value(place(u"budget"_s)).toDouble() * 100, double(pothole.budget.minor));
        QVERIFY(QString::fromUtf8(table->toCsv()).contains(u",83,"_s));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), lines[1].trimmed());
        // In French too, and what is copied can be pasted.
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString french = QGuiApplication::clipboard()->text();
        const auto reset =
            qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); });
        const auto parsed =
            Money::parse(french.split(u'\t').value(place(u"budget"_s)), pothole.budget.currency);
        QVERIFY2(parsed && *parsed == pothole.budget, qPrintable(french));
    }

    /// Paper has no chips: it says in words which challenges these are.
    void paperSaysWhatIsFiltered()
    {
        Fixture f;
        const Snapshot &now = f.city.portfolio->now();
        const auto words = [&](const report::Document &document) {
            for (const report::Block &block : document.sections.front().blocks) {
                if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                    return paragraph->runs.front().text;
            }
            return QString();
        };
        QCOMPARE(words(f.page->paper()), QString());
        f.filter.setState({.stages = {f.city.stages[3].value, f.city.stages[1].value},
                           .statuses = {int(Status::AtRisk), int(Status::OffTrack)},
                           .owners = {f.city.people[1].value},
                           .text = u"a"_s});
        const QString said = ui::filterWords(f.filter, now, City::today());
        QCOMPARE(said, u"Stage: Discovery, Prototype. Status: At risk, Off track. Owner: "_s +
                           now.find(f.city.people[1])->name + u". Text: a."_s);
        QCOMPARE(words(f.page->paper()), said);
        const auto heading =
            std::get<report::Heading>(f.page->paper().sections.front().blocks.front());
        QVERIFY2(heading.aside.endsWith(u" of 8 rows"_s), qPrintable(heading.aside));
        // Under the rows, what they add up to.
        f.filter.setState({});
        const report::Document all = f.page->paper();
        const auto &table = std::get<report::Table>(all.sections.front().blocks.back());
        QCOMPARE(int(table.rows.size()), f.page->rows()->rowCount() + 1);
        const QString sum = f.page->rows()->sumText(f.page->rows()->columnOf(u"budget"_s));
        QVERIFY(!sum.isEmpty());
        QVERIFY(std::ranges::any_of(table.rows.back(), [&](const report::Cell &cell) {
            return cell.lines.front().front().text == sum;
        }));
    }

    void boardPrintsItsColumns()
    {
        Fixture f;
        BoardView *board = f.board();
        const report::Document document = f.page->paper();
        QStringList heads;
        qsizetype cards = 0;
        for (const report::Block &block : document.sections.front().blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block);
                heading && heading->level == 2)
                heads << heading->text + u": "_s + heading->aside;
            if (const auto *table = std::get_if<report::Table>(&block))
                cards += static_cast<qsizetype>(table->rows.size());
        }
        QCOMPARE(heads.size(), 6); // all but the folded one
        QCOMPARE(heads[3], u"Prototype: 3 of 2, over"_s);
        qsizetype shown = 0;
        for (size_t c = 0; c < 6; ++c)
            shown += static_cast<qsizetype>(board->columns()[c].ids.size());
        QCOMPARE(cards, shown);
        const ui::Sheets sheets = ui::layOut(document, {612, 792});
        QVERIFY(!sheets.pages.empty());
    }

    void boardSaysLimitsAndAges()
    {
        Fixture f;
        BoardView *board = f.board();
        QCOMPARE(board->columns().size(), 7u);
        QCOMPARE(board->columns()[3].countText(), u"3 of 2, over"_s);
        QCOMPARE(board->columns()[1].countText(), u"1 of 5"_s);
        QCOMPARE(board->columns()[0].countText(), u"1"_s);
        QVERIFY(board->isFolded(6));
        QCOMPARE(board->card(f.id(5)).inStage, u"83 d in stage, limit 75"_s);
        QVERIFY(!board->grab().isNull());
        // A limit is on what is in the stage, whatever is shown of it.
        f.filter.setState({.text = f.city.portfolio->now().find(Id<Challenge>(f.id(5)))->code});
        QTRY_COMPARE(board->columns()[3].countText(), u"1 shown, 3 of 2, over"_s);
        f.filter.setState({});
        QTRY_COMPARE(board->columns()[3].countText(), u"3 of 2, over"_s);
        f.action(u"Columns by owner"_s)->trigger();
        QCOMPARE(board->columns().size(), 5u);
        QCOMPARE(board->columns()[2].title, u"Marc Gagnon"_s);
    }

    void arrowsGoFromCardToCard()
    {
        Fixture f;
        BoardView *board = f.board();
        board->makeCurrent(f.id(3));
        QTest::keyClick(board, Qt::Key_End);
        QCOMPARE(board->currentId(), f.id(5));
        QTest::keyClick(board, Qt::Key_Right);
        QCOMPARE(board->currentId(), f.id(6)); // the only card there
        QTest::keyClick(board, Qt::Key_Left);
        QTest::keyClick(board, Qt::Key_Left);
        QCOMPARE(board->currentId(), f.id(2));
        QTest::keyClick(board, Qt::Key_Return);
        QCOMPARE(f.links.last(), (Link{u"challenge"_s, EntityKind::Challenge, f.id(2), {}}));
    }

    void nextStageAsksItsGate()
    {
        Fixture f;
        BoardView *board = f.board();
        board->makeCurrent(f.id(3));
        QTest::keyClick(board, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.links.last(), (Link{u"gate"_s, EntityKind::Challenge, f.id(3), {}}));
        QCOMPARE(f.city.challenge(3).stage, f.city.stages[3]); // not before it is decided
    }

    void otherMovesAreRecordedWithAReason()
    {
        Fixture f;
        BoardView *board = f.board();
        const Snapshot before = f.city.portfolio->now();
        board->makeCurrent(f.id(3));
        QTest::keyClick(board, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        auto *ask = f.page->findChild<ui::MoveReason *>();
        QVERIFY(ask && ask->isVisible());
        auto *line = ask->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Return); // no reason, no move
        QCOMPARE(f.city.challenge(3).stage, f.city.stages[3]);
        QTest::keyClicks(line, u"Options were not compared"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(f.errors, QStringList());
        QCOMPARE(f.city.challenge(3).stage, f.city.stages[2]);
        QCOMPARE(f.city.portfolio->now().table<GateReview>().size(), 1);
        QCOMPARE(f.city.portfolio->now().table<GateReview>().begin()->reason,
                 u"Options were not compared"_s);
        QTRY_COMPARE(board->columnOf(f.id(3)), 2);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
    }

    void whatGoesToTheEndIsAskedHowItEnds()
    {
        Fixture f;
        BoardView *board = f.board();
        emit board->moveRequested({f.id(3)}, 6);
        auto *ask = f.page->findChild<ui::MoveReason *>();
        QVERIFY(ask && ask->isVisible());
        const auto *end = ask->findChild<ui::EndChoice *>();
        QVERIFY(end->isVisible());
        QCOMPARE(end->outcome(), Outcome::Stopped); // it has no adoption record
        auto *line = ask->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"No demand"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(f.errors, QStringList());
        QCOMPARE(f.city.challenge(3).stage, f.city.stages[6]);
        QCOMPARE(f.city.challenge(3).outcome, Outcome::Stopped);
    }

    /// What is refused stays to be mended: the reason isn't typed twice.
    void aRefusedMoveKeepsItsWords()
    {
        Fixture f;
        BoardView *board = f.board();
        emit board->moveRequested({f.id(3)}, 6);
        auto *ask = f.page->findChild<ui::MoveReason *>();
        ask->findChild<ui::EndChoice *>()->setOutcome(Outcome::Adopted);
        QTest::keyClicks(ask->findChild<QLineEdit *>(), u"It works"_s);
        QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(ask->isVisible());
        QVERIFY(ask->findChild<ui::ProblemLabel *>()->isVisible());
        QCOMPARE(ask->findChild<QLineEdit *>()->text(), u"It works"_s);
        auto *gap = ask->findChild<ui::AdoptionGap *>();
        QVERIFY(gap->isVisible());
        QTest::keyClicks(gap->editor(), u"The council voted the money"_s);
        QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(f.errors, QStringList());
        QCOMPARE(f.city.challenge(3).outcome, Outcome::Adopted);
    }

    void cardsAreDragged()
    {
        Fixture f;
        BoardView *board = f.board();
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(board->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(board->viewport(), from + QPoint(20, 0));
            const QPoint half = (from + to) / 2;
            for (const QPoint at : {half, to}) {
                QMouseEvent move(QEvent::MouseMove, at, board->viewport()->mapToGlobal(at),
                                 Qt::NoButton, Qt::LeftButton, {});
                QApplication::sendEvent(board->viewport(), &move);
            }
            QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, to);
        };
        drag(board->cardRect(f.id(1)).center(), board->columnRect(2).center());
        QCOMPARE(f.links.last(), (Link{u"gate"_s, EntityKind::Challenge, f.id(1), {}}));
        // By owner, a drop gives the challenge away.
        f.action(u"Columns by owner"_s)->trigger();
        QTRY_VERIFY(board->cardRect(f.id(5)).isValid());
        const int gina = board->columnOf(f.id(4));
        drag(board->cardRect(f.id(5)).center(), board->columnRect(gina).center());
        QCOMPARE(f.city.challenge(5).owner, f.city.people[1]);
        QTRY_COMPARE(board->columnOf(f.id(5)), gina);
    }

    void manyCardsScrollInTheirColumn()
    {
        Fixture f;
        Draft draft(f.city.portfolio->now());
        for (int i = 0; i < 300; ++i) {
            Challenge c;
            c.code = u"27-%1"_s.arg(i, 3, 10, QChar(u'0'));
            c.title = u"Challenge %1"_s.arg(i);
            c.stage = f.city.stages[1];
            draft.add(c);
        }
        f.city.perform(draft.finish(u"many"_s));
        BoardView *board = f.board();
        QTRY_COMPARE(board->columns()[1].ids.size(), 301u);
        board->makeCurrent(f.id(1));
        QTest::keyClick(board, Qt::Key_End);
        const qint64 last = board->columns()[1].ids.back();
        QCOMPARE(board->currentId(), last);
        QVERIFY(board->viewport()->rect().contains(board->cardRect(last)));
        // The column beside it has stayed where it was.
        QVERIFY(board->viewport()->rect().contains(board->cardRect(f.id(2))));
    }

    void newChallengeIsTypedInPlace()
    {
        Fixture f;
        f.filter.setState({.statuses = {int(Status::OffTrack)}});
        f.action(u"New challenge"_s)->trigger();
        QVERIFY(f.filter.state().isDefault()); // it must be seen
        auto *line = f.page->table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line && line->isVisible());
        QTest::keyClicks(line, u"Faster bus boarding"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const std::vector<qint64> ids = f.city.portfolio->now().ids(EntityKind::Challenge);
        const auto &made = *f.city.portfolio->now().find(Id<Challenge>(ids.back()));
        QCOMPARE(made.title, u"Faster bus boarding"_s);
        QCOMPARE(made.stage, f.city.stages[0]);
        QCOMPARE(f.page->table()->selectedIds(), std::vector<qint64>{ids.back()});
    }

    void stageCellAsksTheGateToo()
    {
        Fixture f;
        const int stage = f.page->rows()->columnOf(u"stage"_s);
        f.page->rows()->edit({f.id(3)}, stage, f.city.stages[4].value);
        QCOMPARE(f.links.last(), (Link{u"gate"_s, EntityKind::Challenge, f.id(3), {}}));
    }

    void sharingBeginsHereToo()
    {
        Fixture f;
        QAction *share = f.action(u"Share with another city…"_s);
        QVERIFY(share);
        f.page->table()->select({});
        QVERIFY(!share->isEnabled());
        f.page->table()->select({f.id(3)});
        QVERIFY(share->isEnabled());
        share->trigger();
        QCOMPARE(f.links.last(),
                 (Link{u"challenge"_s, EntityKind::Challenge, f.id(3), u"share"_s}));
    }
    void deleteAndDuplicateCanBeUndone()
    {
        Fixture f;
        const Snapshot before = f.city.portfolio->now();
        f.page->table()->select({f.id(0), f.id(1)});
        f.action(u"Delete challenges"_s)->trigger();
        QCOMPARE(f.page->rows()->rowCount(), 6);
        QVERIFY(f.city.portfolio->undo());
        f.page->table()->select({f.id(0)});
        f.action(u"Duplicate challenge"_s)->trigger();
        QCOMPARE(f.page->rows()->rowCount(), 9);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
        QCOMPARE(f.errors, QStringList());
    }

    void emptyFileOffersFirstSteps()
    {
        Fixture f(false);
        auto *stack = f.page->findChild<QStackedWidget *>();
        QCOMPARE(stack->currentIndex(), 1);
        QVERIFY(!f.page->findChild<ui::SegmentedControl *>()->isEnabled());
        QStringList buttons;
        for (auto *button : stack->currentWidget()->findChildren<QPushButton *>())
            buttons << button->text();
        QCOMPARE(buttons, (QStringList{u"New challenge"_s, u"Import a spreadsheet…"_s,
                                       u"Open the sample city"_s}));
    }

    void stateComesBack()
    {
        QByteArray state;
        {
            Fixture f;
            f.board()->setClosedFolded(false);
            f.action(u"Columns by theme"_s)->trigger();
            state = f.page->saveState();
        }
        Fixture f;
        f.page->restoreState(state);
        QCOMPARE(f.page->here().part, u"board"_s);
        QCOMPARE(f.page->board()->by(), ui::BoardBy::Theme);
        QCOMPARE(f.page->saveState(), state);
    }

    void boardIsReadAloud()
    {
        Fixture f;
        BoardView *board = f.board();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(board);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 7);
        QAccessibleInterface *column = list->child(3);
        QCOMPARE(column->text(QAccessible::Name), u"Prototype, 3 of 2, over"_s);
        QCOMPARE(column->childCount(), 3);
        QAccessibleInterface *card = column->child(2);
        QCOMPARE(
            card->text(QAccessible::Name),
            u"26-09 Pothole repair within four days, 83 d in stage, limit 75, Marc Gagnon, Off "
            "track"_s);
        QCOMPARE(column->indexOfChild(card), 2);
        QCOMPARE(card->parent(), column);
        board->makeCurrent(f.id(5));
        QVERIFY(card->state().selected);
        card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.links.last().id, f.id(5));
    }

    void aBoardThatGrowsBeginsAtItsBeginning()
    {
        Fixture f;
        BoardView *board = f.board();
        board->setFixedSize(150, 120);
        board->select({f.id(0)});
        board->setFixedSize(1200, 600);
        QCOMPARE(board->horizontalScrollBar()->value(), 0);
        QVERIFY(board->viewport()->rect().contains(board->cardRect(f.id(0))));
    }
};

QTEST_MAIN(TestChallenges)
#include "tst_challenges.moc"
