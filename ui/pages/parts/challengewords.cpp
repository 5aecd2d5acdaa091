// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/challengewords.h"

#include "model/edit/people.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

ListCell stageCell(const Snapshot &now, Id<Stage> stage)
{
    const Stage *row = now.find(stage);
    if (!row)
        return {};
    return {.look = ListCell::Tile,
            .text = row->letter,
            .colour = QColor(row->colour),
            .spoken = row->name};
}

ListCell personCell(const Snapshot &now, Id<Person> person)
{
    const Person *row = now.find(person);
    return {.look = ListCell::Initials, .text = row ? row->name : QString()};
}

ListCell dueMark(governance::DueKind kind)
{
    ListCell cell;
    cell.spoken = governance::dueKindLabel(kind);
    switch (kind) {
    case governance::DueKind::Milestone:
        cell.look = ListCell::Diamond;
        break;
    case governance::DueKind::Gate:
        cell.look = ListCell::Hexagon;
        break;
    case governance::DueKind::Decision:
        cell.look = ListCell::Icon;
        cell.text = u"decision"_s;
        break;
    case governance::DueKind::DemoDay:
        cell.look = ListCell::Icon;
        cell.text = u"stopwatch"_s;
        break;
    case governance::DueKind::RiskReview:
        cell.look = ListCell::Icon;
        cell.text = u"warning"_s;
        break;
    default:
        cell.look = ListCell::Icon;
        cell.text = u"flag"_s;
    }
    return cell;
}

Link linkFor(const governance::NextDue &due)
{
    switch (due.kind) {
    case governance::DueKind::Gate:
        return {u"gate"_s, EntityKind::Challenge, due.challenge.value, {}};
    case governance::DueKind::Milestone:
        return {u"challenge"_s, EntityKind::PlanItem, due.id, u"plan"_s};
    case governance::DueKind::Decision:
        return {u"challenge"_s, EntityKind::Decision, due.id, u"decisions"_s};
    case governance::DueKind::DemoDay:
        return {u"challenge"_s, EntityKind::Challenge, due.challenge.value, u"stint"_s};
    case governance::DueKind::RiskReview:
        return {u"challenge"_s, EntityKind::Risk, due.id, u"risks"_s};
    default:
        return {u"challenge"_s, EntityKind::Challenge, due.challenge.value, {}};
    }
}

QString challengePartFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::PlanItem:
        return u"plan"_s;
    case EntityKind::Stint:
        return u"stint"_s;
    case EntityKind::Rating:
    case EntityKind::Score:
        return u"scores"_s;
    case EntityKind::Decision:
    case EntityKind::GateReview:
        return u"decisions"_s;
    case EntityKind::Action:
    case EntityKind::Issue:
        return u"actions"_s;
    case EntityKind::Risk:
        return u"risks"_s;
    case EntityKind::Adoption:
    case EntityKind::Handover:
    case EntityKind::RolloutSite:
        return u"adoption"_s;
    case EntityKind::Note:
    case EntityKind::Attachment:
        return u"files"_s;
    default:
        return u"overview"_s;
    }
}

governance::PlannedFinish plannedFinish(const edit::Portfolio *portfolio)
{
    const planning::Planner *planner = &portfolio->planner();
    return [planner](Id<PlanItem> item) {
        const planning::ItemDates *dates = planner->dates(item);
        return dates ? dates->finish : CivilTime();
    };
}

Id<Person> whoIsHere(const edit::Portfolio *portfolio)
{
    return edit::personNamed(portfolio->now(), portfolio->who());
}

} // namespace stint::ui
