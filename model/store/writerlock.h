// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write a portfolio: one program at a time. The lock lies on a small file beside the
// portfolio and goes with the process, however that ends. (Never on the portfolio itself: closing
// any handle on that file would drop SQLite's own locks.)
#pragma once

#include <QString>
#include <memory>

namespace stint::store {

class WriterLock
{
public:
    /// Null if another program holds it, with its name in `holder`, or if the folder can't be
    /// written to.
    static std::unique_ptr<WriterLock> take(const QString &portfolioPath, QString *holder);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    static QString lockPath(const QString &portfolioPath);

private:
    WriterLock(QByteArray path, int handle)
        : m_path(std::move(path))
        , m_handle(handle)
    {
    }
    QByteArray m_path;
    int m_handle = -1;
};

} // namespace stint::store
