// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, removing and ordering items.
#include "model/edit/plans.h"

#include "model/domain/draft.h"
#include "model/edit/fields.h"

#include <QCoreApplication>

namespace stint::edit::plans {

static std::vector<PlanItem> siblings(const Snapshot &now, Id<Challenge> challenge,
                                      Id<PlanItem> parent)
{
    std::vector<PlanItem> all;
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (item.challenge == challenge && item.parent == parent)
            all.push_back(item);
    }
    std::ranges::sort(all, {}, [](const PlanItem &i) { return std::tuple(i.position, i.id); });
    return all;
}

// Gives the siblings the places 0, 1, 2 … in their order.
static void number(Draft &draft, std::vector<PlanItem> &items)
{
    int place = 0;
    for (PlanItem &item : items) {
        if (item.position != place) {
            item.position = place;
            draft.update(item);
        }
        ++place;
    }
}

static QString named(const Snapshot &now, const QList<Id<PlanItem>> &items, const QString &one)
{
    const PlanItem *item = items.isEmpty() ? nullptr : now.find(items.front());
    return one.arg(
        items.size() == 1 && item
            ? item->name
            : QCoreApplication::translate("Timeline", "%n plan items", nullptr, int(items.size())));
}

// A summary without parts would be a point that says nothing: it is a task again.
static void settle(Draft &draft, Id<PlanItem> parent)
{
    const PlanItem *row = draft.find(parent);
    if (!row || row->kind != PlanKind::Summary ||
        !siblings(draft.now(), row->challenge, parent).empty())
        return;
    PlanItem task = *row;
    task.kind = PlanKind::Task;
    if (task.duration.minutes <= 0)
        task.duration = WorkTime::days(1);
    draft.update(task);
}

Result<ChangeSet> add(const Snapshot &now, const NewItem &wanted)
{
    const PlanItem *after = now.find(wanted.after);
    PlanItem item;
    item.challenge = wanted.challenge;
    item.name = wanted.name;
    item.kind = wanted.kind;
    item.duration = wanted.duration;
    if (wanted.start.isValid()) {
        item.constraint = Constraint::StartNoEarlier;
        item.constraintTime = wanted.start;
    }
    if (after && after->challenge == wanted.challenge) {
        item.parent = after->parent;
        item.stint = after->kind == PlanKind::Stint ? Id<Stint>() : after->stint;
    } else {
        after = nullptr;
    }
    Draft draft(now);
    std::vector<PlanItem> all = siblings(now, wanted.challenge, item.parent);
    auto place = after ? std::ranges::find(all, after->id, &PlanItem::id) : all.end();
    const auto at = place == all.end() ? all.size() : size_t(place - all.begin()) + 1;
    item.position = int(at);
    for (size_t i = 0; i < all.size(); ++i) {
        const int wantedPlace = int(i < at ? i : i + 1);
        if (all[i].position != wantedPlace) {
            all[i].position = wantedPlace;
            draft.update(all[i]);
        }
    }
    draft.add(item);
    return draft.finish(QCoreApplication::translate("Timeline", "add %1").arg(item.name));
}

Result<ChangeSet> remove(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    std::vector<qint64> ids;
    for (const Id<PlanItem> id : items)
        ids.push_back(id.value);
    Result<ChangeSet> removed = edit::removeRows(now, EntityKind::PlanItem, ids);
    if (!removed)
        return removed;
    Snapshot after = now;
    after.apply(*removed);
    Draft draft(after);
    for (const Change<PlanItem> &change : removed->of<PlanItem>()) {
        if (change.isRemoved() && change.before->parent)
            settle(draft, change.before->parent);
    }
    const auto &gone = removed->of<PlanItem>();
    const auto count = static_cast<int>(
        std::ranges::count_if(gone, [](const auto &change) { return change.isRemoved(); }));
    const PlanItem *only = items.size() == 1 ? now.find(items.front()) : nullptr;
    const int parts = count - 1;
    QString words = removed->words;
    if (only && parts > 0)
        words =
            QCoreApplication::translate("Timeline", "remove %1 with its %n parts", nullptr, parts)
                .arg(only->name);
    else if (count > 1)
        words = QCoreApplication::translate("Timeline", "remove %n plan items", nullptr, count);
    removed->append(draft.finish(words));
    removed->words = words;
    return removed;
}

Result<ChangeSet> indent(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    Draft draft(now);
    for (const Id<PlanItem> id : items) {
        PlanItem item = *draft.find(id);
        if (items.contains(item.parent))
            continue; // goes with it
        const std::vector<PlanItem> all = siblings(draft.now(), item.challenge, item.parent);
        auto at = std::ranges::find(all, id, &PlanItem::id);
        // The first one above that isn't moved in itself.
        while (at != all.begin() && (at->id == id || items.contains(at->id)))
            --at;
        if (items.contains(at->id) || at->kind == PlanKind::Milestone || at->kind == PlanKind::Gate)
            continue;
        PlanItem parent = *draft.find(at->id);
        for (const Dependency &link : draft.now().table<Dependency>()) {
            const bool linked = (link.predecessor == parent.id && link.successor == id) ||
                                (link.predecessor == id && link.successor == parent.id);
            if (linked)
                return failure(
                    QCoreApplication::translate(
                        "Timeline",
                        "%1 and %2 are linked, so one can't be part of the other. Remove the "
                        "link first.")
                        .arg(item.name, parent.name));
        }
        if (parent.kind == PlanKind::Task) {
            parent.kind = PlanKind::Summary;
            draft.update(parent);
        }
        item.position = int(siblings(draft.now(), item.challenge, parent.id).size());
        item.parent = parent.id;
        draft.update(item);
    }
    return draft.finish(named(now, items, QCoreApplication::translate("Timeline", "move %1 in")));
}

Result<ChangeSet> outdent(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    Draft draft(now);
    for (auto it = items.crbegin(); it != items.crend(); ++it) {
        PlanItem item = *draft.find(*it);
        const PlanItem *parent = draft.find(item.parent);
        if (!parent || items.contains(item.parent))
            continue;
        const Id<PlanItem> old = parent->id;
        item.parent = parent->parent;
        draft.update(item);
        std::vector<PlanItem> all = siblings(draft.now(), item.challenge, item.parent);
        std::erase_if(all, [&](const PlanItem &i) { return i.id == item.id; });
        const auto at = std::ranges::find(all, old, &PlanItem::id);
        all.insert(at == all.end() ? at : at + 1, item);
        number(draft, all);
        settle(draft, old);
    }
    return draft.finish(named(now, items, QCoreApplication::translate("Timeline", "move %1 out")));
}

Result<ChangeSet> reorder(const Snapshot &now, Id<PlanItem> id, int by)
{
    const PlanItem *item = now.find(id);
    if (!item)
        return ChangeSet();
    std::vector<PlanItem> all = siblings(now, item->challenge, item->parent);
    const auto at = std::ranges::find(all, id, &PlanItem::id) - all.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(all) - 1);
    if (to == at)
        return ChangeSet();
    std::swap(all[size_t(at)], all[size_t(to)]);
    Draft draft(now);
    number(draft, all);
    return draft.finish(named(now, {id},
                              by < 0 ? QCoreApplication::translate("Timeline", "move %1 up")
                                     : QCoreApplication::translate("Timeline", "move %1 down")));
}

} // namespace stint::edit::plans
