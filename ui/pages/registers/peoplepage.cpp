// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/peoplepage.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

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

} // namespace stint::ui
