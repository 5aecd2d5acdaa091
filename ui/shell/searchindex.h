// SPDX-License-Identifier: GPL-3.0-or-later
// Finds rows of the portfolio by words, while typing, among 100,000. Keeps the folded words of each
// row and reads again only the entities that an edit touched.
#pragma once

#include "model/domain/snapshot.h"

#include <QStringList>

namespace stint::ui {

struct Found {
    EntityKind kind = EntityKind::None;
    qint64 id = 0;
    bool atStart = false; ///< the first word begins the row's title
};

class SearchIndex
{
public:
    /// The entities that `changes` touches are read again before the next search.
    void follow(const ChangeSet &changes);
    void clear();
    /// Rows whose title holds every word, best first: challenges, people, then plans; titles that
    /// begin with the first word before others. At most `limit`.
    std::vector<Found> find(const Snapshot &now, const QString &text, int limit);

private:
    struct Entry {
        qint64 id;
        QString folded;
    };
    struct Part {
        EntityKind kind;
        bool fresh = false;
        std::vector<Entry> entries;
    };
    void read(const Snapshot &now, Part &part);

    std::vector<Part> m_parts;
};

} // namespace stint::ui
