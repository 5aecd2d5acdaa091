// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/levelling.h"

#include "model/domain/draft.h"

#include <QCoreApplication>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// `starts` are by item. Returns how many items have one.
int setStarts(Draft &draft, const Snapshot &now,
              const std::vector<planning::LevelledPlan::Start> &starts, Id<Challenge> only)
{
    using Start = planning::LevelledPlan::Start;
    int count = 0;
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (only && item.challenge != only)
            continue;
        const auto start = std::ranges::lower_bound(starts, item.id, {}, &Start::item);
        const bool putOff = start != starts.end() && start->item == item.id;
        const CivilTime levelled = putOff ? start->start : CivilTime();
        count += putOff;
        if (levelled == item.levelledStart)
            continue;
        PlanItem row = item;
        row.levelledStart = levelled;
        draft.update(row);
    }
    return count;
}

} // namespace

ChangeSet levelPlan(const Snapshot &now, const planning::LevelledPlan &levelled, Id<Challenge> only)
{
    Draft draft(now);
    const int count = setStarts(draft, now, levelled.putOff, only);
    return draft.finish(Words::tr("level the plan: %n plan items put off", nullptr, count));
}

ChangeSet clearLevelling(const Snapshot &now, Id<Challenge> only)
{
    Draft draft(now);
    setStarts(draft, now, {}, only);
    return draft.finish(Words::tr("clear levelling"));
}

} // namespace stint::edit
