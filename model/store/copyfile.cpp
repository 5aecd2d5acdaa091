// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copyfile.h"

#include "model/store/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

bool sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool ok = ::fsync(handle) == 0;
    ::close(handle);
    return ok;
}

/// Copies all pages at once, so that no commit comes in between.
Result<void> copyPages(Connection &source, const QString &target)
{
    const auto copy = Connection::open(target, Connection::Mode::Create);
    if (!copy)
        return std::unexpected(copy.error());
    sqlite3 *to = (*copy)->handle();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", source.handle(), "main");
    if (!backup)
        return (*copy)->failed();
    int rc = SQLITE_BUSY;
    for (int attempt = 0; attempt < 100 && (rc == SQLITE_BUSY || rc == SQLITE_LOCKED); ++attempt) {
        if (attempt > 0)
            sqlite3_sleep(50);
        rc = sqlite3_backup_step(backup, -1);
    }
    const int end = sqlite3_backup_finish(backup);
    if (rc != SQLITE_DONE || end != SQLITE_OK) {
        const bool sourceIsBad = (rc & 0xff) == SQLITE_CORRUPT || (rc & 0xff) == SQLITE_NOTADB;
        return sourceIsBad ? source.failed() : (*copy)->failed();
    }
    // The copy of a file in use says that it has a log, which it hasn't.
    return (*copy)->run("PRAGMA journal_mode=DELETE");
}

/// What a program that crashed left beside the old file would be replayed over the new one.
bool removeLogs(const QString &path)
{
    return std::ranges::all_of(std::array{"-wal"_L1, "-shm"_L1, "-journal"_L1}, [&](auto ending) {
        const QString log = path + ending;
        return !QFileInfo::exists(log) || QFile::remove(log);
    });
}

} // namespace

bool syncFile(const QString &path)
{
    return sync(path, O_RDONLY) && sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> copyDatabase(Connection &source, const QString &target)
{
    const QFileInfo info(target);
    if (info.canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath() && info.exists())
        return failure(QCoreApplication::translate(
                           "Store", "“%1” is the file itself. Give the copy another name.")
                           .arg(target));
    if (info.isDir())
        return failure(QCoreApplication::translate("Store", "“%1” is a folder. Give a file name.")
                           .arg(target));
    if (!info.absoluteDir().exists())
        return failure(QCoreApplication::translate("Store", "There is no folder “%1”.")
                           .arg(info.absolutePath()));
    // Held to the end, so that nobody opens the old file while it is being replaced.
    std::unique_ptr<WriterLock> lock;
    if (info.exists()) {
        const QString replaced = info.canonicalFilePath();
        lock = WriterLock::take(replaced, nullptr);
        if (!lock && QFileInfo::exists(WriterLock::lockPath(replaced)))
            return failure(QCoreApplication::translate(
                               "Store", "“%1” is open in another window or program. Close it "
                                        "there, or give the copy another name.")
                               .arg(target));
    }
    const QString temporary = target + u".part-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(temporary);
    auto result = copyPages(source, temporary);
    if (result && (!syncFile(temporary) || !removeLogs(target) ||
                   ::rename(QFile::encodeName(temporary).constData(),
                            QFile::encodeName(target).constData()) != 0 ||
                   !syncFile(target)))
        result = failure(QCoreApplication::translate(
                             "Store", "“%1” can't be written. Check the folder and the space on "
                                      "the disk.")
                             .arg(target));
    if (!result) {
        QFile::remove(temporary);
        QFile::remove(temporary + "-journal"_L1);
    }
    return result;
}

QString freeNameBeside(const QString &path, const QString &suffix)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = info.dir().filePath(info.completeBaseName() + u' ' + suffix);
    QString name = stem + ending;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = stem + u" (%1)"_s.arg(n) + ending;
    return name;
}

} // namespace stint::store
