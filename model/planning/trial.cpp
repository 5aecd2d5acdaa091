// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/plannerstate.h"

namespace stint::planning {

void Planner::Private::tryOut(const Snapshot &before, const ChangeSet &changes)
{
    endTrial();
    trial.emplace();
    Snapshot after = before;
    after.apply(changes);
    if (canFollow(changes)) {
        trial->before = before;
        trial->inverse = changes.inverted();
        tell(followInTrial(after, changes));
        return;
    }
    trial->anew = std::make_unique<Private>(after);
    std::vector<int> nodes;
    for (const Moved &m : between(*this, *trial->anew)) {
        const int node = trial->anew->network.finishNode(m.item.value);
        if (node < 0)
            trial->told.items.push_back(m.item);
        else if (m.before.start != m.after.start || m.before.finish != m.after.finish)
            nodes.push_back(node);
    }
    tell(nodes);
}

/// The leaf and closing nodes that begin or finish at another time.
std::vector<int> Planner::Private::followInTrial(const Snapshot &after, const ChangeSet &changes)
{
    trial->journal = std::move(spare);
    trial->journal.clear();
    std::vector<int> changed = takeOver(after, changes);
    const std::vector<int> nodes = solver.solveFrom(changed, &trial->journal);
    trial->affected.resize(dates.size());
    for (const int node : nodes)
        trial->affected[static_cast<size_t>(node)] = true;
    std::vector<int> moved = solver.moved(nodes, trial->journal);
    // What is put off on purpose may be so only now, or no longer: those edited are compared.
    std::ranges::sort(changed);
    const auto twice = std::ranges::unique(changed);
    changed.erase(twice.begin(), twice.end());
    std::erase_if(moved, [&](int node) { return std::ranges::binary_search(changed, node); });
    for (const int node : changed) {
        if (network.nodes[static_cast<size_t>(node)].role == NodeRole::Opening)
            continue;
        const ItemDates &was = dates[static_cast<size_t>(node)];
        const ItemDates now = solved(node);
        if (was.start != now.start || was.finish != now.finish)
            moved.push_back(node);
    }
    return moved;
}

void Planner::Private::tell(std::span<const int> moved)
{
    const Network &after = trial->anew ? trial->anew->network : network;
    Tried &told = trial->told;
    told.items.reserve(told.items.size() + moved.size());
    std::vector<bool> seen(after.challenges.size());
    for (const int i : moved) {
        const Node &node = after.nodes[static_cast<size_t>(i)];
        const Id<PlanItem> item(node.item);
        told.items.push_back(item);
        if (node.isMark)
            told.marks.push_back(item);
        if (node.challenge < 0 || seen[static_cast<size_t>(node.challenge)])
            continue;
        seen[static_cast<size_t>(node.challenge)] = true;
        told.challenges.emplace_back(after.challenges[static_cast<size_t>(node.challenge)].id);
    }
}

void Planner::Private::endTrial()
{
    if (trial && !trial->anew) {
        takeOver(trial->before, trial->inverse);
        solver.restore(trial->journal);
        spare = std::move(trial->journal);
    }
    trial.reset();
}

void Planner::tryOut(const Snapshot &before, const ChangeSet &changes)
{
    d->tryOut(before, changes);
}

void Planner::endTrial()
{
    d->endTrial();
}

const Tried &Planner::tried() const
{
    static const Tried nothing;
    return d->trial ? d->trial->told : nothing;
}

const ItemDates *Planner::triedDates(Id<PlanItem> item) const
{
    if (!d->trial)
        return dates(item);
    if (d->trial->anew)
        return d->trial->anew->find(item.value);
    const int node = d->network.finishNode(item.value);
    if (node < 0 || !d->trial->affected[static_cast<size_t>(node)])
        return dates(item);
    const auto [known, isNew] = d->trial->asked.try_emplace(node);
    if (isNew)
        known->second = d->solved(node);
    return &known->second;
}

std::pair<CivilTime, CivilTime> Planner::triedSpan(Id<Challenge> challenge) const
{
    if (!d->trial)
        return span(challenge);
    const Private &after = d->trial->anew ? *d->trial->anew : *d;
    const int c = after.network.challengeIndex(challenge.value);
    if (c < 0)
        return {};
    if (d->trial->anew)
        return after.span(c);
    const auto [known, isNew] = d->trial->spans.try_emplace(c);
    if (isNew)
        known->second = d->solver.spanOf(c);
    return known->second;
}

} // namespace stint::planning
