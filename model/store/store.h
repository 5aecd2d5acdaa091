// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio file: SQLite behind the two things the program does with it, reading everything and
// writing one change set. Owns the connection and the lock; nothing else in the program knows SQL.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/result.h"

#include <QDateTime>
#include <QString>
#include <limits>
#include <memory>
#include <vector>

namespace stint::store {

/// One row of history: a change set as it was written.
struct HistoryEntry {
    qint64 revision = 0; ///< 1, 2, 3 …, without gaps
    QDateTime at;        ///< UTC
    QString who;
    QString words;
    ChangeSet changes;
};

/// A row that was found by its words.
struct Hit {
    EntityKind kind = EntityKind::None;
    qint64 id = 0;
    bool operator==(const Hit &) const = default;
};

/// What opening a file found.
enum class Opened {
    Fresh,    ///< the file was made
    Current,  ///< of this version
    Migrated, ///< of an older version; a backup lies beside it
    Newer,    ///< of a newer version: read-only
};

class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };
    static constexpr qint64 lastRevision = std::numeric_limits<qint64>::max();

    /// Makes a new, empty portfolio file. Fails if the path exists.
    static Result<std::unique_ptr<Store>> create(const QString &path);
    /// Opens an existing one. Falls back to read-only if the folder or file can't be written, if
    /// another program holds it for writing, or if it is of a newer version; readOnlyReason() then
    /// has a sentence. Fails, leaving the file untouched, if it is no portfolio or is damaged.
    static Result<std::unique_ptr<Store>> open(const QString &path,
                                               Access access = Access::ReadWrite);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const;
    Opened outcome() const;
    bool isReadOnly() const;
    bool isHeldElsewhere() const; ///< read-only because another program writes
    QString readOnlyReason() const;
    int schemaVersion() const;

    /// Reads every table. Rows that can't be read make it fail with table, row and column.
    Result<Snapshot> load();
    /// Writes one change set and its history row in one transaction; returns the new revision.
    /// Durable when it returns. Fails, with nothing written, if a row is not at the version that
    /// `changes` saw ("changed elsewhere"), if `baseRevision` is not the file's, or on an SQL
    /// error.
    Result<qint64> commit(const ChangeSet &changes, qint64 baseRevision, const QDateTime &at,
                          const QString &who, const QString &words);
    /// History after `revision`, oldest first; `limit` < 0: all.
    Result<std::vector<HistoryEntry>> historyAfter(qint64 revision, qint64 limit = -1);
    /// History from `since` on (UTC), oldest first.
    Result<std::vector<HistoryEntry>> historySince(const QDateTime &since);
    /// The last `count` entries up to revision `upTo` without their change sets, newest first: for
    /// lists.
    Result<std::vector<HistoryEntry>> recentHistory(qint64 count, qint64 upTo = lastRevision);
    /// When the first entry was written (UTC); invalid if there is none.
    Result<QDateTime> historyBegins();
    /// Takes a state that this file had back to before the first entry from `since` on (UTC). Half
    /// way back if it fails.
    Result<void> goBack(Snapshot &state, const QDateTime &since);
    /// The rows in which every word of `text` begins a word, whatever the case and the accents:
    /// challenges first, each kind best first, at most `perKind` of a kind. Nothing for a text
    /// without a letter or digit. Fails if the index can't be read; the next commit mends it.
    Result<std::vector<Hit>> search(const QString &text, qsizetype perKind);
    /// Makes the search index anew from the rows. No change of the portfolio: history stays as it
    /// is.
    Result<void> rebuildSearch();
    /// True if another connection has committed since the last call.
    bool changedElsewhere();

    /// A consistent copy while in use. Written beside the target and renamed.
    Result<void> backupTo(const QString &target);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What `check` found wrong; empty if the file is sound. Never writes.
Result<QStringList> checkFile(const QString &path);
struct Salvaged {
    qint64 rows = 0;  ///< written to the new file
    QStringList lost; ///< in words: which table, which row, why
};
/// Reads whatever can be read of a damaged file into a new one. The source is never written to.
Result<Salvaged> salvageFile(const QString &source, const QString &target);

} // namespace stint::store
