// SPDX-License-Identifier: GPL-3.0-or-later
// Reading history back: whole change sets from a revision or a moment on, or the last ones as a
// list.
#include "model/store/historyjson.h"
#include "model/store/storeprivate.h"

using namespace Qt::StringLiterals;

namespace stint::store {

Result<std::vector<HistoryEntry>> Store::Private::history(Statement &statement)
{
    if (!statement.isValid())
        return connection->failed();
    std::vector<HistoryEntry> entries;
    const bool whole = sqlite3_column_count(statement.handle()) > 4;
    HistoryUnfolder unfolder(*connection);
    int rc = SQLITE_DONE;
    while ((rc = statement.step()) == SQLITE_ROW) {
        HistoryEntry entry;
        entry.revision = statement.integer(0);
        entry.at = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs).toUTC();
        entry.who = statement.text(2);
        entry.words = statement.text(3);
        if (whole) {
            auto changes = unfolder.unfold(statement.utf8(4).toByteArray());
            if (!changes)
                return std::unexpected(changes.error());
            entry.changes = std::move(*changes);
            entry.changes.words = entry.words;
        }
        entries.push_back(std::move(entry));
    }
    if (rc != SQLITE_DONE)
        return connection->failed();
    return entries;
}

Result<std::vector<HistoryEntry>> Store::historyAfter(qint64 revision, qint64 limit)
{
    // Rows are unfolded back from now, so the newest come first whatever is asked for.
    Transaction transaction(*d->connection, Transaction::Kind::Read);
    Statement statement = d->connection->prepare("SELECT revision, at, who, words, changes FROM "
                                                 "history WHERE revision > ? ORDER BY revision "
                                                 "DESC");
    statement.bind(1, revision);
    auto entries = d->history(statement);
    if (!entries)
        return entries;
    std::ranges::reverse(*entries);
    if (limit >= 0 && entries->size() > static_cast<size_t>(limit))
        entries->resize(static_cast<size_t>(limit));
    return entries;
}

Result<std::vector<HistoryEntry>> Store::historySince(const QDateTime &since)
{
    // The machine's clock may have gone back: from the first entry that is late enough on.
    Statement first = d->connection->prepare("SELECT min(revision) FROM history WHERE at >= ?");
    if (!first.isValid())
        return d->connection->failed();
    first.bindUtf8(1, stamp(since));
    if (first.step() != SQLITE_ROW)
        return d->connection->failed();
    if (first.isNull(0))
        return std::vector<HistoryEntry>();
    const qint64 revision = first.integer(0);
    first.reset();
    return historyAfter(revision - 1);
}

Result<std::vector<HistoryEntry>> Store::recentHistory(qint64 count)
{
    Statement statement = d->connection->prepare(
        "SELECT revision, at, who, words FROM history ORDER BY revision DESC LIMIT ?");
    if (statement.isValid())
        statement.bind(1, count);
    return d->history(statement);
}

} // namespace stint::store
