// SPDX-License-Identifier: GPL-3.0-or-later
// One QSqlDatabase connection to one file, with everything that makes it safe to use: durable
// writes, checked references, and nothing run that a stranger may have put into the file.
// Owns the connection; statements made from it must be gone before it. Used in one thread.
#pragma once

#include "model/store/statement.h"
#include "model/values/result.h"

#include <QtGlobal>
#include <memory>

namespace stint::store {

class Connection
{
public:
    enum class Mode {
        Create, ///< makes the file
        ReadWrite,
        Follow,    ///< reads while another program writes; writes nothing itself
        ReadOnly,  ///< no file is opened for writing
        Immutable, ///< a file that nobody can write: no locks, no files beside it
    };

    /// Fails with a sentence if the file can't be opened. Does not yet read it.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_db; }
    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }

    Statement prepare(const QByteArray &sql) { return Statement(m_db, sql, m_statements.get()); }
    /// Runs any number of statements, as SQLite itself splits them.
    Result<void> run(const QByteArray &sql);
    /// Runs one statement, which is kept compiled.
    Result<void> once(const QByteArray &sql);
    /// The first column of the first row; 0 if there is none.
    Result<qint64> number(const QByteArray &sql);
    /// The first column of every row, as text.
    Result<QStringList> texts(const QByteArray &sql);

    /// The last error in people's words. Damage, a full disk, a missing file: what to do.
    Error error() const;
    std::unexpected<Error> failed() const { return std::unexpected(error()); }
    /// False if the file was removed, renamed or replaced since it was opened.
    bool fileIsInPlace() const;
    Error removedError() const;
    /// From here on commits go through a write-ahead log, where the file system can do that.
    Result<void> startLog();
    /// Takes the log back into the file, so that one file is all there is. Does nothing while
    /// another program uses it; the last one to close does it then.
    void endLog();

private:
    Connection(QString path, QString name, Mode mode);
    Result<void> setUp();

    QString m_path;
    QString m_name;
    Mode m_mode;
    sqlite3 *m_db = nullptr;
    std::unique_ptr<StatementPool> m_statements = std::make_unique<StatementPool>();
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

/// BEGIN … COMMIT; rolls back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Of beginning it.
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace stint::store
