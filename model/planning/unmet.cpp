// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/unmet.h"

#include "model/planning/workcalendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace stint::planning {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString dayOf(CivilTime t)
{
    return QLocale().toString(t.date(), QStringLiteral("d MMM yyyy"));
}

} // namespace

QString unmetLink(const Snapshot &now, const Planner &planner, const Dependency &link,
                  const DatesOf &dates)
{
    const ItemDates *from = dates(link.predecessor);
    const ItemDates *to = dates(link.successor);
    if (!from || !to)
        return {};
    const bool fromStart = link.kind == LinkKind::StartStart || link.kind == LinkKind::StartFinish;
    const bool toStart = link.kind == LinkKind::FinishStart || link.kind == LinkKind::StartStart;
    const CivilTime base = fromStart ? from->start : from->finish;
    const CivilTime held = toStart ? to->start : to->finish;
    if (!base.isValid() || !held.isValid())
        return {};
    const WorkCalendar &calendar = planner.calendarOf(link.successor);
    const CivilTime asked = link.lag.minutes == 0 ? base
                            : link.elapsed        ? CivilTime(base.minute + link.lag.minutes)
                                                  : calendar.add(base, link.lag);
    // The end of a day and the next morning are the same to work.
    if (calendar.workedBefore(asked) <= calendar.workedBefore(held))
        return {};
    const QString text =
        toStart ? Words::tr("The link can't be met: %1 starts on %2, and would have to wait "
                            "until %3.")
                : Words::tr("The link can't be met: %1 finishes on %2, and would have to last "
                            "until %3.");
    return text.arg(now.title(EntityKind::PlanItem, link.successor.value), dayOf(held),
                    dayOf(asked)) +
           QChar(u' ') + planner.reason(link.successor);
}

QString unmetLink(const Snapshot &now, const Planner &planner, const Dependency &link)
{
    return unmetLink(now, planner, link,
                     [&planner](Id<PlanItem> item) { return planner.dates(item); });
}

} // namespace stint::planning
