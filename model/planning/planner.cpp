// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/plannerstate.h"
#include "model/planning/reasons.h"
#include "model/planning/why.h"

namespace stint::planning {

namespace {

/// Whether the change set can be followed on the compiled network: only plan items' own values, who
/// is assigned to them, and when people are at work.
bool keepsShape(const ChangeSet &changes)
{
    for (const Change<PlanItem> &c : changes.of<PlanItem>()) {
        if (!c.before || !c.after || c.before->parent != c.after->parent ||
            c.before->kind != c.after->kind || c.before->challenge != c.after->challenge)
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

Planner::Private::Private(const Snapshot &at)
    : snapshot(at)
    , network(at)
    , solver(network)
{
    solver.solveAll();
    dates.resize(network.nodes.size());
    for (int node = 0; node < static_cast<int>(dates.size()); ++node)
        dates[static_cast<size_t>(node)] = solved(node);
}

ItemDates Planner::Private::solved(int node) const
{
    const NodeTimes t = solver.times(node);
    return {CivilTime(t.es),
            CivilTime(t.ef),
            CivilTime(t.ls),
            CivilTime(t.lf),
            WorkTime(t.totalFloat),
            WorkTime(t.freeFloat),
            t.totalFloat <= 0 && !t.finished,
            t.driver,
            t.driverId};
}

Span Planner::Private::span(int challenge) const
{
    const auto [known, isNew] = spans.try_emplace(challenge);
    auto &[start, finish] = known->second;
    if (!isNew)
        return known->second;
    for (const int node : network.challenges[static_cast<size_t>(challenge)].nodes) {
        if (network.nodes[static_cast<size_t>(node)].role == NodeRole::Opening)
            continue;
        const ItemDates &when = dates[static_cast<size_t>(node)];
        if (!start.isValid() || when.start < start)
            start = when.start;
        finish = std::max(finish, when.finish);
    }
    return known->second;
}

bool Planner::Private::canFollow(const ChangeSet &changes) const
{
    return keepsShape(changes) && network.calendars.size() <= mostCalendars;
}

std::vector<int> Planner::Private::takeOver(const Snapshot &now, const ChangeSet &changes)
{
    std::vector<int> nodes;
    for (const Change<Settings> &c : changes.of<Settings>()) {
        if (c.before->statusDate != c.after->statusDate)
            network.takeOver(*c.after, nodes);
    }
    if (ItemCalendars::concernsPeople(changes))
        network.takeOverPeople(now, changes, nodes);
    for (const Change<PlanItem> &c : changes.of<PlanItem>())
        network.takeOver(now, *c.before, *c.after, nodes);
    return nodes;
}

std::vector<Moved> Planner::Private::between(const Private &before, const Private &after)
{
    std::vector<Moved> moved;
    const ItemDates none;
    const auto datesIn = [&none](const Private &plan, Id<PlanItem> item) {
        const ItemDates *dates = plan.find(item.value);
        return dates ? *dates : none;
    };
    for (const PlanItem &item : before.snapshot.table<PlanItem>()) {
        const Moved m{item.id, datesIn(before, item.id), datesIn(after, item.id)};
        if (!(m.before == m.after))
            moved.push_back(m);
    }
    for (const PlanItem &item : after.snapshot.table<PlanItem>()) {
        if (!before.snapshot.find(item.id))
            moved.push_back({item.id, none, datesIn(after, item.id)});
    }
    std::ranges::sort(moved, {}, &Moved::item);
    return moved;
}

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
    return c < 0 ? Span() : d->span(c);
}

std::vector<Finding> Planner::findings() const
{
    d->endTrial();
    std::vector<Finding> found = findingsOf(d->network, d->solver, d->snapshot);
    const Timeboxes boxes(d->snapshot);
    for (const PlanItem &item : d->snapshot.table<PlanItem>()) {
        const QString text = timeboxFinding(d->snapshot, *this, boxes, item);
        if (!text.isEmpty())
            found.push_back({item.id, text});
    }
    return found;
}

QStringList Planner::findings(Id<PlanItem> item) const
{
    d->endTrial();
    const PlanItem *row = d->snapshot.find(item);
    const int node = d->network.finishNode(item.value);
    if (!row || node < 0)
        return {};
    std::vector<Finding> found = circlesOf(d->network, d->snapshot, item);
    addFindings(d->network, d->solver, node, found);
    QStringList texts;
    for (const Finding &f : found)
        texts << f.text;
    if (!d->boxes)
        d->boxes.emplace(d->snapshot);
    const QString past = timeboxFinding(d->snapshot, *this, *d->boxes, *row);
    return past.isEmpty() ? texts : texts << past;
}

QString Planner::reason(Id<PlanItem> item) const
{
    const ItemDates *dates = d->find(item.value);
    return dates ? reasonFor(*dates, item, d->snapshot) : QString();
}

std::vector<Why> Planner::why(Id<PlanItem> item) const
{
    d->endTrial();
    const int node = d->network.finishNode(item.value);
    return node < 0 ? std::vector<Why>()
                    : whyThen(d->snapshot, d->network, d->solver, *d->find(item.value), node);
}

Why Planner::whyCritical(Id<PlanItem> item) const
{
    d->endTrial();
    const int node = d->network.finishNode(item.value);
    if (node < 0)
        return {};
    if (d->keepers.empty())
        d->keepers = keepersOf(d->network, d->solver);
    return whyFloat(d->snapshot, d->network, d->solver, d->keepers, node);
}

const WorkCalendar &Planner::calendarOf(Id<PlanItem> item) const
{
    const int node = d->network.finishNode(item.value);
    if (node < 0)
        return calendar();
    return d->network.calendarOf(d->network.nodes[static_cast<size_t>(node)]);
}

const WorkCalendar &Planner::calendar() const
{
    return d->network.calendars.at(0);
}

std::vector<Moved> Planner::update(const Snapshot &after, const ChangeSet &changes)
{
    d->endTrial();
    if (!d->canFollow(changes)) {
        const auto before = std::exchange(d, std::make_unique<Private>(after));
        return Private::between(*before, *d);
    }
    d->snapshot = after;
    d->boxes.reset();
    d->keepers.clear();
    d->spans.clear();
    std::vector<Moved> moved;
    for (const int node : d->solver.solveFrom(d->takeOver(after, changes))) {
        ItemDates &known = d->dates[static_cast<size_t>(node)];
        const ItemDates now = d->solved(node);
        if (known == now)
            continue;
        moved.push_back(
            {Id<PlanItem>(d->network.nodes[static_cast<size_t>(node)].item), known, now});
        known = now;
    }
    std::ranges::sort(moved, {}, &Moved::item);
    return moved;
}

std::vector<Moved> Planner::whatIf(const Snapshot &before, const ChangeSet &changes)
{
    d->endTrial();
    Snapshot after = before;
    after.apply(changes);
    if (!d->canFollow(changes))
        return Private::between(*d, Private(after));
    Solver::Journal journal;
    std::vector<Moved> moved;
    for (const int node : d->solver.solveFrom(d->takeOver(after, changes), &journal)) {
        const ItemDates &known = d->dates[static_cast<size_t>(node)];
        const ItemDates now = d->solved(node);
        if (!(known == now))
            moved.push_back(
                {Id<PlanItem>(d->network.nodes[static_cast<size_t>(node)].item), known, now});
    }
    d->takeOver(before, changes.inverted());
    d->solver.restore(journal);
    std::ranges::sort(moved, {}, &Moved::item);
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
