// SPDX-License-Identifier: GPL-3.0-or-later
// The page of changes: since when, of what, in which order; every line goes to its place.
#include "model/domain/draft.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/changes/changespage.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestChanges : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<ChangesPage> m_page;

    /// The city since 18 November, on the 27th: a stocktake was held on the 25th.
    void make()
    {
        m_city = test::sampleCity();
        const QString path = m_folder.filePath(u"c%1.stint"_s.arg(++m_files));
        test::openSampleCity(m_city, path, u"Helen Fraser"_s).reset();
        auto opened = edit::Portfolio::open(
            path, Clock::fixed(QDateTime(QDate(2026, 11, 27), QTime(9, 0))), u"Helen Fraser"_s);
        QVERIFY(opened);
        m_portfolio = std::move(*opened);
        change<Challenge>(m_city.licences, [](Challenge &c) { c.status = Status::OffTrack; });
        change<Decision>(m_city.asked, [](Decision &d) {
            d.state = DecisionState::Carried;
            d.on = QDate(2026, 11, 26);
        });
        m_filter = std::make_unique<ChallengeFilter>();
    }
    template <class Row, class Edit>
    void change(Id<Row> id, Edit &&edit)
    {
        Row row = *m_portfolio->now().find(id);
        edit(row);
        Draft draft(m_portfolio->now());
        draft.update(row);
        QVERIFY(m_portfolio->perform(draft.finish(u"change it"_s)));
    }
    void show()
    {
        m_page = std::make_unique<ChangesPage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QStringList lines() const
    {
        QStringList all;
        const auto *list = m_page->findChild<RowList *>();
        for (int i = 0; list->isVisible() && i < list->rowCount(); ++i)
            all << list->model()->index(i, 0).data().toString();
        return all;
    }
    void choose(const QString &text)
    {
        for (auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        make();
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void tellsSinceTheLastStocktake()
    {
        show();
        const auto *date = m_page->findChild<QDateEdit *>();
        QCOMPARE(date->date(), QDate(2026, 11, 25)); // the meeting of the file
        QVERIFY(!date->isEnabled());
        QTRY_COMPARE(lines().size(), 4);
        QCOMPARE(lines().at(0), u"26-02 Small business licence renewal, 1"_s);
        QVERIFY2(lines().at(1).contains(u"Worse: On track → Off track"_s),
                 qPrintable(lines().at(1)));
        QVERIFY(lines().at(1).startsWith(u"Status"_s)); // what the icon means is read aloud
        QVERIFY(lines().at(3).contains(u"Carried: Extend stint two weeks"_s));
        // A stocktake that was held since then is the one that counts.
        Draft draft(m_portfolio->now());
        Stocktake stocktake;
        stocktake.on = QDate(2026, 11, 26);
        stocktake.held = true;
        draft.add(stocktake);
        QVERIFY(m_portfolio->perform(draft.finish(u"hold it"_s)));
        QTRY_COMPARE(date->date(), QDate(2026, 11, 26));
    }

    void linesAreFollowed()
    {
        show();
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        QTRY_COMPARE(lines().size(), 4);
        auto *list = m_page->findChild<RowList *>();
        m_page->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0][0].value<Link>(),
                 (Link{u"challenge"_s, EntityKind::Challenge, m_city.licences.value, {}}));
        QCOMPARE(links[1][0].value<Link>(),
                 (Link{u"challenge"_s, EntityKind::Decision, m_city.asked.value, u"decisions"_s}));
    }

    void linesAboutActionsAreFollowed()
    {
        Draft draft(m_portfolio->now());
        Action action;
        action.challenge = m_city.licences;
        action.title = u"Brief the clerks"_s;
        const auto id = draft.add(action);
        QVERIFY(m_portfolio->perform(draft.finish(u"add it"_s)));
        show();
        QTRY_COMPARE(lines().size(), 5);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        auto *list = m_page->findChild<RowList *>();
        for (int i = 0; i < list->rowCount(); ++i) {
            if (list->row(i).link.kind == EntityKind::Action)
                emit list->followed(i);
        }
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>().id, id.value);
    }

    void byMatterAndBack()
    {
        show();
        choose(u"By matter"_s);
        QTRY_COMPARE(lines().value(0), u"Status, 1"_s);
        QVERIFY(lines().at(1).contains(u"26-02  Worse"_s));
        QCOMPARE(m_page->here().part, u"matters"_s);
        m_page->open({u"changes"_s, EntityKind::None, 0, u"challenges"_s});
        QTRY_VERIFY(lines().value(0).startsWith(u"26-02"_s));
    }

    void followsTheFilterAndOneChallenge()
    {
        show();
        QTRY_COMPARE(lines().size(), 4);
        m_filter->setState({.text = u"permit"_s});
        QTRY_COMPARE(lines().size(), 2);
        QVERIFY(lines().at(0).startsWith(u"26-05"_s));
        m_filter->setState({});
        m_page->open({u"changes"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QTRY_VERIFY(lines().size() == 2 && lines().at(0).startsWith(u"26-02"_s));
        QCOMPARE(m_page->here().id, m_city.licences.value);
        choose(u"Show all challenges"_s);
        QTRY_COMPARE(lines().size(), 4);
    }

    void anotherDayAndNothingChanged()
    {
        show();
        choose(u"Since a date"_s);
        auto *date = m_page->findChild<QDateEdit *>();
        QVERIFY(date->isEnabled());
        date->setDate(QDate(2026, 11, 27));
        const auto *empty = m_page->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        const auto labels = empty->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"Nothing changed since 27 Nov 2026"_s;
        }));
        // It comes back as it was left.
        const QByteArray state = m_page->saveState();
        show();
        m_page->restoreState(state);
        QCOMPARE(m_page->findChild<QDateEdit *>()->date(), QDate(2026, 11, 27));
        QVERIFY(m_page->findChild<QDateEdit *>()->isEnabled());
    }

    void aDateIsReadWhenItIsTyped()
    {
        show();
        choose(u"Since a date"_s);
        auto *date = m_page->findChild<QDateEdit *>();
        QSignalSpy days(date, &QDateEdit::dateChanged);
        date->setFocus();
        date->setSelectedSection(QDateEdit::DaySection);
        QTest::keyClicks(date, u"1"_s);
        QCOMPARE(days.size(), 0);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(days.size(), 1);
    }

    void isCopiedAsText()
    {
        show();
        QTRY_COMPARE(lines().size(), 4);
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == u"Copy the changes as text"_s)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"What changed since 25 Nov 2026\n\n26-02 Small business licence renewal\n- "
                 "Worse: On track → Off track (The result is above target.)\n\n26-05 Permit "
                 "waiting times for small homes\n- Carried: Extend stint two weeks, CAD 18,400 "
                 "(D-2026-020)"_s);
    }
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
