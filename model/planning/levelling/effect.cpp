// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/effect.h"

namespace stint::planning {

LevellingEffect levellingEffect(const Snapshot &before, const Snapshot &after, QDate from)
{
    const Planner old(before), now(after);
    LevellingEffect effect;
    for (const Challenge &challenge : before.table<Challenge>()) {
        const CivilTime was = old.span(challenge.id).second, is = now.span(challenge.id).second;
        if (!was.isValid())
            continue;
        effect.challenges.push_back({challenge.id, was, is});
        effect.before = std::max(effect.before, was);
        effect.after = std::max(effect.after, is);
    }
    effect.overloadsBefore = Load(before, old).overloads();
    effect.overloadsLeft = Load(after, now).overloads();
    const auto isOver = [&](const Overload &o) {
        return from.isValid() && o.week.addDays(6) < from;
    };
    std::erase_if(effect.overloadsBefore, isOver);
    std::erase_if(effect.overloadsLeft, isOver);
    const auto when = [](const Overload &o) { return std::pair(o.person, o.week); };
    for (const Overload &o : effect.overloadsBefore)
        effect.overloadsRemoved +=
            !std::ranges::binary_search(effect.overloadsLeft, when(o), {}, when);
    for (const PlanItem &item : before.table<PlanItem>()) {
        const ItemDates *was = old.dates(item.id), *is = now.dates(item.id);
        if (was && is && (was->start != is->start || was->finish != is->finish))
            effect.moved.push_back({item.id, *was, *is});
    }
    return effect;
}

} // namespace stint::planning
