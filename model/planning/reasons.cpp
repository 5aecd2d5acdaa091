// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/reasons.h"

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
    case DriverKind::Nothing:
        break;
    }
    return {};
}

std::vector<Finding> findingsOf(const Network &network, const Solver &solver)
{
    std::vector<Finding> found = network.findings;
    const auto say = [&](const Node &n, const QString &text) {
        found.push_back({Id<PlanItem>(n.item), text});
    };
    for (int i = 0; i < static_cast<int>(network.nodes.size()); ++i) {
        const Node &n = network.nodes[static_cast<size_t>(i)];
        if (n.role == NodeRole::Opening)
            continue;
        const NodeTimes &t = solver.times(i);
        const CivilTime limit(n.constraintTime);
        const CivilTime linked = solver.linkedStart(i);
        if (n.role == NodeRole::Leaf && n.isPinned() && !n.isActual() && linked.isValid() &&
            linked.minute > t.es) {
            say(n, QCoreApplication::translate(
                       "Planning", "%1 %2, but what it waits for allows %3 at the earliest.")
                       .arg(choiceLabel(n.constraint),
                            dayOf(CivilTime(limit.minute -
                                            (n.constraint == Constraint::MustFinish ? 1 : 0))),
                            dayOf(linked)));
        }
        // A date without a time is met all day.
        const qint64 dayEnd = limit.minuteOfDay() == 0 ? 1440 : 0;
        const bool startLimit = n.constraint == Constraint::StartNoLater ||
                                (n.constraint == Constraint::MustStart && n.role != NodeRole::Leaf);
        if (limit.isValid() && startLimit && t.es > n.constraintTime &&
            t.es >= n.constraintTime + dayEnd) {
            say(n, QCoreApplication::translate("Planning", "Should start by %1, starts on %2.")
                       .arg(dayOf(limit), dayOf(CivilTime(t.es))));
        }
        const bool finishLimit =
            n.constraint == Constraint::FinishNoLater ||
            (n.constraint == Constraint::MustFinish && n.role != NodeRole::Leaf);
        if (limit.isValid() && finishLimit && t.ef > n.constraintTime) {
            say(n, QCoreApplication::translate("Planning", "Should finish by %1, finishes on %2.")
                       .arg(dayOf(CivilTime(limit.minute - 1)), dayOf(CivilTime(t.ef))));
        }
        if (n.deadline != CivilTime::none && t.ef > n.deadline) {
            say(n, QCoreApplication::translate("Planning",
                                               "Misses its deadline of %1: finishes on %2.")
                       .arg(dayOf(CivilTime(n.deadline - 1)), dayOf(CivilTime(t.ef))));
        }
    }
    return found;
}

} // namespace stint::planning
