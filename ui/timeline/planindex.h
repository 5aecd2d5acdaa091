// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs together in a plan, found without searching: a challenge's items in the order of their
// outline, an item's links and its people, a challenge's decisions. Built once from a snapshot and
// kept in step with change sets.
#pragma once

#include "model/domain/snapshot.h"
#include "ui/timeline/idmap.h"

#include <span>

namespace stint::ui {

struct OutlineNode {
    Id<PlanItem> item;
    quint8 depth = 0; ///< 0: directly under the challenge
    bool parent = false;
    int number = 0; ///< from 1 within its challenge
};

struct LinkRef {
    Id<Dependency> link;
    Id<PlanItem> other;
    bool incoming = false; ///< `other` is the predecessor
};

class PlanIndex
{
public:
    void build(const Snapshot &now);
    /// True if the outline of some challenge is another one than before.
    bool update(const Snapshot &after, const ChangeSet &changes);

    /// Empty for a challenge without items. Items whose parent is gone or loops stand at the top.
    const std::vector<OutlineNode> &outline(Id<Challenge> challenge) const;
    std::span<const LinkRef> links(Id<PlanItem> item) const;
    std::span<const Id<Person>> people(Id<PlanItem> item) const;
    /// Oldest first.
    std::span<const Id<GateReview>> reviews(Id<Challenge> challenge) const;
    std::span<const Id<Stint>> stints(Id<Challenge> challenge) const;

private:
    /// Lists by id, one after another in one array.
    template <class T>
    struct Lists {
        IdMap slot;
        std::vector<int> first;
        std::vector<T> all;
        std::span<const T> of(qint64 id) const
        {
            const int s = slot.value(id);
            if (s < 0)
                return {};
            return {all.data() + first[size_t(s)], size_t(first[size_t(s) + 1] - first[size_t(s)])};
        }
        void build(std::vector<std::pair<qint64, T>> entries, qint64 largest);
    };

    void buildOutlines(const Snapshot &now);
    void buildOutline(const Snapshot &now, Id<Challenge> challenge,
                      std::vector<const PlanItem *> &items);
    void buildLinks(const Snapshot &now);
    void buildPeople(const Snapshot &now);
    void buildDecisions(const Snapshot &now);

    IdMap m_challengeSlot;
    std::vector<std::vector<OutlineNode>> m_outlines;
    Lists<LinkRef> m_links;
    Lists<Id<Person>> m_people;
    Lists<Id<GateReview>> m_reviews;
    Lists<Id<Stint>> m_stints;
};

} // namespace stint::ui
