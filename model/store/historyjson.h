// SPDX-License-Identifier: GPL-3.0-or-later
// A change set as it is kept in history:
//   {"challenge":[{"id":5,"before":{…},"after":{…}}, …], "risk":[…]}
// Without "before" the row was added, without "after" removed; such a row is whole, less what is
// empty. A changed row has only the fields that changed.
#pragma once

#include "model/store/connection.h"
#include "model/store/store.h"

#include <QSet>

namespace stint::store {

QByteArray toHistoryJson(const ChangeSet &changes);

/// Undoes a kept change set in the state that it led to. Fails if it doesn't fit that.
Result<void> takeBack(Snapshot &state, const QByteArray &json);

/// Makes whole rows of the kept ones: goes back from the state that the file has now, so entries
/// must be the newest ones without gaps and come newest first, all in one read transaction.
class HistoryUnfolder
{
public:
    explicit HistoryUnfolder(Connection &connection)
        : m_connection(connection)
    {
    }
    /// The change set of the next older entry. Fails if it doesn't fit what came after it.
    Result<ChangeSet> unfold(const QByteArray &json);

private:
    template <class Row>
    Result<Change<Row>> unfoldRow(const QJsonObject &kept);
    template <class Row>
    Result<const Row *> stateOf(Id<Row> id);

    Connection &m_connection;
    Snapshot m_state;    ///< the rows touched so far, as they were before the last entry
    QSet<qint64> m_seen; ///< ids are unique over all entities
};

} // namespace stint::store
