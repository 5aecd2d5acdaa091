// SPDX-License-Identifier: GPL-3.0-or-later
// What a store is made of; only for the files that make it up.
#pragma once

#include "model/store/connection.h"
#include "model/store/store.h"
#include "model/store/writerlock.h"

namespace stint::store {

inline QByteArray stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

class Store::Private
{
public:
    // In this order: the connection closes before the lock is given up.
    std::unique_ptr<WriterLock> lock;
    std::unique_ptr<Connection> connection;
    Opened outcome = Opened::Current;
    QString readOnlyReason;
    bool held = false; ///< by another program
    int version = 0;
    qint64 dataVersion = 0;
    bool logStarted = false;
    bool indexDamaged = false; ///< the search index: the next commit makes it anew

    Result<void> prepareForWriting();
    /// One transaction, in which the rows and then their words are written.
    Result<void> commit(const ChangeSet &changes, qint64 revision, const QDateTime &at,
                        const QString &who, const QString &words);
    Result<void> write(const ChangeSet &changes, qint64 revision, const QDateTime &at,
                       const QString &who, const QString &words);
    Result<void> index(const ChangeSet &changes);
    Result<std::vector<HistoryEntry>> history(Statement &statement);
    Result<qint64> firstRevision(const QDateTime &since);
    void noteDataVersion()
    {
        dataVersion = connection->number("PRAGMA data_version").value_or(dataVersion);
    }
};

} // namespace stint::store
