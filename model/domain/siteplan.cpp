// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/siteplan.h"

namespace stint {

namespace {

/// Inside the working day of any calendar; the day is what was promised.
constexpr int noon = 12 * 60;

/// The day that is set on the item; invalid if it is only computed.
QDate daySet(const PlanItem &item)
{
    const bool dated = item.constraint != Constraint::AsSoonAsPossible &&
                       item.constraint != Constraint::AsLateAsPossible;
    return dated && item.constraintTime.isValid() ? item.constraintTime.date() : QDate();
}

bool isDone(const PlanItem &item)
{
    return item.progress >= 100 || item.actualFinish.isValid();
}

} // namespace

void takeOver(PlanItem &item, const RolloutSite &site)
{
    item.name = site.name;
    if (site.planned != daySet(item)) {
        item.constraint =
            site.planned.isValid() ? Constraint::MustStart : Constraint::AsSoonAsPossible;
        item.constraintTime = CivilTime::at(site.planned, noon);
    }
    const QDate done = item.actualFinish.isValid() ? item.actualFinish.date() : QDate();
    if (site.live.isValid() != isDone(item) || (site.live.isValid() && site.live != done)) {
        item.progress = site.live.isValid() ? 100 : 0;
        item.actualStart = item.actualFinish = CivilTime::at(site.live, noon);
    }
}

void planFollowsSite(Draft &draft, Id<RolloutSite> id)
{
    const RolloutSite *site = draft.find(id);
    const PlanItem *old = site ? draft.find(site->item) : nullptr;
    if (!old)
        return;
    PlanItem item = *old;
    takeOver(item, *site);
    draft.update(item);
}

void sitesFollowPlan(Draft &draft, QDate today)
{
    std::vector<RolloutSite> changed;
    for (const RolloutSite &site : draft.now().table<RolloutSite>()) {
        const PlanItem *item = draft.find(site.item);
        if (!item)
            continue;
        RolloutSite row = site;
        row.name = item->name;
        row.planned = daySet(*item);
        if (!isDone(*item))
            row.live = {};
        else if (item->actualFinish.isValid())
            row.live = item->actualFinish.date();
        else if (!row.live.isValid())
            row.live = today.isValid() ? today : row.planned;
        if (!(row == site))
            changed.push_back(row);
    }
    for (const RolloutSite &row : changed)
        draft.update(row);
}

} // namespace stint
