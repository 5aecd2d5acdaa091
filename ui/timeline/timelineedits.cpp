// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineedits.h"

#include "model/domain/draft.h"
#include "model/edit/fields.h"
#include "model/edit/people.h"
#include "model/planning/workcalendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui::edits {

static QString words(const Snapshot &now, const QList<Id<PlanItem>> &items, const QString &one)
{
    const PlanItem *item = items.isEmpty() ? nullptr : now.find(items.front());
    return one.arg(
        items.size() == 1 && item
            ? item->name
            : QCoreApplication::translate("Timeline", "%n plan items", nullptr, int(items.size())));
}

static CivilTime byDays(const planning::WorkCalendar &calendar, CivilTime t, int days)
{
    QDate day = t.date();
    const int step = days < 0 ? -1 : 1;
    for (int left = std::abs(days), tries = 0; left > 0 && tries < 4000; ++tries) {
        day = day.addDays(step);
        if (calendar.isWorkingDay(day))
            --left;
    }
    return CivilTime::at(day, t.minuteOfDay());
}

static void place(Draft &draft, Id<PlanItem> id, CivilTime start, bool regardless)
{
    PlanItem item = *draft.find(id);
    item.constraint = regardless ? Constraint::Fixed : Constraint::StartNoEarlier;
    item.constraintTime = start;
    draft.update(item);
}

Result<ChangeSet> move(const Snapshot &now, const planning::Planner &planner,
                       const QList<Id<PlanItem>> &items, Id<PlanItem> lead, CivilTime start,
                       bool regardless)
{
    const planning::ItemDates *dates = planner.dates(lead);
    if (!dates || !start.isValid())
        return ChangeSet();
    const planning::WorkCalendar &calendar = planner.calendarOf(lead);
    int days = 0;
    const QDate from = std::min(dates->start.date(), start.date());
    const QDate to = std::max(dates->start.date(), start.date());
    for (QDate day = from; day < to; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    if (start < dates->start)
        days = -days;
    Draft draft(now);
    for (const Id<PlanItem> id : items) {
        const planning::ItemDates *own = planner.dates(id);
        if (!own)
            continue;
        place(draft, id, id == lead ? start : byDays(planner.calendarOf(id), own->start, days),
              regardless);
    }
    return draft.finish(words(now, items, QCoreApplication::translate("Timeline", "move %1 to %2"))
                            .arg(QLocale().toString(start.date(), QLocale::ShortFormat)));
}

Result<ChangeSet> moveByDays(const Snapshot &now, const planning::Planner &planner,
                             const QList<Id<PlanItem>> &items, int workingDays)
{
    Draft draft(now);
    for (const Id<PlanItem> id : items) {
        if (const planning::ItemDates *own = planner.dates(id))
            place(draft, id, byDays(planner.calendarOf(id), own->start, workingDays), false);
    }
    return draft.finish(words(now, items, QCoreApplication::translate("Timeline", "move %1")));
}

Result<ChangeSet> finishAt(const Snapshot &now, const planning::Planner &planner, Id<PlanItem> id,
                           CivilTime finish)
{
    const planning::ItemDates *dates = planner.dates(id);
    const PlanItem *row = now.find(id);
    if (!dates || !row)
        return ChangeSet();
    const WorkTime length = planner.calendarOf(id).between(dates->start, finish);
    if (length.minutes <= 0)
        return failure(QCoreApplication::translate(
                           "Timeline", "%1 can't end before it begins. Move it instead.")
                           .arg(row->name));
    Draft draft(now);
    PlanItem item = *row;
    item.duration = length;
    draft.update(item);
    return draft.finish(
        words(now, {id}, QCoreApplication::translate("Timeline", "change the length of %1")));
}

Result<ChangeSet> lengthenByDays(const Snapshot &now, const planning::Planner &planner,
                                 const QList<Id<PlanItem>> &items, int workingDays)
{
    Draft draft(now);
    for (const Id<PlanItem> id : items) {
        PlanItem item = *now.find(id);
        if (item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate ||
            item.kind == PlanKind::Summary)
            continue;
        const qint64 day = planner.calendarOf(id).typicalDay().minutes;
        item.duration.minutes = std::max(day, item.duration.minutes + workingDays * day);
        draft.update(item);
    }
    return draft.finish(
        words(now, items, QCoreApplication::translate("Timeline", "change the length of %1")));
}

Result<ChangeSet> progress(const Snapshot &now, const QList<Id<PlanItem>> &items, int percent)
{
    std::vector<qint64> ids;
    for (const Id<PlanItem> id : items)
        ids.push_back(id.value);
    return edit::setField(now, EntityKind::PlanItem, ids,
                          *entityInfo(EntityKind::PlanItem).field("progress"_L1), percent);
}

Result<ChangeSet> link(const Snapshot &now, Id<PlanItem> predecessor, Id<PlanItem> successor)
{
    const PlanItem *from = now.find(predecessor);
    const PlanItem *to = now.find(successor);
    if (!from || !to)
        return ChangeSet();
    const QStringList loop = planning::Planner::loopThrough(now, predecessor, successor);
    if (!loop.isEmpty())
        return failure(QCoreApplication::translate("Timeline", "That would go round in a loop: %1.")
                           .arg(loop.join(u" → "_s)));
    Draft draft(now);
    Dependency link;
    link.predecessor = predecessor;
    link.successor = successor;
    draft.add(link);
    return draft.finish(
        QCoreApplication::translate("Timeline", "link %1 to %2").arg(from->name, to->name));
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

} // namespace stint::ui::edits
