// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plans.h"

#include "model/domain/draft.h"
#include "model/domain/siteplan.h"
#include "model/edit/fields.h"
#include "model/planning/workcalendar.h"

#include <QCoreApplication>
#include <QSet>

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

// The items that go: none that is part of another one that goes.
static QList<Id<PlanItem>> outermost(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    QList<Id<PlanItem>> found;
    for (const Id<PlanItem> id : items) {
        const PlanItem *row = now.find(id);
        for (int depth = 0; row && depth < 1000; ++depth) {
            if (!row->parent || items.contains(row->parent))
                break;
            row = now.find(row->parent);
        }
        if (row && !row->parent)
            found << id;
    }
    return found;
}

// Looking for parts reads the whole plan, which is too much for each step of a drag.
static bool mayHaveParts(const PlanItem &item)
{
    return item.kind == PlanKind::Summary || item.kind == PlanKind::Stint ||
           item.kind == PlanKind::Sprint;
}

static std::vector<Id<PlanItem>> partsOf(const Snapshot &now, Id<PlanItem> summary)
{
    std::vector<Id<PlanItem>> all{summary};
    QMultiHash<qint64, Id<PlanItem>> below;
    const PlanItem *top = now.find(summary);
    if (top && !mayHaveParts(*top))
        return {};
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (item.parent && top && item.challenge == top->challenge)
            below.insert(item.parent.value, item.id);
    }
    for (size_t i = 0; i < all.size() && all.size() <= size_t(below.size()) + 1; ++i) {
        for (const Id<PlanItem> part : below.values(all[i].value))
            all.push_back(part);
    }
    all.erase(all.begin());
    return all;
}

static bool isDated(const PlanItem &item)
{
    return item.constraint != Constraint::AsSoonAsPossible &&
           item.constraint != Constraint::AsLateAsPossible && item.constraintTime.isValid();
}

static bool isPinned(const PlanItem &item)
{
    return isDated(item) &&
           (item.constraint == Constraint::Fixed || item.constraint == Constraint::MustStart ||
            item.constraint == Constraint::MustFinish);
}

static bool hasBegun(const PlanItem &item)
{
    return item.actualStart.isValid() || item.actualFinish.isValid() || item.progress >= 100;
}

static Error begun(const PlanItem &item)
{
    return {QCoreApplication::translate(
                "Timeline", "%1 has begun, so it can't be moved. Change its actual start instead.")
                .arg(item.name)};
}

// A point that stands at the end of a day, after work that ends there, stays at the end of one: to
// start no earlier than that would be the next morning.
static Constraint noEarlier(const planning::WorkCalendar &calendar, const PlanItem &item,
                            CivilTime start)
{
    const bool point = item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate;
    return point && calendar.previousFinish(start) == start && calendar.nextStart(start) != start
               ? Constraint::FinishNoEarlier
               : Constraint::StartNoEarlier;
}

static void place(Draft &draft, const planning::Planner &planner, Id<PlanItem> id, CivilTime start,
                  int days, bool regardless)
{
    PlanItem item = *draft.find(id);
    for (const Id<PlanItem> part : partsOf(draft.now(), id)) {
        PlanItem row = *draft.find(part);
        if (!isDated(row))
            continue;
        row.constraintTime = byDays(planner.calendarOf(part), row.constraintTime, days);
        draft.update(row);
    }
    if (item.constraint == Constraint::MustFinish && isPinned(item) && !regardless) {
        item.constraintTime = byDays(planner.calendarOf(id), item.constraintTime, days);
    } else {
        if (regardless)
            item.constraint = Constraint::Fixed;
        else if (!isPinned(item))
            item.constraint = noEarlier(planner.calendarOf(id), item, start);
        item.constraintTime = start;
    }
    // Who moves it by hand lets go of where levelling or another program had put it.
    item.levelledStart = item.recordedStart = item.recordedFinish = {};
    draft.update(item);
}

bool isLengthless(const Snapshot &now, const PlanItem &item)
{
    if (item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate ||
        item.kind == PlanKind::Summary)
        return true;
    return mayHaveParts(item) &&
           std::ranges::any_of(now.table<PlanItem>(),
                               [&](const PlanItem &other) { return other.parent == item.id; });
}

Result<ChangeSet> move(const Snapshot &now, const planning::Planner &planner,
                       const QList<Id<PlanItem>> &items, Id<PlanItem> lead, CivilTime start,
                       bool regardless)
{
    const planning::ItemDates *dates = planner.dates(lead);
    if (!dates || !start.isValid())
        return ChangeSet();
    if (hasBegun(*now.find(lead)))
        return std::unexpected(begun(*now.find(lead)));
    const planning::WorkCalendar &calendar = planner.calendarOf(lead);
    int days = 0;
    const QDate from = std::min(dates->start.date(), start.date());
    const QDate to = std::max(dates->start.date(), start.date());
    for (QDate day = from; day < to; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    if (start < dates->start)
        days = -days;
    Draft draft(now);
    for (const Id<PlanItem> id : outermost(now, items)) {
        const planning::ItemDates *own = planner.dates(id);
        if (!own || hasBegun(*now.find(id)))
            continue;
        place(draft, planner, id,
              id == lead ? start : byDays(planner.calendarOf(id), own->start, days), days,
              regardless);
    }
    sitesFollowPlan(draft);
    return draft.finish(words(now, items, QCoreApplication::translate("Timeline", "move %1 to %2"))
                            .arg(QLocale().toString(start.date(), u"d MMM yyyy"_s)));
}

Result<ChangeSet> moveByDays(const Snapshot &now, const planning::Planner &planner,
                             const QList<Id<PlanItem>> &items, int workingDays)
{
    Draft draft(now);
    for (const Id<PlanItem> id : outermost(now, items)) {
        const planning::ItemDates *own = planner.dates(id);
        if (!own)
            continue;
        if (hasBegun(*now.find(id)))
            return std::unexpected(begun(*now.find(id)));
        place(draft, planner, id, byDays(planner.calendarOf(id), own->start, workingDays),
              workingDays, false);
    }
    sitesFollowPlan(draft);
    return draft.finish(words(now, items, QCoreApplication::translate("Timeline", "move %1")));
}

Result<ChangeSet> finishAt(const Snapshot &now, const planning::Planner &planner, Id<PlanItem> id,
                           CivilTime finish)
{
    const planning::ItemDates *dates = planner.dates(id);
    const PlanItem *row = now.find(id);
    if (!dates || !row)
        return ChangeSet();
    if (isLengthless(now, *row))
        return failure(QCoreApplication::translate("Timeline",
                                                   "The length of %1 follows from its parts or "
                                                   "is none. Change those instead.")
                           .arg(row->name));
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
        if (isLengthless(now, item))
            continue;
        const qint64 day = planner.calendarOf(id).typicalDay().minutes;
        item.duration.minutes = std::max(day, item.duration.minutes + workingDays * day);
        draft.update(item);
    }
    return draft.finish(
        words(now, items, QCoreApplication::translate("Timeline", "change the length of %1")));
}

Result<ChangeSet> setConstraint(const Snapshot &now, Id<PlanItem> id, Constraint constraint,
                                CivilTime time)
{
    const PlanItem *row = now.find(id);
    if (!row)
        return ChangeSet();
    const bool dated =
        constraint != Constraint::AsSoonAsPossible && constraint != Constraint::AsLateAsPossible;
    if (dated && !time.isValid())
        return failure(QCoreApplication::translate("Timeline", "“%1” needs a date.")
                           .arg(choiceLabel(constraint)));
    Draft draft(now);
    PlanItem item = *row;
    item.constraint = constraint;
    item.constraintTime = dated ? time : CivilTime();
    draft.update(item);
    sitesFollowPlan(draft);
    return draft.finish(
        QCoreApplication::translate("Timeline", "change the constraint of %1").arg(row->name));
}

Result<ChangeSet> progress(const Snapshot &now, const QList<Id<PlanItem>> &items, int percent)
{
    std::vector<qint64> ids;
    for (const Id<PlanItem> id : items)
        ids.push_back(id.value);
    return edit::setField(now, EntityKind::PlanItem, ids,
                          *entityInfo(EntityKind::PlanItem).field("progress"_L1), percent);
}

ChangeSet letGo(const Snapshot &now, const QList<Id<PlanItem>> &items)
{
    Draft draft(now);
    int count = 0;
    const auto release = [&](Id<PlanItem> id) {
        const PlanItem *item = draft.find(id);
        if (!item || !(item->recordedStart.isValid() || item->recordedFinish.isValid()))
            return;
        PlanItem row = *item;
        row.recordedStart = row.recordedFinish = {};
        draft.update(row);
        ++count;
    };
    QMultiHash<qint64, Id<PlanItem>> parts;
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (item.parent)
            parts.insert(item.parent.value, item.id);
    }
    QList<Id<PlanItem>> open = items;
    QSet<qint64> done; // damaged files have circles
    while (!open.isEmpty()) {
        const Id<PlanItem> id = open.takeLast();
        if (done.contains(id.value))
            continue;
        done.insert(id.value);
        release(id);
        open << parts.values(id.value);
    }
    return draft.finish(QCoreApplication::translate(
        "Timeline", "let go of the recorded dates of %n plan items", nullptr, count));
}

} // namespace stint::edit::plans
