// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/setuppage.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/prioritycolumns.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

std::vector<Register> setupRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
    std::vector<Register> list;
    list.push_back({.kind = EntityKind::Settings, .iconName = u"city"_s, .isForm = true});
    list.push_back({.kind = EntityKind::Priority,
                    .iconName = u"flag"_s,
                    .columns = {u"name"_s, u"kind"_s, u"parent"_s, u"target"_s, u"target_on"_s,
                                u"=adopted"_s, u"=open"_s, u"=stand"_s},
                    .asked = {u"name"_s, u"kind"_s, u"parent"_s, u"owner"_s, u"target"_s,
                              u"target_count"_s, u"target_on"_s},
                    .moreColumns = [portfolio] { return priorityColumns(portfolio); }});
    list.push_back({.kind = EntityKind::Calendar,
                    .iconName = u"calendar"_s,
                    .columns = {u"name"_s, u"week"_s, u"holidays"_s},
                    .sort = {{u"name"_s}},
                    .asked = {u"name"_s, u"week"_s, u"holidays"_s},
                    .usual = [] {
                        return QVariantMap{{u"week"_s, u"Mon-Fri 09:00-17:00"_s}};
                    }});
    list.push_back({.kind = EntityKind::CalendarDay,
                    .iconName = u"today"_s,
                    .columns = {u"calendar"_s, u"first"_s, u"last"_s, u"hours"_s, u"name"_s},
                    .sort = {{u"first"_s}},
                    .asked = {u"calendar"_s, u"first"_s, u"last"_s, u"hours"_s, u"name"_s},
                    .usual = [portfolio] {
                        const Id<Calendar> city = portfolio->now().settings().calendar;
                        return QVariantMap{{u"calendar"_s, city.value}};
                    }});
    list.push_back({.kind = EntityKind::Stage,
                    .iconName = u"columns"_s,
                    .columns = {u"position"_s, u"letter"_s, u"name"_s, u"colour"_s, u"purpose"_s,
                                u"planned_weeks"_s, u"limit_count"_s, u"limit_days"_s, u"closed"_s},
                    .sort = {{u"position"_s}},
                    .asked = {u"name"_s, u"letter"_s, u"purpose"_s, u"planned_weeks"_s},
                    .usual = [] {
                        return QVariantMap{{u"colour"_s, u"#6E7781"_s}};
                    }});
    list.push_back({.kind = EntityKind::Gate,
                    .iconName = u"gate"_s,
                    .columns = {u"name"_s, u"stage"_s},
                    .sort = {{u"stage"_s}},
                    .asked = {u"name"_s, u"stage"_s}});
    list.push_back({.kind = EntityKind::Criterion,
                    .iconName = u"circle-check"_s,
                    .columns = {u"gate"_s, u"position"_s, u"text"_s, u"kind"_s, u"rule"_s},
                    .sort = {{u"gate"_s}, {u"position"_s}},
                    .asked = {u"gate"_s, u"text"_s, u"kind"_s}});
    list.push_back({.kind = EntityKind::ScoringModel,
                    .iconName = u"chart"_s,
                    .columns = {u"position"_s, u"name"_s, u"method"_s, u"blind"_s, u"note"_s},
                    .sort = {{u"position"_s}},
                    .asked = {u"name"_s, u"method"_s, u"note"_s}});
    list.push_back({.kind = EntityKind::ScoringCriterion,
                    .iconName = u"table"_s,
                    .columns = {u"model"_s, u"position"_s, u"name"_s, u"weight"_s, u"low"_s,
                                u"high"_s, u"divides"_s, u"sense"_s, u"help"_s},
                    .sort = {{u"model"_s}, {u"position"_s}},
                    .asked = {u"model"_s, u"name"_s, u"weight"_s, u"sense"_s}});
    list.push_back({.kind = EntityKind::ExtraField,
                    .iconName = u"table"_s,
                    .columns = {u"position"_s, u"name"_s},
                    .sort = {{u"position"_s}},
                    .asked = {u"name"_s}});
    list.push_back({.kind = EntityKind::PlanTemplate,
                    .iconName = u"template"_s,
                    .columns = {u"name"_s, u"purpose"_s},
                    .sort = {{u"name"_s}}});
    return list;
}

} // namespace

SetupPage::SetupPage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"setup"_s, u"settings"_s, setupRegisters(context), parent)
{
    finish();
}

QString SetupPage::title() const
{
    return tr("Set-up");
}

QString SetupPage::purpose(EntityKind kind) const
{
    switch (kind) {
    case EntityKind::Settings:
        return tr("Whose portfolio this is, where the office sits and whom it reports to, by which "
                  "calendar it works and when it is presented.");
    case EntityKind::Priority:
        return tr("What the mayor wants, and the themes under it. A challenge belongs to one by "
                  "its theme; renaming a priority renames the theme of its challenges.");
    case EntityKind::Calendar:
        return tr("When work is done: the hours of a week and the public holidays. People, "
                  "organisations and tasks may each follow one.");
    case EntityKind::CalendarDay:
        return tr("Days that differ from the week of their calendar: closed, or open at other "
                  "hours.");
    case EntityKind::Stage:
        return tr("The way of a challenge from the first idea to its end. A named person decides "
                  "at each gate whether it goes on.");
    case EntityKind::Gate:
        return tr("Each leads out of a stage. Its criteria are what the decider looks at.");
    case EntityKind::Criterion:
        return tr("What should be true before a challenge leaves its stage: said by a person, or "
                  "counted from the file.");
    case EntityKind::ScoringModel:
        return tr("How challenges are compared: weighted criteria out of 100, or a product such as "
                  "RICE. Several people rate, and nobody sees the others before all have.");
    case EntityKind::ScoringCriterion:
        return tr("What is scored, from which number to which, and how much it weighs. One may "
                  "stand for equity.");
    case EntityKind::PlanTemplate:
        return tr("Pieces of plans that your team begins others with. They are made on the "
                  "Timeline: select plan items, then Plan, Save as a template.");
    default:
        return tr("Fields that your team keeps of every challenge, beyond those that are built "
                  "in. An import can add them too.");
    }
}

} // namespace stint::ui
