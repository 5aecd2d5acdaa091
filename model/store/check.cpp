// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a file over without writing to it: SQLite's own check, references, schema, every value.
#include "model/store/migrator.h"
#include "model/store/rows.h"
#include "model/store/searchindex.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

constexpr qsizetype mostFindings = 200;

QStringList brokenReferences(Connection &connection)
{
    QStringList found;
    Statement statement =
        connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    while (statement.isValid() && found.size() < mostFindings && statement.step() == SQLITE_ROW)
        found << QCoreApplication::translate(
                     "Store", "Table “%1”, no. %2 refers to a row of “%3” that isn't there.")
                     .arg(statement.text(0))
                     .arg(statement.integer(1))
                     .arg(statement.text(2));
    return found;
}

/// Reads every field of every row.
QStringList badRows(Connection &connection)
{
    QStringList found;
    Snapshot().forEachTable([&]<class Row>(const Table<Row> &) {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        RowReader reader(connection, entity);
        while (found.size() < mostFindings && reader.next()) {
            Row row;
            for (const FieldInfo *bad : reader.read(&row))
                found << badValue(entity, reader.id(), *bad);
        }
        if (reader.failed())
            found << connection.error().message;
    });
    return found;
}

/// No id is at or beyond `next_id`: the next new row would get one that is taken.
QStringList badNextId(Connection &connection)
{
    const auto next = connection.number("SELECT value FROM meta WHERE key = 'next_id'");
    if (!next || *next < 1)
        return {
            QCoreApplication::translate("Store", "The number for the next new row is missing.")};
    QStringList found;
    for (const EntityInfo &entity : allEntities()) {
        const auto highest = connection.number("SELECT coalesce(max(id), 0) FROM \"" +
                                               QByteArray(entity.name.table) + '"');
        if (highest && *highest >= *next)
            found << QCoreApplication::translate(
                         "Store", "%1 no. %2 is beyond %3, the number for the next new row.")
                         .arg(entity.label())
                         .arg(*highest)
                         .arg(*next);
    }
    return found;
}

/// Revisions run from 1 without gaps, each with readable changes.
QStringList badHistory(Connection &connection)
{
    QStringList found;
    Statement statement =
        connection.prepare("SELECT revision, changes FROM history ORDER BY revision");
    qint64 expected = 1;
    while (statement.isValid() && found.size() < mostFindings && statement.step() == SQLITE_ROW) {
        const qint64 revision = statement.integer(0);
        if (revision != expected)
            found << QCoreApplication::translate("Store",
                                                 "History: no. %1 is missing before no. %2.")
                         .arg(expected)
                         .arg(revision);
        expected = revision + 1;
        if (!QJsonDocument::fromJson(statement.utf8(1).toByteArray()).isObject())
            found << QCoreApplication::translate("Store", "History no. %1 can't be read.")
                         .arg(revision);
    }
    return found;
}

/// The search index is no part of what the file says: whatever is wrong with it can be mended.
QStringList badIndex(Connection &connection)
{
    const auto inStep = indexIsInStep(connection);
    if (inStep && *inStep)
        return {};
    return {inStep ? QCoreApplication::translate("Store", "The search index has other words than "
                                                          "the rows. Make it anew with: stint "
                                                          "reindex FILE")
                   : QCoreApplication::translate("Store", "The search index can't be read. Make it "
                                                          "anew with: stint reindex FILE")};
}

} // namespace

Result<QStringList> checkFile(const QString &path)
{
    const QFileInfo info(path);
    auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store && !info.isFile())
        return std::unexpected(store.error());
    if (!store) {
        // What can't be opened at all is the finding, unless it is no portfolio to begin with.
        auto connection = Connection::open(info.canonicalFilePath(), Connection::Mode::ReadOnly);
        const auto id = connection ? (*connection)->number("PRAGMA application_id")
                                   : Result<qint64>(std::unexpected(store.error()));
        if (!id || *id != applicationId)
            return std::unexpected(store.error());
        return QStringList{store.error().message};
    }
    if ((*store)->outcome() == Opened::Newer)
        return failure((*store)->readOnlyReason());
    auto opened = Connection::open(info.canonicalFilePath(), Connection::Mode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    if (!(*opened)->number("PRAGMA schema_version"))
        opened = Connection::open(info.canonicalFilePath(), Connection::Mode::Immutable);
    if (!opened)
        return std::unexpected(opened.error());
    Connection &connection = **opened;
    QStringList found;
    const auto integrity =
        connection.texts("PRAGMA integrity_check(" + QByteArray::number(mostFindings) + ')');
    if (!integrity)
        found << integrity.error().message;
    else if (*integrity != QStringList{u"ok"_s})
        found << *integrity;
    const auto differences = schemaDifferences(connection);
    found << (differences ? *differences : QStringList{differences.error().message});
    found << brokenReferences(connection) << badRows(connection) << badHistory(connection)
          << badNextId(connection) << badIndex(connection);
    found.removeDuplicates();
    return found.first(std::min(found.size(), mostFindings));
}

} // namespace stint::store
