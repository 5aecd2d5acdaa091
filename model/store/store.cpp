// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/copyfile.h"
#include "model/store/historyjson.h"
#include "model/store/migrator.h"
#include "model/store/rows.h"
#include "model/store/search.h"
#include "model/store/searchindex.h"
#include "model/store/storeprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

using Mode = Connection::Mode;

/// What to do with a file of an older version: copy it beside itself, then bring it up to date.
Result<void> upgrade(Connection &connection)
{
    const QString backup = freeNameBeside(
        connection.path(),
        QCoreApplication::translate("Store", "before version %1").arg(newestVersion()));
    if (auto copied = copyDatabase(connection, backup); !copied)
        return copied;
    return migrate(connection, migrations());
}

/// A file whose log is left over from a crash can't be read without it.
bool hasLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

Result<std::unique_ptr<Connection>> connectTo(const QString &path, Mode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return connection;
    if (mode == Mode::ReadOnly && !(*connection)->number("PRAGMA schema_version")) {
        // A folder where SQLite can't lay its own files beside: fine if nothing lies there.
        const int code = sqlite3_errcode((*connection)->handle());
        if ((code == SQLITE_CANTOPEN || code == SQLITE_READONLY) && !hasLog(path))
            return Connection::open(path, Mode::Immutable);
    }
    return connection;
}

QString heldReason(const QString &holder)
{
    return holder.isEmpty()
               ? QCoreApplication::translate(
                     "Store", "Another window has this file open. You can read it here and see "
                              "what is changed there; close it there to make changes here.")
               : QCoreApplication::translate(
                     "Store", "This file is open elsewhere (%1). You can read it here and see what "
                              "is changed there; close it there to make changes here.")
                     .arg(holder);
}

} // namespace

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store()
{
    d->connection->endLog();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return failure(QCoreApplication::translate(
                           "Store", "“%1” exists already. Choose another name, or open it.")
                           .arg(path));
    if (!info.absoluteDir().exists())
        return failure(QCoreApplication::translate("Store", "There is no folder “%1”.")
                           .arg(info.absolutePath()));
    auto d = std::make_unique<Private>();
    d->outcome = Opened::Fresh;
    d->lock = WriterLock::take(info.absoluteFilePath(), nullptr);
    if (!d->lock)
        return failure(QCoreApplication::translate(
                           "Store", "The folder “%1” can't be written to. Choose another one.")
                           .arg(info.absolutePath()));
    auto connection = Connection::open(info.absoluteFilePath(), Mode::Create);
    if (!connection)
        return std::unexpected(connection.error());
    d->connection = std::move(*connection);
    auto made = migrate(*d->connection, migrations());
    if (made && !d->connection->fileIsInPlace())
        made = std::unexpected(d->connection->removedError());
    if (!made) {
        const Error error = made.error();
        d->connection.reset();
        QFile::remove(path);
        return std::unexpected(error);
    }
    syncFile(info.absoluteFilePath());
    d->version = newestVersion();
    d->noteDataVersion();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    if (!info.isFile())
        return failure(
            QFileInfo(path).isDir()
                ? QCoreApplication::translate("Store", "“%1” is a folder, not a portfolio.")
                      .arg(path)
                : QCoreApplication::translate("Store", "There is no file “%1”.").arg(path));
    auto d = std::make_unique<Private>();
    const QString file = info.filePath();
    Mode mode = Mode::ReadOnly;
    if (access == Access::ReadOnly) {
        d->readOnlyReason = QCoreApplication::translate("Store", "It was opened for reading only.");
    } else if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()) {
        d->readOnlyReason = QCoreApplication::translate(
            "Store", "The file or its folder can't be written to. Save a copy elsewhere to make "
                     "changes.");
    } else {
        QString holder;
        d->lock = WriterLock::take(file, &holder);
        mode = d->lock ? Mode::ReadWrite : Mode::Follow;
        if (!d->lock) {
            d->held = true;
            d->readOnlyReason = heldReason(holder);
        }
    }
    auto connection = connectTo(file, mode);
    if (!connection)
        return std::unexpected(connection.error());
    d->connection = std::move(*connection);
    if (auto known = identify(*d->connection); !known)
        return std::unexpected(known.error());
    const auto version = versionOf(*d->connection);
    if (!version)
        return std::unexpected(version.error());
    d->version = *version;
    if (*version > newestVersion()) {
        d->outcome = Opened::Newer;
        d->readOnlyReason = QCoreApplication::translate(
            "Store", "This file was made by a newer version of Stint. It can be read, not changed; "
                     "update the program to change it.");
        if (auto ok = d->connection->run("PRAGMA query_only=ON"); !ok)
            return std::unexpected(ok.error());
        d->lock.reset();
    } else if (*version < newestVersion()) {
        if (!d->lock)
            return failure(QCoreApplication::translate(
                               "Store", "“%1” is of an older version and has to be brought up "
                                        "to date first. Open it where it can be written to.")
                               .arg(path));
        if (auto ok = upgrade(*d->connection); !ok)
            return std::unexpected(ok.error());
        d->outcome = Opened::Migrated;
        d->version = newestVersion();
    }
    if (d->outcome != Opened::Newer) {
        const auto differences = schemaDifferences(*d->connection);
        if (!differences)
            return std::unexpected(differences.error());
        if (!differences->isEmpty())
            return failure(QCoreApplication::translate("Store", "“%1” is damaged. %2")
                               .arg(path, differences->first()));
    }
    d->noteDataVersion();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

QString Store::path() const
{
    return d->connection->path();
}

Opened Store::outcome() const
{
    return d->outcome;
}

bool Store::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

bool Store::isHeldElsewhere() const
{
    return d->held;
}

QString Store::readOnlyReason() const
{
    return d->readOnlyReason;
}

int Store::schemaVersion() const
{
    return d->version;
}

Result<Snapshot> Store::load()
{
    Transaction transaction(*d->connection, Transaction::Kind::Read);
    if (!transaction.begun())
        return std::unexpected(transaction.begun().error());
    Snapshot snapshot;
    if (auto ok = readTables(*d->connection, snapshot); !ok)
        return std::unexpected(ok.error());
    const auto revision = d->connection->number("SELECT max(revision) FROM history");
    if (!revision)
        return std::unexpected(revision.error());
    const auto next = d->connection->number("SELECT value FROM meta WHERE key = 'next_id'");
    if (!next)
        return std::unexpected(next.error());
    snapshot.revision = *revision;
    // Whatever a damaged file says, no id is given twice.
    snapshot.nextId = std::max(snapshot.nextId, *next);
    return snapshot;
}

Result<void> Store::Private::prepareForWriting()
{
    if (!readOnlyReason.isEmpty())
        return failure(readOnlyReason);
    if (logStarted)
        return {};
    if (!connection->fileIsInPlace())
        return std::unexpected(connection->removedError());
    // Only now: opening a file to look at it leaves it as it is.
    auto started = connection->startLog();
    logStarted = started.has_value();
    return started;
}

Result<void> Store::Private::write(const ChangeSet &changes, qint64 revision, const QDateTime &at,
                                   const QString &who, const QString &words)
{
    // The history first: the number that the file gives it tells whether the file has moved on.
    Statement entry =
        connection->prepare("INSERT INTO history (at, who, words, changes) VALUES (?, ?, ?, ?)");
    if (!entry.isValid())
        return connection->failed();
    entry.bindUtf8(1, stamp(at));
    entry.bind(2, who);
    entry.bind(3, words);
    entry.bindUtf8(4, toHistoryJson(changes));
    if (!entry.run())
        return connection->failed();
    if (sqlite3_last_insert_rowid(connection->handle()) != revision)
        return failure(QCoreApplication::translate(
            "Store", "Nothing was changed: the file was changed elsewhere in the meantime. Look at "
                     "it again and repeat the change."));
    if (auto ok = writeChanges(*connection, changes); !ok)
        return ok;
    qint64 last = 0; // of the ids given by this change; an edit of what is there gives none
    changes.forEach([&](const auto &list) {
        for (const auto &change : list)
            last = std::max(last, change.before ? 0 : change.id().value);
    });
    if (last == 0)
        return {};
    Statement next =
        connection->prepare("UPDATE meta SET value = ?1 WHERE key = 'next_id' AND value < ?1");
    if (!next.isValid())
        return connection->failed();
    next.bind(1, last + 1);
    if (!next.run())
        return connection->failed();
    return {};
}

/// After the rows: an index that is damaged is made anew from them.
Result<void> Store::Private::index(const ChangeSet &changes)
{
    if (indexDamaged)
        return rebuildIndex(*connection);
    auto indexed = indexChanges(*connection, changes);
    indexDamaged = !indexed && isIndexDamage(*connection);
    return indexed;
}

Result<void> Store::Private::commit(const ChangeSet &changes, qint64 revision, const QDateTime &at,
                                    const QString &who, const QString &words)
{
    Transaction transaction(*connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    auto written = write(changes, revision, at, who, words);
    if (written)
        written = index(changes);
    // A file that was removed would swallow the commit without a word.
    if (!connection->fileIsInPlace())
        return std::unexpected(connection->removedError());
    if (!written)
        return written;
    written = transaction.commit();
    // The index writes what it gathered only now.
    indexDamaged =
        !written && sqlite3_extended_errcode(connection->handle()) == SQLITE_CORRUPT_VTAB;
    return written;
}

Result<qint64> Store::commit(const ChangeSet &changes, qint64 baseRevision, const QDateTime &at,
                             const QString &who, const QString &words)
{
    if (auto ready = d->prepareForWriting(); !ready)
        return std::unexpected(ready.error());
    const qint64 revision = baseRevision + 1;
    const bool mending = d->indexDamaged;
    auto written = d->commit(changes, revision, at, who, words);
    if (!written && d->indexDamaged && !mending)
        written = d->commit(changes, revision, at, who, words);
    if (!written)
        return std::unexpected(written.error());
    return revision;
}

Result<std::vector<Hit>> Store::search(const QString &text, qsizetype perKind)
{
    auto found = findRows(*d->connection, text, perKind);
    if (found || !isIndexDamage(*d->connection))
        return found;
    d->indexDamaged = true;
    return failure(QCoreApplication::translate(
        "Store", "Nothing can be searched: the index of words in the file is damaged. The next "
                 "change makes it anew; where nothing is changed, “stint reindex FILE” does."));
}

Result<void> Store::rebuildSearch()
{
    if (auto ready = d->prepareForWriting(); !ready)
        return ready;
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (auto made = rebuildIndex(*d->connection); !made)
        return made;
    return transaction.commit();
}

bool Store::changedElsewhere()
{
    const qint64 before = d->dataVersion;
    d->noteDataVersion();
    return d->dataVersion != before;
}

Result<void> Store::backupTo(const QString &target)
{
    return copyDatabase(*d->connection, target);
}

} // namespace stint::store
