// SPDX-License-Identifier: GPL-3.0-or-later
// Adopting in the window: the record is begun, ticked off, rolled out; the last gate says what is
// missing and takes the reason why that is not waited for.
#include "model/domain/draft.h"
#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/governance/adoption.h"
#include "model/governance/reviews.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/challengepage.h"
#include "ui/pages/gate/adoptiongap.h"
#include "ui/pages/gate/gatepage.h"
#include "ui/pages/gate/movebox.h"
#include "ui/pages/parts/endchoice.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestAdoptionTab : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<Page> m_page;

    const Snapshot &now() const { return m_portfolio->now(); }
    const Adoption *adoption() const { return governance::adoptionOf(now(), m_city.licences); }

    template <class P>
    void show(const QString &part = {})
    {
        m_page = std::make_unique<P>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({m_page->name(), EntityKind::Challenge, m_city.licences.value, part});
    }
    template <class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>()) {
            if (widget->isVisible() &&
                (widget->accessibleName() == name || widget->property("text").toString() == name))
                return widget;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        auto *button = named<QPushButton>(text);
        QVERIFY2(button, qPrintable(text));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    TableView *table(const QString &name) const { return named<TableView>(name); }
    QString stateOf(const QString &what) const
    {
        const auto *list = named<RowList>(u"How the adoption stands"_s);
        for (int i = 0; list && i < list->rowCount(); ++i) {
            if (list->row(i).cells[1].text == what)
                return list->row(i).cells[0].spoken + u": "_s + list->row(i).cells[2].text;
        }
        return {};
    }
    void moveToScaleUp()
    {
        QVERIFY(m_portfolio->perform(edit::moveWithoutGate(now(), m_city.licences, m_city.stages[5],
                                                           u"In use"_s, m_city.director,
                                                           test::sampleToday)));
    }

private slots:
    void init()
    {
        // The offscreen platform says on its own account that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"a%1.stint"_s.arg(++m_files)),
                                           u"Helen Fraser"_s);
        m_filter = std::make_unique<ChallengeFilter>();
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void anAdoptionIsBegunTickedOffAndRolledOut()
    {
        show<ChallengePage>(u"adoption"_s);
        press(u"Begin the adoption"_s);
        QVERIFY(adoption());
        QTRY_VERIFY(table(u"Hand-over"_s));
        QCOMPARE(table(u"Hand-over"_s)->rows()->shownRows(), 8);
        QCOMPARE(stateOf(u"Continuing funding"_s), u"Missing: No continuing funding is secured"_s);

        // By a click on its box, and by the space bar.
        TableView *lines = table(u"Hand-over"_s);
        const int done = lines->rows()->columnOf(u"done"_s);
        const auto isDone = [&](int row) {
            return now().find(Id<Handover>(lines->rows()->idAt(row)))->done;
        };
        const QRect cell = lines->visualRect(lines->rows()->index(1, done));
        int left = 8, right = 8;
        lines->padCell(done, left, right);
        const QPoint box(cell.left() + left + 7, cell.center().y());
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(isDone(1));
        // Pressed twice it is as it was, and no editor opens.
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(!isDone(1));
        QMouseEvent twice(QEvent::MouseButtonDblClick, box, lines->viewport()->mapToGlobal(box),
                          Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(lines->viewport(), &twice);
        QVERIFY(isDone(1));
        QVERIFY(!lines->viewport()->findChild<QComboBox *>());
        lines->setCurrentIndex(lines->rows()->index(0, done));
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Space);
        QVERIFY(isDone(0));
        QTRY_COMPARE(stateOf(u"Hand-over"_s), u"By hand: 2 of 8 done"_s);

        press(u"Add a site"_s);
        QCOMPARE(now().table<RolloutSite>().size(), 1);
        const Id<RolloutSite> site = now().table<RolloutSite>().begin()->id;
        QVERIFY(m_portfolio->perform(edit::setField(
            now(), EntityKind::RolloutSite, std::array{site.value},
            *entityInfo(EntityKind::RolloutSite).field("planned"_L1), QDate(2027, 1, 11))));
        press(u"Put on the Timeline"_s);
        QVERIFY(now().find(site)->item);
        table(u"Sites by wave"_s)->select({site.value});
        press(u"Live from today"_s);
        QCOMPARE(now().find(site)->live, test::sampleToday);
        QTRY_COMPARE(stateOf(u"Sites"_s), u"Met: 1 of 1 live"_s);
        QVERIFY(!named<QPushButton>(u"Live from today"_s)->isEnabled());
        for (int i = 0; i < 3; ++i) // live, on the Timeline, the date
            QVERIFY(m_portfolio->undo());
        QVERIFY(!now().find(site)->item);
        QVERIFY(m_portfolio->redo());
        QVERIFY(m_portfolio->redo());
        QVERIFY(now().find(site)->item);
    }

    /// What can't be read stays, with what is wrong with it, until it is mended.
    void ticksLeaveTheRecordAlone()
    {
        show<ChallengePage>(u"adoption"_s);
        press(u"Begin the adoption"_s);
        QTRY_VERIFY(named<QLineEdit>(u"Paid from"_s));
        auto *cost = named<QLineEdit>(u"Cost a year"_s);
        auto *source = named<QLineEdit>(u"Paid from"_s);
        auto *form = qobject_cast<FieldForm *>(cost->parentWidget());
        QVERIFY(form);
        cost->setFocus();
        QTest::keyClicks(cost, u"plenty"_s);
        QTest::keyClick(cost, Qt::Key_Tab);
        QVERIFY(!form->problemOf(cost).isEmpty());
        TableView *lines = table(u"Hand-over"_s);
        lines->setCurrentIndex(lines->rows()->index(0, lines->rows()->columnOf(u"done"_s)));
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Space);
        QTRY_COMPARE(stateOf(u"Hand-over"_s), u"By hand: 1 of 8 done"_s);
        QCOMPARE(cost->text(), u"plenty"_s);
        QVERIFY(!form->problemOf(cost).isEmpty());

        // The field that Tab comes to is typed over.
        source->setFocus();
        QTest::keyClicks(source, u"Budget"_s);
        cost->setFocus();
        cost->selectAll();
        QTest::keyClicks(cost, u"12000"_s);
        QTest::keyClick(cost, Qt::Key_Tab);
        QCOMPARE(adoption()->recurring.minor, 12000 * 100);
        QCoreApplication::processEvents();
        QVERIFY(source->hasFocus());
        QCOMPARE(source->selectedText(), u"Budget"_s);
    }

    void menusOfferWhatTheTabDoes()
    {
        show<ChallengePage>();
        const auto action = [this](const QString &text) -> QAction * {
            const auto actions = m_page->pageActions();
            const auto it = std::ranges::find(actions, text, &QAction::text);
            return it == actions.end() ? nullptr : *it;
        };
        QAction *begin = action(u"Begin the adoption"_s);
        QAction *live = action(u"Live from today"_s);
        QAction *plan = action(u"Put on the Timeline"_s);
        QVERIFY(begin && live && plan);
        QVERIFY(begin->isEnabled() && !live->isEnabled() && !plan->isEnabled());
        begin->trigger();
        QVERIFY(adoption());
        QCOMPARE(m_page->here().part, u"adoption"_s);
        QTRY_VERIFY(!begin->isEnabled());

        Draft draft(now());
        RolloutSite site;
        site.adoption = adoption()->id;
        site.name = u"North"_s;
        site.planned = QDate(2027, 1, 11);
        const auto north = draft.add(site);
        QVERIFY(m_portfolio->perform(draft.finish(u"add"_s)));
        m_page->open({u"challenge"_s, EntityKind::None, 0, u"overview"_s});
        QTRY_VERIFY(plan->isEnabled()); // from any tab
        plan->trigger();
        QVERIFY(now().find(north)->item);
        QCOMPARE(m_page->here().part, u"adoption"_s);
        QTRY_VERIFY(table(u"Sites by wave"_s));
        table(u"Sites by wave"_s)->select({north.value});
        QVERIFY(live->isEnabled());
        m_page->open({u"challenge"_s, EntityKind::None, 0, u"overview"_s});
        QVERIFY(!live->isEnabled()); // what is selected can't be seen
        m_page->open({u"challenge"_s, EntityKind::None, 0, u"adoption"_s});
        live->trigger();
        QCOMPARE(now().find(north)->live, test::sampleToday);
        QTRY_VERIFY(!live->isEnabled());
    }

    void wordsWithoutRoomTakeTwoLines()
    {
        RowList list;
        list.setFitsRows(true);
        list.setColumns(
            {{18}, {.width = 80, .fits = true}, {.width = 60, .stretch = 1, .wraps = true}});
        list.setRows(
            {{.cells = {{}, {.text = u"Owner"_s}, {.text = u"None"_s}}},
             {.cells = {
                  {}, {.text = u"Funding"_s}, {.text = u"None is secured yet "_s.repeated(3)}}}});
        list.resize(360, list.height());
        list.show();
        const int one = list.rowHeight(list.row(0));
        QCOMPARE(list.rowHeight(list.row(1)), one + list.fontMetrics().height());
        QCOMPARE(list.height(), 2 * one + list.fontMetrics().height());
        list.grab();
        list.resize(900, list.height());
        QCOMPARE(list.rowHeight(list.row(1)), one);
        QCOMPARE(list.height(), 2 * one);
    }

    void theLastGateSaysWhatIsMissing()
    {
        moveToScaleUp();
        show<GatePage>();
        auto *gap = m_page->findChild<AdoptionGap *>();
        QVERIFY(!gap->isVisible());
        named<QRadioButton>(u"Hold"_s)->click();
        QVERIFY(!gap->isVisible());
        named<QRadioButton>(u"Go"_s)->click();
        QVERIFY(gap->isVisible());
        QVERIFY(gap->findChild<QLabel *>()->text().contains(u"no continuing funding"_s));
        QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(), u"It works."_s);
        press(u"Sign: go"_s);
        QCOMPARE(now().find(m_city.licences)->outcome, Outcome::Open);
        auto *why = named<QLineEdit>(u"Why it is adopted all the same"_s);
        QVERIFY(why->hasFocus());
        QTest::keyClicks(why, u"Council votes in March."_s);
        const QByteArray kept = m_page->saveState();
        {
            GatePage other(Context{m_portfolio.get(), m_filter.get()});
            other.restoreState(kept);
            other.open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
            QCOMPARE(other.findChild<AdoptionGap *>()->editor()->text(),
                     u"Council votes in March."_s);
        }
        press(u"Sign: go"_s);
        QCOMPARE(now().find(m_city.licences)->outcome, Outcome::Adopted);
        QVERIFY(governance::reviewsOf(now(), m_city.licences)
                    .back()
                    ->evidence.endsWith(u"Reason: Council votes in March."_s));
    }

    void theGateLeadsToTheRecord()
    {
        moveToScaleUp();
        show<GatePage>();
        named<QRadioButton>(u"Go"_s)->click();
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        press(u"Complete the adoption record"_s);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.front().front().value<Link>().part, u"adoption"_s);
    }

    void aMoveIntoTheEndSaysItToo()
    {
        show<GatePage>(u"move:%1"_s.arg(m_city.stages[3].value));
        auto *box = m_page->findChild<MoveBox *>();
        auto *gap = box->findChild<AdoptionGap *>();
        QVERIFY(!gap->isVisible());
        auto *end = box->findChild<EndChoice *>();
        QVERIFY(!end->isVisible());
        box->begin(m_city.stages[6]);
        QVERIFY(end->isVisible());
        QCOMPARE(end->outcome(), Outcome::Stopped); // it has no adoption record
        QVERIFY(!gap->isVisible());
        end->setOutcome(Outcome::Adopted);
        QVERIFY(gap->isVisible());
        QTest::keyClicks(named<QLineEdit>(u"Reason for moving without a gate"_s), u"In use"_s);
        press(u"Move"_s);
        QCOMPARE(now().find(m_city.licences)->stage, m_city.stages[4]);
        QTest::keyClicks(gap->editor(), u"The port authority runs it."_s);
        press(u"Move"_s);
        QCOMPARE(now().find(m_city.licences)->stage, m_city.stages[6]);
        QCOMPARE(now().find(m_city.licences)->outcome, Outcome::Adopted);
    }

    void whatIsStoppedNeedsOnlyItsReason()
    {
        show<GatePage>(u"move:%1"_s.arg(m_city.stages[6].value));
        QTest::keyClicks(named<QLineEdit>(u"Reason for moving without a gate"_s), u"No demand"_s);
        press(u"Move"_s);
        QCOMPARE(now().find(m_city.licences)->stage, m_city.stages[6]);
        QCOMPARE(now().find(m_city.licences)->outcome, Outcome::Stopped);
    }
};

QTEST_MAIN(TestAdoptionTab)
#include "tst_adoptiontab.moc"
