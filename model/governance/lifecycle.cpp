// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/lifecycle.h"

namespace stint::governance {

std::vector<const Stage *> stagesInOrder(const Snapshot &now)
{
    std::vector<const Stage *> stages;
    for (const Stage &stage : now.table<Stage>())
        stages.push_back(&stage);
    std::ranges::stable_sort(stages, {}, [](const Stage *s) { return s->position; });
    return stages;
}

const Stage *nextStage(const Snapshot &now, Id<Stage> stage)
{
    const auto stages = stagesInOrder(now);
    const auto it = std::ranges::find(stages, stage, &Stage::id);
    return it == stages.end() || it + 1 == stages.end() ? nullptr : *(it + 1);
}

const Stage *previousStage(const Snapshot &now, Id<Stage> stage)
{
    const auto stages = stagesInOrder(now);
    const auto it = std::ranges::find(stages, stage, &Stage::id);
    return it == stages.end() || it == stages.begin() ? nullptr : *(it - 1);
}

const Stage *closingStage(const Snapshot &now)
{
    const Stage *closing = nullptr;
    for (const Stage *stage : stagesInOrder(now)) {
        if (stage->closed)
            closing = stage;
    }
    return closing;
}

bool isClosed(const Snapshot &now, const Challenge &challenge)
{
    const Stage *stage = now.find(challenge.stage);
    return stage && stage->closed;
}

const Gate *gateOf(const Snapshot &now, Id<Stage> stage)
{
    for (const Gate &gate : now.table<Gate>()) {
        if (gate.stage == stage)
            return &gate;
    }
    return nullptr;
}

std::vector<const Criterion *> criteriaOf(const Snapshot &now, Id<Gate> gate)
{
    std::vector<const Criterion *> criteria;
    for (const Criterion &criterion : now.table<Criterion>()) {
        if (criterion.gate == gate)
            criteria.push_back(&criterion);
    }
    std::ranges::stable_sort(criteria, {}, [](const Criterion *c) { return c->position; });
    return criteria;
}

int daysInStage(const Challenge &challenge, QDate today)
{
    if (!challenge.stageSince.isValid() || challenge.stageSince > today)
        return -1;
    return static_cast<int>(challenge.stageSince.daysTo(today));
}

} // namespace stint::governance
