// SPDX-License-Identifier: GPL-3.0-or-later
// Search without the index, in rows of a past day: the index knows today's words only. The words of
// all rows are made when something is first looked for (some 100 ms for 100,000 rows) and kept.
#pragma once

#include "model/domain/snapshot.h"
#include "model/store/store.h"

namespace stint::store {

class SnapshotSearch
{
public:
    explicit SnapshotSearch(const Snapshot &snapshot);

    /// As Store::search, by the same rules of words. Rows are best where their own names have most
    /// of the words.
    std::vector<Hit> find(const QString &text, qsizetype perKind) const;

private:
    struct Entry {
        Hit hit;
        QString title; ///< of words, each after a space; folded
        QString text;
    };
    std::vector<Entry> m_entries;
};

} // namespace stint::store
