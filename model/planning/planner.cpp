// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/planner.h"

#include "model/planning/reasons.h"
#include "model/planning/timebox.h"
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
            dates[static_cast<size_t>(node)] = solved(node);
    }

    ItemDates solved(int node) const
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

    const ItemDates *find(qint64 item) const
    {
        const int node = network.finishNode(item);
        return node < 0 ? nullptr : &dates[static_cast<size_t>(node)];
    }

    /// Takes over a change set that keeps the network's shape; the nodes that it concerns.
    std::vector<int> takeOver(const Snapshot &now, const ChangeSet &changes)
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

    /// What differs between two plans.
    static std::vector<Moved> between(const Private &before, const Private &after)
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

    std::pair<CivilTime, CivilTime> span(Id<Challenge> challenge) const
    {
        const int c = network.challengeIndex(challenge.value);
        if (c < 0)
            return {};
        std::pair<CivilTime, CivilTime> range;
        for (const int node : network.challenges[static_cast<size_t>(c)].nodes) {
            if (network.nodes[static_cast<size_t>(node)].role == NodeRole::Opening)
                continue;
            const ItemDates &when = dates[static_cast<size_t>(node)];
            if (!range.first.isValid() || when.start < range.first)
                range.first = when.start;
            range.second = std::max(range.second, when.finish);
        }
        return range;
    }

    void tryOut(const Snapshot &before, const ChangeSet &changes)
    {
        endTrial();
        trial.emplace();
        Snapshot after = before;
        after.apply(changes);
        if (!keepsShape(changes) || network.calendars.size() > mostCalendars) {
            trial->anew = std::make_unique<Private>(after);
            for (const Moved &m : between(*this, *trial->anew)) {
                if (m.before.start != m.after.start || m.before.finish != m.after.finish)
                    trial->moved.push_back(m.item);
            }
            return;
        }
        trial->journal = std::move(spare);
        trial->journal.clear();
        trial->before = before;
        trial->inverse = changes.inverted();
        std::vector<int> changed = takeOver(after, changes);
        const std::vector<int> nodes = solver.solveFrom(changed, &trial->journal);
        trial->affected.resize(dates.size());
        for (const int node : nodes)
            trial->affected[static_cast<size_t>(node)] = true;
        const auto take = [this](int node) {
            trial->moved.emplace_back(network.nodes[static_cast<size_t>(node)].item);
        };
        // What is put off on purpose may be so only now, or no longer: those edited are compared.
        std::ranges::sort(changed);
        for (const int node : solver.moved(nodes, trial->journal)) {
            if (!std::ranges::binary_search(changed, node))
                take(node);
        }
        const auto twice = std::ranges::unique(changed);
        for (const int node : std::ranges::subrange(changed.begin(), twice.begin())) {
            if (network.nodes[static_cast<size_t>(node)].role == NodeRole::Opening)
                continue;
            const ItemDates &was = dates[static_cast<size_t>(node)];
            const ItemDates now = solved(node);
            if (was.start != now.start || was.finish != now.finish)
                take(node);
        }
    }

    void endTrial()
    {
        if (trial && !trial->anew) {
            takeOver(trial->before, trial->inverse);
            solver.restore(trial->journal);
            spare = std::move(trial->journal);
        }
        trial.reset();
    }

    struct Trial {
        std::unique_ptr<Private> anew; ///< of an edit that can't be followed; else null
        Snapshot before;
        ChangeSet inverse;
        Solver::Journal journal;
        std::vector<bool> affected; ///< by node
        std::vector<Id<PlanItem>> moved;
        std::unordered_map<int, ItemDates> asked; ///< by node
    };

    Snapshot snapshot;
    Network network;
    /// Leave that changes leaves calendars behind; a new network has only those in use.
    int mostCalendars = 2 * network.calendars.size() + 50;
    Solver solver;
    std::vector<ItemDates> dates;     ///< by finish node
    mutable std::vector<int> keepers; ///< of the floats; empty: not asked for yet
    std::optional<Trial> trial;
    Solver::Journal spare;                  ///< of the trial before: its memory is used again
    mutable std::optional<Timeboxes> boxes; ///< not asked for yet: empty
};

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
    return d->span(challenge);
}

std::vector<Finding> Planner::findings() const
{
    d->endTrial();
    std::vector<Finding> found = findingsOf(d->network, d->solver);
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
    std::vector<Finding> found;
    std::ranges::copy_if(d->network.findings, std::back_inserter(found),
                         [&](const Finding &f) { return f.item == item; });
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

void Planner::tryOut(const Snapshot &before, const ChangeSet &changes)
{
    d->tryOut(before, changes);
}

void Planner::endTrial()
{
    d->endTrial();
}

std::span<const Id<PlanItem>> Planner::tried() const
{
    return d->trial ? std::span<const Id<PlanItem>>(d->trial->moved)
                    : std::span<const Id<PlanItem>>();
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
    if (d->trial->anew)
        return d->trial->anew->span(challenge);
    const int c = d->network.challengeIndex(challenge.value);
    return c < 0 ? std::pair<CivilTime, CivilTime>() : d->solver.spanOf(c);
}

std::vector<Moved> Planner::update(const Snapshot &after, const ChangeSet &changes)
{
    d->endTrial();
    if (!keepsShape(changes) || d->network.calendars.size() > d->mostCalendars) {
        const auto before = std::exchange(d, std::make_unique<Private>(after));
        return Private::between(*before, *d);
    }
    d->snapshot = after;
    d->boxes.reset();
    d->keepers.clear();
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
    if (!keepsShape(changes) || d->network.calendars.size() > d->mostCalendars)
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
