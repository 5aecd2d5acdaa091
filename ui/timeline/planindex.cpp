// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planindex.h"

#include <QSet>
#include <thread>

namespace stint::ui {

template <class T>
void PlanIndex::Lists<T>::build(std::vector<std::pair<qint64, T>> entries, qint64 largest)
{
    slot.reset(largest);
    first.clear();
    int used = 0;
    for (const auto &[id, value] : entries) {
        if (slot.value(id) < 0)
            slot.set(id, used++);
    }
    first.assign(size_t(used) + 1, 0);
    for (const auto &[id, value] : entries)
        ++first[size_t(slot.value(id)) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    all.resize(entries.size());
    std::vector<int> next(first.begin(), first.end());
    for (auto &[id, value] : entries)
        all[size_t(next[size_t(slot.value(id))]++)] = std::move(value);
}

void PlanIndex::build(const Snapshot &now)
{
    // Half of the work beside the other half: a timeline opens with it.
    const std::jthread rest([&] {
        buildLinks(now);
        buildPeople(now);
        buildDecisions(now);
    });
    buildOutlines(now);
}

void PlanIndex::buildOutlines(const Snapshot &now)
{
    m_challengeSlot.reset(now.nextId);
    m_outlines.clear();
    m_outlines.resize(size_t(now.table<Challenge>().size()));
    int slot = 0;
    for (const Challenge &challenge : now.table<Challenge>())
        m_challengeSlot.set(challenge.id.value, slot++);

    std::vector<std::vector<const PlanItem *>> items(m_outlines.size());
    for (const PlanItem &item : now.table<PlanItem>()) {
        const int s = m_challengeSlot.value(item.challenge.value);
        if (s >= 0)
            items[size_t(s)].push_back(&item);
    }
    for (const Challenge &challenge : now.table<Challenge>())
        buildOutline(now, challenge.id, items[size_t(m_challengeSlot.value(challenge.id.value))]);
}

void PlanIndex::buildOutline(const Snapshot &now, Id<Challenge> challenge,
                             std::vector<const PlanItem *> &items)
{
    auto &outline = m_outlines[size_t(m_challengeSlot.value(challenge.value))];
    outline.clear();
    if (items.empty())
        return;
    outline.reserve(items.size());
    const auto inPlace = [](const PlanItem *a, const PlanItem *b) {
        return std::tuple(a->parent, a->position, a->id) <
               std::tuple(b->parent, b->position, b->id);
    };
    if (!std::ranges::is_sorted(items, inPlace))
        std::ranges::sort(items, inPlace);
    // Children of one parent now stand together; a parent's are found by its id.
    const auto children = [&items](Id<PlanItem> parent) {
        return std::ranges::equal_range(items, parent, {},
                                        [](const PlanItem *item) { return item->parent; });
    };
    const bool flat = !items.back()->parent;
    QSet<qint64> done;
    const auto add = [&](auto &&self, const PlanItem *item, int depth) -> void {
        const size_t at = outline.size();
        outline.push_back({item->id, quint8(std::min(depth, 200)), false, int(outline.size()) + 1});
        if (flat)
            return;
        done.insert(item->id.value);
        if (depth >= 200)
            return;
        for (const PlanItem *child : children(item->id)) {
            if (!done.contains(child->id.value)) {
                self(self, child, depth + 1);
                outline[at].parent = true;
            }
        }
    };
    for (const PlanItem *item : items) {
        const PlanItem *parent = item->parent ? now.find(item->parent) : nullptr;
        if (!parent || parent->challenge != challenge)
            add(add, item, 0);
    }
    // What is left hangs in a loop of parents: show it rather than lose it.
    for (const PlanItem *item : items) {
        if (!flat && !done.contains(item->id.value))
            add(add, item, 0);
    }
}

void PlanIndex::buildLinks(const Snapshot &now)
{
    std::vector<std::pair<qint64, LinkRef>> entries;
    entries.reserve(size_t(now.table<Dependency>().size()) * 2);
    for (const Dependency &link : now.table<Dependency>()) {
        entries.push_back({link.successor.value, {link.id, link.predecessor, true}});
        entries.push_back({link.predecessor.value, {link.id, link.successor, false}});
    }
    m_links.build(std::move(entries), now.nextId);
}

void PlanIndex::buildPeople(const Snapshot &now)
{
    std::vector<std::pair<qint64, Id<Person>>> entries;
    entries.reserve(size_t(now.table<Assignment>().size()));
    for (const Assignment &assignment : now.table<Assignment>())
        entries.push_back({assignment.item.value, assignment.person});
    m_people.build(std::move(entries), now.nextId);
}

void PlanIndex::buildDecisions(const Snapshot &now)
{
    std::vector<const GateReview *> reviews;
    for (const GateReview &review : now.table<GateReview>())
        reviews.push_back(&review);
    std::ranges::sort(reviews, {}, [](const GateReview *r) { return std::tuple(r->on, r->id); });
    std::vector<std::pair<qint64, Id<GateReview>>> decided;
    for (const GateReview *review : reviews)
        decided.push_back({review->challenge.value, review->id});
    m_reviews.build(std::move(decided), now.nextId);

    std::vector<std::pair<qint64, Id<Stint>>> stints;
    for (const Stint &stint : now.table<Stint>())
        stints.push_back({stint.challenge.value, stint.id});
    m_stints.build(std::move(stints), now.nextId);
}

bool PlanIndex::update(const Snapshot &after, const ChangeSet &changes)
{
    bool another = false;
    bool newChallenges = false;
    for (const Change<Challenge> &change : changes.of<Challenge>())
        newChallenges |= !change.before || !change.after;
    if (newChallenges) {
        buildOutlines(after);
        another = true;
    } else {
        QSet<qint64> touched;
        for (const Change<PlanItem> &change : changes.of<PlanItem>()) {
            const bool moved = !change.before || !change.after ||
                               change.before->challenge != change.after->challenge ||
                               change.before->parent != change.after->parent ||
                               change.before->position != change.after->position;
            if (!moved)
                continue;
            if (change.before)
                touched.insert(change.before->challenge.value);
            if (change.after)
                touched.insert(change.after->challenge.value);
        }
        if (touched.size() > 50) {
            buildOutlines(after);
        } else if (!touched.isEmpty()) {
            QHash<qint64, std::vector<const PlanItem *>> items;
            for (const PlanItem &item : after.table<PlanItem>()) {
                if (touched.contains(item.challenge.value))
                    items[item.challenge.value].push_back(&item);
            }
            for (const qint64 challenge : std::as_const(touched)) {
                if (m_challengeSlot.value(challenge) >= 0)
                    buildOutline(after, Id<Challenge>(challenge), items[challenge]);
            }
        }
        another = !touched.isEmpty();
    }
    if (changes.touches<Dependency>())
        buildLinks(after);
    if (changes.touches<Assignment>())
        buildPeople(after);
    if (changes.touches<GateReview>() || changes.touches<Stint>())
        buildDecisions(after);
    return another;
}

const std::vector<OutlineNode> &PlanIndex::outline(Id<Challenge> challenge) const
{
    static const std::vector<OutlineNode> none;
    const int slot = m_challengeSlot.value(challenge.value);
    return slot < 0 ? none : m_outlines[size_t(slot)];
}

std::span<const LinkRef> PlanIndex::links(Id<PlanItem> item) const
{
    return m_links.of(item.value);
}

std::span<const Id<Person>> PlanIndex::people(Id<PlanItem> item) const
{
    return m_people.of(item.value);
}

std::span<const Id<GateReview>> PlanIndex::reviews(Id<Challenge> challenge) const
{
    return m_reviews.of(challenge.value);
}

std::span<const Id<Stint>> PlanIndex::stints(Id<Challenge> challenge) const
{
    return m_stints.of(challenge.value);
}

} // namespace stint::ui
