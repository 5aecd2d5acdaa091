// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"

#include "model/planning/reasons.h"
#include "model/planning/solver.h"

namespace stint::planning {

class Planner::Private
{
public:
    explicit Private(const Snapshot &at)
        : snapshot(at)
        , network(at)
        , solver(network)
    {
        solver.solveAll();
        dates.resize(network.nodes.size());
        for (int node = 0; node < static_cast<int>(dates.size()); ++node)
            refresh(node);
    }

    void refresh(int node)
    {
        const NodeTimes &t = solver.times(node);
        dates[static_cast<size_t>(node)] = {CivilTime(t.es),
                                            CivilTime(t.ef),
                                            CivilTime(t.ls),
                                            CivilTime(t.lf),
                                            WorkTime(t.totalFloat),
                                            WorkTime(t.freeFloat),
                                            t.totalFloat <= 0 && !t.finished,
                                            t.driver,
                                            t.driverId};
    }

    const ItemDates *find(qint64 item) const
    {
        const int node = network.finishNode(item);
        return node < 0 ? nullptr : &dates[static_cast<size_t>(node)];
    }

    Snapshot snapshot;
    Network network;
    Solver solver;
    std::vector<ItemDates> dates; ///< by finish node
    mutable std::optional<std::vector<Finding>> findings;
};

namespace {

/// Whether the change set can be followed on the compiled network: only plan items' own values.
bool keepsShape(const ChangeSet &changes)
{
    for (const Change<PlanItem> &c : changes.of<PlanItem>()) {
        if (!c.before || !c.after)
            return false;
    }
    for (const Change<Challenge> &c : changes.of<Challenge>()) {
        if (!c.before || !c.after || c.before->start != c.after->start)
            return false;
    }
    for (const Change<Organisation> &c : changes.of<Organisation>()) {
        if (c.before && (!c.after || c.before->calendar != c.after->calendar))
            return false;
    }
    for (const Change<Settings> &c : changes.of<Settings>()) {
        if (!c.before || !c.after || c.before->calendar != c.after->calendar)
            return false;
    }
    return !changes.touches<Dependency>() && !changes.touches<Calendar>() &&
           !changes.touches<CalendarDay>() && !changes.touches<Stint>();
}

} // namespace

Planner::Planner(const Snapshot &snapshot)
    : d(std::make_unique<Private>(snapshot))
{
}
Planner::~Planner() = default;
Planner::Planner(Planner &&) noexcept = default;
Planner &Planner::operator=(Planner &&) noexcept = default;

const ItemDates *Planner::dates(Id<PlanItem> item) const
{
    return d->find(item.value);
}

std::pair<CivilTime, CivilTime> Planner::span(Id<Challenge> challenge) const
{
    const int c = d->network.challengeIndex(challenge.value);
    if (c < 0)
        return {};
    std::pair<CivilTime, CivilTime> range;
    for (const int node : d->network.challenges[static_cast<size_t>(c)].nodes) {
        if (d->network.nodes[static_cast<size_t>(node)].role == NodeRole::Opening)
            continue;
        const NodeTimes &t = d->solver.times(node);
        if (!range.first.isValid() || t.es < range.first.minute)
            range.first = CivilTime(t.es);
        range.second = std::max(range.second, CivilTime(t.ef));
    }
    return range;
}

std::span<const Finding> Planner::findings() const
{
    if (!d->findings)
        d->findings = findingsOf(d->network, d->solver);
    return *d->findings;
}

QString Planner::reason(Id<PlanItem> item) const
{
    const ItemDates *dates = d->find(item.value);
    return dates ? reasonFor(*dates, item, d->snapshot) : QString();
}

const WorkCalendar &Planner::calendarOf(Id<PlanItem> item) const
{
    const int node = d->network.finishNode(item.value);
    if (node < 0)
        return calendar();
    return d->network
        .calendars[static_cast<size_t>(d->network.nodes[static_cast<size_t>(node)].calendar)];
}

const WorkCalendar &Planner::calendar() const
{
    return d->network.calendars.front();
}

std::vector<Moved> Planner::update(const Snapshot &after, const ChangeSet &changes)
{
    std::vector<Moved> moved;
    const auto note = [&](qint64 id, const ItemDates &before, const ItemDates &now) {
        if (!(before == now))
            moved.push_back({Id<PlanItem>(id), before, now});
    };
    bool follows = keepsShape(changes);
    std::vector<int> nodes;
    for (const Change<PlanItem> &c : changes.of<PlanItem>()) {
        follows = follows && d->network.takeOver(*c.before, *c.after, nodes);
        if (!follows)
            break;
    }
    if (!follows) {
        auto next = std::make_unique<Private>(after);
        std::swap(d, next);
        const ItemDates none;
        for (const PlanItem &item : next->snapshot.table<PlanItem>()) {
            const ItemDates *old = next->find(item.id.value), *now = d->find(item.id.value);
            note(item.id.value, old ? *old : none, now ? *now : none);
        }
        for (const Change<PlanItem> &c : changes.of<PlanItem>()) {
            const ItemDates *now = c.isAdded() ? d->find(c.id().value) : nullptr;
            if (now)
                note(c.id().value, none, *now);
        }
        return moved;
    }
    d->snapshot = after;
    d->findings.reset();
    for (const int node : d->solver.solveFrom(nodes)) {
        const ItemDates before = d->dates[static_cast<size_t>(node)];
        d->refresh(node);
        note(d->network.nodes[static_cast<size_t>(node)].item, before,
             d->dates[static_cast<size_t>(node)]);
    }
    std::ranges::sort(moved, {}, &Moved::item);
    return moved;
}

std::vector<Moved> Planner::whatIf(const Snapshot &before, const ChangeSet &changes)
{
    Snapshot after = before;
    after.apply(changes);
    const std::vector<Moved> moved = update(after, changes);
    update(before, changes.inverted());
    return moved;
}

QStringList Planner::loopThrough(const Snapshot &snapshot, Id<PlanItem> predecessor,
                                 Id<PlanItem> successor)
{
    if (predecessor == successor)
        return {snapshot.title(EntityKind::PlanItem, predecessor.value)};
    const Network network(snapshot);
    const int from = network.startNode(successor.value), to = network.finishNode(predecessor.value);
    if (from < 0 || to < 0)
        return {};
    std::vector<int> cameFrom(network.nodes.size(), -1);
    std::vector<int> open{from};
    cameFrom[static_cast<size_t>(from)] = from;
    while (!open.empty() && cameFrom[static_cast<size_t>(to)] < 0) {
        const int node = open.back();
        open.pop_back();
        for (const Arc &arc : network.arcsOut(node)) {
            if (cameFrom[static_cast<size_t>(arc.other)] >= 0)
                continue;
            cameFrom[static_cast<size_t>(arc.other)] = node;
            open.push_back(arc.other);
        }
    }
    if (cameFrom[static_cast<size_t>(to)] < 0)
        return {};
    QStringList names;
    for (int node = to;; node = cameFrom[static_cast<size_t>(node)]) {
        const QString name =
            snapshot.title(EntityKind::PlanItem, network.nodes[static_cast<size_t>(node)].item);
        if (names.isEmpty() || names.front() != name)
            names.prepend(name);
        if (node == from)
            return names;
    }
}

} // namespace stint::planning
