// SPDX-License-Identifier: GPL-3.0-or-later
// The search index follows whatever is done to the rows, and finds what is typed in any spelling.
#include "model/store/migrator.h"
#include "tests/store/searchfixture.h"
#include "tests/support/generator.h"

#include <QRandomGenerator>

using namespace stint;
using namespace stint::test;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsEveryWordByItsBeginning();
    void looksIntoEveryTextField();
    void findsInAnySpelling_data();
    void findsInAnySpelling();
    void nothingTypedIsAnOperator_data();
    void nothingTypedIsAnOperator();
    void challengesComeFirstAndTitlesBeforeTexts();
    void noKindPushesOutAnother();
    void manyHitsKeepTheBestChallenges();
    void anyEditsKeepItInStep();
    void datesCostNothing();
    void followsAnotherWindow();
    void olderFilesAreIndexed();
    void whatRatersSayIsNotSearched();

private:
    QString file() const { return m_dir->filePath(u"p.stint"_s); }
    Document make() const { return makeDocument(file()); }
    Document reopen() const { return reopenDocument(file()); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSearch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSearch::findsEveryWordByItsBeginning()
{
    Document d = make();
    const auto permits = d.add(challenge(u"26-05"_s, u"Permit waiting times"_s));
    const auto buses = d.add(challenge(u"26-09"_s, u"Waiting for the bus"_s));
    using Hits = std::vector<Hit>;
    QCOMPARE(d.find(u"perm"_s), Hits{hit(permits)});
    QCOMPARE(d.find(u"wait"_s).size(), 2u);
    QCOMPARE(d.find(u"time permit wait"_s), Hits{hit(permits)});
    QCOMPARE(d.find(u"bus permit"_s), Hits());
    QCOMPARE(d.find(u"ermit"_s), Hits());
    QCOMPARE(d.find(u"26-09"_s), Hits{hit(buses)});
    QCOMPARE(d.find(u"26-0"_s).size(), 2u);
}

void TestSearch::looksIntoEveryTextField()
{
    Document d = make();
    Draft draft(d.now);
    QHash<QString, Hit> expected;
    ChangeSet().forEach([&]<class Row>(const std::vector<Change<Row>> &) {
        Row row;
        QStringList words;
        int n = 0;
        for (const FieldInfo &field : Row::fields()) {
            const QString word = u"word%1x%2"_s.arg(int(entityKind<Row>)).arg(n++);
            const bool set = field.kind == FieldKind::Text || field.kind == FieldKind::Tags
                                 ? field.set(&row, word)
                             : field.kind == FieldKind::Extras
                                 ? field.set(&row, QVariant::fromValue(Extras{{1, word}}))
                                 : false;
            const bool rated =
                entityKind<Row> == EntityKind::Rating || entityKind<Row> == EntityKind::Score;
            if (set && !rated && !has(field.use, FieldUse::Hidden))
                words << word;
        }
        // No reference is needed: those that a row can't be without are not checked by the file.
        const Hit found = hit(draft.add(row));
        for (const QString &word : words)
            expected.insert(word, found);
    });
    QVERIFY(d.perform(draft.finish(u"one of everything"_s)));
    QVERIFY(expected.size() > 80);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(d.find(it.key() + u' '), std::vector<Hit>{it.value()});
}

void TestSearch::findsInAnySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as written") << u"Éval"_s;
    QTest::newRow("without accents") << u"eval"_s;
    QTest::newRow("upper case") << u"ÉVALUATION"_s;
    QTest::newRow("decomposed") << u"e\u0301val"_s;
    QTest::newRow("accent too many") << u"évàl"_s;
    QTest::newRow("Greek capitals") << u"ΑΘΉΝΑ"_s;
}

void TestSearch::findsInAnySpelling()
{
    QFETCH(QString, typed);
    Document d = make();
    const auto id = d.add(challenge(u"26-01"_s, u"L’évaluation d’Αθήνα"_s));
    QCOMPARE(d.find(typed), std::vector<Hit>{hit(id)});
}

void TestSearch::nothingTypedIsAnOperator_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("found");
    for (const char *nothing : {"", "   ", "*", "\"", "\"\"\"", "'", "(", ")", "-", "^", ":", "{}",
                                "\\", "+", "…", ". , ;", "\t\n"})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(QString::fromUtf8(nothing))))
            << QString::fromUtf8(nothing) << qsizetype(0);
    QTest::newRow("quoted") << u"\"not here\""_s << qsizetype(1);
    QTest::newRow("an odd quote") << u"no\"t"_s << qsizetype(0);
    QTest::newRow("quote before") << u"\"here"_s << qsizetype(1);
    QTest::newRow("star") << u"her*"_s << qsizetype(1);
    QTest::newRow("NOT") << u"here NOT there"_s << qsizetype(0);
    QTest::newRow("NOT and a word") << u"NOT here"_s << qsizetype(1);
    QTest::newRow("OR") << u"here OR there"_s << qsizetype(0);
    QTest::newRow("AND") << u"here AND not"_s << qsizetype(0);
    QTest::newRow("NEAR") << u"NEAR(not here)"_s << qsizetype(0);
    QTest::newRow("column") << u"title:here"_s << qsizetype(0);
    QTest::newRow("column in braces") << u"{title} here"_s << qsizetype(0);
    QTest::newRow("start") << u"^not"_s << qsizetype(1);
    QTest::newRow("punctuation") << u"not, here!"_s << qsizetype(1);
    QTest::newRow("null") << u"not"_s + QChar(u'\0') + u"here"_s << qsizetype(1);
    QTest::newRow("half a surrogate") << u"here \xd83d"_s << qsizetype(1);
    QTest::newRow("picture") << u"here 🙂"_s << qsizetype(1);
    QTest::newRow("long word") << QString(1'000'000, u'h') << qsizetype(0);
    QTest::newRow("many words") << u"here not "_s.repeated(100'000) << qsizetype(1);
    QTest::newRow("many quotes") << QString(100'000, u'"') << qsizetype(0);
}

void TestSearch::nothingTypedIsAnOperator()
{
    QFETCH(QString, typed);
    QFETCH(qsizetype, found);
    Document d = make();
    d.add(note(u"It is not here"_s));
    const auto hits = d.store->search(typed, 10);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().message));
    QCOMPARE(qsizetype(hits->size()), found);
    d.sameWithoutIndex(*hits, typed, 10);
}

void TestSearch::challengesComeFirstAndTitlesBeforeTexts()
{
    Document d = make();
    Organisation office;
    office.name = u"Permit office"_s;
    const auto organisation = d.add(office);
    const auto mentions = d.add(challenge(u"26-01"_s, u"Queues"_s, u"Why is a permit late?"_s));
    d.add(challenge(u"26-02"_s, u"Buses"_s));
    const auto named = d.add(challenge(u"26-03"_s, u"Permits"_s));
    const std::vector<Hit> expected{hit(named), hit(mentions), hit(organisation)};
    QCOMPARE(d.find(u"permit"_s), expected);
}

void TestSearch::noKindPushesOutAnother()
{
    Document d = make();
    Draft draft(d.now);
    for (int i = 0; i < 40; ++i)
        draft.add(note(u"Permit %1"_s.arg(i)));
    Person person;
    person.name = u"Perry Mason"_s;
    const auto perry = draft.add(person);
    QVERIFY(d.perform(draft.finish({})));
    const auto hits = d.find(u"per"_s, 5);
    QCOMPARE(hits.size(), 6u);
    QVERIFY(std::ranges::find(hits, hit(perry)) != hits.end());
}

/// More than can be ranked: every kind is there still, each row once, and the best challenge first.
void TestSearch::manyHitsKeepTheBestChallenges()
{
    Document d = make();
    Draft draft(d.now);
    for (int i = 0; i < 20; ++i)
        draft.add(challenge(u"26-%1"_s.arg(i), u"Queues"_s, u"What of the permit?"_s));
    const auto named = draft.add(challenge(u"26-99"_s, u"Permits"_s));
    for (int i = 0; i < 3000; ++i) {
        PlanItem item;
        item.name = u"Permit %1"_s.arg(i);
        draft.add(item);
    }
    Person person;
    person.name = u"Perry Mason"_s;
    const auto perry = draft.add(person);
    QVERIFY(d.perform(draft.finish({})));
    const auto hits = d.find(u"per"_s, 25);
    QCOMPARE(hits.size(), 21u + 25u + 1u);
    QCOMPARE(hits.front(), hit(named));
    QCOMPARE(std::ranges::count(hits, EntityKind::Challenge, &Hit::kind), 21);
    QCOMPARE(std::ranges::count(hits, EntityKind::PlanItem, &Hit::kind), 25);
    QVERIFY(std::ranges::find(hits, hit(perry)) != hits.end());
}

/// Whatever is added, changed, removed and undone, the index is as if it had just been made.
void TestSearch::anyEditsKeepItInStep()
{
    QVERIFY(test::generateFile(file(), {20, 200, 200}));
    Document d = reopen();
    QRandomGenerator random(20261118);
    const QStringList words{u"permit"_s, u"Élan"_s, u"bus"_s, u"26-05"_s, u"…"_s, QString()};
    const auto word = [&] { return words[random.bounded(int(words.size()))]; };
    std::vector<ChangeSet> undo;
    for (int round = 0; round < 300; ++round) {
        if (round % 5 == 4 && !undo.empty()) {
            QVERIFY(d.perform(undo.back().inverted()));
            undo.pop_back();
            continue;
        }
        Draft draft(d.now);
        for (int edit = 0; edit < 1 + random.bounded(4); ++edit) {
            const auto notes = draft.now().ids(EntityKind::Note);
            const auto items = draft.now().ids(EntityKind::PlanItem);
            const auto challenges = draft.now().ids(EntityKind::Challenge);
            const auto any = [&](const std::vector<qint64> &ids) {
                return ids[size_t(random.bounded(int(ids.size())))];
            };
            switch (random.bounded(5)) {
            case 0:
                draft.add(note(word() + u' ' + word()));
                break;
            case 1:
                if (!notes.empty())
                    draft.remove(Id<Note>(any(notes)));
                break;
            case 2: {
                PlanItem item = *draft.find(Id<PlanItem>(any(items)));
                item.name = word();
                item.progress = random.bounded(100);
                draft.update(item);
                break;
            }
            case 3: {
                Challenge row = *draft.find(Id<Challenge>(any(challenges)));
                row.tags = QStringList{word(), word()};
                row.extras = Extras{{7, word()}};
                row.title = random.bounded(2) == 0 ? row.title : word();
                draft.update(row);
                break;
            }
            default: {
                Challenge row = *draft.find(Id<Challenge>(any(challenges)));
                row.start = QDate(2026, 1, 1).addDays(random.bounded(400));
                draft.update(row);
            }
            }
        }
        const ChangeSet changes = draft.finish(u"edit %1"_s.arg(round));
        QVERIFY(d.perform(changes));
        undo.push_back(changes);
        if (round % 50 == 0)
            QVERIFY(isInStep(file()));
    }
    QVERIFY(isInStep(file()));
    d.store.reset();
    QVERIFY(isInStep(file()));
    QCOMPARE(store::checkFile(file()).value(), QStringList());
}

/// An edit of what is not searched doesn't touch the index.
void TestSearch::datesCostNothing()
{
    Document d = make();
    const auto id = d.add(challenge(u"26-01"_s, u"Permits"_s));
    const auto words = [this] {
        auto connection = store::Connection::open(file(), Mode::ReadOnly);
        return (*connection)->texts("SELECT hex(block) FROM search_data").value();
    };
    const QStringList before = words();
    Draft draft(d.now);
    Challenge row = *draft.find(id);
    row.start = QDate(2026, 11, 18);
    row.confidential = true;
    draft.update(row);
    QVERIFY(d.perform(draft.finish({})));
    QCOMPARE(words(), before);
}

void TestSearch::followsAnotherWindow()
{
    Document d = make();
    d.add(challenge(u"26-01"_s, u"Permits"_s));
    const auto second = Store::open(file());
    QVERIFY(second && (*second)->isReadOnly());
    QCOMPARE((*second)->search(u"permit"_s, 5)->size(), 1u);
    d.add(challenge(u"26-02"_s, u"More permits"_s));
    QCOMPARE((*second)->search(u"permit"_s, 5)->size(), 2u);
    QVERIFY(!(*second)->rebuildSearch());
}

/// What was written before there was an index is found once the file has been brought up to date.
void TestSearch::olderFilesAreIndexed()
{
    {
        auto connection = store::Connection::open(file(), Mode::Create);
        const auto &all = store::migrations();
        QVERIFY(store::migrate(**connection, {all.begin(), all.begin() + 3}));
        QCOMPARE((*connection)
                     ->number("SELECT count(*) FROM sqlite_schema WHERE name = 'search'")
                     .value(),
                 0);
        QVERIFY((*connection)
                    ->run("INSERT INTO stage VALUES (2, 1, 'Prototype', 'P', 'x', 0, "
                          "'Tests are logged', 0, 0, 0, 0)"));
        QVERIFY((*connection)->run("UPDATE meta SET value = 3 WHERE key = 'next_id'"));
    }
    Document d = reopen();
    QCOMPARE(d.store->outcome(), store::Opened::Migrated);
    QCOMPARE(d.find(u"logged"_s), (std::vector<Hit>{{EntityKind::Stage, 2}}));
    QVERIFY(isInStep(file()));
}

/// Nor is it left in the index of a file that an earlier version wrote.
void TestSearch::whatRatersSayIsNotSearched()
{
    {
        auto connection = store::Connection::open(file(), Mode::Create);
        const auto &all = store::migrations();
        QVERIFY(store::migrate(**connection, {all.begin(), all.begin() + 4}));
        const auto place = QByteArray::number(store::indexedAs(EntityKind::Score, 2));
        QVERIFY((*connection)
                    ->run("INSERT INTO search (rowid, title, text) VALUES (" + place +
                          ", '', 'unworkable')"));
    }
    Document d = reopen();
    QCOMPARE(d.find(u"unworkable"_s), std::vector<Hit>());
    QVERIFY(isInStep(file()));
    Score score;
    score.reason = u"unworkable"_s;
    Rating rating;
    rating.note = u"unworkable"_s;
    QVERIFY(d.add(score));
    QVERIFY(d.add(rating));
    QCOMPARE(d.find(u"unworkable"_s), std::vector<Hit>());
    QVERIFY(isInStep(file()));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
