// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinerows.h"

#include <QCollator>
#include <limits>
#include <map>

namespace stint::ui {

struct TimelineRows::Building {
    const Snapshot &now;
    const planning::Planner &planner;
    const PlanIndex &index;
    Grouping grouping;
};

void TimelineRows::build(const Snapshot &now, const planning::Planner &planner,
                         const PlanIndex &index, const std::vector<Id<Challenge>> &challenges,
                         Grouping grouping, RowOrder order)
{
    const Building b{now, planner, index, grouping};
    m_challenges = challenges;
    sortChallenges(b, order);
    m_challengeCount = int(m_challenges.size());
    m_itemCount = 0;
    for (const Id<Challenge> id : m_challenges)
        m_itemCount += int(index.outline(id).size());

    m_rows.clear();
    m_rows.reserve(size_t(m_itemCount + m_challengeCount));
    switch (grouping) {
    case Grouping::Challenge:
    case Grouping::None:
        for (const Id<Challenge> id : m_challenges)
            addChallenge(b, id, 0);
        break;
    case Grouping::Stage:
        addStages(b);
        break;
    case Grouping::Person:
    case Grouping::Team:
        addBuckets(b);
        break;
    }
    m_rowOf.reset(now.nextId);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows[size_t(row)].kind != RowKind::Group)
            m_rowOf.set(m_rows[size_t(row)].id, row);
    }
}

void TimelineRows::sortChallenges(const Building &b, RowOrder order)
{
    struct Key {
        bool closed; ///< what is over comes last
        qint64 start;
        QString code;
        Id<Challenge> id;
    };
    std::vector<Key> keys;
    keys.reserve(m_challenges.size());
    for (const Id<Challenge> id : m_challenges) {
        const Challenge *challenge = b.now.find(id);
        if (!challenge)
            continue;
        qint64 start = std::numeric_limits<qint64>::max();
        if (order == RowOrder::Start) {
            const CivilTime first = challenge->start.isValid() ? CivilTime::at(challenge->start, 0)
                                                               : b.planner.span(id).first;
            if (first.isValid())
                start = first.minute;
        }
        const Stage *stage = b.now.find(challenge->stage);
        keys.push_back({stage && stage->closed, start, challenge->code, id});
    }
    if (order == RowOrder::Start) {
        std::ranges::stable_sort(keys, [](const Key &x, const Key &y) {
            return std::tie(x.closed, x.start, x.code) < std::tie(y.closed, y.start, y.code);
        });
    } else {
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::stable_sort(keys, [&](const Key &x, const Key &y) {
            return x.closed != y.closed ? y.closed : collator(x.code, y.code);
        });
    }
    m_challenges.clear();
    for (const Key &key : keys)
        m_challenges.push_back(key.id);
}

void TimelineRows::addChallenge(const Building &b, Id<Challenge> challenge, int depth)
{
    const bool flat = b.grouping == Grouping::None;
    TimelineRow row;
    row.id = challenge.value;
    row.challenge = challenge;
    row.kind = RowKind::Challenge;
    row.depth = quint8(depth);
    row.parent = !flat && !b.index.outline(challenge).empty();
    row.open = row.parent && !m_collapsed.contains(challenge.value);
    m_rows.push_back(row);
    if (row.open)
        addItems(b, challenge, depth + 1);
}

void TimelineRows::addItems(const Building &b, Id<Challenge> challenge, int depth)
{
    int closedAt = -1; // depth of a closed item whose children are passed over
    for (const OutlineNode &node : b.index.outline(challenge)) {
        if (closedAt >= 0 && node.depth > closedAt)
            continue;
        closedAt = -1;
        TimelineRow row;
        row.id = node.item.value;
        row.challenge = challenge;
        row.number = node.number;
        row.depth = quint8(depth + node.depth);
        row.parent = node.parent;
        row.open = node.parent && !m_collapsed.contains(node.item.value);
        if (node.parent && !row.open)
            closedAt = node.depth;
        m_rows.push_back(row);
    }
}

void TimelineRows::addStages(const Building &b)
{
    std::vector<const Stage *> stages;
    for (const Stage &stage : b.now.table<Stage>())
        stages.push_back(&stage);
    std::ranges::sort(stages, {}, [](const Stage *s) { return std::tuple(s->position, s->id); });
    std::map<qint64, std::vector<Id<Challenge>>> byStage;
    for (const Id<Challenge> id : m_challenges) {
        const Id<Stage> stage = b.now.find(id)->stage;
        byStage[b.now.find(stage) ? stage.value : 0].push_back(id);
    }
    const auto add = [&](qint64 stage) {
        const auto &list = byStage[stage];
        if (list.empty())
            return;
        TimelineRow row;
        row.id = stage;
        row.kind = RowKind::Group;
        row.parent = true;
        row.open = !m_collapsed.contains(stage);
        row.count = int(list.size());
        m_rows.push_back(row);
        for (const Id<Challenge> id : row.open ? list : std::vector<Id<Challenge>>())
            addChallenge(b, id, 1);
    };
    for (const Stage *stage : stages)
        add(stage->id.value);
    add(0);
}

// Items by the people who do them, or by the external team they are done with; last, those of no
// one. An item of two people stands under both.
void TimelineRows::addBuckets(const Building &b)
{
    struct Entry {
        CivilTime start;
        TimelineRow row;
    };
    std::map<qint64, std::vector<Entry>> buckets;
    for (const Id<Challenge> challenge : m_challenges) {
        for (const OutlineNode &node : b.index.outline(challenge)) {
            const PlanItem *item = b.now.find(node.item);
            if (!item || node.parent)
                continue; // a summary is no one's work
            TimelineRow row;
            row.id = node.item.value;
            row.challenge = challenge;
            row.number = node.number;
            row.depth = 1;
            row.open = false;
            const planning::ItemDates *dates = b.planner.dates(node.item);
            const Entry entry{dates ? dates->start : CivilTime(), row};
            if (b.grouping == Grouping::Team) {
                const Stint *stint = b.now.find(item->stint);
                buckets[stint ? stint->team.value : 0].push_back(entry);
                continue;
            }
            const auto people = b.index.people(node.item);
            for (const Id<Person> person : people)
                buckets[person.value].push_back(entry);
            if (people.empty())
                buckets[0].push_back(entry);
        }
    }
    std::vector<std::pair<QString, qint64>> names;
    for (const auto &[id, entries] : buckets) {
        const EntityKind kind =
            b.grouping == Grouping::Team ? EntityKind::Organisation : EntityKind::Person;
        if (id)
            names.push_back({b.now.title(kind, id), id});
    }
    QCollator collator;
    std::ranges::sort(names, [&](const auto &x, const auto &y) {
        const int order = collator.compare(x.first, y.first);
        return order != 0 ? order < 0 : x.second < y.second;
    });
    if (buckets.contains(0))
        names.push_back({QString(), 0});
    for (const auto &[name, id] : names) {
        auto &entries = buckets[id];
        std::ranges::stable_sort(entries, {}, &Entry::start);
        TimelineRow group;
        group.id = id;
        group.kind = RowKind::Group;
        group.parent = true;
        group.open = !m_collapsed.contains(id);
        group.count = int(entries.size());
        m_rows.push_back(group);
        for (const Entry &entry : group.open ? entries : std::vector<Entry>())
            m_rows.push_back(entry.row);
    }
}

int TimelineRows::rowOfItem(Id<PlanItem> item) const
{
    return m_rowOf.value(item.value);
}

int TimelineRows::rowOfChallenge(Id<Challenge> challenge) const
{
    return m_rowOf.value(challenge.value);
}

int TimelineRows::parentRow(int row) const
{
    const int depth = at(row).depth;
    for (int i = row - 1; i >= 0 && depth > 0; --i) {
        if (at(i).depth < depth)
            return i;
    }
    return -1;
}

void TimelineRows::setOpen(qint64 id, bool open)
{
    if (open)
        m_collapsed.remove(id);
    else
        m_collapsed.insert(id);
}

} // namespace stint::ui
