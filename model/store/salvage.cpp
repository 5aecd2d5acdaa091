// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what can be read of a damaged file into a new one. Works on a copy of the file and its log,
// steps over what can't be read, and drops or empties references to rows that are gone.
#include "model/store/migrator.h"
#include "model/store/rows.h"
#include "model/store/schemapages.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

using Lost = QStringList;

/// The header of a file of ours is the same in all, but for a few counters. Damage there makes
/// SQLite refuse a file of which nothing else may be lost.
void mendHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < 512)
        return;
    file.write(QByteArray("SQLite format 3\0\x10\0", 18));
    QByteArray rest = file.read(82);
    const bool log = rest.size() == 82 && rest[0] == 2 && rest[1] == 2;
    rest[0] = rest[1] = log ? 2 : 1;
    rest.replace(2, 4, QByteArray("\0\x40\x20\x20", 4));
    // A page count of 0 is taken from the file's size; no list of free pages is needed to read.
    rest.replace(10, 12, QByteArray(12, '\0'));
    rest.replace(26, 4, QByteArray("\0\0\0\4", 4));
    rest.replace(34, 8, QByteArray("\0\0\0\0\0\0\0\1", 8));
    file.seek(18);
    file.write(rest);
}

/// The version that the header names, if it can be one.
int versionIn(const QString &path)
{
    QFile file(path);
    const QByteArray field =
        file.open(QIODevice::ReadOnly) && file.seek(60) ? file.read(4) : QByteArray();
    const qint64 version = field.size() == 4 ? qFromBigEndian<quint32>(field.constData()) : 0;
    return version >= 1 && version <= newestVersion() ? static_cast<int>(version)
                                                      : newestVersion();
}

/// A sound file of that version without rows.
bool makeEmpty(const QString &path, int version)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    const auto &all = migrations();
    return connection && migrate(**connection, {all.begin(), all.begin() + version});
}

/// Adds the tables and columns that came after the file was made. A step that is there already
/// fails and is taken back; references are mended later, so they are not asked for here.
void bringUp(Connection &connection)
{
    for (const Migration &step : migrations()) {
        Transaction transaction(connection, Transaction::Kind::Write);
        if (transaction.begun() && connection.run(step.sql))
            (void)transaction.commit();
    }
}

/// A connection that can read the schema, or null. What keeps it from doing so is mended, the
/// smallest mend first: nothing, the header, the pages of the schema.
std::unique_ptr<Connection> openCopy(const QString &path)
{
    const auto attempt = [&path]() -> std::unique_ptr<Connection> {
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        if (!connection || !(*connection)->texts("SELECT name FROM sqlite_schema"))
            return nullptr;
        return std::move(*connection);
    };
    if (auto connection = attempt())
        return connection;
    mendHeader(path);
    if (auto connection = attempt())
        return connection;
    const QString empty = path + u".empty"_s;
    if (!makeEmpty(empty, versionIn(path)) || !replaceSchemaPages(path, empty))
        return nullptr;
    return attempt();
}

class Salvage
{
public:
    Salvage(Connection &from, Lost &lost)
        : m_from(from)
        , m_lost(lost)
    {
    }

    Snapshot read()
    {
        Snapshot found;
        found.forEachTable([&]<class Row>(Table<Row> &rows) { readTable<Row>(rows); });
        return found;
    }

private:
    static constexpr qint64 beyond = qint64(1) << 40;

    /// Reads rows from `first` on until the end or an error; returns where to go on after an error.
    template <class Row>
    std::optional<qint64> readFrom(Table<Row> &rows, qint64 first)
    {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        RowReader reader(m_from, entity, first);
        qint64 last = first - 1;
        while (reader.next()) {
            Row row;
            row.id = Id<Row>(reader.id());
            if (reader.id() <= last || reader.id() > beyond)
                return last + 1; // a page that belongs elsewhere
            last = reader.id();
            for (const FieldInfo *bad : reader.read(&row))
                m_lost << badValue(entity, last, *bad);
            if (m_ids.contains(last))
                continue;
            m_ids.insert(last);
            rows.put(std::move(row));
        }
        if (!reader.failed())
            return std::nullopt;
        return last + 1;
    }

    template <class Row>
    bool works(qint64 first)
    {
        RowReader reader(m_from, entityInfo(entityKind<Row>), first);
        reader.next();
        return !reader.failed();
    }

    template <class Row>
    void readTable(Table<Row> &rows)
    {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        std::optional<qint64> at = 1;
        // Each round gets past one damaged page; there are not more of them than this.
        for (int round = 0; round < 5000; ++round) {
            at = readFrom<Row>(rows, *at);
            if (!at)
                return;
            const qint64 failed = *at;
            // The first id from which reading works again: leap ahead, then halve the gap.
            qint64 step = 1;
            while (failed + step < beyond && !works<Row>(failed + step))
                step *= 2;
            if (failed + step >= beyond) {
                m_lost << QCoreApplication::translate("Store",
                                                      "%1: nothing can be read from no. %2 on.")
                              .arg(entity.labels())
                              .arg(failed);
                return;
            }
            qint64 bad = failed + step / 2, good = failed + step;
            while (good - bad > 1) {
                const qint64 middle = bad + (good - bad) / 2;
                (works<Row>(middle) ? good : bad) = middle;
            }
            m_lost << QCoreApplication::translate("Store", "%1: no. %2 to %3 can't be read.")
                          .arg(entity.labels())
                          .arg(failed)
                          .arg(good - 1);
            at = good;
        }
    }

    Connection &m_from;
    Lost &m_lost;
    QSet<qint64> m_ids; ///< no id is taken twice, whatever the entity
};

bool refersToNothing(const FieldInfo &field, const void *row, const Snapshot &all)
{
    const qint64 id = field.kind == FieldKind::Reference ? field.get(row).toLongLong() : 0;
    return id != 0 && !all.row(field.target, id);
}

/// Empties references to lost rows; drops rows that mean nothing without theirs. True if it did
/// anything, since a dropped row may have been referred to.
bool mendReferences(Snapshot &all, Lost &lost)
{
    bool changed = false;
    all.forEachTable([&]<class Row>(Table<Row> &rows) {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        if (std::ranges::none_of(entity.fields, [](const FieldInfo &field) {
                return field.kind == FieldKind::Reference;
            }))
            return;
        const Table<Row> before = rows;
        for (const Row &row : before) {
            Row mended = row;
            for (const FieldInfo &field : entity.fields) {
                if (!refersToNothing(field, &row, all))
                    continue;
                changed = true;
                lost << QCoreApplication::translate("Store",
                                                    "%1 no. %2: “%3” refers to a row that is lost.")
                            .arg(entity.label())
                            .arg(row.id.value)
                            .arg(field.displayLabel());
                if (has(field.use, FieldUse::Required)) {
                    rows.remove(row.id);
                    break;
                }
                field.set(&mended, qint64(0));
                rows.put(mended);
            }
        }
    });
    return changed;
}

ChangeSet addAll(const Snapshot &all)
{
    ChangeSet changes;
    all.forEachTable([&]<class Row>(const Table<Row> &rows) {
        auto &list = changes.of<Row>();
        list.reserve(static_cast<size_t>(rows.size()));
        for (const Row &row : rows)
            list.push_back({std::nullopt, row});
    });
    return changes;
}

} // namespace

Result<Salvaged> salvageFile(const QString &source, const QString &target)
{
    const QFileInfo info(source);
    if (!info.isFile())
        return failure(
            info.isDir()
                ? QCoreApplication::translate("Store", "“%1” is a folder, not a portfolio.")
                      .arg(source)
                : QCoreApplication::translate("Store", "There is no file “%1”.").arg(source));
    if (QFileInfo::exists(target))
        return failure(
            QCoreApplication::translate("Store", "“%1” exists already. Choose another name.")
                .arg(target));
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    if (!folder.isValid() || !QFile::copy(source, copy) ||
        (QFileInfo(source + "-wal"_L1).size() > 0 &&
         !QFile::copy(source + "-wal"_L1, copy + "-wal"_L1)))
        return failure(QCoreApplication::translate(
                           "Store", "“%1” can't be copied to work on. Check the space on the disk.")
                           .arg(source));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto nothing = [&source] {
        return failure(
            QCoreApplication::translate(
                "Store", "Nothing can be read from “%1”. If there is a backup, use that.")
                .arg(source));
    };
    Salvaged result;
    Snapshot found;
    qint64 entries = 0;
    {
        const auto connection = openCopy(copy);
        if (!connection)
            return nothing();
        const auto tables = connection->texts("SELECT name FROM sqlite_schema");
        if (!tables || (!tables->contains("history"_L1) && !tables->contains("challenge"_L1)))
            return failure(
                QCoreApplication::translate("Store", "“%1” is not a portfolio.").arg(source));
        bringUp(*connection);
        found = Salvage(*connection, result.lost).read();
        entries = connection->number("SELECT count(*) FROM history").value_or(0);
    }
    while (mendReferences(found, result.lost)) {
    }
    if (entries > 0)
        result.lost << QCoreApplication::translate(
                           "Store", "The history of %1 changes stays in the damaged file; the new "
                                    "one begins with what was saved.")
                           .arg(entries);
    const ChangeSet changes = addAll(found);
    result.rows = changes.rowCount();
    if (result.rows == 0)
        return nothing();
    auto made = Store::create(target);
    if (!made)
        return std::unexpected(made.error());
    const auto written =
        (*made)->commit(changes, 0, QDateTime::currentDateTimeUtc(), {},
                        QCoreApplication::translate("Store", "saved what could be read of %1")
                            .arg(info.fileName()));
    if (!written) {
        made->reset();
        QFile::remove(target);
        return std::unexpected(written.error());
    }
    return result;
}

} // namespace stint::store
