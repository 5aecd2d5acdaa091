// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved or printed is what was asked for last, not what happens to be shown.
#include "model/edit/stocktakes.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/reports/paperview.h"
#include "ui/pages/reports/reportchoices.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesWhatWasAskedForLast();
    void aChallengeThatIsGoneLeavesNoPages();
    void theFilterChoosesWhatIsPrinted();
    void stocktakesArePrinted();
    void documentsAreCommands();
    void choicesGrowWithTheTextSize();

private:
    Link paperOf(Id<Challenge> challenge) const
    {
        return {u"reports"_s, EntityKind::Challenge, challenge.value, {}};
    }
    int pages() const { return m_page->findChild<PaperView *>()->pageCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<ReportsPage> m_page;
    Id<Challenge> m_first, m_second;
};

void TestReportsPage::documentsAreCommands()
{
    const QList<QAction *> actions = m_page->pageActions();
    const auto minutes = std::ranges::find(actions, u"Report: Stocktake minutes"_s, &QAction::text);
    QVERIFY(minutes != actions.end());
    (*minutes)->trigger();
    QCOMPARE(m_page->here().part, u"minutes"_s);
}

void TestReportsPage::choicesGrowWithTheTextSize()
{
    const auto *choices = m_page->findChild<ReportChoices *>();
    const int before = choices->maximumWidth();
    Theme::apply(*qApp, ThemeKind::Light, 1.5);
    QCOMPARE(choices->maximumWidth(), before * 3 / 2);
    Theme::apply(*qApp, ThemeKind::Light);
    QCOMPARE(choices->maximumWidth(), before);
}

void TestReportsPage::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Theme::apply(*qApp, ThemeKind::Light);
}

void TestReportsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_portfolio =
        test::openSampleCity(test::sampleCity(), m_folder->filePath(u"p.stint"_s), u"Ana"_s);
    const auto &challenges = m_portfolio->now().table<Challenge>();
    m_first = challenges.begin()->id;
    m_second = std::next(challenges.begin())->id;
    m_filter = std::make_unique<ChallengeFilter>();
    Context context;
    context.portfolio = m_portfolio.get();
    context.filter = m_filter.get();
    m_page = std::make_unique<ReportsPage>(context);
    m_page->resize(1400, 800);
    m_page->setVisible(true);
    m_page->open(paperOf(m_first));
    QTRY_COMPARE(pages(), 1);
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_filter.reset();
    m_portfolio.reset();
}

void TestReportsPage::savesWhatWasAskedForLast()
{
    const auto offered = [] {
        const auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return dialog ? QFileInfo(dialog->selectedFiles().value(0)).fileName() : QString();
    };
    QString name;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            name = offered();
            dialog->reject();
        }
    });
    answer.start(10);
    m_page->open(paperOf(m_second));
    m_page->pageActions().first()->trigger();
    QTRY_VERIFY(!name.isEmpty());
    const QString title = m_portfolio->now().find(m_second)->title;
    QVERIFY2(name.contains(title.left(12)), qPrintable(name));
}

void TestReportsPage::aChallengeThatIsGoneLeavesNoPages()
{
    m_page->open(paperOf(m_second)); // being laid out when it goes
    QVERIFY(m_portfolio->perform(test::sampleCity().changes.inverted()));
    QTRY_COMPARE(pages(), 0);
    QTest::qWait(200);
    QCOMPARE(pages(), 0);
    QVERIFY(!m_page->pageActions().first()->isEnabled());
}

void TestReportsPage::theFilterChoosesWhatIsPrinted()
{
    m_page->open({u"reports"_s, EntityKind::None, 0, u"board"_s});
    const int all = static_cast<int>(m_portfolio->now().table<Challenge>().size());
    QTRY_VERIFY(pages() > all);
    const int whole = pages();
    m_filter->setState({.text = m_portfolio->now().find(m_first)->code});
    QCheckBox *filtered = nullptr;
    for (auto *box : m_page->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"1 filtered"_s))
            filtered = box;
    }
    QVERIFY(filtered && filtered->isVisible());
    QVERIFY(!filtered->isChecked());
    filtered->click();
    QTRY_VERIFY(pages() <= whole - (all - 1)); // a page a challenge fewer
    filtered->click();
    QTRY_COMPARE(pages(), whole);
}

void TestReportsPage::stocktakesArePrinted()
{
    m_page->open({u"reports"_s, EntityKind::None, 0, u"agenda"_s});
    QTRY_COMPARE(pages(), 0); // none is planned
    QVERIFY(m_portfolio->perform(edit::startStocktake(m_portfolio->now(), QDate(2026, 11, 25))));
    const Id<Stocktake> id = m_portfolio->now().table<Stocktake>().begin()->id;
    m_page->open({u"reports"_s, EntityKind::Stocktake, id.value, u"minutes"_s});
    QTRY_COMPARE(pages(), 1);
    QCOMPARE(m_page->here(), (Link{u"reports"_s, EntityKind::Stocktake, id.value, u"minutes"_s}));
    m_page->open({u"reports"_s, EntityKind::Stocktake, id.value, u"agenda"_s});
    QTRY_VERIFY(pages() > 0);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
