// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

namespace stint::store {

namespace {

constexpr qsizetype mostIdle = 64;

}

StatementPool::~StatementPool()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
}

sqlite3_stmt *StatementPool::take(sqlite3 *db, const QByteArray &sql)
{
    if (const auto it = m_idle.find(sql); it != m_idle.end()) {
        sqlite3_stmt *statement = *it;
        m_idle.erase(it);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(db, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    return statement;
}

void StatementPool::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (m_idle.size() >= mostIdle) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(sql, statement);
}

Statement::Statement(sqlite3 *db, const QByteArray &sql, StatementPool *pool)
    : m_stmt(pool->take(db, sql))
    , m_sql(sql)
    , m_pool(pool)
{
}

Statement::~Statement()
{
    if (m_stmt)
        m_pool->giveBack(m_sql, m_stmt);
}

bool Statement::run()
{
    int rc = SQLITE_ERROR;
    do
        rc = step();
    while (rc == SQLITE_ROW);
    reset();
    return rc == SQLITE_DONE;
}

void Statement::bind(int index, QStringView value)
{
    bindUtf8(index, value.toUtf8());
}

void Statement::bindUtf8(int index, QByteArrayView value)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text64(m_stmt, index, value.isEmpty() ? "" : value.data(),
                        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBytes(int index, const QByteArray &value)
{
    sqlite3_bind_blob64(m_stmt, index, value.isEmpty() ? "" : value.constData(),
                        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
    return {data, sqlite3_column_bytes(m_stmt, column)};
}

} // namespace stint::store
