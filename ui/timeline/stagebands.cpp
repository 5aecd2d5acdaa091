// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/stagebands.h"

#include "model/governance/lifecycle.h"

#include <QSet>
#include <map>

namespace stint::ui {

namespace {

struct Step {
    Id<Stage> from;
    Id<Stage> to;
    QDate on;
    bool gate;
};

// The changes of stage that hold: superseded decisions are history, not course.
std::vector<Step> stepsTaken(const Snapshot &now, const PlanIndex &index, Id<Challenge> challenge)
{
    const auto reviews = index.reviews(challenge);
    QSet<qint64> superseded;
    for (const Id<GateReview> id : reviews) {
        if (const GateReview *review = now.find(id); review && review->supersedes)
            superseded.insert(review->supersedes.value);
    }
    std::vector<Step> steps;
    for (const Id<GateReview> id : reviews) {
        const GateReview *review = now.find(id);
        if (review && !superseded.contains(id.value) && review->to && review->to != review->from &&
            review->on.isValid())
            steps.push_back({review->from, review->to, review->on, bool(review->gate)});
    }
    return steps;
}

// When each stage's gate is planned; the last one where a plan has several.
std::map<qint64, QDate> plannedGates(const Snapshot &now, const PlanIndex &index,
                                     const DatesOf &dates, Id<Challenge> challenge)
{
    std::map<qint64, QDate> gates;
    for (const OutlineNode &node : index.outline(challenge)) {
        const PlanItem *item = now.find(node.item);
        if (!item || item->kind != PlanKind::Gate)
            continue;
        const Gate *gate = now.find(item->gate);
        const planning::ItemDates *when = dates(node.item);
        if (!gate || !when || !when->start.isValid())
            continue;
        QDate &on = gates[gate->stage.value];
        on = std::max(on, when->start.date());
    }
    return gates;
}

} // namespace

StageBands stageBands(const Snapshot &now, const PlanIndex &index, const DatesOf &dates,
                      const Challenge &challenge, QDate today)
{
    StageBands bands;
    const Stage *current = now.find(challenge.stage);
    if (!current)
        return bands;
    QDate since = challenge.start;
    for (const Step &step : stepsTaken(now, index, challenge.id)) {
        if (since.isValid() && since < step.on)
            bands.spans.push_back({step.from, since, step.on, false});
        if (step.gate)
            bands.gates.push_back({step.on, step.from, GateState::Decided});
        since = step.on;
    }
    if (bands.spans.empty() && bands.gates.empty() && challenge.stageSince.isValid())
        since = challenge.stageSince;
    if (!since.isValid())
        since = challenge.stageSince;
    if (!since.isValid())
        return bands;
    if (current->closed) {
        bands.spans.push_back({current->id, since, since.addDays(1), true});
        bands.ended = true;
        return bands;
    }

    const std::vector<const Stage *> stages = governance::stagesInOrder(now);
    const std::map<qint64, QDate> planned = plannedGates(now, index, dates, challenge.id);
    // Usual lengths go on from a plan; where there is none, nobody has planned anything.
    const bool isPlanned = !index.outline(challenge.id).empty();
    QDate from = since;
    bool first = true;
    for (const Stage *stage : stages) {
        if (stage->position < current->position ||
            (stage->position == current->position && stage->id != current->id))
            continue;
        if (stage->closed)
            break;
        QDate to;
        bool hasGate = false;
        if (const auto it = planned.find(stage->id.value);
            it != planned.end() && it->second >= from) {
            to = it->second;
            hasGate = true;
        } else if (isPlanned && stage->plannedWeeks > 0) {
            to = from.addDays(7 * stage->plannedWeeks);
            hasGate = true;
        } else if (first) {
            to = challenge.due.isValid() ? challenge.due : today;
        } else {
            break;
        }
        // What should have ended and hasn't, goes on.
        if (first)
            to = std::max({to, today, from.addDays(1)});
        to = std::max(to, from.addDays(1));
        bands.spans.push_back({stage->id, from, to, first});
        if (hasGate)
            bands.gates.push_back({to, stage->id, first ? GateState::Next : GateState::Later});
        from = to;
        first = false;
    }
    return bands;
}

} // namespace stint::ui
