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

/// Of the first entry from `since` on, 0 if there is none. The machine's clock may have gone back:
/// what was written after that entry is later, whatever it says.
Result<qint64> Store::Private::firstRevision(const QDateTime &since)
{
    Statement first = connection->prepare("SELECT min(revision) FROM history WHERE at >= ?");
    if (!first.isValid())
        return connection->failed();
    first.bindUtf8(1, stamp(since));
    if (first.step() != SQLITE_ROW)
        return connection->failed();
    return first.isNull(0) ? 0 : first.integer(0);
}

Result<std::vector<HistoryEntry>> Store::historySince(const QDateTime &since)
{
    const auto first = d->firstRevision(since);
    if (!first)
        return std::unexpected(first.error());
    if (*first == 0)
        return std::vector<HistoryEntry>();
    return historyAfter(*first - 1);
}

Result<std::vector<HistoryEntry>> Store::recentHistory(qint64 count, qint64 upTo)
{
    Statement statement = d->connection->prepare(
        "SELECT revision, at, who, words FROM history WHERE revision <= ? ORDER BY revision DESC "
        "LIMIT ?");
    if (statement.isValid()) {
        statement.bind(1, upTo);
        statement.bind(2, count);
    }
    return d->history(statement);
}

Result<QDateTime> Store::historyBegins()
{
    const auto first = d->connection->texts("SELECT at FROM history ORDER BY revision LIMIT 1");
    if (!first)
        return std::unexpected(first.error());
    return QDateTime::fromString(first->value(0), Qt::ISODateWithMs).toUTC();
}

Result<void> Store::goBack(Snapshot &state, const QDateTime &since)
{
    const auto first = d->firstRevision(since);
    if (!first)
        return std::unexpected(first.error());
    if (*first == 0)
        return {};
    Statement statement =
        d->connection->prepare("SELECT revision, changes FROM history WHERE revision BETWEEN ? "
                               "AND ? ORDER BY revision DESC");
    if (!statement.isValid())
        return d->connection->failed();
    statement.bind(1, *first);
    statement.bind(2, state.revision);
    int rc = SQLITE_DONE;
    while ((rc = statement.step()) == SQLITE_ROW) {
        if (auto undone = takeBack(state, statement.utf8(1).toByteArray()); !undone)
            return undone;
        state.revision = statement.integer(0) - 1;
    }
    if (rc != SQLITE_DONE)
        return d->connection->failed();
    return {};
}

} // namespace stint::store
