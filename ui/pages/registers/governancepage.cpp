// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/governancepage.h"

#include "ui/itemmodels/registercolumns.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Columns = std::vector<std::unique_ptr<Column>>;

std::vector<Register> governanceRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
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
               .moreColumns = [portfolio] {
                   Columns columns;
                   columns.push_back(decisionDueColumn(portfolio));
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
