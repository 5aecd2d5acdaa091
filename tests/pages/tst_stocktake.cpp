// SPDX-License-Identifier: GPL-3.0-or-later
// A stocktake is held on its page, with real widgets: gone through, minuted in place, decided and
// closed, by keyboard.
#include "model/domain/draft.h"
#include "model/edit/fields.h"
#include "model/edit/stocktakes.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/pages/registers/newrowform.h"
#include "ui/pages/stocktake/agendablock.h"
#include "ui/pages/stocktake/agendaslot.h"
#include "ui/pages/stocktake/agendaview.h"
#include "ui/pages/stocktake/stocktakepage.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestStocktake : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<StocktakePage> m_page;
    Id<Stocktake> m_stocktake;

    const Snapshot &now() const { return m_portfolio->now(); }
    void begin(QDate on)
    {
        QVERIFY(m_portfolio->perform(edit::startStocktake(now(), on)));
        for (const Stocktake &row : now().table<Stocktake>())
            m_stocktake = row.id;
        m_page->open({u"stocktake"_s, EntityKind::Stocktake, m_stocktake.value, {}});
    }
    AgendaBlock *block(Id<Challenge> challenge) const
    {
        for (AgendaBlock *block : m_page->findChildren<AgendaBlock *>()) {
            if (block->challenge() == challenge)
                return block;
        }
        return nullptr;
    }
    QPlainTextEdit *minute(Id<Challenge> challenge) const
    {
        return block(challenge)->findChild<QPlainTextEdit *>();
    }
    QStringList rowsOf(Id<Challenge> challenge, qsizetype list) const
    {
        QStringList words;
        const RowList *rows = block(challenge)->findChildren<RowList *>().at(list);
        for (int i = 0; i < rows->rowCount(); ++i)
            words << rows->row(i).cells.at(1).text;
        return words;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void press(const QWidget *inside, const QString &text)
    {
        for (QPushButton *button : inside->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

private slots:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void init()
    {
        // The offscreen platform says on its own account that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"s%1.stint"_s.arg(++m_files)),
                                           u"Helen Fraser"_s);
        m_filter = std::make_unique<ChallengeFilter>();
        m_page = std::make_unique<StocktakePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1080, 1600); // all of the city is in sight
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void anEmptyFileOffersTheFirst()
    {
        m_page->open({u"stocktake"_s, EntityKind::None, 0, {}});
        QVERIFY(!m_page->canPrint());
        press(m_page.get(), u"New stocktake"_s);
        QCOMPARE(now().table<Stocktake>().size(), 1);
        const Stocktake &row = *now().table<Stocktake>().begin();
        QCOMPARE(row.on, QDate(2026, 11, 25)); // the next meeting
        QVERIFY(m_page->canPrint());
        QCOMPARE(m_page->here().id, row.id.value);
        QVERIFY(m_portfolio->undo());
        QTRY_VERIFY(!m_page->canPrint());
    }

    void goesThroughEachChallengeOnce()
    {
        begin(sampleToday);
        QVERIFY(block(m_city.permits));
        QVERIFY(block(m_city.fresh)); // came in since
        QVERIFY(!block(m_city.stopped));
        const QStringList rows = rowsOf(m_city.permits, 0);
        QCOMPARE(rows.first(), u"Extend stint two weeks, CAD 18,400"_s);
        QVERIFY(rows.contains(u"Test data delivered"_s));
        QSet<qint64> seen;
        for (AgendaBlock *block : m_page->findChildren<AgendaBlock *>()) {
            QVERIFY(!seen.contains(block->challenge().value));
            seen.insert(block->challenge().value);
        }
    }

    void whatIsSaidIsKeptWhenItIsLeft()
    {
        begin(sampleToday);
        QPlainTextEdit *box = minute(m_city.permits);
        box->setFocus();
        QTest::keyClicks(box, u"The data comes next week."_s);
        QVERIFY(now().table<Minute>().isEmpty());
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(now().table<Minute>().size(), 1);
        QCOMPARE(now().table<Minute>().begin()->text, u"The data comes next week."_s);
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(box->toPlainText(), QString());
        QVERIFY(m_portfolio->redo());
        QTRY_COMPARE(box->toPlainText(), u"The data comes next week."_s);
        box->setFocus();
        QTest::keyClicks(box, u"Never mind. "_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(box->toPlainText(), u"The data comes next week."_s);
    }

    /// A search finds what was said: of a challenge, or of the portfolio.
    void aMinuteIsShownWhereItWasSaid()
    {
        begin(sampleToday);
        const Id<Stocktake> first = m_stocktake;
        Draft draft(now());
        Minute minute;
        minute.stocktake = first;
        minute.text = u"Said of all"_s;
        const auto ofAll = draft.add(minute);
        minute.challenge = m_city.permits;
        const auto ofPermits = draft.add(minute);
        QVERIFY(m_portfolio->perform(draft.finish(u"said"_s)));
        begin(sampleToday.addDays(30));
        m_page->open({u"stocktake"_s, EntityKind::Minute, ofAll.value, {}});
        QCOMPARE(m_page->here().id, first.value);
        QCOMPARE(m_page->focusWidget(), this->minute({}));
        m_page->open({u"stocktake"_s, EntityKind::Minute, ofPermits.value, {}});
        QCOMPARE(m_page->focusWidget(), this->minute(m_city.permits));
        QTRY_VERIFY(!block(m_city.permits)->visibleRegion().isEmpty());
    }

    void severalMinutesAreOneText()
    {
        begin(sampleToday);
        Draft draft(now());
        for (const QString &text : {u"The data comes next week."_s, u"Ask the clerk."_s}) {
            Minute row;
            row.stocktake = m_stocktake;
            row.challenge = m_city.permits;
            row.text = text;
            draft.add(row);
        }
        QVERIFY(m_portfolio->perform(draft.finish(u"import"_s)));
        QTRY_COMPARE(minute(m_city.permits)->toPlainText(),
                     u"The data comes next week.\nAsk the clerk."_s);
        QPlainTextEdit *box = minute(m_city.permits);
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, u" Done."_s);
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(now().table<Minute>().size(), 1);
        QCOMPARE(now().table<Minute>().begin()->text,
                 u"The data comes next week.\nAsk the clerk. Done."_s);
    }

    void whatIsTypedSurvivesOtherEdits()
    {
        begin(sampleToday);
        QPlainTextEdit *box = minute(m_city.permits);
        box->setFocus();
        QTest::keyClicks(box, u"Half a sent"_s);
        QVERIFY(m_portfolio->perform(
            edit::setMinute(now(), m_stocktake, m_city.licences, u"Well done."_s)));
        QTRY_VERIFY(block(m_city.licences));
        QCOMPARE(box->toPlainText(), u"Half a sent"_s);
        begin(QDate(2026, 11, 25)); // another one is opened: what was typed is kept with the first
        QCOMPARE(now().table<Minute>().size(), 2);
        for (const Minute &row : now().table<Minute>())
            QVERIFY(row.stocktake != m_stocktake);
    }

    void anActionIsUndertakenInPlace()
    {
        begin(sampleToday);
        press(block(m_city.permits), u"Action…"_s);
        auto *sheet = m_page->findChild<NewRowForm *>();
        QVERIFY(sheet);
        for (QWidget *widget : sheet->findChildren<QWidget *>()) {
            FieldEditor *editor = editorOf(widget);
            if (editor && widget->accessibleName() == u"Action"_s)
                editor->setValue(u"Brief the clerks"_s);
        }
        press(sheet, u"Add"_s);
        QCOMPARE(now().table<Action>().size(), 1);
        const Action &row = *now().table<Action>().begin();
        QCOMPARE(row.challenge, m_city.permits);
        QCOMPARE(row.stocktake, m_stocktake);
        QTRY_COMPARE(rowsOf(m_city.permits, 1), QStringList{u"Brief the clerks"_s});
        QVERIFY(!rowsOf(m_city.permits, 0).contains(u"Brief the clerks"_s));
    }

    void theMenuAddsToTheChallengeWorkedOn()
    {
        begin(sampleToday);
        m_page->activateWindow();
        minute(m_city.fresh)->setFocus();
        QTRY_VERIFY(minute(m_city.fresh)->hasFocus());
        action(u"Action of the challenge…"_s)->trigger();
        auto *sheet = m_page->findChild<NewRowForm *>();
        QVERIFY(sheet);
        for (QWidget *widget : sheet->findChildren<QWidget *>()) {
            FieldEditor *editor = editorOf(widget);
            if (editor && widget->accessibleName() == u"Action"_s)
                editor->setValue(u"Brief the clerks"_s);
        }
        press(sheet, u"Add"_s);
        QCOMPARE(now().table<Action>().begin()->challenge, m_city.fresh);
    }

    void aDecisionIsTakenWhereItComesUp()
    {
        begin(sampleToday);
        auto *rows = block(m_city.permits)->findChild<RowList *>();
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        auto *box = block(m_city.permits)->findChild<DecisionBox *>();
        QVERIFY(box && box->isVisible() && box->isWriting());
        press(box, u"Record"_s);
        const Decision *decision = now().find(m_city.asked);
        QCOMPARE(decision->state, DecisionState::Carried);
        QCOMPARE(decision->stocktake, m_stocktake);
        QVERIFY(!box->isVisible());
        // It stays where it was gone through, with what was decided.
        QTRY_COMPARE(rowsOf(m_city.permits, 1).size(), 1);
        QVERIFY(rowsOf(m_city.permits, 1).first().startsWith(u"D-2026-020"_s));
        QCOMPARE(m_page->findChildren<AgendaBlock *>().first()->challenge(), m_city.permits);
    }

    /// What is being decided outlives another stocktake and the page itself.
    void whatIsBeingDecidedStaysWithItsStocktake_data()
    {
        QTest::addColumn<bool>("ofTheWhole");
        QTest::newRow("of a challenge") << false;
        QTest::newRow("of the portfolio") << true;
    }
    void whatIsBeingDecidedStaysWithItsStocktake()
    {
        QFETCH(bool, ofTheWhole);
        const Id<Challenge> about = ofTheWhole ? Id<Challenge>() : m_city.permits;
        Draft draft(now());
        Decision asked = *draft.find(m_city.asked);
        asked.challenge = about;
        draft.update(asked);
        if (ofTheWhole)
            QVERIFY(m_portfolio->perform(draft.finish(u"ask of the whole"_s)));
        begin(sampleToday);
        const Id<Stocktake> first = m_stocktake;
        const auto reason = [&]() -> QLineEdit * {
            auto *box = block(about)->findChild<DecisionBox *>();
            for (QLineEdit *line : box ? box->findChildren<QLineEdit *>() : QList<QLineEdit *>()) {
                if (line->accessibleName() == u"Reason"_s && line->isVisible())
                    return line;
            }
            return nullptr;
        };
        auto *rows = block(about)->findChild<RowList *>();
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        QTest::keyClicks(reason(), u"They agree"_s);
        begin(sampleToday.addDays(-1));
        QVERIFY(!reason());
        m_page->open({u"stocktake"_s, EntityKind::Stocktake, first.value, {}});
        QVERIFY(reason());
        QCOMPARE(reason()->text(), u"They agree"_s);
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<StocktakePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->restoreState(state);
        m_page->resize(1080, 1600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({u"stocktake"_s, EntityKind::Stocktake, first.value, {}});
        QTRY_VERIFY(reason());
        QCOMPARE(reason()->text(), u"They agree"_s);
        press(block(about), u"Cancel"_s);
        begin(sampleToday.addDays(-2));
        m_page->open({u"stocktake"_s, EntityKind::Stocktake, first.value, {}});
        QVERIFY(!reason());
    }

    /// What was decided on the spot is recorded in one step, with who decided.
    void aDecisionThatNobodyAskedForIsRecordedThere()
    {
        begin(sampleToday.addDays(-2)); // minuted two days later
        const auto add = [&](bool named) -> NewRowForm * {
            press(block(m_city.fresh), u"Decision…"_s);
            auto *sheet = m_page->findChild<NewRowForm *>();
            for (QWidget *widget : sheet->findChildren<QWidget *>()) {
                auto *editor = dynamic_cast<FieldEditor *>(widget);
                if (editor && widget->accessibleName() == u"Title"_s)
                    editor->setValue(u"Ask the clerks first"_s);
                if (editor && widget->accessibleName() == u"State"_s)
                    editor->setValue(static_cast<int>(DecisionState::Carried));
                if (editor && named && widget->accessibleName() == u"Decided by"_s)
                    editor->setValue(m_city.director.value);
            }
            press(sheet, u"Add"_s);
            return sheet;
        };
        const auto before = now().table<Decision>().size();
        NewRowForm *sheet = add(false);
        QCOMPARE(now().table<Decision>().size(), before); // it asks who decided
        sheet->close();
        QTRY_VERIFY(!m_page->findChild<NewRowForm *>());
        add(true);
        QCOMPARE(now().table<Decision>().size(), before + 1);
        const Decision &decision = *std::ranges::find(now().table<Decision>(),
                                                      u"Ask the clerks first"_s, &Decision::title);
        QCOMPARE(decision.state, DecisionState::Carried);
        QCOMPARE(decision.decider, m_city.director);
        QCOMPARE(decision.on, sampleToday.addDays(-2));
        QCOMPARE(decision.stocktake, m_stocktake);
    }

    /// What was begun at one stocktake is not recorded at another.
    void aFormThatWasLeftBelongsToItsStocktake()
    {
        begin(sampleToday);
        const auto first = m_stocktake;
        const auto title = [&]() -> QLineEdit * {
            press(block(m_city.permits), u"Action…"_s);
            for (QLineEdit *line : m_page->findChild<NewRowForm *>()->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == u"Action"_s)
                    return line;
            }
            return nullptr;
        };
        const auto leave = [&] {
            m_page->findChild<NewRowForm *>()->close();
            QTRY_VERIFY(!m_page->findChild<NewRowForm *>());
        };
        QTest::keyClicks(title(), u"Words of the first"_s);
        leave();
        begin(sampleToday.addDays(30));
        QCOMPARE(title()->text(), QString());
        leave();
        m_page->open({u"stocktake"_s, EntityKind::Stocktake, first.value, {}});
        QCOMPARE(title()->text(), u"Words of the first"_s);
        leave();
    }

    void theNextOneComesAfterThisOne()
    {
        begin(sampleToday);
        const EntityInfo &entity = entityInfo(EntityKind::Stocktake);
        const std::array ids{m_stocktake.value};
        const auto next = [&](QDate day) {
            return edit::setField(now(), entity.kind, ids, *entity.field("next_on"_L1), day,
                                  sampleToday);
        };
        QVERIFY(!next(sampleToday.addDays(-1)));
        QVERIFY(!next(sampleToday));
        QVERIFY(next(sampleToday.addDays(1)));
    }

    void anyChallengeCanBeAdded()
    {
        begin(sampleToday);
        auto *add = m_page->findChild<AgendaView *>()->findChild<QComboBox *>();
        add->showPopup(); // fills it
        const int at = add->findData(m_city.stopped.value);
        QVERIFY(at >= 0);
        add->hidePopup();
        add->setCurrentIndex(at);
        emit add->activated(at);
        QVERIFY(block(m_city.stopped));
        QCOMPARE(m_page->focusWidget(), minute(m_city.stopped));
        QTest::keyClicks(minute(m_city.stopped), u"Lessons were shared."_s);
        QTest::keyClick(minute(m_city.stopped), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(now().table<Minute>().size(), 1);
    }

    void isClosedAndTheNextIsOffered()
    {
        begin(sampleToday);
        QVERIFY(!action(u"Plan the next, 24 Feb 2027"_s));
        Draft draft(now());
        Stocktake row = *now().find(m_stocktake);
        row.next = QDate(2027, 2, 24);
        draft.update(row);
        QVERIFY(m_portfolio->perform(draft.finish(u"say when"_s)));
        minute(m_city.permits)->setFocus();
        QTest::keyClicks(minute(m_city.permits), u"Said."_s);
        action(u"Close the stocktake"_s)->trigger();
        QVERIFY(now().find(m_stocktake)->held);
        QCOMPARE(now().table<Minute>().size(), 1);
        QCOMPARE(now().table<Stocktake>().size(), 1);
        QTRY_VERIFY(action(u"Plan the next, 24 Feb 2027"_s));
        press(m_page.get(), u"Plan the next, 24 Feb 2027"_s);
        QCOMPARE(now().table<Stocktake>().size(), 2);
        QVERIFY(m_page->here().id != m_stocktake.value);
        QCOMPARE(now().find(Id<Stocktake>(m_page->here().id))->since, sampleToday);
    }

    void refusesToCloseWhatIsToCome()
    {
        begin(QDate(2026, 11, 25));
        QSignalSpy errors(m_page.get(), &Page::errorOccurred);
        action(u"Close the stocktake"_s)->trigger();
        QCOMPARE(errors.size(), 1);
        QVERIFY(!now().find(m_stocktake)->held);
    }

    void papersAreShownOnTheReportsPage()
    {
        begin(sampleToday);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        m_page->print();
        QCOMPARE(links.takeFirst().first().value<Link>(),
                 (Link{u"reports"_s, EntityKind::Stocktake, m_stocktake.value, u"agenda"_s}));
        action(u"Close the stocktake"_s)->trigger();
        m_page->print();
        QCOMPARE(links.takeFirst().first().value<Link>().part, u"minutes"_s);
    }

    void tabGoesFromBlockToBlock()
    {
        begin(sampleToday);
        const auto blocks = m_page->findChildren<AgendaBlock *>();
        QVERIFY(blocks.size() >= 2);
        QPlainTextEdit *first = minute(blocks[0]->challenge());
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        for (int i = 0; i < 12 && !blocks[1]->isAncestorOf(m_page->focusWidget()); ++i)
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QVERIFY(blocks[1]->isAncestorOf(m_page->focusWidget()));
    }

    void twoHundredChallengesHold()
    {
        Draft draft(now());
        for (int i = 0; i < 200; ++i) {
            Challenge row = *now().find(m_city.permits);
            row.code = u"X-%1"_s.arg(i);
            row.title = u"A title that goes on and on "_s.repeated(3);
            row.statusReason = u"It is complicated. "_s.repeated(12);
            const auto id = draft.add(row);
            Action action;
            action.challenge = id;
            action.title = u"Do a thing with a long name "_s.repeated(6);
            draft.add(action);
        }
        QVERIFY(m_portfolio->perform(draft.finish(u"grow"_s)));
        begin(sampleToday);
        const auto *view = m_page->findChild<AgendaView *>();
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 200 * 60);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        // Only what is in sight is made of widgets, at the end as at the start.
        const auto made = [&] { return m_page->findChildren<AgendaBlock *>().size(); };
        QVERIFY2(made() > 5 && made() < 60, qPrintable(QString::number(made())));
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        const auto *last = view->findChildren<AgendaSlot *>().last();
        QVERIFY(last->block());
        QVERIFY2(made() < 120, qPrintable(QString::number(made())));
    }

    /// Thousands are shown piece by piece; what is looked for is always reached.
    void aVeryLongAgendaCanBeGoneOnWith()
    {
        Draft draft(now());
        Id<Challenge> last;
        for (int i = 0; i < 600; ++i) {
            Challenge row = *now().find(m_city.permits);
            row.code = u"X-%1"_s.arg(i);
            last = draft.add(row);
            Action action;
            action.challenge = last;
            action.title = u"Call back"_s;
            action.due = sampleToday.addDays(-3);
            draft.add(action);
        }
        QVERIFY(m_portfolio->perform(draft.finish(u"grow"_s)));
        begin(sampleToday);
        auto *view = m_page->findChild<AgendaView *>();
        const auto places = [&] { return view->findChildren<AgendaSlot *>().size(); };
        QTRY_COMPARE(places(), 250);
        QPushButton *more = nullptr;
        for (auto *button : view->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Show more of the agenda"_s))
                more = button;
        }
        QVERIFY(more && more->isVisible());
        more->click();
        QTRY_COMPARE(places(), 500);
        QVERIFY(!block(last));
        view->reveal(last);
        QVERIFY(places() > 600);
        QVERIFY(block(last));
        QVERIFY(!more->isVisible());
    }

    void tabReachesWhatWasNotMadeYet()
    {
        twoHundredChallengesHold();
        const auto places = m_page->findChildren<AgendaSlot *>();
        AgendaSlot *unmade = places.at(places.size() / 2);
        QVERIFY(!unmade->block());
        QVERIFY(unmade->accessibleName().startsWith(u"X-"_s));
        unmade->setFocus(Qt::TabFocusReason);
        QVERIFY(unmade->block() && unmade->isAncestorOf(m_page->focusWidget()));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
        QVERIFY(places.at(places.size() / 2 - 1)->isAncestorOf(m_page->focusWidget()));
    }

    void keysChangeNothingAsThePageComes()
    {
        begin(sampleToday);
        const auto blocks = m_page->findChildren<AgendaBlock *>().size();
        m_page->setFocus();
        const auto *view = m_page->findChild<AgendaView *>();
        QVERIFY(view->isAncestorOf(m_page->focusWidget()));
        auto *add = view->findChild<QComboBox *>();
        QVERIFY(m_page->focusWidget() != add);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
        add->setFocus();
        QTest::keyClicks(add, u"26"_s);
        QTest::keyClick(add, Qt::Key_Down); // opens the list, and adds nothing
        QVERIFY(add->view()->isVisible());
        QVERIFY(add->count() > 0);
        add->hidePopup();
        QCOMPARE(m_page->findChildren<AgendaBlock *>().size(), blocks);
    }
};

QTEST_MAIN(TestStocktake)
#include "tst_stocktake.moc"
