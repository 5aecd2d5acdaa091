// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement on the driver's own connection. QSqlQuery boxes every value in a QVariant,
// which is what loading 250,000 rows can't afford; this reads and binds columns as they are.
// Must be gone before its Connection closes.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>
#include <sqlite3.h>
#include <utility>

namespace stint::store {

/// Compiled statements that nobody uses just now: compiling takes longer than a small edit does,
/// and edits are much alike. Owns them; SQLite compiles them anew by itself if the schema changes.
class StatementPool
{
public:
    StatementPool() = default;
    ~StatementPool();
    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;

    /// Null if the SQL can't be compiled; the connection has the error.
    sqlite3_stmt *take(sqlite3 *db, const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

private:
    QMultiHash<QByteArray, sqlite3_stmt *> m_idle;
};

class Statement
{
public:
    Statement() = default;
    /// If the SQL can't be compiled the statement is not valid and the connection has the error.
    Statement(sqlite3 *db, const QByteArray &sql, StatementPool *pool);
    ~Statement();
    Statement(Statement &&other) noexcept { *this = std::move(other); }
    Statement &operator=(Statement &&other) noexcept
    {
        std::swap(m_stmt, other.m_stmt);
        std::swap(m_sql, other.m_sql);
        std::swap(m_pool, other.m_pool);
        return *this;
    }

    bool isValid() const { return m_stmt != nullptr; }
    sqlite3_stmt *handle() const { return m_stmt; }

    /// SQLITE_ROW, SQLITE_DONE or an error code.
    int step() { return sqlite3_step(m_stmt); }
    void reset()
    {
        sqlite3_reset(m_stmt);
        sqlite3_clear_bindings(m_stmt);
    }
    /// Runs to the end and is ready for the next time. True if there was no error.
    bool run();

    // Parameters count from 1.
    void bind(int index, qint64 value) { sqlite3_bind_int64(m_stmt, index, value); }
    void bind(int index, double value) { sqlite3_bind_double(m_stmt, index, value); }
    void bind(int index, QStringView value);
    void bindUtf8(int index, QByteArrayView value);
    void bindBytes(int index, const QByteArray &value);
    void bindNull(int index) { sqlite3_bind_null(m_stmt, index); }

    // Columns count from 0.
    int type(int column) const { return sqlite3_column_type(m_stmt, column); }
    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    qint64 integer(int column) const { return sqlite3_column_int64(m_stmt, column); }
    double real(int column) const { return sqlite3_column_double(m_stmt, column); }
    /// Valid until the next step.
    QByteArrayView utf8(int column) const
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, column));
        return {text, sqlite3_column_bytes(m_stmt, column)};
    }
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_stmt = nullptr;
    QByteArray m_sql;
    StatementPool *m_pool = nullptr;
};

} // namespace stint::store
