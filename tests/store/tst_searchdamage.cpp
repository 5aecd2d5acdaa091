// SPDX-License-Identifier: GPL-3.0-or-later
// The search index can be damaged, missing or made by a stranger without harm to the file.
#include "tests/store/searchfixture.h"

using namespace stint;
using namespace stint::test;

namespace {

/// As somebody who means harm, or a broken disk, would: past what the program itself may do.
void runUndefended(const QString &path, const QByteArray &sql)
{
    auto connection = store::Connection::open(path, Mode::ReadWrite);
    QVERIFY(connection);
    sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto done = (*connection)->run(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

} // namespace

class TestSearchDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesOtherVirtualTables_data();
    void refusesOtherVirtualTables();
    void damageIsFoundAndMended_data();
    void damageIsFoundAndMended();
    void outOfStepIsFoundAndMended();
    void wordsThatAreThereButNotFound();
    void namesNoRowThatCantBe();

private:
    QString file() const { return m_dir->filePath(u"p.stint"_s); }
    Document make() const { return makeDocument(file()); }
    Document reopen() const { return reopenDocument(file()); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSearchDamage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSearchDamage::refusesOtherVirtualTables_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another") << QByteArray("CREATE VIRTUAL TABLE more USING fts5(a)");
    QTest::newRow("another of our name")
        << QByteArray("DROP TABLE search; CREATE VIRTUAL TABLE search USING fts5(title, text)");
    QTest::newRow("not like one") << QByteArray(
        "CREATE VIRTUAL TABLE more USING fts5(a); PRAGMA writable_schema=ON; UPDATE "
        "sqlite_schema SET sql = 'CREATE/**/' || substr(sql, 8) WHERE name = 'more'");
    QTest::newRow("view") << QByteArray("CREATE VIEW search_view AS SELECT * FROM note");
}

void TestSearchDamage::refusesOtherVirtualTables()
{
    QFETCH(QByteArray, sql);
    make();
    runUndefended(file(), sql);
    const auto opened = Store::open(file());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"not opened"_s), qPrintable(opened.error().message));
}

void TestSearchDamage::damageIsFoundAndMended_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("garbage") << QByteArray("UPDATE search_data SET block = randomblob(64)");
    QTest::newRow("empty") << QByteArray("UPDATE search_data SET block = x''");
    QTest::newRow("rows gone") << QByteArray("DELETE FROM search_data");
    QTest::newRow("gone") << QByteArray("DROP TABLE search");
}

void TestSearchDamage::damageIsFoundAndMended()
{
    QFETCH(QByteArray, sql);
    {
        Document d = make();
        d.add(challenge(u"26-01"_s, u"Permits"_s));
    }
    runUndefended(file(), sql);
    const auto problems = store::checkFile(file());
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY2(problems->front().contains(u"search index"_s), qPrintable(problems->front()));

    // Everything is there to be read, and salvaging loses nothing.
    const auto saved = store::salvageFile(file(), m_dir->filePath(u"out.stint"_s));
    QVERIFY(saved);
    QVERIFY2(saved->lost.filter(u"history"_s).size() == saved->lost.size(),
             qPrintable(saved->lost.join(u'\n')));
    Document d = reopen();
    QCOMPARE(d.now.table<Challenge>().size(), 1);
    const auto hits = d.store->search(u"permit"_s, 10);
    // Noise may happen to read like an index, and then says anything.
    QVERIFY2(hits || hits.error().message.contains(u"stint reindex"_s),
             hits ? "" : qPrintable(hits.error().message));

    // The next change mends it, without a second attempt by hand.
    Draft draft(d.now);
    Challenge row = *d.now.table<Challenge>().begin();
    row.title = u"Permit queues"_s;
    draft.update(row);
    const auto renamed = d.perform(draft.finish(u"rename"_s));
    QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().message));
    QCOMPARE(d.find(u"permit que"_s).size(), 1u);
    d.store.reset();
    QVERIFY(isInStep(file()));
    QCOMPARE(store::checkFile(file()).value(), QStringList());
}

void TestSearchDamage::outOfStepIsFoundAndMended()
{
    {
        Document d = make();
        d.add(challenge(u"26-01"_s, u"Permits"_s));
    }
    runUndefended(file(), "UPDATE challenge SET title = 'Buses'");
    QVERIFY(!isInStep(file()));
    QCOMPARE(store::checkFile(file())->size(), 1);
    Document d = reopen();
    QVERIFY(d.store->rebuildSearch());
    QCOMPARE(d.find(u"bus"_s).size(), 1u);
    QCOMPARE(d.store->load()->revision, d.now.revision);
    d.store.reset();
    QCOMPARE(store::checkFile(file()).value(), QStringList());
}

/// Every word is on its page, but nothing leads there: SQLite finds nothing and sees no fault.
void TestSearchDamage::wordsThatAreThereButNotFound()
{
    {
        Document d = make();
        for (int i = 0; i < 400; ++i)
            d.add(note(
                u"permit%1 waits%2 %3"_s.arg(i).arg(i * 7).arg(QString(80, QChar(u'a' + i % 26)))));
        QCOMPARE(d.find(u"permit399"_s).size(), 1u);
    }
    QCOMPARE(store::checkFile(file()).value(), QStringList());
    runUndefended(file(), "INSERT INTO search (search) VALUES ('optimize');"
                          "DELETE FROM search_idx");
    {
        Document d = reopen();
        QCOMPARE(d.store->search(u"permit399"_s, 10).value().size(), 0u);
    }
    const auto problems = store::checkFile(file());
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY2(problems->front().contains(u"stint reindex"_s), qPrintable(problems->front()));
    Document d = reopen();
    QVERIFY(d.store->rebuildSearch());
    QCOMPARE(d.find(u"permit399"_s).size(), 1u);
    d.store.reset();
    QCOMPARE(store::checkFile(file()).value(), QStringList());
}

/// An index may say anything; what it names is of a kind that there is.
void TestSearchDamage::namesNoRowThatCantBe()
{
    make();
    runUndefended(file(), "INSERT INTO search (rowid, title, text) VALUES (-1, 'permit', ''), "
                          "(0, 'permit', ''), (9223372036854775807, 'permit', ''), "
                          "(45035996273704967, 'permit', '')");
    Document d = reopen();
    const std::vector<Hit> expected{{EntityKind::Challenge, 7}};
    QCOMPARE(d.store->search(u"permit"_s, 10).value(), expected);
}

QTEST_GUILESS_MAIN(TestSearchDamage)
#include "tst_searchdamage.moc"
