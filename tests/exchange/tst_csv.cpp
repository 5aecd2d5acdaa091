// SPDX-License-Identifier: GPL-3.0-or-later
// Reading CSV of every making, and surviving what is none.
#include "model/exchange/clipboardtext.h"
#include "model/exchange/csvguard.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/csvwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void encodings_data();
    void encodings();
    void separators_data();
    void separators();
    void quotesAndLines();
    void rowNumbersAreTheSpreadsheets();
    void strayQuotes();
    void openQuoteCostsOnlyItsRow();
    void nulIsLeftOutAndReported();
    void headersBecomeDifferent();
    void otherFilesAreNamed();
    void limits();
    void randomBytes();
    void writtenIsRead();
    void guardIsReversible();
    void clipboard();
};

void TestCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = u"Nom;Ville\r\nÉmilie – l’été;Québec\r\n"_s;
    QByteArray little, big;
    for (const QChar c : text) {
        little.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xFF));
    }
    const auto row = [](const char *name, const QByteArray &bytes, TextEncoding encoding) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding);
    };
    row("UTF-8", text.toUtf8(), TextEncoding::Utf8);
    row("UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8);
    row("UTF-16 LE with mark", "\xFF\xFE" + little, TextEncoding::Utf16Le);
    row("UTF-16 LE", little, TextEncoding::Utf16Le);
    row("UTF-16 BE with mark", "\xFE\xFF" + big, TextEncoding::Utf16Be);
    row("UTF-16 BE", big, TextEncoding::Utf16Be);
    row("Windows-1252",
        QByteArray("Nom;Ville\r\n\xC9milie \x96 l\x92\xE9t\xE9;Qu\xE9"
                   "bec\r\n"),
        TextEncoding::Windows1252);
}

void TestCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const auto csv = readCsv(bytes);
    QVERIFY(csv);
    QCOMPARE(static_cast<int>(csv->encoding), encoding);
    QCOMPARE(csv->table.header, (QStringList{u"Nom"_s, u"Ville"_s}));
    QCOMPARE(csv->table.rows.size(), 1u);
    QCOMPARE(csv->table.rows[0].cells, (QStringList{u"Émilie – l’été"_s, u"Québec"_s}));
}

void TestCsv::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("a,b\n\"1;2\",x\n3;4,y\n");
    QTest::newRow("semicolon") << QByteArray("a;b\n\"1;2\";x\n\"3;4\";y\n");
    QTest::newRow("tab") << QByteArray("a\tb\n1;2\tx\n3;4\ty\n");
    QTest::newRow("bar") << QByteArray("a|b\n1;2|x\n3;4|y\n");
    QTest::newRow("named") << QByteArray("sep=;\r\na;b\n\"1;2\";x\n\"3;4\";y\n");
}

void TestCsv::separators()
{
    QFETCH(QByteArray, bytes);
    const auto csv = readCsv(bytes);
    QVERIFY(csv);
    QCOMPARE(csv->table.header, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(csv->table.rows.size(), 2u);
    QCOMPARE(csv->table.rows[0].cells, (QStringList{u"1;2"_s, u"x"_s}));
    QCOMPARE(csv->table.rows[1].cells, (QStringList{u"3;4"_s, u"y"_s}));
}

void TestCsv::quotesAndLines()
{
    const auto csv =
        readCsv("a,b,c\r\"one\r\ntwo\",\"say \"\"hi\"\"\", \"x\" \n\"\",,last\r\n4,5,");
    QVERIFY(csv);
    QCOMPARE(csv->table.rows.size(), 3u);
    QCOMPARE(csv->table.rows[0].cells, (QStringList{u"one\r\ntwo"_s, u"say \"hi\""_s, u"x"_s}));
    QCOMPARE(csv->table.rows[1].cells, (QStringList{QString(), QString(), u"last"_s}));
    QCOMPARE(csv->table.rows[2].cells, (QStringList{u"4"_s, u"5"_s, QString()}));
    QVERIFY(csv->table.problems.empty());
}

void TestCsv::rowNumbersAreTheSpreadsheets()
{
    const auto csv = readCsv("a,b\n\"1\n1\n1\",x\n\n,\n2,y\n");
    QVERIFY(csv);
    QCOMPARE(csv->table.rows.size(), 2u);
    QCOMPARE(csv->table.rows[0].number, 2);
    QCOMPARE(csv->table.rows[1].number, 5);
}

void TestCsv::strayQuotes()
{
    const auto csv = readCsv("a,b\n\"He said \"hello\" to us\",x\n5\" pipe,y\n");
    QVERIFY(csv);
    QCOMPARE(csv->table.rows[0].cells, (QStringList{u"He said \"hello\" to us"_s, u"x"_s}));
    QCOMPARE(csv->table.rows[1].cells, (QStringList{u"5\" pipe"_s, u"y"_s}));
    QCOMPARE(csv->table.problems.size(), 1u);
    QCOMPARE(csv->table.problems[0].row, 2);
    QCOMPARE(csv->table.problems[0].column, 1);
    QVERIFY(!csv->table.problems[0].fatal);
}

void TestCsv::openQuoteCostsOnlyItsRow()
{
    const auto csv = readCsv("a,b\n1,\"open\n2,x\n3,y\n");
    QVERIFY(csv);
    QCOMPARE(csv->table.rows.size(), 3u);
    QCOMPARE(csv->table.rows[2].cells, (QStringList{u"3"_s, u"y"_s}));
    QCOMPARE(csv->table.problems.size(), 1u);
    QVERIFY(csv->table.problems[0].fatal);
    QCOMPARE(csv->table.problems[0].row, 2);
    QCOMPARE(csv->table.problems[0].column, 2);
}

void TestCsv::nulIsLeftOutAndReported()
{
    const auto csv = readCsv(QByteArray("a,b\n1,x\0y\n", 10));
    QVERIFY(csv);
    QCOMPARE(csv->table.rows[0].cells[1], u"xy"_s);
    QCOMPARE(csv->table.problems.size(), 1u);
    QCOMPARE(csv->table.problems[0].column, 2);
}

void TestCsv::headersBecomeDifferent()
{
    const auto csv = readCsv("Name, name ,,Name\n1,2,3,4\n");
    QVERIFY(csv);
    QCOMPARE(csv->table.header,
             (QStringList{u"Name"_s, u"name (2)"_s, u"Column C"_s, u"Name (3)"_s}));
}

void TestCsv::otherFilesAreNamed()
{
    const auto refusal = [](const QByteArray &bytes) {
        const auto csv = readCsv(bytes);
        return csv ? QString() : csv.error().message;
    };
    const QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    QVERIFY(refusal("%PDF-1.7\na,b").contains(u"a PDF document"_s));
    QVERIFY(
        refusal("\xEF\xBB\xBF" + xml + "<Project xmlns=\"http://schemas.microsoft.com/project\">")
            .contains(u"Microsoft Project"_s));
    QVERIFY(refusal(xml + "<project name=\"a\">").contains(u"GanttProject"_s));
    QVERIFY(refusal(xml + "<rss/>").contains(u"XML"_s));
    QCOMPARE(refusal("title,note\n<b>x</b>,y\n"), QString());
}

void TestCsv::limits()
{
    CsvOptions options;
    options.maxBytes = 10;
    QVERIFY(!readCsv("a,b\n1,2\n3,4\n", options));
    options = {};
    options.maxColumns = 3;
    QVERIFY(!readCsv("a,b\n1,2,3,4\n", options));
    options = {};
    options.maxCells = 5;
    QVERIFY(!readCsv("a,b\n1,2\n3,4\n", options));
    QVERIFY(!readCsv(""));
    QVERIFY(!readCsv("\n\n,,\n"));
}

void TestCsv::randomBytes()
{
    QRandomGenerator random(20261122);
    const QByteArray likely = "\"\",;|\t\r\n a1\\'=\0\xFF\xFE\xC3";
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        const int size = random.bounded(200);
        for (int i = 0; i < size; ++i)
            bytes.append(round % 2 == 0 ? char(random.bounded(256))
                                        : likely[random.bounded(int(likely.size()))]);
        if (const auto csv = readCsv(bytes)) {
            for (const SourceRow &row : csv->table.rows)
                QVERIFY(row.number > 1 && !row.cells.isEmpty());
        }
    }
    // Quotes that never close must not be looked for again and again.
    QVERIFY(readCsv("a,b\n" + QByteArray("\"x,\"\"\n").repeated(200'000)));
    QVERIFY(readCsv("a,b\n" + QByteArray("\"x\" y,1\n").repeated(200'000)));
}

void TestCsv::writtenIsRead()
{
    QRandomGenerator random(7);
    const QString likely = u"\"',;|\t\r\n a=+-@é"_s;
    for (int round = 0; round < 300; ++round) {
        std::vector<QStringList> rows{{u"h1"_s, u"h2"_s, u"h3"_s}};
        for (int r = 0; r < 4; ++r) {
            QStringList row;
            for (int c = 0; c < 3; ++c) {
                QString cell = u"x"_s;
                for (int i = random.bounded(6); i > 0; --i)
                    cell.insert(random.bounded(int(cell.size()) + 1),
                                likely[random.bounded(int(likely.size()))]);
                row << cell;
            }
            rows.push_back(row);
        }
        const auto csv = readCsv(csvText(rows), {.separator = u','});
        QVERIFY(csv);
        QCOMPARE(csv->table.rows.size(), 4u);
        for (size_t r = 0; r < 4; ++r)
            QCOMPARE(csv->table.rows[r].cells, rows[r + 1]);
    }
}

void TestCsv::guardIsReversible()
{
    for (const QString &text : {u"=1+1"_s, u"+1 416 555"_s, u"@x"_s, u"-cmd"_s, u"'tis"_s, u"'=x"_s,
                                u"''"_s, u"'"_s, u"-12.5"_s, u"plain"_s, QString()})
        QCOMPARE(unguarded(guarded(text)), text);
    QCOMPARE(guarded(u"=1+1"_s), u"'=1+1"_s);
    QCOMPARE(guarded(u"-12.5"_s), u"-12.5"_s);
}

void TestCsv::clipboard()
{
    const CellBlock cells{{u"a\tb"_s, u"two\nlines"_s, u"say \"hi\""_s},
                          {QString(), u"5\""_s, u"\"q\""_s}};
    QCOMPARE(cellsFromClipboard(clipboardText(cells)), cells);
    const CellBlock ragged = cellsFromClipboard(u"1\t2\r\n3\r\n"_s);
    QCOMPARE(ragged, (CellBlock{{u"1"_s, u"2"_s}, {u"3"_s, QString()}}));
    QCOMPARE(cellsFromClipboard(u"\"open\tx"_s), (CellBlock{{u"\"open"_s, u"x"_s}}));
    QVERIFY(cellsFromClipboard({}).empty());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
