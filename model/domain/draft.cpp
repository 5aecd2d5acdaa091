// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/draft.h"

namespace stint {

Draft::Draft(const Snapshot &base)
    : m_base(base)
    , m_now(base)
{
}
Draft::~Draft() = default;

ChangeSet Draft::finish(const QString &words)
{
    ChangeSet set;
    set.words = words;
    m_touched.forEach([&]<class Row>(Ids<Row> ids) {
        std::ranges::sort(ids);
        const auto dead = std::ranges::unique(ids);
        ids.erase(dead.begin(), dead.end());
        for (const Id<Row> id : ids) {
            const Row *before = m_base.find(id);
            const Row *after = m_now.find(id);
            if ((!before && !after) || (before && after && *before == *after))
                continue;
            Change<Row> change;
            if (before)
                change.before = *before;
            if (after)
                change.after = *after;
            set.of<Row>().push_back(std::move(change));
        }
    });
    m_base = {};
    m_now = {};
    m_touched = {};
    return set;
}

} // namespace stint
