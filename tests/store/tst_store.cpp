// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio file is made, written, read back and followed by a second reader.
#include "model/domain/draft.h"
#include "model/store/columns.h"
#include "model/store/connection.h"
#include "model/store/migrator.h"
#include "model/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;
using store::Store;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

/// A value of each kind that is not the default and is awkward to keep.
QVariant awkward(const FieldInfo &field, qint64 reference)
{
    switch (field.kind) {
    case FieldKind::Text:
        return u"Ünï “quoted” 'it''s'\n2nd line 🙂"_s;
    case FieldKind::Integer:
        return -2147483647;
    case FieldKind::Number:
        return -0.1 + 0.3;
    case FieldKind::Flag:
        return true;
    case FieldKind::Date:
        return QDate(2024, 2, 29);
    case FieldKind::Time:
        return QVariant::fromValue(CivilTime::at(QDate(1999, 12, 31), 23 * 60 + 59));
    case FieldKind::Duration:
        return QVariant::fromValue(WorkTime(-12345));
    case FieldKind::Money:
        return QVariant::fromValue(Money{-9007199254740993, u"CAD"_s});
    case FieldKind::Choice:
        return static_cast<int>(field.choices.size()) - 1;
    case FieldKind::Reference:
        return reference;
    case FieldKind::Tags:
        return QStringList{u"a,b"_s, u"\"c\""_s, u"é"_s};
    case FieldKind::Extras:
        return QVariant::fromValue(Extras{{3, u"drei"_s}, {400, u"x\ty"_s}});
    case FieldKind::Bytes:
        return QByteArray("\0\1\xff", 3);
    }
    return {};
}

/// One row of every entity with every field set; rows refer to the first row of their target.
ChangeSet everything(const Snapshot &base)
{
    Draft draft(base);
    QHash<EntityKind, qint64> first;
    qint64 id = base.nextId;
    for (const EntityInfo &entity : allEntities())
        first.insert(entity.kind, id++);
    ChangeSet().forEach([&]<class Row>(const std::vector<Change<Row>> &) {
        Row row;
        for (const FieldInfo &field : Row::fields())
            QVERIFY(field.set(&row, awkward(field, first.value(field.target))));
        QCOMPARE(draft.add(row).value, first.value(entityKind<Row>));
    });
    return draft.finish(u"add everything"_s);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void schemaIsWhatIsDeclared();
    void choicesFitInAByte();
    void everyFieldComesBack();
    void commitIsRefusedOnOldRevision();
    void historyGivesWholeRows();
    void brokenReferenceIsRefused();
    void leavesOneFile();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestStore::schemaIsWhatIsDeclared()
{
    auto made = Store::create(file(u"p.stint"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto connection =
        store::Connection::open(file(u"p.stint"_s), store::Connection::Mode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(store::schemaDifferences(**connection).value(), QStringList());
    QCOMPARE((*connection)->number("PRAGMA application_id").value(), 0x53544E54);
    QCOMPARE((*connection)->number("PRAGMA user_version").value(), 5);
    QCOMPARE((*connection)
                 ->number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                          "AND type = 'table' AND name NOT LIKE 'sqlite%' AND NOT strict")
                 .value(),
             0);
}

void TestStore::choicesFitInAByte()
{
    // The store writes choices as bytes: the last one read through it must be the last one.
    for (const EntityInfo &entity : allEntities())
        for (const FieldInfo &field : entity.fields)
            if (field.kind == FieldKind::Choice)
                QVERIFY(field.choices.size() < 256);
}

void TestStore::everyFieldComesBack()
{
    Snapshot expected;
    {
        auto made = Store::create(file(u"p.stint"_s));
        QVERIFY(made);
        Snapshot empty = (*made)->load().value();
        QCOMPARE(empty.revision, 0);
        QCOMPARE(empty.nextId, 1);
        expected = empty;
        const ChangeSet set = everything(empty);
        QCOMPARE(set.rowCount(), qsizetype(allEntities().size()));
        const auto revision = (*made)->commit(set, 0, noon, u"Anna"_s, set.words);
        QVERIFY2(revision, revision ? "" : qPrintable(revision.error().message));
        QCOMPARE(*revision, 1);
        expected.apply(set);
        QVERIFY((*made)->load().value().sameContent(expected));
    }
    auto opened = Store::open(file(u"p.stint"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE((*opened)->outcome(), store::Opened::Current);
    const Snapshot back = (*opened)->load().value();
    QVERIFY(back.sameContent(expected));
    QCOMPARE(back.revision, 1);
    QCOMPARE(back.nextId, expected.nextId);
    QCOMPARE(back.table<Challenge>().begin()->version, 1);

    // And back to nothing, as undo would.
    const auto revision = (*opened)->commit(everything(Snapshot()).inverted(), 1, noon, {}, {});
    QVERIFY2(revision, revision ? "" : qPrintable(revision.error().message));
    QVERIFY((*opened)->load().value().sameContent(Snapshot()));
    QCOMPARE((*opened)->load().value().nextId, expected.nextId);
}

void TestStore::commitIsRefusedOnOldRevision()
{
    auto made = Store::create(file(u"p.stint"_s));
    const ChangeSet set = everything(Snapshot());
    QVERIFY((*made)->commit(set, 0, noon, {}, {}));
    const auto again = (*made)->commit(set, 0, noon, {}, {});
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"changed elsewhere"_s));
    const auto twice = (*made)->commit(set, 1, noon, {}, {});
    QVERIFY(!twice);
    // A file that was put back to an older state while it was open.
    const auto ahead = (*made)->commit(set.inverted(), 2, noon, {}, {});
    QVERIFY(!ahead);
    QVERIFY(ahead.error().message.contains(u"changed elsewhere"_s));
    QCOMPARE((*made)->load().value().revision, 1);
}

void TestStore::historyGivesWholeRows()
{
    auto made = Store::create(file(u"p.stint"_s));
    Snapshot state;
    std::vector<ChangeSet> sets;
    const auto keep = [&](const ChangeSet &set) {
        QVERIFY((*made)->commit(set, state.revision, noon.addDays(state.revision), u"Anna"_s,
                                set.words));
        state.apply(set);
        ++state.revision;
        sets.push_back(set);
    };
    keep(everything(state));
    for (int i = 0; i < 5; ++i) {
        Draft draft(state);
        Challenge challenge = *state.table<Challenge>().begin();
        challenge.title = u"Title %1: \"😀\" \\ \n\x01"_s.arg(i);
        challenge.due = i % 2 == 0 ? QDate() : QDate(2026, 1, 1 + i);
        draft.update(challenge);
        keep(draft.finish(u"rename"_s));
    }
    keep(everything(Snapshot()).inverted().isEmpty() ? ChangeSet() : [&] {
        Draft draft(state);
        draft.remove(state.table<Note>().begin()->id);
        return draft.finish(u"remove note"_s);
    }());
    const auto history = (*made)->historyAfter(0);
    QVERIFY2(history, history ? "" : qPrintable(history.error().message));
    QCOMPARE(history->size(), sets.size());
    for (size_t i = 0; i < sets.size(); ++i) {
        QCOMPARE(history->at(i).revision, qint64(i + 1));
        QCOMPARE(history->at(i).at, noon.addDays(qint64(i)));
        QVERIFY(history->at(i).changes == sets[i]);
        QCOMPARE(history->at(i).words, sets[i].words);
    }
    QCOMPARE((*made)->historyAfter(2, 2)->size(), 2u);
    QVERIFY((*made)->historyAfter(2, 2)->front().changes == sets[2]);
    QCOMPARE((*made)->historySince(noon.addDays(5))->size(), 2u);
    QCOMPARE((*made)->recentHistory(3)->front().words, u"remove note"_s);
}

void TestStore::brokenReferenceIsRefused()
{
    auto made = Store::create(file(u"p.stint"_s));
    Draft draft{Snapshot()};
    Note note;
    note.challenge = Id<Challenge>(77);
    draft.add(note);
    const auto revision = (*made)->commit(draft.finish({}), 0, noon, {}, {});
    QVERIFY(!revision);
    QVERIFY2(revision.error().message.contains(u"refer"_s), qPrintable(revision.error().message));
    QVERIFY((*made)->load().value().table<Note>().isEmpty());
}

void TestStore::leavesOneFile()
{
    {
        auto made = Store::create(file(u"p.stint"_s));
        QVERIFY((*made)->commit(everything(Snapshot()), 0, noon, {}, {}));
        QVERIFY(QFile::exists(file(u"p.stint.lock"_s)));
        QVERIFY(QFile::exists(file(u"p.stint-wal"_s)));
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"p.stint"_s});
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
