// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

namespace stint::store {

Statement::Statement(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_prepare_v3(db, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &m_stmt, nullptr);
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
