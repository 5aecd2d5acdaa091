// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writerlock.h"

#include <QFile>
#include <QSysInfo>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

QByteArray nameOfHolder()
{
    const QByteArray user = qgetenv("USER");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    return user.isEmpty() ? host : user + " on " + host;
}

QString readHolder(int handle)
{
    char text[200];
    const ssize_t length = ::pread(handle, text, sizeof text, 0);
    return length > 0 ? QString::fromUtf8(text, length).trimmed() : QString();
}

/// Between opening the file and locking it, its owner may have let go and removed it.
bool isStillThere(const QByteArray &path, int handle)
{
    struct stat mine = {}, there = {};
    return ::fstat(handle, &mine) == 0 && ::stat(path.constData(), &there) == 0 &&
           mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
}

} // namespace

QString WriterLock::lockPath(const QString &portfolioPath)
{
    return portfolioPath + ".lock"_L1;
}

std::unique_ptr<WriterLock> WriterLock::take(const QString &portfolioPath, QString *holder)
{
    const QByteArray path = QFile::encodeName(lockPath(portfolioPath));
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int handle =
            ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (handle < 0)
            return nullptr;
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
            if (holder)
                *holder = readHolder(handle);
            ::close(handle);
            return nullptr;
        }
        if (isStillThere(path, handle)) {
            const QByteArray name = nameOfHolder();
            if (::ftruncate(handle, 0) == 0)
                (void)!::pwrite(handle, name.constData(), static_cast<size_t>(name.size()), 0);
            return std::unique_ptr<WriterLock>(new WriterLock(path, handle));
        }
        ::close(handle);
    }
    return nullptr;
}

WriterLock::~WriterLock()
{
    // Removed while still held, so that nobody can lock a file that is about to go.
    ::unlink(m_path.constData());
    ::close(m_handle);
}

} // namespace stint::store
