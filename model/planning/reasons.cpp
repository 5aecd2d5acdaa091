// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/reasons.h"

#include "model/planning/calendaryears.h"

#include <QCoreApplication>
#include <QLocale>

namespace stint::planning {

namespace {

QString dayOf(CivilTime t)
{
    return QLocale().toString(t.date(), QStringLiteral("d MMM yyyy"));
}

QString linkReason(const Dependency &link, const Snapshot &snapshot)
{
    const QString name = snapshot.title(EntityKind::PlanItem, link.predecessor.value);
    const QString kind = choiceLabel(link.kind).toLower();
    if (link.lag.minutes == 0)
        return QCoreApplication::translate("Planning", "Waits for “%1” (%2).").arg(name, kind);
    return QCoreApplication::translate("Planning", "Waits for “%1” (%2, %3).")
        .arg(name, kind,
             (link.lag.minutes > 0 ? QStringLiteral("+") : QString()) + link.lag.toString());
}

} // namespace

QString reasonFor(const ItemDates &dates, Id<PlanItem> item, const Snapshot &snapshot)
{
    const PlanItem *row = snapshot.find(item);
    if (!row)
        return {};
    switch (dates.driver) {
    case DriverKind::Predecessor:
        if (const Dependency *link = snapshot.find(Id<Dependency>(dates.driverId)))
            return linkReason(*link, snapshot);
        return {};
    case DriverKind::Constraint:
        if (row->constraint == Constraint::AsLateAsPossible)
            return QCoreApplication::translate(
                "Planning", "As late as possible without moving what waits for it.");
        return QCoreApplication::translate("Planning", "%1 %2.")
            .arg(choiceLabel(row->constraint), dayOf(row->constraintTime));
    case DriverKind::ChallengeStart:
        return QCoreApplication::translate("Planning", "Begins with its challenge, %1.")
            .arg(dayOf(dates.start));
    case DriverKind::Parent:
        return QCoreApplication::translate("Planning", "Begins with “%1”, which it is part of.")
            .arg(snapshot.title(EntityKind::PlanItem, row->parent.value));
    case DriverKind::Actual:
        return QCoreApplication::translate("Planning", "It really began on %1.")
            .arg(dayOf(dates.start));
    case DriverKind::Fixed:
        return QCoreApplication::translate("Planning", "Fixed by hand on %1.")
            .arg(dayOf(row->constraintTime));
    case DriverKind::Levelling:
        return QCoreApplication::translate("Planning",
                                           "Put off by levelling, until its people have time.");
    case DriverKind::Recorded:
        return QCoreApplication::translate("Planning", "Kept on %1 as it was imported.")
            .arg(dayOf(dates.start));
    case DriverKind::StatusDate:
        return QCoreApplication::translate("Planning", "Not begun by the status date, %1.")
            .arg(dayOf(CivilTime::at(snapshot.settings().statusDate, 0)));
    case DriverKind::Nothing:
        break;
    }
    return {};
}

/// What an item's own row can't mean.
static void addContradictions(const Network &network, const Node &n, const NodeTimes &t,
                              std::vector<Finding> &found)
{
    const auto say = [&](const QString &text) { found.push_back({Id<PlanItem>(n.item), text}); };
    const Terms &terms = network.termsOf(n);
    if (n.constraint != Constraint::AsSoonAsPossible &&
        n.constraint != Constraint::AsLateAsPossible && !n.isDated)
        say(QCoreApplication::translate("Planning", "“%1” has no date, so it is not kept.")
                .arg(choiceLabel(n.constraint)));
    if (n.given != Given::Nothing && terms.givenFinish != CivilTime::none &&
        terms.givenFinish < terms.givenStart)
        say(QCoreApplication::translate("Planning", "It finishes before it begins, on %1.")
                .arg(dayOf(CivilTime(terms.givenFinish))));
    if (n.role == NodeRole::Leaf && n.isPinned() && t.driver == DriverKind::StatusDate)
        say(QCoreApplication::translate("Planning",
                                        "%1 can't be kept: it has not begun by the status date.")
                .arg(choiceLabel(n.constraint)));
    if (n.constraint == Constraint::AsLateAsPossible && n.role == NodeRole::Closing)
        say(QCoreApplication::translate(
                "Planning", "“%1” is not kept: a summary is where its parts are. Set it on them.")
                .arg(choiceLabel(n.constraint)));
    if (t.es < firstMinute || (n.isDated && terms.constraint < firstMinute))
        say(QCoreApplication::translate("Planning",
                                        "Calendars begin in 1990: no work is counted before."));
    if (t.ef >= lastMinute)
        say(QCoreApplication::translate("Planning",
                                        "There are not enough working hours for it before 2101."));
}

/// Of what is pinned to a date that can't be had.
static void addPinned(const Network &network, const Node &n, const NodeTimes &t, CivilTime linked,
                      std::vector<Finding> &found)
{
    if (n.role != NodeRole::Leaf || !n.isPinned() || n.given != Given::Nothing)
        return;
    const bool byFinish = n.constraint == Constraint::MustFinish;
    const CivilTime pinned(network.termsOf(n).constraint - (byFinish ? 1 : 0));
    const CivilTime held(byFinish ? t.ef - 1 : t.es);
    if (linked.isValid() && linked.minute > t.es)
        found.push_back({Id<PlanItem>(n.item),
                         QCoreApplication::translate(
                             "Planning", "%1 %2, but what it waits for allows %3 at the earliest.")
                             .arg(choiceLabel(n.constraint), dayOf(pinned), dayOf(linked))});
    if (!n.finished && t.driver != DriverKind::StatusDate && held.date() != pinned.date() &&
        !network.calendarOf(n).isWorkingDay(pinned.date()))
        found.push_back({Id<PlanItem>(n.item),
                         QCoreApplication::translate(
                             "Planning", "%1 %2, when nobody works on it: planned for %3.")
                             .arg(choiceLabel(n.constraint), dayOf(pinned), dayOf(held))});
}

void addFindings(const Network &network, const Solver &solver, int i, std::vector<Finding> &found)
{
    const Node &n = network.nodes[static_cast<size_t>(i)];
    const auto say = [&](const QString &text) { found.push_back({Id<PlanItem>(n.item), text}); };
    if (const QString &problem = network.calendars.problem(n.calendar); !problem.isEmpty())
        say(problem);
    const NodeTimes t = solver.times(i);
    const Terms &terms = network.termsOf(n);
    const CivilTime limit(terms.constraint);
    addContradictions(network, n, t, found);
    addPinned(network, n, t, solver.linkedStart(i), found);
    // A date without a time is met all day.
    const qint64 dayEnd = limit.minuteOfDay() == 0 ? 1440 : 0;
    const bool startLimit = n.constraint == Constraint::StartNoLater ||
                            (n.constraint == Constraint::MustStart && n.role != NodeRole::Leaf);
    if (limit.isValid() && startLimit && t.es > terms.constraint &&
        t.es >= terms.constraint + dayEnd) {
        say(QCoreApplication::translate("Planning", "Should start by %1, starts on %2.")
                .arg(dayOf(limit), dayOf(CivilTime(t.es))));
    }
    const bool finishLimit = n.constraint == Constraint::FinishNoLater ||
                             (n.constraint == Constraint::MustFinish && n.role != NodeRole::Leaf);
    if (limit.isValid() && finishLimit && t.ef > terms.constraint) {
        say(QCoreApplication::translate("Planning", "Should finish by %1, finishes on %2.")
                .arg(dayOf(CivilTime(limit.minute - 1)), dayOf(CivilTime(t.ef))));
    }
    if (terms.deadline != CivilTime::none && t.ef > terms.deadline) {
        say(QCoreApplication::translate("Planning", "Misses its deadline of %1: finishes on %2.")
                .arg(dayOf(CivilTime(terms.deadline - 1)), dayOf(CivilTime(t.ef))));
    }
}

static QString circleText(const Network &network, const Snapshot &snapshot,
                          const Circular &circular)
{
    if (circular.loop < 0)
        return QCoreApplication::translate(
            "Planning",
            "It is part of itself, by way of its summaries. Take it out of one of them.");
    constexpr size_t mostNames = 8;
    const std::vector<qint64> &items = network.loops[static_cast<size_t>(circular.loop)];
    QStringList names;
    for (size_t i = 0; i < std::min(mostNames, items.size()); ++i)
        names << snapshot.title(EntityKind::PlanItem, items[i]);
    if (items.size() > mostNames)
        names << QStringLiteral("…");
    return QCoreApplication::translate("Planning",
                                       "Waits for itself: %1. Remove one of these links.")
        .arg(names.join(QStringLiteral(" → ")));
}

std::vector<Finding> circlesOf(const Network &network, const Snapshot &snapshot, Id<PlanItem> only)
{
    std::vector<Finding> found;
    for (const Circular &circular : network.circular) {
        if (!only || circular.item == only)
            found.push_back({circular.item, circleText(network, snapshot, circular)});
    }
    return found;
}

std::vector<Finding> findingsOf(const Network &network, const Solver &solver,
                                const Snapshot &snapshot)
{
    std::vector<Finding> found = circlesOf(network, snapshot);
    for (int i = 0; i < static_cast<int>(network.nodes.size()); ++i) {
        if (network.nodes[static_cast<size_t>(i)].role != NodeRole::Opening)
            addFindings(network, solver, i, found);
    }
    return found;
}

} // namespace stint::planning
