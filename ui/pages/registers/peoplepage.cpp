// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/peoplepage.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

std::vector<Register> peopleRegisters()
{
    std::vector<Register> list(3);
    list[0] = {
        .kind = EntityKind::Person,
        .iconName = u"person"_s,
        .columns = {u"name"_s, u"role"_s, u"organisation"_s, u"standing"_s, u"until"_s, u"email"_s,
                    u"phone"_s, u"hours_a_week"_s},
        .sort = {{u"name"_s}},
        .asked = {u"name"_s, u"role"_s, u"organisation"_s, u"standing"_s, u"until"_s, u"email"_s}};
    list[1] = {.kind = EntityKind::Organisation,
               .iconName = u"city"_s,
               .columns = {u"name"_s, u"kind"_s, u"contact"_s, u"calendar"_s, u"note"_s},
               .sort = {{u"name"_s}},
               .asked = {u"name"_s, u"kind"_s, u"contact"_s}};
    list[2] = {.kind = EntityKind::Leave,
               .iconName = u"calendar"_s,
               .columns = {u"person"_s, u"first"_s, u"last"_s, u"share"_s, u"note"_s},
               .sort = {{u"first"_s}},
               .asked = {u"person"_s, u"first"_s, u"last"_s, u"share"_s},
               .usual = [] {
                   return QVariantMap{{u"share"_s, 100}};
               }};
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
        return tr("Staff, fellows, advisers and partners: who owns, sponsors, decides and works. "
                  "Residents are never recorded by name.");
    if (kind == EntityKind::Leave)
        return tr("Days on which somebody is away, or works less. Levelling plans around them.");
    return tr("Departments, external teams, advisory councils, funders, universities and others "
              "who take part. An external team may have a working calendar of its own.");
}

} // namespace stint::ui
