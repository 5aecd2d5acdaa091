// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with files: full disks, folders that can't be written to, files that vanish or
// are no portfolios, a second program. Each time: a sentence, and nothing lost.
#include "model/domain/draft.h"
#include "model/store/connection.h"
#include "model/store/copyfile.h"
#include "model/store/migrator.h"
#include "model/store/store.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stint;
using store::Store;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

ChangeSet addChallenge(const Snapshot &now, const QString &title)
{
    Draft draft(now);
    Challenge challenge;
    challenge.code = u"26-%1"_s.arg(now.nextId);
    challenge.title = title;
    draft.add(challenge);
    return draft.finish(u"add "_s + title);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondWindowFollows();
    void refusesWhatIsNoPortfolio_data();
    void refusesWhatIsNoPortfolio();
    void refusesWhatCouldRun();
    void newerOpensReadOnly();
    void olderIsMigratedAfterABackup();
    void failedMigrationChangesNothing();
    void removedFileIsNoticed();
    void fullDisk();
    void readOnlyFolder();
    void backupWhileWriting();
    void backupOverAFile();
    void openingChangesNothing();
    void hugeValueIsRefused();
    void oldFilesAreBroughtUp_data();
    void oldFilesAreBroughtUp();
    void oldFilesAreSalvagedWithoutASchema();
    void salvageNeedsNoSchema();
    void salvageKeepsWhatIsGood();
    void idsBeyondTheNextAreFound();

private:
    QString file(const QString &name = u"p.stint"_s) const { return m_dir->filePath(name); }
    void makeFile();
    void makeOld(int version, int tasks);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFaults::makeFile()
{
    auto made = Store::create(file());
    QVERIFY(made);
    QVERIFY((*made)->commit(addChallenge(Snapshot(), u"First"_s), 0, noon, u"Anna"_s, {}));
}

void TestFaults::secondWindowFollows()
{
    makeFile();
    auto first = Store::open(file());
    auto second = Store::open(file());
    QVERIFY(first && second);
    QVERIFY(!(*first)->isReadOnly());
    QVERIFY((*second)->isReadOnly());
    QVERIFY(!(*second)->readOnlyReason().isEmpty());
    const Snapshot before = (*second)->load().value();
    QVERIFY(!(*second)->changedElsewhere());
    QVERIFY(!(*second)->commit(addChallenge(before, u"No"_s), before.revision, noon, {}, {}));

    const ChangeSet changes = addChallenge(before, u"Seen by both"_s);
    QVERIFY((*first)->commit(changes, before.revision, noon, u"Anna"_s, changes.words));
    QVERIFY((*second)->changedElsewhere());
    QVERIFY(!(*second)->changedElsewhere());
    const auto entries = (*second)->historyAfter(before.revision);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
    QVERIFY(entries->front().changes == changes);

    // Whoever closes last leaves one file behind, and it can be written again.
    first->reset();
    second->reset();
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"p.stint"_s});
    QVERIFY(!(*Store::open(file()))->isReadOnly());
}

void TestFaults::refusesWhatIsNoPortfolio_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("code,title\n26-01,Permits\n").repeated(400);
    QTest::newRow("half a header") << QByteArray("SQLite format 3");
}

void TestFaults::refusesWhatIsNoPortfolio()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(file(), content));
    const auto opened = Store::open(file());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"p.stint"_s), qPrintable(opened.error().message));
    QVERIFY(!store::checkFile(file()));
    QVERIFY(!store::salvageFile(file(), file(u"out.stint"_s)));
    QCOMPARE(contentOf(file()), content);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"p.stint"_s});
}

void TestFaults::refusesWhatCouldRun()
{
    makeFile();
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
        QVERIFY((*c)->run("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM risk; END"));
    }
    const auto opened = Store::open(file());
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"not opened"_s));
}

void TestFaults::newerOpensReadOnly()
{
    makeFile();
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
        QVERIFY((*c)->run("ALTER TABLE challenge ADD COLUMN later TEXT; PRAGMA user_version=99"));
    }
    const QByteArray before = contentOf(file());
    {
        auto opened = Store::open(file());
        QVERIFY(opened);
        QCOMPARE((*opened)->outcome(), store::Opened::Newer);
        QVERIFY((*opened)->readOnlyReason().contains(u"newer version"_s));
        QCOMPARE((*opened)->load()->table<Challenge>().size(), 1);
        QVERIFY(!(*opened)->commit(addChallenge(Snapshot(), u"x"_s), 1, noon, {}, {}));
    }
    QCOMPARE(contentOf(file()), before);
}

void TestFaults::olderIsMigratedAfterABackup()
{
    // A file before the first version: ours by its mark, without tables.
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::Create);
        QVERIFY((*c)->run("PRAGMA application_id=0x53544E54; CREATE TABLE x(a); DROP TABLE x;"));
    }
    auto opened = Store::open(file());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE((*opened)->outcome(), store::Opened::Migrated);
    QVERIFY((*opened)->load());
    opened->reset();
    QVERIFY(QFile::exists(file(u"p before version %1.stint"_s.arg(store::newestVersion()))));

    // From every version that there was.
    for (size_t steps = 1; steps < store::migrations().size(); ++steps) {
        const QString old = file(u"version %1.stint"_s.arg(steps));
        {
            auto c = store::Connection::open(old, store::Connection::Mode::Create);
            auto first = store::migrations();
            first.resize(steps);
            QVERIFY(store::migrate(**c, first));
        }
        auto brought = Store::open(old);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().message));
        QCOMPARE((*brought)->outcome(), store::Opened::Migrated);
        QVERIFY((*brought)->load());
        brought->reset();
        QCOMPARE(store::checkFile(old)->size(), 0);
    }

    // From this version to a made-up next one, keeping rows.
    auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
    auto steps = store::migrations();
    const int next = store::newestVersion() + 1;
    steps.push_back({next, "CREATE TABLE wave (id INTEGER PRIMARY KEY) STRICT; INSERT INTO wave "
                           "VALUES (7); ALTER TABLE note ADD COLUMN place TEXT;"});
    QVERIFY(store::migrate(**c, steps));
    QCOMPARE(store::versionOf(**c).value(), next);
    QCOMPARE((*c)->number("SELECT id FROM wave").value(), 7);
}

void TestFaults::failedMigrationChangesNothing()
{
    makeFile();
    auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
    auto steps = store::migrations();
    steps.push_back(
        {store::newestVersion() + 1,
         "CREATE TABLE wave (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"});
    QVERIFY(!store::migrate(**c, steps));
    QCOMPARE(store::versionOf(**c).value(), store::newestVersion());
    QCOMPARE(store::schemaDifferences(**c).value(), QStringList());
    QCOMPARE((*c)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'wave'").value(), 0);
}

/// A portfolio as an earlier version of the program left it: rows of what there was then.
void TestFaults::makeOld(int version, int tasks)
{
    auto connection = store::Connection::open(file(), store::Connection::Mode::Create);
    QVERIFY(connection);
    const auto &all = store::migrations();
    QVERIFY(store::migrate(**connection, {all.begin(), all.begin() + version}));
    const auto insert = [&](const QByteArray &table, qint64 id, QHash<QString, QString> values) {
        values.insert(u"id"_s, QString::number(id));
        QStringList names, cells;
        const auto columns = (*connection)
                                 ->texts("SELECT name || ' ' || type || ' ' || \"notnull\" FROM "
                                         "pragma_table_info('" +
                                         table + "')");
        QVERIFY(columns);
        for (const QString &column : *columns) {
            const QStringList words = column.split(u' ');
            const QString usual = words[2] == "0"_L1      ? u"NULL"_s
                                  : words[1] == "TEXT"_L1 ? u"''"_s
                                                          : u"0"_s;
            names << words[0];
            cells << values.value(words[0], usual);
        }
        const QByteArray sql = "INSERT INTO " + table + " (" + names.join(u',').toUtf8() +
                               ") VALUES (" + cells.join(u',').toUtf8() + ")";
        const auto done = (*connection)->run(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    };
    insert(
        "settings", 1,
        {{u"currency"_s, u"'CAD'"_s}, {u"city"_s, u"'Port Marlow'"_s}, {u"seat"_s, u"'unset'"_s}});
    insert("stage", 2, {{u"name"_s, u"'Intake'"_s}});
    insert("challenge", 3,
           {{u"title"_s, u"'Permits'"_s},
            {u"stage"_s, u"2"_s},
            {u"status"_s, u"'unknown'"_s},
            {u"facet"_s, u"'unset'"_s},
            {u"outcome"_s, u"'open'"_s},
            {u"extras"_s, u"'{}'"_s},
            {u"tags"_s, u"'[]'"_s},
            {u"partners"_s, u"'[]'"_s}});
    for (int i = 0; i < tasks; ++i)
        insert("plan_item", 10 + i,
               {{u"challenge"_s, u"3"_s},
                {u"name"_s, u"'Task'"_s},
                {u"kind"_s, u"'task'"_s},
                {u"constraint_kind"_s, u"'asap'"_s},
                {u"duration_minutes"_s, u"480"_s}});
}

void TestFaults::oldFilesAreBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= store::newestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestFaults::oldFilesAreBroughtUp()
{
    QFETCH(int, version);
    makeOld(version, 6);
    const auto check = [](const QString &path) {
        auto opened = Store::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const auto now = (*opened)->load();
        QVERIFY2(now, now ? "" : qPrintable(now.error().message));
        QCOMPARE(now->settings().city, u"Port Marlow"_s);
        QCOMPARE(now->table<PlanItem>().size(), 6);
        for (const PlanItem &item : now->table<PlanItem>()) {
            QCOMPARE(item.duration, WorkTime(480));
            QVERIFY(!item.levelledStart.isValid());
        }
    };
    const QString target = file(u"saved.stint"_s);
    const auto saved = store::salvageFile(file(), target);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QVERIFY2(saved->lost.isEmpty(), qPrintable(saved->lost.join(u'\n')));
    check(target);
    check(file()); // opening migrates
    const Snapshot now = (*Store::open(file()))->load().value();
    for (const PlanItem &item : now.table<PlanItem>())
        QCOMPARE(item.priority, version < 3 ? 500 : 0);
}

/// The pages of the schema are those of the file's own version.
void TestFaults::oldFilesAreSalvagedWithoutASchema()
{
    makeOld(2, 400);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(100));
    damaged.write(QByteArray(600, '\xAA'));
    damaged.close();
    const QString target = file(u"saved.stint"_s);
    const auto saved = store::salvageFile(file(), target);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QCOMPARE((*Store::open(target))->load()->table<PlanItem>().size(), 400);
}

/// Page 1 is the root of the schema: without it SQLite can't even name a table.
void TestFaults::salvageNeedsNoSchema()
{
    makeFile();
    {
        auto opened = Store::open(file());
        const Snapshot now = (*opened)->load().value();
        QVERIFY((*opened)->commit(addChallenge(now, u"Two"_s), 1, noon, {}, {}));
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(100));
    damaged.write(QByteArray(600, '\xAA'));
    damaged.close();
    QVERIFY(!Store::open(file()));
    const QString target = file(u"saved.stint"_s);
    const auto saved = store::salvageFile(file(), target);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QCOMPARE((*Store::open(target))->load()->table<Challenge>().size(), 2);
}

void TestFaults::removedFileIsNoticed()
{
    makeFile();
    auto opened = Store::open(file());
    const Snapshot now = (*opened)->load().value();
    QVERIFY((*opened)->commit(addChallenge(now, u"Two"_s), 1, noon, {}, {}));
    QVERIFY(QFile::remove(file()));
    const auto refused = (*opened)->commit(addChallenge(now, u"Three"_s), 2, noon, {}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"removed"_s), qPrintable(refused.error().message));
    // What was acknowledged can still be rescued.
    QVERIFY((*opened)->backupTo(file(u"rescued.stint"_s)));
    QCOMPARE((*Store::open(file(u"rescued.stint"_s)))->load()->table<Challenge>().size(), 2);
}

void TestFaults::fullDisk()
{
    makeFile();
    QString path = file();
    QString mounted;
    if (::geteuid() == 0) {
        mounted = file(u"small"_s);
        QDir().mkpath(mounted);
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=900k"_s, u"tmpfs"_s,
                                           mounted}) == 0) {
            path = mounted + u"/p.stint"_s;
            QVERIFY(QFile::copy(file(), path));
        } else {
            mounted.clear();
        }
    }
    if (mounted.isEmpty())
        QSKIP("a small disk can only be mounted by root");
    {
        auto opened = Store::open(path);
        QVERIFY(opened);
        Snapshot state = (*opened)->load().value();
        Result<qint64> last = 0;
        for (int i = 0; i < 200 && last; ++i) {
            const ChangeSet changes = addChallenge(state, u"x"_s.repeated(20000));
            last = (*opened)->commit(changes, state.revision, noon, {}, {});
            if (last) {
                state.apply(changes);
                state.revision = *last;
            }
        }
        QVERIFY(!last);
        QVERIFY2(last.error().message.contains(u"full"_s), qPrintable(last.error().message));
        QVERIFY((*opened)->load()->sameContent(state));
        opened->reset();
        auto again = Store::open(path);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY((*again)->load()->sameContent(state));
    }
    QCOMPARE(store::checkFile(path).value(), QStringList());
    QCOMPARE(QProcess::execute(u"umount"_s, {mounted}), 0);
}

void TestFaults::readOnlyFolder()
{
    makeFile();
    QString folder = m_dir->path();
    if (::geteuid() == 0) {
        // Root may write anywhere but on a disk that is mounted read-only.
        folder = file(u"locked"_s);
        QDir().mkpath(folder);
        if (QProcess::execute(u"mount"_s, {u"--bind"_s, m_dir->path(), folder}) != 0)
            QSKIP("no read-only folder can be made here");
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro,bind"_s, folder}), 0);
    } else {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    {
        auto opened = Store::open(folder + u"/p.stint"_s);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->readOnlyReason().contains(u"can't be written"_s));
        QCOMPARE((*opened)->load()->table<Challenge>().size(), 1);
        QVERIFY(!Store::create(folder + u"/new.stint"_s));
        QVERIFY(!(*opened)->backupTo(folder + u"/copy.stint"_s));
    }
    if (::geteuid() == 0)
        QCOMPARE(QProcess::execute(u"umount"_s, {folder}), 0);
    else
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestFaults::backupWhileWriting()
{
    makeFile();
    auto writer = Store::open(file());
    auto reader = Store::open(file(), Store::Access::ReadOnly);
    Snapshot state = (*writer)->load().value();
    for (int i = 0; i < 20; ++i) {
        const ChangeSet changes = addChallenge(state, u"More"_s);
        QVERIFY((*writer)->commit(changes, state.revision, noon, {}, {}));
        state.apply(changes);
        ++state.revision;
        QVERIFY((*reader)->backupTo(file(u"copy.stint"_s)));
        QVERIFY((*Store::open(file(u"copy.stint"_s)))->load()->sameContent(state));
    }
    QVERIFY(!(*reader)->backupTo(file()));
    QCOMPARE(store::checkFile(file(u"copy.stint"_s)).value(), QStringList());
}

void TestFaults::backupOverAFile()
{
    makeFile();
    const QString copy = file(u"copy.stint"_s);
    auto reader = Store::open(file(), Store::Access::ReadOnly);
    const Snapshot state = (*reader)->load().value();
    QVERIFY((*reader)->backupTo(copy));
    {
        const auto inUse = Store::open(copy);
        const auto refused = (*reader)->backupTo(copy);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"open"_s));
    }
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile log(copy + ending);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("of the file that is replaced");
    }
    QVERIFY((*reader)->backupTo(copy));
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        QVERIFY2(!QFile::exists(copy + ending), qPrintable(ending));
    QVERIFY((*Store::open(copy))->load()->sameContent(state));
}

void TestFaults::openingChangesNothing()
{
    makeFile();
    const QByteArray before = contentOf(file());
    {
        auto opened = Store::open(file());
        QVERIFY((*opened)->load());
    }
    QCOMPARE(store::checkFile(file()).value(), QStringList());
    QCOMPARE(contentOf(file()), before);
}

void TestFaults::hugeValueIsRefused()
{
    makeFile();
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
        QVERIFY((*c)->run("UPDATE challenge SET stage_since = '2026-02-30'"));
        QVERIFY((*c)->run("INSERT INTO stage VALUES (9, 1, 'x', 'x', 'x', 99999999999, '', 0, 0, "
                          "0, 0)"));
        QVERIFY((*c)->run("UPDATE meta SET value = 10"));
    }
    auto opened = Store::open(file());
    const auto loaded = (*opened)->load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(u"Position"_s), qPrintable(loaded.error().message));
    QCOMPARE(store::checkFile(file())->size(), 3); // with the search index, which has no such stage
    opened->reset();
    const auto saved = store::salvageFile(file(), file(u"out.stint"_s));
    QVERIFY(saved);
    QCOMPARE(saved->rows, 2);
    QVERIFY(saved->lost.size() >= 2);
    QCOMPARE((*Store::open(file(u"out.stint"_s)))->load()->table<Challenge>().begin()->title,
             u"First"_s);
}

void TestFaults::salvageKeepsWhatIsGood()
{
    makeFile();
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
        QVERIFY((*c)->run("UPDATE challenge SET start = '2026-02-30', stage_since = 'never', "
                          "confidential = 1"));
    }
    QCOMPARE(store::checkFile(file())->size(), 2);
    const auto saved = store::salvageFile(file(), file(u"out.stint"_s));
    QVERIFY(saved);
    QCOMPARE(saved->lost.filter(u"can't be read"_s).size(), 2);
    const Snapshot state = (*Store::open(file(u"out.stint"_s)))->load().value();
    const Challenge &kept = *state.table<Challenge>().begin();
    QCOMPARE(kept.title, u"First"_s);
    QVERIFY(kept.confidential); // a later column than the damaged ones
    QVERIFY(!kept.start.isValid());
}

void TestFaults::idsBeyondTheNextAreFound()
{
    makeFile();
    {
        auto c = store::Connection::open(file(), store::Connection::Mode::ReadWrite);
        QVERIFY((*c)->run("UPDATE meta SET value = 1 WHERE key = 'next_id'"));
    }
    QCOMPARE(store::checkFile(file())->size(), 1);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
