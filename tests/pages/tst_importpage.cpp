// SPDX-License-Identifier: GPL-3.0-or-later
// Importing as people do it: a file, what is seen before, a changed column, one click, one undo.
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/import/mappingheader.h"
#include "ui/pages/import/sourcemodel.h"
#include "ui/pages/import/sourceoptions.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void init();
    void cleanup();
    void showsBeforeItWrites();
    void submissionsComeFromIntake();
    void columnsCanBeSentElsewhere();
    void aFailedSourceLeavesNoColumns();
    void choosersFollowTheLanguage();
    void fatalRowsHaveToBeLeftOut();
    void pastes();
    void problemLeadsToItsCell();
    void marksWhatWouldChange();

private:
    void write(const QByteArray &csv);
    QList<QTableView *> shownTables() const
    {
        QList<QTableView *> tables = m_page->findChildren<QTableView *>();
        tables.removeIf([](const QTableView *table) { return table->isHidden(); });
        return tables;
    }
    QAction *action(int index) const { return m_page->pageActions()[index]; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_portfolio =
        test::openSampleCity(test::sampleCity(), m_folder->filePath(u"p.stint"_s), u"Ana"_s);
    m_filter = std::make_unique<ChallengeFilter>();
    Context context;
    context.portfolio = m_portfolio.get();
    context.filter = m_filter.get();
    m_page = std::make_unique<ImportPage>(context);
    m_page->resize(1400, 800);
    m_page->show();
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_filter.reset();
    m_portfolio.reset();
}

void TestImportPage::write(const QByteArray &csv)
{
    const QString path = m_folder->filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    m_page->load(path);
    QTRY_VERIFY(!m_page->isBusy());
}

void TestImportPage::showsBeforeItWrites()
{
    QVERIFY(!action(2)->isEnabled());
    const Snapshot before = m_portfolio->now();
    m_page->load(QStringLiteral(STINT_TEST_DATA "/exchange/city-prizes.csv"));
    QTRY_VERIFY(!m_page->isBusy());
    const auto tables = shownTables();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0]->model()->rowCount(), 7);
    QCOMPARE(tables[0]->model()->headerData(0, Qt::Vertical).toString(), u"2 new"_s);
    QVERIFY(tables[1]->model()->rowCount() > 3);
    QVERIFY(m_portfolio->now().sameContent(before));
    QVERIFY(action(2)->isEnabled());

    QSignalSpy links(m_page.get(), &Page::linkActivated);
    action(2)->trigger();
    QCOMPARE(m_portfolio->now().table<Challenge>().size(), before.table<Challenge>().size() + 7);
    QCOMPARE(links.size(), 1);
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->now().sameContent(before));

    QVERIFY(m_portfolio->redo());
    m_page->load(QStringLiteral(STINT_TEST_DATA "/exchange/city-prizes.csv"));
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(!action(2)->isEnabled()); // all of it is there
}

void TestImportPage::submissionsComeFromIntake()
{
    m_page->open({u"import"_s, EntityKind::Submission, 0, {}});
    write("Title,Question\nQuiet nights,How might we sleep?\n");
    QCOMPARE(m_page->findChild<SourceOptions *>()->kind(), EntityKind::Submission);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    const auto before = m_portfolio->now().table<Submission>().size();
    QVERIFY(action(2)->isEnabled());
    action(2)->trigger();
    QCOMPARE(m_portfolio->now().table<Submission>().size(), before + 1);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().front().value<Link>().page, u"intake"_s);
}

void TestImportPage::columnsCanBeSentElsewhere()
{
    write("Code,Title,Notes\nZ-1,One,Because\n");
    auto *header = m_page->findChild<MappingHeader *>();
    QComboBox *notes = header->chooser(2);
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->currentText(), u"New extra field"_s);
    notes->setCurrentIndex(notes->findData(u"equity"_s));
    emit notes->activated(notes->currentIndex());
    QTRY_VERIFY(!m_page->isBusy());
    // The field that Title had goes to the column that was chosen last.
    QComboBox *code = header->chooser(0);
    code->setCurrentIndex(code->findData(u"title"_s));
    emit code->activated(code->currentIndex());
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(header->chooser(1)->currentText(), u"New extra field"_s);
    code->setCurrentIndex(code->findData(u"code"_s));
    emit code->activated(code->currentIndex());
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(!action(2)->isEnabled()); // nothing goes to the title now, and the page says so
    header->chooser(1)->setCurrentIndex(header->chooser(1)->findData(u"title"_s));
    emit header->chooser(1)->activated(header->chooser(1)->currentIndex());
    QTRY_VERIFY(!m_page->isBusy());
    action(2)->trigger();
    const auto &all = m_portfolio->now().table<Challenge>();
    const auto it = std::ranges::find(all, u"Z-1"_s, &Challenge::code);
    QVERIFY(it != all.end());
    QCOMPARE(it->equity, u"Because"_s);
    QCOMPARE(it->title, u"One"_s);
}

void TestImportPage::aFailedSourceLeavesNoColumns()
{
    write("Code,Title\nZ-1,One\n");
    auto *header = m_page->findChild<MappingHeader *>();
    QVERIFY(header->chooser(1));
    write("");
    QVERIFY(!header->chooser(0));
    QVERIFY(!action(2)->isEnabled());
}

void TestImportPage::choosersFollowTheLanguage()
{
    struct Marked : QTranslator {
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return u"«"_s + QString::fromUtf8(text) + u"»"_s;
        }
    } words;
    write("Code,Title,Notes\nZ-1,One,Because\n");
    auto *header = m_page->findChild<MappingHeader *>();
    QCOMPARE(header->chooser(1)->currentText(), u"Title"_s);
    QCoreApplication::installTranslator(&words);
    QTRY_COMPARE(header->chooser(1)->currentText(), u"«Title»"_s);
    QCOMPARE(header->chooser(2)->currentText(), u"«New extra field»"_s);
    QVERIFY(header->chooser(2)->isVisible());
    QCoreApplication::removeTranslator(&words);
    QTRY_COMPARE(header->chooser(1)->currentText(), u"Title"_s);
    QTRY_VERIFY(!m_page->isBusy());
}

void TestImportPage::fatalRowsHaveToBeLeftOut()
{
    write("Code,Title\nZ-1,One\n,Nameless\n");
    QVERIFY(!action(2)->isEnabled());
    auto *box = m_page->findChild<QCheckBox *>();
    QVERIFY(box->isVisible());
    box->setChecked(true);
    QVERIFY(action(2)->isEnabled());
    action(2)->trigger();
    // Once more: what can't be taken is not here, whatever else is.
    write("Code,Title\nZ-1,One\n,Nameless\n");
    QTRY_VERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"0 to add, 0 to update, 1 unchanged, 1 left out"_s;
    }));
}

void TestImportPage::pastes()
{
    QGuiApplication::clipboard()->setText(u"Title\tOwner\nFirst\tNadia Tremblay\nSecond\t\n"_s);
    const auto before = m_portfolio->now().table<Challenge>().size();
    action(1)->trigger();
    QTRY_VERIFY(!m_page->isBusy());
    action(2)->trigger();
    QCOMPARE(m_portfolio->now().table<Challenge>().size(), before + 2);
    QSignalSpy errors(m_page.get(), &Page::errorOccurred);
    QGuiApplication::clipboard()->setText(u"just words"_s);
    action(1)->trigger();
    QCOMPARE(errors.size(), 1);
}

void TestImportPage::problemLeadsToItsCell()
{
    write("Code,Title,Due\nZ-1,One,2026-01-02\nZ-2,Two,2026-01-03\nZ-3,Three,soon\n");
    const auto tables = shownTables();
    const auto *problems = qobject_cast<ProblemsModel *>(tables[1]->model());
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->index(0, ProblemsModel::Where).data().toString(), u"Row 4, C Due"_s);
    emit tables[1]->activated(problems->index(0, 0));
    QCOMPARE(tables[0]->currentIndex().data().toString(), u"soon"_s);
}

void TestImportPage::marksWhatWouldChange()
{
    write("Code,Title,Shelf\nZ-1,One,A\nZ-2,Two,\n");
    action(2)->trigger();
    write("Code,Title,Shelf\nZ-1,First,A\nZ-2,Two,B\nZ-3,Three,\nZ-1,First,A\n");
    const auto *model = shownTables()[0]->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->headerData(row, Qt::Vertical).toString();
    QCOMPARE(rows, (QStringList{u"2 changed"_s, u"3 changed"_s, u"4 new"_s, u"5"_s}));
    const auto tip = [&](int row, int column) {
        return model->index(row, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(tip(0, 1), u"Replaces: One"_s);
    QVERIFY(model->index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(tip(0, 2), QString());
    QCOMPARE(tip(1, 2), u"Fills what was empty"_s);
    QCOMPARE(tip(2, 1), QString());
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
