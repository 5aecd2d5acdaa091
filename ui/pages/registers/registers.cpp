// SPDX-License-Identifier: GPL-3.0-or-later
// Which registers there are, and what each is for.
#include "ui/itemmodels/registercolumns.h"
#include "ui/pages/registers/registerpage.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Columns = std::vector<std::unique_ptr<Column>>;

std::vector<Register> peopleRegisters()
{
    std::vector<Register> list(2);
    list[0] = {.kind = EntityKind::Person,
               .iconName = u"person"_s,
               .columns = {u"name"_s, u"role"_s, u"organisation"_s, u"email"_s, u"phone"_s,
                           u"hours_a_week"_s},
               .sort = {{u"name"_s}},
               .asked = {u"name"_s, u"role"_s, u"organisation"_s, u"email"_s}};
    list[1] = {.kind = EntityKind::Organisation,
               .iconName = u"city"_s,
               .columns = {u"name"_s, u"kind"_s, u"contact"_s, u"calendar"_s, u"note"_s},
               .sort = {{u"name"_s}},
               .asked = {u"name"_s, u"kind"_s, u"contact"_s}};
    return list;
}

std::vector<Register> stintRegisters(const Context &context)
{
    const int weeks = context.portfolio->now().settings().stintWeeks;
    const auto *portfolio = context.portfolio;
    std::vector<Register> list(1);
    list[0] = {.kind = EntityKind::Stint,
               .iconName = u"stint"_s,
               .columns = {u"challenge"_s, u"team"_s, u"=week"_s, u"start"_s, u"weeks"_s,
                           u"demo_day"_s, u"agreement_ends"_s, u"note"_s},
               .sort = {{u"start"_s, Qt::DescendingOrder}},
               .asked = {u"challenge"_s, u"team"_s, u"start"_s, u"weeks"_s},
               .usual = {{u"weeks"_s, weeks > 0 ? weeks : 16}},
               .moreColumns = [portfolio] {
                   Columns columns;
                   columns.push_back(
                       stintWeekColumn([portfolio] { return portfolio->clock().today(); }));
                   return columns;
               }};
    return list;
}

std::vector<Register> governanceRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
    const auto today = [portfolio] { return portfolio->clock().today(); };
    std::vector<Register> list(4);
    list[0] = {.kind = EntityKind::GateReview,
               .iconName = u"gate"_s,
               .columns = {u"number"_s, u"challenge"_s, u"gate"_s, u"decision"_s, u"decided_on"_s,
                           u"decider"_s, u"reason"_s, u"supersedes"_s},
               .sort = {{u"decided_on"_s, Qt::DescendingOrder}},
               .opensGate = true};
    list[1] = {.kind = EntityKind::Decision,
               .iconName = u"decision"_s,
               .columns = {u"number"_s, u"title"_s, u"challenge"_s, u"state"_s, u"=due"_s,
                           u"asked_by"_s, u"decided_on"_s, u"decider"_s, u"motion"_s},
               .sort = {{u"state"_s}, {u"due"_s}},
               .asked = {u"title"_s, u"challenge"_s, u"motion"_s, u"due"_s, u"asked_by"_s},
               .moreColumns = [today] {
                   Columns columns;
                   columns.push_back(decisionDueColumn(today));
                   return columns;
               }};
    list[2] = {.kind = EntityKind::Risk,
               .iconName = u"warning"_s,
               .columns = {u"=rating"_s, u"title"_s, u"challenge"_s, u"likelihood"_s, u"impact"_s,
                           u"response"_s, u"owner"_s, u"review_on"_s, u"state"_s},
               .sort = {{u"=rating"_s}},
               .asked = {u"title"_s, u"challenge"_s, u"likelihood"_s, u"impact"_s, u"owner"_s},
               .moreColumns = [] {
                   Columns columns;
                   columns.push_back(riskRatingColumn());
                   return columns;
               }};
    list[3] = {.kind = EntityKind::Note,
               .iconName = u"note"_s,
               .columns = {u"written_on"_s, u"challenge"_s, u"text"_s, u"author"_s},
               .sort = {{u"written_on"_s, Qt::DescendingOrder}},
               .asked = {u"challenge"_s, u"text"_s, u"author"_s},
               .usual = {{u"written_on"_s, portfolio->clock().today()}}};
    return list;
}

} // namespace

PeoplePage::PeoplePage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"people"_s, u"people"_s, peopleRegisters(), parent)
{
    finish();
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::purpose(EntityKind kind) const
{
    if (kind == EntityKind::Person)
        return tr("Staff and partners: who owns, sponsors, decides and works. Residents are never "
                  "recorded by name.");
    return tr("Departments, external teams, funders, universities and others who take part. An "
              "external team may have a working calendar of its own.");
}

StintsPage::StintsPage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"stints"_s, u"stint"_s, stintRegisters(context), parent)
{
    finish();
}

QString StintsPage::title() const
{
    return tr("Stints");
}

QString StintsPage::purpose(EntityKind) const
{
    return tr("An external team works with the city on one challenge for a number of weeks, from "
              "kick-off to demo day. Each line here is one such stint.");
}

GovernancePage::GovernancePage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"governance"_s, u"shield"_s, governanceRegisters(context), parent)
{
    finish();
}

QString GovernancePage::title() const
{
    return tr("Governance");
}

QString GovernancePage::purpose(EntityKind kind) const
{
    switch (kind) {
    case EntityKind::GateReview:
        return tr("Every decision at a gate, with its reason and the evidence as it stood. "
                  "Decisions are taken on a challenge; they can be replaced, never erased.");
    case EntityKind::Decision:
        return tr("What the team asks others to decide, worded so that it can be adopted, and what "
                  "was decided.");
    case EntityKind::Risk:
        return tr("What could go wrong, how likely and how bad, who watches it and what is done "
                  "about it.");
    default:
        return tr("What was said and found, by date. A challenge's notes are also on its own "
                  "page.");
    }
}

} // namespace stint::ui
