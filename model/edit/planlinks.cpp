// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plans.h"

#include "model/domain/draft.h"
#include "model/edit/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::edit::plans {

static QString words(const Snapshot &now, const QList<Id<PlanItem>> &items, const QString &one)
{
    const PlanItem *item = items.isEmpty() ? nullptr : now.find(items.front());
    return one.arg(
        items.size() == 1 && item
            ? item->name
            : QCoreApplication::translate("Timeline", "%n plan items", nullptr, int(items.size())));
}

static bool isPartOf(const Snapshot &now, Id<PlanItem> id, Id<PlanItem> summary)
{
    for (int depth = 0; id && depth < 1000; ++depth) {
        const PlanItem *row = now.find(id);
        id = row ? row->parent : Id<PlanItem>();
        if (id == summary)
            return true;
    }
    return false;
}

Result<ChangeSet> link(const Snapshot &now, Id<PlanItem> predecessor, Id<PlanItem> successor,
                       LinkKind kind, WorkTime lag, bool elapsed)
{
    const PlanItem *from = now.find(predecessor);
    const PlanItem *to = now.find(successor);
    if (!from || !to)
        return ChangeSet();
    if (predecessor == successor)
        return failure(
            QCoreApplication::translate("Timeline", "%1 can't wait for itself.").arg(from->name));
    if (isPartOf(now, predecessor, successor) || isPartOf(now, successor, predecessor))
        return failure(QCoreApplication::translate(
                           "Timeline", "%1 and %2 can't be linked: one is part of the other.")
                           .arg(from->name, to->name));
    for (const Dependency &known : now.table<Dependency>()) {
        if (known.predecessor == predecessor && known.successor == successor)
            return failure(QCoreApplication::translate("Timeline", "%1 and %2 are already linked.")
                               .arg(from->name, to->name));
    }
    const QStringList loop = planning::Planner::loopThrough(now, predecessor, successor);
    if (!loop.isEmpty())
        return failure(QCoreApplication::translate("Timeline", "That would go round in a loop: %1.")
                           .arg(loop.join(u" → "_s)));
    Draft draft(now);
    Dependency link;
    link.predecessor = predecessor;
    link.successor = successor;
    link.kind = kind;
    link.lag = lag;
    link.elapsed = elapsed;
    draft.add(link);
    return draft.finish(
        QCoreApplication::translate("Timeline", "link %1 to %2").arg(from->name, to->name));
}

Result<ChangeSet> waitFor(const Snapshot &now, Id<PlanItem> item, const QList<Wait> &waits)
{
    const PlanItem *row = now.find(item);
    if (!row)
        return ChangeSet();
    ChangeSet all;
    Snapshot with = now;
    const auto take = [&](const ChangeSet &changes) {
        with.apply(changes);
        all.append(changes);
    };
    Draft draft(now);
    QList<Id<PlanItem>> kept;
    for (const Dependency &link : now.table<Dependency>()) {
        if (link.successor != item)
            continue;
        const auto wait = std::ranges::find(waits, link.predecessor, &Wait::predecessor);
        if (wait == waits.end()) {
            draft.remove(link.id);
            continue;
        }
        kept << link.predecessor;
        Dependency same = link;
        same.kind = wait->kind;
        same.lag = wait->lag;
        if (!(same == link))
            draft.update(same);
    }
    take(draft.finish({}));
    for (const Wait &wait : waits) {
        if (kept.contains(wait.predecessor))
            continue;
        kept << wait.predecessor;
        const auto added = link(with, wait.predecessor, item, wait.kind, wait.lag);
        if (!added)
            return added;
        take(*added);
    }
    all.words = QCoreApplication::translate("Timeline", "change what %1 waits for").arg(row->name);
    return all;
}

Result<ChangeSet> changeLink(const Snapshot &now, Id<Dependency> id, LinkKind kind, WorkTime lag,
                             bool elapsed)
{
    const Dependency *row = now.find(id);
    if (!row)
        return ChangeSet();
    Draft draft(now);
    Dependency link = *row;
    link.kind = kind;
    link.lag = lag;
    link.elapsed = elapsed;
    draft.update(link);
    return draft.finish(QCoreApplication::translate("Timeline", "change the link from %1 to %2")
                            .arg(now.title(EntityKind::PlanItem, row->predecessor.value),
                                 now.title(EntityKind::PlanItem, row->successor.value)));
}

Result<ChangeSet> removeLink(const Snapshot &now, Id<Dependency> id)
{
    const Dependency *row = now.find(id);
    if (!row)
        return ChangeSet();
    Draft draft(now);
    draft.remove(id);
    return draft.finish(QCoreApplication::translate("Timeline", "remove the link from %1 to %2")
                            .arg(now.title(EntityKind::PlanItem, row->predecessor.value),
                                 now.title(EntityKind::PlanItem, row->successor.value)));
}

Result<ChangeSet> unlink(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    Draft draft(now);
    for (const Dependency &link : now.table<Dependency>()) {
        const bool in = items.contains(link.successor);
        if (items.size() == 1 ? in : in && items.contains(link.predecessor))
            draft.remove(link.id);
    }
    return draft.finish(
        words(now, items, QCoreApplication::translate("Timeline", "remove the links of %1")));
}

Result<ChangeSet> assign(const Snapshot &now, Id<PlanItem> item, Id<Person> person)
{
    const PlanItem *row = now.find(item);
    if (!row)
        return ChangeSet();
    Draft draft(now);
    bool there = false;
    for (const Assignment &assignment : now.table<Assignment>()) {
        if (assignment.item != item)
            continue;
        if (assignment.person == person)
            there = true;
        else
            draft.remove(assignment.id);
    }
    if (person && !there) {
        Assignment assignment;
        assignment.item = item;
        assignment.person = person;
        assignment.units = 100;
        draft.add(assignment);
    }
    return draft.finish(QCoreApplication::translate("Timeline", "give %1 to %2")
                            .arg(row->name, now.title(EntityKind::Person, person.value)));
}

Result<ChangeSet> assignNew(const Snapshot &now, Id<PlanItem> item, const QString &name)
{
    Draft draft(now);
    const auto person = edit::personFor(draft, {}, name);
    if (!person)
        return std::unexpected(person.error());
    ChangeSet all = draft.finish({});
    Snapshot with = now;
    with.apply(all);
    const auto assigned = assign(with, item, *person);
    if (!assigned)
        return assigned;
    all.append(*assigned);
    all.words = assigned->words;
    return all;
}

} // namespace stint::edit::plans
