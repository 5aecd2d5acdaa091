// SPDX-License-Identifier: GPL-3.0-or-later
// Agendas and minutes from the command line: of the stocktake that is named, or of the next.
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
};

QTEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
