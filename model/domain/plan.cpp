// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/plan.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 6> Choices<PlanKind>::all = {{
    {"task", QT_TRANSLATE_NOOP("Choice", "Task")},
    {"summary", QT_TRANSLATE_NOOP("Choice", "Summary")},
    {"milestone", QT_TRANSLATE_NOOP("Choice", "Milestone")},
    {"gate", QT_TRANSLATE_NOOP("Choice", "Gate")},
    {"stint", QT_TRANSLATE_NOOP("Choice", "Stint")},
    {"sprint", QT_TRANSLATE_NOOP("Choice", "Sprint")},
}};

const std::array<ChoiceInfo, 9> Choices<Constraint>::all = {{
    {"asap", QT_TRANSLATE_NOOP("Choice", "As soon as possible")},
    {"alap", QT_TRANSLATE_NOOP("Choice", "As late as possible")},
    {"start_no_earlier", QT_TRANSLATE_NOOP("Choice", "Start no earlier than")},
    {"start_no_later", QT_TRANSLATE_NOOP("Choice", "Start no later than")},
    {"finish_no_earlier", QT_TRANSLATE_NOOP("Choice", "Finish no earlier than")},
    {"finish_no_later", QT_TRANSLATE_NOOP("Choice", "Finish no later than")},
    {"must_start", QT_TRANSLATE_NOOP("Choice", "Must start on")},
    {"must_finish", QT_TRANSLATE_NOOP("Choice", "Must finish on")},
    {"fixed", QT_TRANSLATE_NOOP("Choice", "Fixed by hand")},
}};

const std::array<ChoiceInfo, 4> Choices<LinkKind>::all = {{
    {"fs", QT_TRANSLATE_NOOP("Choice", "Finish to start")},
    {"ss", QT_TRANSLATE_NOOP("Choice", "Start to start")},
    {"ff", QT_TRANSLATE_NOOP("Choice", "Finish to finish")},
    {"sf", QT_TRANSLATE_NOOP("Choice", "Start to finish")},
}};

QDate lastDayOf(QDate firstDay, int weeks)
{
    if (!firstDay.isValid())
        return {};
    QDate day = firstDay.addDays(7 * qint64(std::max(weeks, 1)) - 1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return day;
}

const EntityName Stint::entity{"stint", "stints", QT_TRANSLATE_NOOP("Entity", "Stint"),
                               QT_TRANSLATE_NOOP("Entity", "Stints")};

std::span<const FieldInfo> Stint::fields()
{
    static const std::array list{
        field("challenge", &Stint::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("team", &Stint::team, QT_TRANSLATE_NOOP("Field", "External team")),
        field("start", &Stint::start, QT_TRANSLATE_NOOP("Field", "Start"), FieldUse::Required),
        field("weeks", &Stint::weeks, QT_TRANSLATE_NOOP("Field", "Weeks")),
        field("demo_day", &Stint::demoDay, QT_TRANSLATE_NOOP("Field", "Demo day")),
        field("agreement_ends", &Stint::agreementEnds,
              QT_TRANSLATE_NOOP("Field", "Agreement ends")),
        field("note", &Stint::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
    };
    return list;
}

const EntityName PlanItem::entity{"plan_item", "tasks", QT_TRANSLATE_NOOP("Entity", "Plan item"),
                                  QT_TRANSLATE_NOOP("Entity", "Plan items")};

std::span<const FieldInfo> PlanItem::fields()
{
    static const std::array list{
        field("challenge", &PlanItem::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("parent", &PlanItem::parent, QT_TRANSLATE_NOOP("Field", "Part of"), FieldUse::Hidden),
        field("position", &PlanItem::position, QT_TRANSLATE_NOOP("Field", "Position"),
              FieldUse::Hidden),
        field("name", &PlanItem::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("kind", &PlanItem::kind, QT_TRANSLATE_NOOP("Field", "Kind")),
        field("duration_minutes", &PlanItem::duration, QT_TRANSLATE_NOOP("Field", "Duration")),
        field("constraint_kind", &PlanItem::constraint, QT_TRANSLATE_NOOP("Field", "Constraint")),
        field("constraint_time", &PlanItem::constraintTime,
              QT_TRANSLATE_NOOP("Field", "Constraint date")),
        field("deadline", &PlanItem::deadline, QT_TRANSLATE_NOOP("Field", "Deadline")),
        field("calendar", &PlanItem::calendar, QT_TRANSLATE_NOOP("Field", "Calendar")),
        field("optimistic_minutes", &PlanItem::optimistic, QT_TRANSLATE_NOOP("Field", "At best"),
              FieldUse::ZeroIsNone),
        field("pessimistic_minutes", &PlanItem::pessimistic, QT_TRANSLATE_NOOP("Field", "At worst"),
              FieldUse::ZeroIsNone),
        field("priority", &PlanItem::priority, QT_TRANSLATE_NOOP("Field", "Priority")),
        field("levelled_start", &PlanItem::levelledStart,
              QT_TRANSLATE_NOOP("Field", "Levelled start"), FieldUse::System),
        field("recorded_start", &PlanItem::recordedStart,
              QT_TRANSLATE_NOOP("Field", "Recorded start"), FieldUse::System),
        field("recorded_finish", &PlanItem::recordedFinish,
              QT_TRANSLATE_NOOP("Field", "Recorded finish"), FieldUse::System),
        field("progress", &PlanItem::progress, QT_TRANSLATE_NOOP("Field", "Progress"),
              FieldUse::Percent),
        field("actual_start", &PlanItem::actualStart, QT_TRANSLATE_NOOP("Field", "Actual start")),
        field("actual_finish", &PlanItem::actualFinish,
              QT_TRANSLATE_NOOP("Field", "Actual finish")),
        field("gate", &PlanItem::gate, QT_TRANSLATE_NOOP("Field", "Gate")),
        field("stint", &PlanItem::stint, QT_TRANSLATE_NOOP("Field", "Stint")),
        field("note", &PlanItem::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
    };
    return list;
}

const EntityName Dependency::entity{"dependency", "dependencies",
                                    QT_TRANSLATE_NOOP("Entity", "Link"),
                                    QT_TRANSLATE_NOOP("Entity", "Links")};

std::span<const FieldInfo> Dependency::fields()
{
    static const std::array list{
        field("predecessor", &Dependency::predecessor, QT_TRANSLATE_NOOP("Field", "Predecessor"),
              FieldUse::Required),
        field("successor", &Dependency::successor, QT_TRANSLATE_NOOP("Field", "Successor"),
              FieldUse::Required),
        field("kind", &Dependency::kind, QT_TRANSLATE_NOOP("Field", "Kind")),
        field("lag_minutes", &Dependency::lag, QT_TRANSLATE_NOOP("Field", "Lag")),
        field("elapsed", &Dependency::elapsed, QT_TRANSLATE_NOOP("Field", "Lag in elapsed time")),
    };
    return list;
}

const EntityName Assignment::entity{"assignment", "assignments",
                                    QT_TRANSLATE_NOOP("Entity", "Assignment"),
                                    QT_TRANSLATE_NOOP("Entity", "Assignments")};

std::span<const FieldInfo> Assignment::fields()
{
    static const std::array list{
        field("item", &Assignment::item, QT_TRANSLATE_NOOP("Field", "Plan item"),
              FieldUse::Required),
        field("person", &Assignment::person, QT_TRANSLATE_NOOP("Field", "Person"),
              FieldUse::Required),
        field("units", &Assignment::units, QT_TRANSLATE_NOOP("Field", "Units"), FieldUse::Percent),
    };
    return list;
}

} // namespace stint
