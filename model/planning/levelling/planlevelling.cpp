// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/planlevelling.h"

#include "model/planning/levelling/planscheme.h"

#include <algorithm>

namespace stint::planning {

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
        // What is to be as late as possible would go on from where there is room for it.
        if (putOff || job.asLateAsPossible)
            result.putOff.push_back(
                {Id<PlanItem>(work.network.nodes[static_cast<size_t>(job.node)].item), start});
    }
    std::ranges::sort(result.putOff, {}, &LevelledPlan::Start::item);
    return result;
}

} // namespace stint::planning
