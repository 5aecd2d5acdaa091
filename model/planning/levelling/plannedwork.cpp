// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/plannedwork.h"

#include "model/planning/calendaryears.h"

#include <QCoreApplication>
#include <QLocale>

namespace stint::planning::levelling {

namespace {

bool isPinned(const PlanItem &item)
{
    return item.constraintTime.isValid() &&
           (item.constraint == Constraint::MustStart || item.constraint == Constraint::MustFinish ||
            item.constraint == Constraint::Fixed);
}

constexpr int mostUnits = 1000; ///< percent; more is damage

/// Under way, done, or where it is because somebody says so.
bool stays(const PlanItem &item)
{
    return isPinned(item) || item.progress > 0 || item.actualStart.isValid() ||
           item.actualFinish.isValid() || item.recordedStart.isValid() ||
           item.recordedFinish.isValid();
}

/// Forgets what was levelled. What is to be as late as possible may come later than it does now,
/// not earlier.
Snapshot released(const Snapshot &snapshot, Id<Challenge> only)
{
    Snapshot plan = snapshot;
    std::vector<PlanItem> late;
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        if (only && item.challenge != only)
            continue;
        PlanItem row = item;
        row.levelledStart = {};
        if (item.levelledStart.isValid())
            plan.table<PlanItem>().put(row);
        if (item.constraint == Constraint::AsLateAsPossible && !stays(item))
            late.push_back(row);
    }
    if (late.empty())
        return plan;
    const Planner planner(plan);
    for (PlanItem &row : late) {
        if (const ItemDates *dates = planner.dates(row.id)) {
            row.levelledStart = dates->start;
            plan.table<PlanItem>().put(row);
        }
    }
    return plan;
}

/// A date without a time means the whole day.
qint64 endOf(CivilTime t)
{
    return t.minuteOfDay() == 0 ? t.minute + 1440 : t.minute;
}

} // namespace

struct PlannedWork::Asking {
    int node;
    Id<Person> person;
    int units;
};

PlannedWork::PlannedWork(const Snapshot &snapshot, Id<Challenge> only)
    : plan(released(snapshot, only))
    , network(plan)
    , solver(network)
    , jobOf(network.nodes.size(), -1)
{
    solver.solveAll();
    findHolds();
    addJobs(snapshot, only);
    addPromises();
}

const WorkCalendar &PlannedWork::calendarOf(int node) const
{
    return network.calendarOf(network.nodes[static_cast<size_t>(node)]);
}

bool PlannedWork::mayBePutOff(int node, Id<Challenge> only) const
{
    const PlanItem &item = *plan.find(Id<PlanItem>(network.nodes[static_cast<size_t>(node)].item));
    return !stays(item) && !m_holds[static_cast<size_t>(node)] && (!only || item.challenge == only);
}

/// What work under way or done waits for is not put off: without an actual start that says when it
/// began, it would move along.
void PlannedWork::findHolds()
{
    m_holds.assign(network.nodes.size(), false);
    for (size_t i = network.nodes.size(); i-- > 0;) {
        const Node &n = network.nodes[i];
        if (n.given != Given::Nothing || n.isPinned())
            continue; // it moves for nothing
        bool held = n.role == NodeRole::Leaf && n.progress > 0;
        for (const Arc &arc : network.arcsOut(static_cast<int>(i)))
            held = held || m_holds[static_cast<size_t>(arc.other)];
        m_holds[i] = held;
    }
}

/// Assignments to work, by node; those to a summary are none.
std::vector<PlannedWork::Asking> PlannedWork::askings() const
{
    std::vector<Asking> found;
    for (const Assignment &a : plan.table<Assignment>()) {
        const int node = network.startNode(a.item.value);
        if (node >= 0 && network.nodes[static_cast<size_t>(node)].role == NodeRole::Leaf &&
            network.nodes[static_cast<size_t>(node)].duration > 0 && a.units > 0 &&
            plan.find(a.person))
            found.push_back(
                {node, a.person, std::min(a.units, mostUnits) * (Capacities::fullTime / 100)});
    }
    std::ranges::sort(found, {}, [](const Asking &a) { return std::pair(a.node, a.person); });
    return found;
}

void PlannedWork::addJobs(const Snapshot &before, Id<Challenge> only)
{
    const std::vector<Asking> asking = askings();
    const Capacities capacities(plan);
    qint64 work = 0;
    for (const Asking &a : asking) {
        if (jobOf[static_cast<size_t>(a.node)] >= 0 || !mayBePutOff(a.node, only))
            continue;
        const Node &node = network.nodes[static_cast<size_t>(a.node)];
        const PlanItem &item = *before.find(Id<PlanItem>(node.item));
        jobOf[static_cast<size_t>(a.node)] = static_cast<int>(jobs.size());
        jobs.push_back({a.node,
                        &calendarOf(a.node),
                        node.duration,
                        {},
                        item.priority,
                        item.constraint == Constraint::AsLateAsPossible});
        m_end = std::max(m_end, solver.times(a.node).ef);
        work += node.duration;
    }
    // Working weeks are a quarter of the time or so; then a year, for those who are away.
    constexpr qint64 year = 365 * 1440;
    m_end += std::min(8 * work, 20 * year) + year;
    addPeople(asking, capacities);
    findHopeless(before, capacities);
    for (const Asking &a : asking) {
        if (jobOf[static_cast<size_t>(a.node)] >= 0)
            continue;
        const auto person = std::ranges::lower_bound(m_people, a.person);
        const NodeTimes &t = solver.times(a.node);
        if (person != m_people.end() && *person == a.person)
            free[static_cast<size_t>(person - m_people.begin())].take(
                {calendarOf(a.node), CivilTime(std::clamp(t.es, firstMinute, lastMinute)),
                 CivilTime(std::clamp(t.ef, firstMinute, lastMinute))},
                a.units);
    }
}

/// Of all people that jobs ask for: what they have, and who asks.
void PlannedWork::addPeople(const std::vector<Asking> &asking, const Capacities &capacities)
{
    for (const Asking &a : asking) {
        if (jobOf[static_cast<size_t>(a.node)] >= 0)
            m_people.push_back(a.person);
    }
    std::ranges::sort(m_people);
    const auto repeated = std::ranges::unique(m_people);
    m_people.erase(repeated.begin(), repeated.end());
    std::vector<std::vector<const WorkCalendar *>> calendars(m_people.size());
    qint64 begin = m_end;
    for (const Asking &a : asking) {
        const int job = jobOf[static_cast<size_t>(a.node)];
        if (job < 0)
            continue;
        const auto profile =
            static_cast<int>(std::ranges::lower_bound(m_people, a.person) - m_people.begin());
        std::vector<Asked> &asked = jobs[static_cast<size_t>(job)].asked;
        if (!asked.empty() && asked.back().profile == profile)
            asked.back().units = std::min(asked.back().units + a.units, 100 * mostUnits); // twice
        else
            asked.push_back({profile, a.units, true});
        auto &its = calendars[static_cast<size_t>(profile)];
        if (std::ranges::find(its, &calendarOf(a.node)) == its.end())
            its.push_back(&calendarOf(a.node));
        begin = std::min(begin, solver.times(a.node).es);
    }
    const QDate first = CivilTime(begin).date(), last = CivilTime(m_end).date();
    for (size_t p = 0; p < m_people.size(); ++p) {
        const int usual = capacities.usualUnits(m_people[p]);
        Profile profile(usual);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            // On days that no job works, it doesn't matter who is there: fewer steps.
            if (std::ranges::any_of(calendars[p],
                                    [&](const WorkCalendar *c) { return c->isWorkingDay(day); }))
                profile.set(CivilTime::at(day, 0).minute, capacities.units(m_people[p], day));
        }
        profile.set(m_end, usual);
        free.push_back(std::move(profile));
    }
}

/// In the working minutes of its calendar, if everybody had time.
qint64 PlannedWork::firstStart(const Job &job) const
{
    return job.calendar->workedBefore(CivilTime(solver.times(job.node).es));
}

/// Says which jobs ask for more than there is, and has them take what there is.
void PlannedWork::findHopeless(const Snapshot &before, const Capacities &capacities)
{
    for (Job &job : jobs) {
        const Id<PlanItem> item(network.nodes[static_cast<size_t>(job.node)].item);
        for (Asked &asked : job.asked) {
            const Id<Person> person = m_people[static_cast<size_t>(asked.profile)];
            const int usual = capacities.usualUnits(person);
            const QString name = before.find(person)->name;
            if (asked.units > usual) {
                const auto percent = [](int units) {
                    return QLocale().toString(units / (Capacities::fullTime / 100));
                };
                findings.push_back(
                    {item, QCoreApplication::translate(
                               "Planning", "Asks for %1 % of %2, who has %3 %. No other "
                                           "date changes that.")
                               .arg(percent(asked.units), name, percent(usual))});
                asked.units = usual;
            }
            const Task alone{*job.calendar, {&asked, 1}, job.length};
            const qint64 start = earliestFit(free, alone, firstStart(job));
            asked.waits = start >= 0 && alone.from(start).finish.minute <= m_end;
            if (!asked.waits)
                findings.push_back({item, QCoreApplication::translate(
                                              "Planning", "%1 is never at work for as long as this "
                                                          "takes. No other date changes that.")
                                              .arg(name)});
        }
        if (job.asked.size() < 2 || !std::ranges::all_of(job.asked, &Asked::waits))
            continue;
        const qint64 start = earliestFit(free, job.task(), firstStart(job));
        if (start >= 0 && job.task().from(start).finish.minute <= m_end)
            continue;
        findings.push_back(
            {item, QCoreApplication::translate(
                       "Planning", "Those who are assigned to it are never there together for as "
                                   "long as this takes. No other date changes that.")});
        for (Asked &asked : job.asked)
            asked.waits = false;
    }
}

void PlannedWork::addPromises()
{
    std::vector<int> highest(network.challenges.size(), 0);
    for (const Job &job : jobs) {
        int &known =
            highest[static_cast<size_t>(network.nodes[static_cast<size_t>(job.node)].challenge)];
        known = std::max(known, job.priority);
    }
    for (size_t node = 0; node < network.nodes.size(); ++node) {
        const Node &n = network.nodes[node];
        if (n.role == NodeRole::Opening)
            continue;
        const PlanItem &item = *plan.find(Id<PlanItem>(n.item));
        const int weight = std::clamp(item.priority, 1, 1000);
        if (item.deadline.isValid())
            deadlines.push_back({static_cast<int>(node), endOf(item.deadline), weight});
        if (item.constraint == Constraint::FinishNoLater && item.constraintTime.isValid())
            deadlines.push_back({static_cast<int>(node), endOf(item.constraintTime), weight});
    }
    for (size_t c = 0; c < network.challenges.size(); ++c) {
        const Challenge &challenge = *plan.find(Id<Challenge>(network.challenges[c].id));
        if (challenge.due.isValid())
            dues.push_back({static_cast<int>(c), CivilTime::at(challenge.due, 1440).minute,
                            std::clamp(highest[c], 1, 1000)});
    }
}

} // namespace stint::planning::levelling
