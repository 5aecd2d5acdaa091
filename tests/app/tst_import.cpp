// SPDX-License-Identifier: GPL-3.0-or-later
// The import, export and list commands, as scripts use them.
#include "app/commands/runner.h"
#include "model/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void imports();
    void dryRunWritesNothing();
    void allOrNothing();
    void nothingToImport_data();
    void nothingToImport();
    void wrongUsage();
    void mapAndCurrency();
    void exportsAndTakesBack();

private:
    struct Done {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };
    Done run(const QStringList &arguments) const;
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &text) const;
    QJsonArray challenges() const
    {
        return run({u"list"_s, at(u"p.stint"_s), u"challenges"_s, u"--json"_s}).json().array();
    }

    const QString m_fixture = QStringLiteral(STINT_TEST_DATA "/exchange/city-prizes.csv");
    std::unique_ptr<QTemporaryDir> m_folder;
};

TestImportCommand::Done TestImportCommand::run(const QStringList &arguments) const
{
    Done done;
    QTextStream out(&done.out);
    QTextStream err(&done.err);
    done.code = app::runCommand(arguments, out, err);
    out.flush();
    err.flush();
    return done;
}

QString TestImportCommand::write(const QString &name, const QByteArray &text) const
{
    QFile file(at(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return at(name);
}

void TestImportCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = store::Store::create(at(u"p.stint"_s));
    QVERIFY(made);
    auto now = (*made)->load();
    QVERIFY(now);
    ChangeSet changes;
    Settings settings;
    settings.id = Id<Settings>(now->nextId);
    settings.currency = u"USD"_s;
    Stage stage;
    stage.id = Id<Stage>(now->nextId + 1);
    stage.name = u"Intake"_s;
    stage.letter = u"I"_s;
    stage.colour = u"#6E7781"_s;
    if (now->table<Settings>().isEmpty())
        changes.of<Settings>().push_back({{}, settings});
    changes.of<Stage>().push_back({{}, stage});
    QVERIFY(
        (*made)->commit(changes, now->revision, QDateTime::currentDateTimeUtc(), u"t"_s, u"t"_s));
}

void TestImportCommand::imports()
{
    const QStringList command{u"import"_s, at(u"p.stint"_s), m_fixture, u"--json"_s};
    Done done = run(command);
    QCOMPARE(done.code, 0);
    QVERIFY2(done.err.isEmpty(), done.err);
    QJsonObject report = done.json().object();
    QCOMPARE(report.value("rows_read"_L1).toInt(), 7);
    QCOMPARE(report.value("added"_L1).toInt(), 7);
    QVERIFY(report.value("written"_L1).toBool());
    bool found = false;
    for (const auto &p : report.value("problems"_L1).toArray()) {
        found = found || (p[u"row"_s].toInt() == 4 && p[u"column"_s].toInt() == 9 &&
                          p[u"column_name"_s].toString() == u"Submission Start");
    }
    QVERIFY(found);
    const QJsonObject first = challenges()[0].toObject();
    QCOMPARE(first.value("code"_L1).toString(), u"501"_s);
    QCOMPARE(first.value("title"_L1).toString(), u"Quieter Night Buses"_s);
    QCOMPARE(first.value("stage"_L1).toString(), u"Intake"_s);
    QCOMPARE(first.value("prize"_L1)[u"currency"_s].toString(), u"USD"_s);

    done = run(command);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().object().value("unchanged"_L1).toInt(), 7);
    QCOMPARE(challenges().size(), 7);
    QVERIFY(
        run({u"list"_s, at(u"p.stint"_s), u"challenges"_s}).out.contains("Quieter Night Buses"));
}

void TestImportCommand::dryRunWritesNothing()
{
    const Done done = run({u"import"_s, at(u"p.stint"_s), m_fixture, u"--dry-run"_s});
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains("7 added"));
    QVERIFY(challenges().isEmpty());
}

void TestImportCommand::allOrNothing()
{
    const QString bad = write(u"bad.csv"_s, "Code,Title\nA,One\n,Nameless\n");
    const Done refused = run({u"import"_s, at(u"p.stint"_s), bad});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("Row 3"));
    QVERIFY2(refused.err.contains("1 of 2 rows"), refused.err);
    QCOMPARE(refused.err.count('\n'), 1);
    // What was not done is not told as done.
    QVERIFY2(refused.out.startsWith("2 rows read, none imported"), refused.out);
    QVERIFY2(!refused.out.contains("added"), refused.out);
    const QJsonObject report =
        run({u"import"_s, at(u"p.stint"_s), bad, u"--json"_s}).json().object();
    QCOMPARE(report.value("added"_L1).toInt(), 0);
    QCOMPARE(report.value("skipped"_L1).toInt(), 1);
    QVERIFY(!report.value("written"_L1).toBool());
    QVERIFY(challenges().isEmpty());
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), bad, u"--skip-bad"_s}).code, 0);
    QCOMPARE(challenges().size(), 1);
}

void TestImportCommand::nothingToImport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &bytes, int code,
                        const QByteArray &words) { QTest::newRow(name) << bytes << code << words; };
    // An empty table of ours is a table; importing it is done at once.
    row("only a header", "Code,Title\n", 0, "holds no rows");
    row("nothing", "", 1, "is empty");
    row("only a mark", "\xEF\xBB\xBF", 1, "is empty");
    row("PDF", "%PDF-1.4\n1 0 obj, <<>>\nendobj\n", 1, "a PDF document");
    row("workbook", QByteArray("PK\x03\x04\x14\0\6\0", 8), 1, "workbook");
    row("bytes", QByteArray("\1\2\3\4\5\6,\7\n\1\1\1", 12), 1, "binary data");
}

void TestImportCommand::nothingToImport()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const Done done = run({u"import"_s, at(u"p.stint"_s), write(u"s.csv"_s, bytes)});
    QCOMPARE(done.code, code);
    QVERIFY2((code == 0 ? done.out : done.err).contains(words), done.out + done.err);
    QCOMPARE(done.err.count('\n'), code == 0 ? 0 : 1);
    QVERIFY(challenges().isEmpty());
}

void TestImportCommand::wrongUsage()
{
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), u"x.docx"_s}).code, 2);
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), m_fixture, u"--what"_s, u"bananas"_s}).code, 2);
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), at(u"none.csv"_s)}).code, 1);
    QCOMPARE(run({u"list"_s, at(u"p.stint"_s), u"bananas"_s}).code, 2);
    QCOMPARE(run({u"export"_s, at(u"p.stint"_s), at(u"x.docx"_s)}).code, 2);
}

void TestImportCommand::mapAndCurrency()
{
    const QString source = write(u"s.csv"_s, "Ref,Name,Cash\n1,One,$5\n");
    const QString map = write(u"m.json"_s, R"({"columns": {"Cash": "budget"}})");
    const Done done = run({u"import"_s, at(u"p.stint"_s), source, u"--map"_s, map, u"--currency"_s,
                           u"eur"_s, u"--write-map"_s, at(u"used.json"_s)});
    QCOMPARE(done.code, 0);
    QCOMPARE(challenges()[0].toObject().value("budget"_L1).toObject(),
             (QJsonObject{{u"minor"_s, 500}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(QFile::exists(at(u"used.json"_s)));
    write(u"m.json"_s, R"({"columns": {"Nope": "budget"}})");
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), source, u"--map"_s, map}).code, 1);
}

void TestImportCommand::exportsAndTakesBack()
{
    QCOMPARE(run({u"import"_s, at(u"p.stint"_s), m_fixture}).code, 0);
    for (const QString &out : {at(u"o.csv"_s), at(u"o.json"_s)}) {
        QCOMPARE(run({u"export"_s, at(u"p.stint"_s), out}).code, 0);
        const Done back = run({u"import"_s, at(u"p.stint"_s), out, u"--json"_s});
        QCOMPARE(back.code, 0);
        const QJsonObject report = back.json().object();
        QCOMPARE(report.value("added"_L1).toInt() + report.value("updated"_L1).toInt(), 0);
        QVERIFY(report.value("problems"_L1).toArray().isEmpty());
    }
    QCOMPARE(run({u"export"_s, at(u"p.stint"_s), at(u"org.csv"_s), u"--what"_s, u"organisations"_s})
                 .code,
             0);
    QFile file(at(u"org.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Transit Department"));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import.moc"
