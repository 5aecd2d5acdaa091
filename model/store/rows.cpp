// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows.h"

#include "model/store/columns.h"

#include <QCoreApplication>
#include <unordered_map>

namespace stint::store {

namespace {

// Beyond it JSON would lose digits; no file gets there.
constexpr qint64 largestId = qint64(1) << 52;

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

QByteArray selectSql(const EntityInfo &entity, const char *where)
{
    QByteArrayList names;
    for (const Column &column : columnsOf(entity))
        names << quoted(column.name);
    return "SELECT " + names.join(',') + " FROM " + quoted(entity.name.table) + where;
}

/// Writes rows of one entity; keeps its statements for the length of one change set.
class RowWriter
{
public:
    RowWriter(Connection &connection, const EntityInfo &entity)
        : m_connection(connection)
        , m_entity(entity)
    {
    }

    bool insert(qint64 id, int version, const void *row)
    {
        if (!m_insert.isValid()) {
            QByteArrayList names, marks;
            for (const Column &column : columnsOf(m_entity)) {
                names << quoted(column.name);
                marks << "?";
            }
            m_insert = m_connection.prepare("INSERT INTO " + quoted(m_entity.name.table) + " (" +
                                            names.join(',') + ") VALUES (" + marks.join(',') + ')');
        }
        if (!m_insert.isValid())
            return false;
        m_insert.bind(1, id);
        m_insert.bind(2, qint64(version));
        int at = 3;
        for (const FieldInfo &field : m_entity.fields) {
            bindField(m_insert, at, field, row);
            at += columnCount(field);
        }
        return m_insert.run();
    }

    /// Sets the fields that differ; `version` is counted by the file.
    bool update(qint64 id, const void *before, const void *after)
    {
        quint64 changed = 0;
        for (size_t i = 0; i < m_entity.fields.size(); ++i)
            if (!m_entity.fields[i].equal(before, after))
                changed |= quint64(1) << i;
        Statement &statement = updateOf(changed);
        if (!statement.isValid())
            return false;
        int at = 1;
        for (size_t i = 0; i < m_entity.fields.size(); ++i) {
            if ((changed >> i & 1) == 0)
                continue;
            bindField(statement, at, m_entity.fields[i], after);
            at += columnCount(m_entity.fields[i]);
        }
        statement.bind(at, id);
        return statement.run();
    }

    bool remove(qint64 id)
    {
        if (!m_remove.isValid())
            m_remove = m_connection.prepare("DELETE FROM " + quoted(m_entity.name.table) +
                                            " WHERE id = ?");
        if (!m_remove.isValid())
            return false;
        m_remove.bind(1, id);
        return m_remove.run();
    }

private:
    Statement &updateOf(quint64 changed)
    {
        Statement &statement = m_updates[changed];
        if (statement.isValid())
            return statement;
        QByteArray sql = "UPDATE " + quoted(m_entity.name.table) + " SET version = version + 1";
        for (size_t i = 0; i < m_entity.fields.size(); ++i)
            if ((changed >> i & 1) != 0)
                for (const Column &column : columnsOf(m_entity.fields[i]))
                    sql += ", " + quoted(column.name) + " = ?";
        statement = m_connection.prepare(sql + " WHERE id = ?");
        return statement;
    }

    Connection &m_connection;
    const EntityInfo &m_entity;
    Statement m_insert;
    Statement m_remove;
    std::unordered_map<quint64, Statement> m_updates;
};

Error changedElsewhere(const EntityInfo &entity)
{
    return {QCoreApplication::translate(
                "Store",
                "Nothing was changed: a row of “%1” is not as it was when you saw it. Look at it "
                "again and repeat the change.")
                .arg(entity.labels())};
}

} // namespace

RowReader::RowReader(Connection &connection, const EntityInfo &entity, qint64 first)
    : m_entity(entity)
    , m_statement(connection.prepare(
          selectSql(entity, first > 1 ? " WHERE id >= ? ORDER BY id" : " ORDER BY id")))
{
    if (first > 1 && m_statement.isValid())
        m_statement.bind(1, first);
}

bool RowReader::next()
{
    m_code = m_statement.isValid() ? m_statement.step() : SQLITE_ERROR;
    return m_code == SQLITE_ROW;
}

std::vector<const FieldInfo *> RowReader::read(void *row) const
{
    std::vector<const FieldInfo *> bad;
    int column = 2;
    for (const FieldInfo &field : m_entity.fields) {
        if (!readField(m_statement, column, field, row))
            bad.push_back(&field);
        column += columnCount(field);
    }
    return bad;
}

QString badValue(const EntityInfo &entity, qint64 id, const FieldInfo &field)
{
    return QCoreApplication::translate("Store",
                                       "%1 no. %2: “%3” holds something that can't be read.")
        .arg(entity.label())
        .arg(id)
        .arg(field.displayLabel());
}

Result<void> readTables(Connection &connection, Snapshot &into)
{
    Result<void> result;
    into.forEachTable([&]<class Row>(Table<Row> &rows) {
        if (!result)
            return;
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        RowReader reader(connection, entity);
        while (reader.next()) {
            Row row;
            row.id = Id<Row>(reader.id());
            row.version = reader.version();
            const auto bad = reader.read(&row);
            if (!bad.empty() || row.id.value <= 0 || row.id.value > largestId) {
                result = failure(!bad.empty()
                                     ? badValue(entity, row.id.value, *bad.front())
                                     : QCoreApplication::translate(
                                           "Store", "%1: a row has the number %2, which can't be.")
                                           .arg(entity.label())
                                           .arg(row.id.value));
                return;
            }
            into.nextId = std::max(into.nextId, row.id.value + 1);
            rows.put(std::move(row));
        }
        if (reader.failed())
            result = connection.failed();
    });
    return result;
}

Result<bool> readRow(Connection &connection, const EntityInfo &entity, qint64 id, void *row,
                     int *version)
{
    RowReader reader(connection, entity, id);
    if (!reader.next()) {
        if (reader.failed())
            return connection.failed();
        return false;
    }
    if (reader.id() != id)
        return false;
    *version = reader.version();
    if (const auto bad = reader.read(row); !bad.empty())
        return failure(badValue(entity, id, *bad.front()));
    return true;
}

Result<void> writeChanges(Connection &connection, const ChangeSet &changes)
{
    Result<void> result;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (list.empty() || !result)
            return;
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        RowWriter writer(connection, entity);
        for (const Change<Row> &change : list) {
            const qint64 id = change.id().value;
            bool ok = false;
            if (change.isAdded())
                ok = writer.insert(id, change.after->version + 1, &*change.after);
            else if (change.isRemoved())
                ok = writer.remove(id);
            else
                ok = writer.update(id, &*change.before, &*change.after);
            if (!ok) {
                const bool there =
                    sqlite3_extended_errcode(connection.handle()) == SQLITE_CONSTRAINT_PRIMARYKEY;
                result = std::unexpected(there ? changedElsewhere(entity) : connection.error());
                return;
            }
            if (sqlite3_changes(connection.handle()) != 1) {
                result = std::unexpected(changedElsewhere(entity));
                return;
            }
        }
    });
    return result;
}

} // namespace stint::store
