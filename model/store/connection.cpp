// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

// No value in a portfolio is longer: attachments end at 10 MB, and an import's history is below it.
constexpr int longestValue = 512 * 1024 * 1024;

bool identify(const QString &path, quint64 &device, quint64 &inode)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    device = info.st_dev;
    inode = info.st_ino;
    return true;
}

QString uriOf(const QString &path, Connection::Mode mode)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    switch (mode) {
    case Connection::Mode::Create:
        return uri + "?mode=rwc"_L1;
    case Connection::Mode::ReadWrite:
    case Connection::Mode::Follow:
        return uri + "?mode=rw"_L1;
    case Connection::Mode::ReadOnly:
        return uri + "?mode=ro"_L1;
    case Connection::Mode::Immutable:
        break;
    }
    return uri + "?mode=ro&immutable=1"_L1;
}

} // namespace

Connection::Connection(QString path, QString name, Mode mode)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_mode(mode)
{
}

Connection::~Connection()
{
    m_statements.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QString name = "stint "_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name, mode));
    {
        // The connection can only be given up when no other handle to it is left.
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        if (!db.isValid())
            return failure(QCoreApplication::translate(
                "Store", "The SQLite part of Qt is not installed. Install libqt6sql6-sqlite."));
        QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s;
        if (mode == Mode::ReadOnly || mode == Mode::Immutable)
            options += ";QSQLITE_OPEN_READONLY"_L1;
        db.setConnectOptions(options);
        db.setDatabaseName(uriOf(path, mode));
        if (!db.open())
            return failure(QCoreApplication::translate("Store", "“%1” can't be opened: %2")
                               .arg(path, db.lastError().databaseText().trimmed()));
        const QVariant handle = db.driver()->handle();
        connection->m_db = *static_cast<sqlite3 *const *>(handle.constData());
    }
    if (auto ok = connection->setUp(); !ok)
        return std::unexpected(ok.error());
    identify(path, connection->m_device, connection->m_inode);
    return connection;
}

Result<void> Connection::setUp()
{
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE})
        sqlite3_db_config(m_db, option, 1, nullptr);
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
          SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML,
          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER})
        sqlite3_db_config(m_db, option, 0, nullptr);
    // None of these reads the file.
    auto ok = run("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
                  "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;");
    if (ok && m_mode == Mode::Follow)
        ok = run("PRAGMA query_only=ON");
    return ok;
}

Result<void> Connection::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    return {};
}

Result<void> Connection::once(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    if (!statement.isValid() || !statement.run())
        return failed();
    return {};
}

Result<qint64> Connection::number(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    const int rc = statement.isValid() ? statement.step() : SQLITE_ERROR;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return failed();
    return rc == SQLITE_ROW ? statement.integer(0) : 0;
}

Result<QStringList> Connection::texts(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    if (!statement.isValid())
        return failed();
    QStringList list;
    int rc = SQLITE_DONE;
    while ((rc = statement.step()) == SQLITE_ROW)
        list << statement.text(0);
    if (rc != SQLITE_DONE)
        return failed();
    return list;
}

bool Connection::fileIsInPlace() const
{
    quint64 device = 0, inode = 0;
    return identify(m_path, device, inode) && device == m_device && inode == m_inode;
}

Error Connection::removedError() const
{
    return {QCoreApplication::translate(
                "Store",
                "“%1” was removed, renamed or replaced while it was open, so nothing more can be "
                "kept in it. Put it back in its place, or keep your work with a backup copy.")
                .arg(m_path)};
}

Error Connection::error() const
{
    const int code = sqlite3_extended_errcode(m_db);
    const QString file = QFileInfo(m_path).fileName();
    if (m_inode != 0 && (code & 0xff) != SQLITE_CONSTRAINT && !fileIsInPlace())
        return removedError();
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {QCoreApplication::translate(
            "Store", "Nothing was changed: something would refer to a row that isn't there.")};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {QCoreApplication::translate(
                    "Store",
                    "The disk is full, so nothing was changed in “%1”. Free some space and try "
                    "again.")
                    .arg(file)};
    case SQLITE_NOTADB:
        return {QCoreApplication::translate("Store", "“%1” is not a portfolio.").arg(file)};
    case SQLITE_CORRUPT:
        return {QCoreApplication::translate(
                    "Store", "“%1” is damaged. Save what can be read with: stint salvage FILE OUT")
                    .arg(file)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {QCoreApplication::translate(
                    "Store", "Another program is using “%1” just now. Try again in a moment.")
                    .arg(file)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {QCoreApplication::translate(
                    "Store",
                    "“%1” or its folder can't be written to. Check the permissions, or work on a "
                    "copy.")
                    .arg(m_path)};
    case SQLITE_CANTOPEN:
        return {
            QCoreApplication::translate(
                "Store",
                "“%1” can't be opened here. Check that the folder exists and can be written to.")
                .arg(m_path)};
    case SQLITE_IOERR:
        return {QCoreApplication::translate(
                    "Store",
                    "The disk gave an error with “%1” (%2). Nothing was changed. Check the disk or "
                    "the network drive and try again.")
                    .arg(file)
                    .arg(code)};
    case SQLITE_TOOBIG:
        return {QCoreApplication::translate("Store", "A value is too large to keep in the file.")};
    default:
        return {QCoreApplication::translate("Store", "“%1” could not be used: %2 (%3).")
                    .arg(file, QString::fromUtf8(sqlite3_errmsg(m_db)))
                    .arg(code)};
    }
}

Result<void> Connection::startLog()
{
    if (auto ok = run("PRAGMA journal_mode=WAL"); !ok)
        return ok;
    return run("PRAGMA synchronous=FULL");
}

void Connection::endLog()
{
    if (m_mode == Mode::ReadOnly || m_mode == Mode::Immutable || !fileIsInPlace())
        return;
    sqlite3_busy_timeout(m_db, 0);
    if (m_mode == Mode::Follow)
        (void)run("PRAGMA query_only=OFF");
    const auto mode = texts("PRAGMA journal_mode");
    if (mode && mode->value(0) == "wal"_L1)
        (void)run("PRAGMA journal_mode=DELETE");
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_begun(connection.once(kind == Kind::Write ? "BEGIN IMMEDIATE"_ba : "BEGIN"_ba))
    , m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); a second time is harmless.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        (void)m_connection.run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto ok = m_connection.once("COMMIT"_ba);
    if (ok)
        m_open = false;
    return ok;
}

} // namespace stint::store
