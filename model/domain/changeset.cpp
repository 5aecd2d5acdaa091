// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/changeset.h"

#include <QHash>

namespace stint {

ChangeSet::ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet &) = default;
ChangeSet::ChangeSet(ChangeSet &&) noexcept = default;
ChangeSet &ChangeSet::operator=(const ChangeSet &) = default;
ChangeSet &ChangeSet::operator=(ChangeSet &&) noexcept = default;
ChangeSet::~ChangeSet() = default;

bool ChangeSet::operator==(const ChangeSet &other) const
{
    bool same = true;
    forEach([&]<class Row>(const std::vector<Change<Row>> &mine) {
        same = same && std::ranges::equal(mine, other.of<Row>(), [](const auto &a, const auto &b) {
                   return a.before == b.before && a.after == b.after;
               });
    });
    return same;
}

bool ChangeSet::isEmpty() const
{
    return rowCount() == 0;
}

qsizetype ChangeSet::rowCount() const
{
    qsizetype n = 0;
    forEach([&](const auto &changes) { n += static_cast<qsizetype>(changes.size()); });
    return n;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result = *this;
    result.forEach([](auto &changes) {
        for (auto &change : changes)
            std::swap(change.before, change.after);
    });
    return result;
}

void ChangeSet::append(const ChangeSet &later)
{
    later.forEach([&]<class Row>(const std::vector<Change<Row>> &changes) {
        auto &mine = of<Row>();
        QHash<Id<Row>, size_t> known;
        for (size_t i = 0; i < mine.size(); ++i)
            known.insert(mine[i].id(), i);
        for (const auto &change : changes) {
            if (const auto it = known.constFind(change.id()); it != known.cend())
                mine[*it].after = change.after;
            else
                mine.push_back(change);
        }
        std::erase_if(mine, [](const Change<Row> &c) { return c.before == c.after; });
    });
}

} // namespace stint
