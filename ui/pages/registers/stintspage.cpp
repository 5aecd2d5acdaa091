// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/stintspage.h"

#include "ui/itemmodels/registercolumns.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Columns = std::vector<std::unique_ptr<Column>>;

std::vector<Register> stintRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
    std::vector<Register> list(1);
    list[0] = {.kind = EntityKind::Stint,
               .iconName = u"stopwatch"_s,
               .columns = {u"challenge"_s, u"team"_s, u"=week"_s, u"start"_s, u"weeks"_s,
                           u"demo_day"_s, u"agreement_ends"_s, u"note"_s},
               .sort = {{u"start"_s, Qt::DescendingOrder}},
               .asked = {u"challenge"_s, u"team"_s, u"start"_s, u"weeks"_s},
               .usual =
                   [portfolio] {
                       const int weeks = portfolio->now().settings().stintWeeks;
                       return QVariantMap{{u"weeks"_s, weeks > 0 ? weeks : 16}};
                   },
               .moreColumns =
                   [portfolio] {
                       Columns columns;
                       columns.push_back(
                           stintWeekColumn([portfolio] { return portfolio->clock().today(); }));
                       return columns;
                   }};
    return list;
}

} // namespace

StintsPage::StintsPage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"stints"_s, u"sprint"_s, stintRegisters(context), parent)
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

} // namespace stint::ui
