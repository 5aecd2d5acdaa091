// SPDX-License-Identifier: GPL-3.0-or-later
// Home says what needs somebody and each line goes to its place.
#include "model/domain/draft.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestHome : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<HomePage> m_page;

    QString path() { return m_folder.filePath(u"h%1.stint"_s.arg(++m_files)); }

    void show(const QString &who)
    {
        m_page.reset();
        m_portfolio = test::openSampleCity(m_city, path(), who);
        m_filter = std::make_unique<ChallengeFilter>();
        m_page = std::make_unique<HomePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1280, 860);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    RowList *list(const QString &name) const
    {
        for (RowList *list : m_page->findChildren<RowList *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }
    QStringList lines(const QString &name) const
    {
        QStringList all;
        const RowList *rows = list(name);
        for (int i = 0; rows && i < rows->rowCount(); ++i)
            all << rows->model()->index(i, 0).data().toString();
        return all;
    }

private slots:
    void init()
    {
        // The offscreen platform says on its own account that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void saysWhatNeedsSomebody()
    {
        show(u"Helen Fraser"_s);
        const QStringList needs = lines(u"What needs somebody"_s);
        QVERIFY2(needs.contains(u"Late milestones, 1"_s), qPrintable(needs.join(u'\n')));
        QVERIFY(needs.contains(u"Prototype, 26-05, Permit waiting times for small homes, Test data "
                               "delivered, Nadia Tremblay, 8 days late, Replan"_s));
        QVERIFY(needs.contains(u"Decisions due, 1"_s));
        QCOMPARE(m_page->badge(), 3);

        const QStringList funnel = lines(u"Where challenges are"_s);
        QCOMPARE(funnel.size(), 8);
        QVERIFY(funnel.last().contains(u"0 adopted, 1 stopped"_s));
    }

    void linesAreFollowedByKeyboardAndMouse()
    {
        show(u"Helen Fraser"_s);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        RowList *needs = list(u"What needs somebody"_s);
        needs->setFocus();
        QTRY_VERIFY(needs->currentIndex().isValid());
        QCOMPARE(needs->currentIndex().row(), 1); // not the heading of the group
        QTest::keyClick(needs, Qt::Key_Return);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>(), (Link{u"challenge"_s, EntityKind::PlanItem,
                                                  m_city.lateMilestone.value, u"plan"_s}));
        QTest::keyClick(needs, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(needs, Qt::Key_Enter);
        QCOMPARE(links[1][0].value<Link>(),
                 (Link{u"challenge"_s, EntityKind::Decision, m_city.asked.value, u"decisions"_s}));
        QTest::keyClick(needs, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(needs->currentIndex().row(), 1);

        const QRect line = needs->visualRect(needs->model()->index(3, 0));
        QTest::mouseClick(needs->viewport(), Qt::LeftButton, {}, needs->cellRect(line, 6).center());
        QCOMPARE(links.size(), 3);

        RowList *funnel = list(u"Where challenges are"_s);
        funnel->setFocus();
        QTest::keyClick(funnel, Qt::Key_Return);
        QCOMPARE(links[3][0].value<Link>().page, u"challenges"_s);
        QCOMPARE(m_filter->state().stages, QSet<qint64>{m_city.stages[0].value});
    }

    void wordsThatFitAreNotCutInANarrowCard()
    {
        RowList list;
        const ListColumn figures{.width = 24, .align = Qt::AlignRight, .fits = true};
        list.setColumns({{20}, {60, 1}, {80, 2}, figures, figures});
        list.setRows({{.kind = ListRow::Heading,
                       .cells = {{}, {.text = u"Étape"_s}, {}, {}, {.text = u"Médiane (j)"_s}}},
                      {.cells = {{},
                                 {.text = u"A title that is long enough to be shortened"_s},
                                 {},
                                 {.look = ListCell::Late, .text = u"12 jours de retard"_s},
                                 {.look = ListCell::Strong, .text = u"Replanifier"_s}}}});
        for (const int width : {280, 362, 900}) {
            const QRect row(0, 0, width, 28);
            const int end = width - list.scaled(16) - 1;
            QVERIFY(list.cellRect(row, 4).right() <= end);
            QVERIFY(list.cellRect(row, 4).right() > end - 4);
            const QFontMetrics metrics(list.font());
            QVERIFY(list.cellRect(row, 3).width() >=
                    metrics.horizontalAdvance(u"12 jours de retard"_s));
            QVERIFY(list.cellRect(row, 4).width() >= metrics.horizontalAdvance(u"Replanifier"_s));
        }
    }

    void followsTheDocument()
    {
        show(u"Helen Fraser"_s);
        QVERIFY(lines(u"What needs somebody"_s).contains(u"Late milestones, 1"_s));
        PlanItem item = *m_portfolio->now().find(m_city.lateMilestone);
        item.progress = 100;
        Draft draft(m_portfolio->now());
        draft.update(item);
        QVERIFY(m_portfolio->perform(draft.finish(u"set 26-05 done"_s)));
        QTRY_VERIFY(!lines(u"What needs somebody"_s).contains(u"Late milestones, 1"_s));
        QVERIFY2(lines(u"What changed"_s).first().contains(u"set 26-05 done"_s),
                 qPrintable(lines(u"What changed"_s).join(u'\n')));
        QCOMPARE(m_page->badge(), 2);
    }

    void somebodySeesWhatIsTheirsOrTheTeams()
    {
        show(u"Daniel Bouchard"_s); // not on file: everything
        QCOMPARE(m_page->badge(), 3);
        QVERIFY(m_page->findChild<SegmentedControl *>()->isHidden());
        m_city.changes.words = u"again"_s;
        show(u"Nadia Tremblay"_s);
        QVERIFY(!m_page->findChild<SegmentedControl *>()->isHidden());
        m_page->pageActions().first()->trigger(); // the whole team
        QCOMPARE(m_page->findChild<SegmentedControl *>()->current(), 1);
        const QByteArray state = m_page->saveState();
        m_page->pageActions().first()->trigger();
        m_page->restoreState(state);
        QCOMPARE(m_page->findChild<SegmentedControl *>()->current(), 1);
    }

    void anEmptyFileOffersTheFirstSteps()
    {
        const QString file = path();
        QVERIFY(store::Store::create(file));
        auto opened = edit::Portfolio::open(
            file, Clock::fixed(QDateTime(test::sampleToday, QTime(9, 0))), u"Helen Fraser"_s);
        QVERIFY(opened);
        m_portfolio = std::move(*opened);
        m_filter = std::make_unique<ChallengeFilter>();
        m_page = std::make_unique<HomePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QCOMPARE(m_page->badge(), -1);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "New challenge"_L1)
                button->click();
        }
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>().part, u"title"_s);
        QCOMPARE(m_portfolio->now().table<Challenge>().size(), 1);
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
