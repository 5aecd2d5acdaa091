// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrator.h"

#include "model/store/columns.h"
#include "model/store/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

/// The first version of the file with a search index.
constexpr int firstIndexed = 4;

} // namespace

const std::vector<Migration> &migrations()
{
    static const auto list = [] {
        std::vector<Migration> steps;
        const QDir folder(u":/schema"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                steps.push_back({name.left(4).toInt(), file.readAll()});
        }
        return steps;
    }();
    return list;
}

int newestVersion()
{
    return migrations().empty() ? 0 : migrations().back().version;
}

Result<int> versionOf(Connection &connection)
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    return static_cast<int>(*version);
}

Result<void> identify(Connection &connection)
{
    const auto id = connection.number("PRAGMA application_id");
    if (!id)
        return std::unexpected(id.error());
    if (*id != applicationId)
        return failure(QCoreApplication::translate("Store", "“%1” is not a portfolio.")
                           .arg(connection.path()));
    // Whoever writes the schema by hand can word it so that it doesn't look like what it is; but
    // what begins like this is a plain table or index, whatever follows.
    Statement schema = connection.prepare(
        "SELECT name, coalesce(sql, '') AS text FROM sqlite_schema WHERE NOT ("
        "type = 'table' AND text GLOB 'CREATE TABLE *' OR type = 'index' AND (sql IS NULL OR "
        "text GLOB 'CREATE INDEX *' OR text GLOB 'CREATE UNIQUE INDEX *') OR "
        "type = 'table' AND name = ?1 AND text = ?2)");
    if (!schema.isValid())
        return connection.failed();
    schema.bindUtf8(1, searchTable);
    schema.bindUtf8(2, searchTableSql());
    QStringList foreign;
    int rc = SQLITE_DONE;
    while ((rc = schema.step()) == SQLITE_ROW)
        foreign << schema.text(0);
    if (rc != SQLITE_DONE)
        return connection.failed();
    if (!foreign.isEmpty())
        return failure(QCoreApplication::translate("Store",
                                                   "“%1” holds something that no portfolio has "
                                                   "(%2) and was not opened.")
                           .arg(connection.path(), foreign.join(", "_L1)));
    return {};
}

Result<QStringList> schemaDifferences(Connection &connection)
{
    QStringList differences;
    for (const EntityInfo &entity : allEntities()) {
        Statement info = connection.prepare("SELECT name, type, \"notnull\" FROM "
                                            "pragma_table_info(?) ORDER BY cid");
        if (!info.isValid())
            return connection.failed();
        info.bindUtf8(1, entity.name.table);
        std::vector<Column> there;
        int rc = SQLITE_DONE;
        while ((rc = info.step()) == SQLITE_ROW)
            there.push_back(
                {info.utf8(0).toByteArray(), info.utf8(1).toByteArray(), info.integer(2) != 0});
        if (rc != SQLITE_DONE)
            return connection.failed();
        const std::vector<Column> declared = columnsOf(entity);
        const QString table = QString::fromLatin1(entity.name.table);
        if (there.empty()) {
            differences
                << QCoreApplication::translate("Store", "The table “%1” is missing.").arg(table);
            continue;
        }
        for (const Column &column : declared)
            if (std::ranges::find(there, column) == there.end())
                differences << QCoreApplication::translate(
                                   "Store", "Table “%1”: the column “%2” is missing or not "
                                            "as it should be.")
                                   .arg(table, QString::fromLatin1(column.name));
        for (const Column &column : there)
            if (std::ranges::find(declared, column.name, &Column::name) == declared.end())
                differences << QCoreApplication::translate(
                                   "Store", "Table “%1”: the column “%2” is not known.")
                                   .arg(table, QString::fromUtf8(column.name));
    }
    return differences;
}

Result<void> migrate(Connection &connection, const std::vector<Migration> &steps)
{
    const auto version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    // A step that rebuilds a table must be able to drop the old one. References are checked before
    // each commit instead. (The setting can't be changed inside a transaction.)
    if (auto off = connection.run("PRAGMA foreign_keys=OFF"); !off)
        return off;
    Result<void> result;
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        Transaction transaction(connection, Transaction::Kind::Write);
        result = transaction.begun();
        if (result)
            result = connection.run(step.sql);
        if (result) {
            const auto broken = connection.texts("PRAGMA foreign_key_check");
            if (!broken)
                result = std::unexpected(broken.error());
            else if (!broken->isEmpty())
                result = failure(QCoreApplication::translate(
                                     "Store", "The file can't be brought to version %1: rows of "
                                              "“%2” refer to rows that aren't there.")
                                     .arg(step.version)
                                     .arg(broken->first()));
        }
        if (result && &step == &steps.back() && step.version >= firstIndexed)
            result = rebuildIndex(connection);
        if (result)
            result = connection.run("PRAGMA application_id=" + QByteArray::number(applicationId) +
                                    ";PRAGMA user_version=" + QByteArray::number(step.version));
        if (result)
            result = transaction.commit();
        if (!result)
            break;
    }
    const auto on = connection.run("PRAGMA foreign_keys=ON");
    return result ? on : result;
}

} // namespace stint::store
