// SPDX-License-Identifier: GPL-3.0-or-later
// Agendas and minutes from the command line: of the stocktake that is named, or of the next; and
// plans on sheets.
#include "app/commands/runner.h"
#include "model/edit/stocktakes.h"
#include "tests/support/samplecity.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestReportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QString m_err;

    int report(const QStringList &options)
    {
        QString out;
        m_err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&m_err);
        return app::runCommand(
            QStringList{u"report"_s, m_file, pdf(), u"--today"_s, u"2026-11-18"_s} + options,
            outStream, errStream);
    }
    QString pdf() const { return m_folder.filePath(u"out.pdf"_s); }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"city.stint"_s);
        test::openSampleCity(test::sampleCity(), m_file, u"Helen Fraser"_s);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysThatNoneIsPlanned()
    {
        QCOMPARE(report({u"--kind"_s, u"agenda"_s}), 1);
        QVERIFY(m_err.contains(u"no stocktake"_s));
        QVERIFY(!QFile::exists(pdf()));
    }

    void writesTheOneThatIsNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &options, int code) {
            QTest::newRow(name) << options << code;
        };
        row("the next", {u"--kind"_s, u"agenda"_s}, 0);
        row("by its day", {u"--kind"_s, u"minutes"_s, u"--stocktake"_s, u"2026-11-25"_s}, 0);
        row("by its name",
            {u"--kind"_s, u"minutes"_s, u"--stocktake"_s, u"stocktake with the mayor"_s}, 0);
        row("in French", {u"--kind"_s, u"agenda"_s, u"--lang"_s, u"fr"_s, u"--paper"_s, u"a4"_s},
            0);
        row("none of that name", {u"--kind"_s, u"agenda"_s, u"--stocktake"_s, u"Board"_s}, 1);
        row("not of a choice", {u"--kind"_s, u"agenda"_s, u"--only"_s, u"26-05"_s}, 2);
        row("not of a board pack", {u"--stocktake"_s, u"2026-11-25"_s}, 2);
    }
    void writesTheOneThatIsNamed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, code);
        QFile::remove(pdf());
        const Clock clock = Clock::fixed(QDateTime(test::sampleToday, QTime(9, 0)));
        auto portfolio = edit::Portfolio::open(m_file, clock, u"Helen Fraser"_s);
        QVERIFY(portfolio);
        if ((*portfolio)->now().table<Stocktake>().isEmpty())
            QVERIFY((*portfolio)
                        ->perform(edit::startStocktake((*portfolio)->now(), QDate(2026, 11, 25))));
        portfolio->reset();
        QCOMPARE(report(options), code);
        QCOMPARE(QFile::exists(pdf()), code == 0);
        QCOMPARE(m_err.isEmpty(), code == 0);
    }

    void aDayBeforeTheFileIsWarnedOf()
    {
        QCOMPARE(report({u"--kind"_s, u"board"_s, u"--as-of"_s, u"2019-01-31"_s}), 0);
        QVERIFY2(m_err.contains(u"its history begins on"_s), qPrintable(m_err));
        QVERIFY(m_err.contains(u"2019-01-31"_s));
    }

    void plansGoOntoSheets_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("pages"); ///< 0: whatever comes
        const auto row = [](const char *name, const QStringList &options, int code, int pages) {
            QTest::newRow(name) << QStringList{u"--kind"_s, u"timeline"_s} + options << code
                                << pages;
        };
        const QString items = u"--items"_s;
        row("as wide as they are", {items}, 0, 0);
        row("one sheet", {items, u"--only"_s, u"26-05"_s, u"--one-sheet"_s}, 0, 1);
        row("three wide", {items, u"--only"_s, u"26-05"_s, u"--across"_s, u"3"_s}, 0, 3);
        row("a month",
            {items, u"--only"_s, u"26-05"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s,
             u"2026-11-30"_s, u"--across"_s, u"1"_s, u"--paper"_s, u"a3"_s},
            0, 1);
        row("no number", {items, u"--across"_s, u"wide"_s}, 2, 0);
        row("too many", {items, u"--across"_s, u"41"_s}, 2, 0);
        row("no day", {items, u"--from"_s, u"2026-13-01"_s}, 2, 0);
        row("ends before", {items, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-11-01"_s}, 2, 0);
        row("without items", {u"--across"_s, u"2"_s}, 2, 0);
        row("of no plan", {items, u"--kind"_s, u"board"_s}, 2, 0);
    }
    void plansGoOntoSheets()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, code);
        QFETCH(const int, pages);
        QFile::remove(pdf());
        QCOMPARE(report(options), code);
        QCOMPARE(m_err.isEmpty(), code == 0);
        QFile file(pdf());
        QCOMPARE(file.exists(), code == 0);
        if (code != 0)
            return;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll().count("/Type /Page\n");
        QVERIFY2(pages == 0 ? written > 0 : written == pages, qPrintable(QString::number(written)));
    }
};

QTEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
