// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/planlevelling.h"

#include "model/planning/levelling/planscheme.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace stint::planning {

namespace {

QString noRoom(CivilTime end)
{
    return QCoreApplication::translate("Planning",
                                       "Those who are assigned to it have no time left until %1. "
                                       "It stays where it is.")
        .arg(QLocale().toString(end.date(), QStringLiteral("d MMM yyyy")));
}

/// What is done by people, of other challenges, and moves because it waits for what was put off.
void findFollowers(const Snapshot &plan, Id<Challenge> only, LevelledPlan &result)
{
    Snapshot after = plan;
    for (const auto &[id, start] : result.putOff) {
        PlanItem item = *plan.find(id);
        item.levelledStart = start;
        after.table<PlanItem>().put(item);
    }
    const Planner before(plan), now(after);
    std::vector<Id<PlanItem>> moved;
    for (const Assignment &one : plan.table<Assignment>()) {
        const PlanItem *item = plan.find(one.item);
        const ItemDates *was = before.dates(one.item), *is = now.dates(one.item);
        if (item && item->challenge != only && was && is && was->start != is->start)
            moved.push_back(one.item);
    }
    std::ranges::sort(moved);
    const auto repeated = std::ranges::unique(moved);
    moved.erase(repeated.begin(), repeated.end());
    for (const Id<PlanItem> item : moved)
        result.findings.push_back(
            {item, QCoreApplication::translate(
                       "Planning", "It waits for what is put off and moves along, whether its "
                                   "people have time then or not. Level all challenges to see to "
                                   "that.")});
}

} // namespace

LevelledPlan levelPlan(const Snapshot &snapshot, Id<Challenge> only,
                       const levelling::Options &options)
{
    levelling::PlannedWork work(snapshot, only);
    LevelledPlan result;
    result.findings = work.findings;
    if (work.jobs.empty())
        return result;
    levelling::PlanScheme scheme(work);
    const levelling::Found found = search(scheme, options);
    result.schedules = found.schedules;
    result.optimal = found.optimal;
    const auto starts = scheme.starts();
    if (!std::ranges::any_of(starts, &levelling::PlanScheme::Start::putOff))
        return result;
    for (const auto &[index, start, putOff] : starts) {
        const levelling::Job &job = work.jobs[static_cast<size_t>(index)];
        if (putOff && job.calendar->add(start, WorkTime(job.length)) > work.end()) {
            const Id<PlanItem> item(work.network.nodes[static_cast<size_t>(job.node)].item);
            result.findings.push_back({item, noRoom(work.end())});
            continue;
        }
        // What is to be as late as possible would go on from where there is room for it.
        if (putOff || job.asLateAsPossible)
            result.putOff.push_back(
                {Id<PlanItem>(work.network.nodes[static_cast<size_t>(job.node)].item), start});
    }
    std::ranges::sort(result.putOff, {}, &LevelledPlan::Start::item);
    if (only)
        findFollowers(work.plan, only, result);
    return result;
}

} // namespace stint::planning
