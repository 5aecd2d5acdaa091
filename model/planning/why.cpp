// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/why.h"

#include "model/planning/reasons.h"

#include <QCoreApplication>
#include <QLocale>

namespace stint::planning {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString dayOf(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

const Leave *leaveOn(const Snapshot &now, const Network &network, Id<PlanItem> item, QDate day)
{
    const auto people = network.calendars.assigned(item);
    if (people.empty())
        return nullptr;
    for (const Leave &row : now.table<Leave>()) {
        const QDate last = row.last.isValid() ? row.last : row.first;
        if ((row.share <= 0 || row.share >= 100) && row.first <= day && day <= last &&
            std::ranges::any_of(people,
                                [&](const auto &one) { return one.second == row.person.value; }))
            return &row;
    }
    return nullptr;
}

/// The row that makes a day an exception, if one does; else it is a rule's.
const CalendarDay *exceptionOn(const Snapshot &now, const QString &name, QDate day)
{
    for (const CalendarDay &row : now.table<CalendarDay>()) {
        if (row.name == name && row.first <= day && day <= std::max(row.first, row.last))
            return &row;
    }
    return nullptr;
}

/// A closure of many days is said once. Returns the last of the days that the sentence is about.
QDate addNamedDays(const Snapshot &now, const QString &name, QDate day, std::vector<Why> &reasons)
{
    const CalendarDay *row = exceptionOn(now, name, day);
    const qint64 id = row ? row->id.value : 0;
    if (!row || row->last <= row->first) {
        reasons.push_back({Words::tr("%1, %2, is a day off.").arg(name, dayOf(day)),
                           EntityKind::CalendarDay, id});
        return day;
    }
    reasons.push_back(
        {Words::tr("%1, %2 to %3, are days off.").arg(name, dayOf(row->first), dayOf(row->last)),
         EntityKind::CalendarDay, id});
    return row->last;
}

/// Days on which nothing is done between what a start waits for and the finish.
void addDaysOff(const Snapshot &now, const Network &network, const Node &node, CivilTime from,
                CivilTime start, CivilTime finish, std::vector<Why> &reasons)
{
    constexpr int mostDays = 3660;
    const WorkCalendar &calendar = network.calendarOf(node);
    const Id<PlanItem> item(node.item);
    QDate pushedFrom;
    const QDate first = from.isValid() && from < start ? from.date() : start.date();
    for (QDate day = first; day < finish.date() && first.daysTo(day) < mostDays;
         day = day.addDays(1)) {
        if (calendar.isWorkingDay(day))
            continue;
        if (const Leave *leave = leaveOn(now, network, item, day)) {
            const QDate last = leave->last.isValid() ? leave->last : leave->first;
            reasons.push_back({Words::tr("%1 is away from %2 to %3.")
                                   .arg(now.title(EntityKind::Person, leave->person.value),
                                        dayOf(leave->first), dayOf(last)),
                               EntityKind::Person, leave->person.value});
            day = last;
        } else if (const QString name = calendar.dayName(day); !name.isEmpty()) {
            day = addNamedDays(now, name, day, reasons);
        } else if (day < start.date() && !pushedFrom.isValid()) {
            pushedFrom = day;
        }
    }
    if (pushedFrom.isValid())
        reasons.push_back({Words::tr("The days off from %1 push it to %2.")
                               .arg(dayOf(pushedFrom), dayOf(start.date())),
                           EntityKind::PlanItem, 0});
}

Why driverOf(const Snapshot &now, const ItemDates &dates, Id<PlanItem> id)
{
    Why why{reasonFor(dates, id, now), EntityKind::PlanItem, id.value};
    const PlanItem *item = now.find(id);
    if (const Dependency *link = now.find(Id<Dependency>(dates.driverId));
        link && dates.driver == DriverKind::Predecessor)
        why.id = link->predecessor.value;
    else if (dates.driver == DriverKind::Parent)
        why.id = item->parent.value;
    else if (dates.driver == DriverKind::ChallengeStart)
        why = {why.text, EntityKind::Challenge, item->challenge.value};
    else if (dates.driver == DriverKind::StatusDate)
        why = {why.text, EntityKind::Settings, now.settings().id.value};
    return why;
}

/// An amount of an item's working time, its days being eight hours for whoever reads.
QString amount(const WorkCalendar &calendar, qint64 minutes)
{
    const qint64 day = std::max<qint64>(1, calendar.typicalDay().minutes);
    return WorkTime(minutes * WorkTime::days(1).minutes / day).toString();
}

} // namespace

std::vector<Why> whyThen(const Snapshot &now, const Network &network, const Solver &solver,
                         const ItemDates &dates, int i)
{
    const Node &node = network.nodes[static_cast<size_t>(i)];
    std::vector<Why> reasons;
    if (const Why driver = driverOf(now, dates, Id<PlanItem>(node.item)); !driver.text.isEmpty())
        reasons.push_back(driver);
    if (node.role != NodeRole::Leaf)
        return reasons;
    addDaysOff(now, network, node, solver.drivenFrom(i), dates.start, dates.finish, reasons);
    if (solver.isSplit(i))
        reasons.push_back({Words::tr("What is left of it comes after the status date, %1.")
                               .arg(dayOf(now.settings().statusDate)),
                           EntityKind::Settings, now.settings().id.value});
    return reasons;
}

std::vector<int> keepersOf(const Network &network, const Solver &solver)
{
    std::vector<int> keepers(network.nodes.size());
    for (int i = static_cast<int>(keepers.size()) - 1; i >= 0; --i) {
        if (network.nodes[static_cast<size_t>(i)].role == NodeRole::Opening)
            continue;
        const int next = solver.keeper(i);
        keepers[static_cast<size_t>(i)] = next < 0 ? i : keepers[static_cast<size_t>(next)];
    }
    return keepers;
}

Why whyFloat(const Snapshot &now, const Network &network, const Solver &solver,
             const std::vector<int> &keepers, int i)
{
    // A summary bears what its tightest part bears.
    for (auto parts = network.partsOf(network.nodes[static_cast<size_t>(i)].item); !parts.empty();
         parts = network.partsOf(network.nodes[static_cast<size_t>(i)].item)) {
        const auto tightest = std::ranges::min_element(parts, {}, [&](int part) {
            const NodeTimes t = solver.times(part);
            return std::pair(t.finished, t.totalFloat);
        });
        if (solver.totalFloat(i) < solver.totalFloat(*tightest))
            break; // its own dates are tighter
        i = *tightest;
    }
    const Node &node = network.nodes[static_cast<size_t>(i)];
    const NodeTimes t = solver.times(i);
    if (t.finished)
        return {Words::tr("Not critical: it is done."), EntityKind::PlanItem, node.item};
    const WorkCalendar &calendar = network.calendarOf(node);
    const int keeper = keepers[static_cast<size_t>(i)];
    const Node &kept = network.nodes[static_cast<size_t>(keeper)];
    const qint64 challengeId = network.challenges[static_cast<size_t>(kept.challenge)].id;
    const QString keptName = now.title(EntityKind::PlanItem, kept.item);
    Why why{{}, EntityKind::PlanItem, kept.item};
    QString consequence;
    switch (solver.keeping(keeper)) {
    case Solver::Keeping::Deadline:
        consequence = Words::tr("the deadline of “%1” is missed").arg(keptName);
        break;
    case Solver::Keeping::Constraint:
        consequence = Words::tr("“%1” can't keep its date").arg(keptName);
        break;
    case Solver::Keeping::ChallengeFinish:
        consequence =
            Words::tr("%1 finishes later").arg(now.title(EntityKind::Challenge, challengeId));
        why.kind = EntityKind::Challenge;
        why.id = challengeId;
        break;
    }
    if (t.totalFloat < 0) {
        why.text = Words::tr("Critical: as it is, %1, by %2.")
                       .arg(consequence, amount(calendar, -t.totalFloat));
    } else if (t.totalFloat == 0) {
        const auto waiting =
            std::ranges::count_if(network.arcsOut(i), [](const Arc &arc) { return !arc.inside; });
        why.text = Words::tr("Critical: if it slips, %1.").arg(consequence);
        if (waiting > 0)
            why.text += QLatin1Char(' ') +
                        Words::tr("%n item(s) wait for it.", nullptr, static_cast<int>(waiting));
    } else {
        why.text = Words::tr("Not critical: it can slip %1 before %2.")
                       .arg(amount(calendar, t.totalFloat), consequence);
        const int moved = t.freeFloat < t.totalFloat ? solver.firstMoved(i) : -1;
        const QString name = moved < 0 ? QString()
                                       : now.title(EntityKind::PlanItem,
                                                   network.nodes[static_cast<size_t>(moved)].item);
        if (moved >= 0 && t.freeFloat == 0)
            why.text += QLatin1Char(' ') + Words::tr("“%1” moves with it.").arg(name);
        else if (moved >= 0)
            why.text +=
                QLatin1Char(' ') +
                Words::tr("After %1 it moves “%2”.").arg(amount(calendar, t.freeFloat), name);
    }
    return why;
}

} // namespace stint::planning
