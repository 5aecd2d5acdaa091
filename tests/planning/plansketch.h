// SPDX-License-Identifier: GPL-3.0-or-later
// Small plans in a line each, for tests.
#pragma once

#include "model/domain/snapshot.h"

namespace stint::test {

class Sketch
{
public:
    Sketch() { city = calendar(QStringLiteral("Mon-Fri 09:00-17:00"), HolidayRule::None); }

    Id<Calendar> calendar(const QString &week, HolidayRule rule)
    {
        Calendar row;
        row.week = week;
        row.holidays = rule;
        const auto id = put(row);
        if (now.table<Settings>().isEmpty()) {
            Settings settings;
            settings.calendar = id;
            put(settings);
        }
        return id;
    }
    Id<Challenge> challenge(QDate start)
    {
        Challenge row;
        row.code = QStringLiteral("26-%1").arg(now.nextId);
        row.start = start;
        return put(row);
    }
    Id<PlanItem> item(Id<Challenge> of, const QString &name, qint64 minutes,
                      PlanKind kind = PlanKind::Task, Id<PlanItem> parent = {})
    {
        PlanItem row;
        row.challenge = of;
        row.name = name;
        row.duration = WorkTime(minutes);
        row.kind = kind;
        row.parent = parent;
        return put(row);
    }
    Id<Dependency> link(Id<PlanItem> from, Id<PlanItem> to, LinkKind kind = LinkKind::FinishStart,
                        qint64 lag = 0, bool elapsed = false)
    {
        Dependency row;
        row.predecessor = from;
        row.successor = to;
        row.kind = kind;
        row.lag = WorkTime(lag);
        row.elapsed = elapsed;
        return put(row);
    }
    template <class Row>
    Id<Row> put(Row row)
    {
        row.id = Id<Row>(now.nextId++);
        now.table<Row>().put(row);
        return row.id;
    }
    /// Changes a row in place.
    template <class Row, class Edit>
    void edit(Id<Row> id, Edit change)
    {
        Row row = *now.find(id);
        change(row);
        now.table<Row>().put(row);
    }

    Snapshot now;
    Id<Calendar> city;
};

inline CivilTime at(const char *iso)
{
    return CivilTime::fromIso(QString::fromLatin1(iso));
}

} // namespace stint::test
