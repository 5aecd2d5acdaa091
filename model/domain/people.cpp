// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/people.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 9> Choices<OrganisationKind>::all = {{
    {"department", QT_TRANSLATE_NOOP("Choice", "Department")},
    {"external_team", QT_TRANSLATE_NOOP("Choice", "External team")},
    {"funder", QT_TRANSLATE_NOOP("Choice", "Funder")},
    {"university", QT_TRANSLATE_NOOP("Choice", "University")},
    {"community", QT_TRANSLATE_NOOP("Choice", "Community group")},
    {"council", QT_TRANSLATE_NOOP("Choice", "Council")},
    {"peer_city", QT_TRANSLATE_NOOP("Choice", "Peer city")},
    {"agency", QT_TRANSLATE_NOOP("Choice", "Agency")},
    {"company", QT_TRANSLATE_NOOP("Choice", "Company")},
}};

const EntityName Organisation::entity{"organisation", "organisations",
                                      QT_TRANSLATE_NOOP("Entity", "Organisation"),
                                      QT_TRANSLATE_NOOP("Entity", "Organisations")};

std::span<const FieldInfo> Organisation::fields()
{
    static const std::array list{
        field("name", &Organisation::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
        field("kind", &Organisation::kind, QT_TRANSLATE_NOOP("Field", "Kind")),
        field("contact", &Organisation::contact, QT_TRANSLATE_NOOP("Field", "Contact")),
        field("calendar", &Organisation::calendar, QT_TRANSLATE_NOOP("Field", "Working calendar")),
        field("note", &Organisation::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
    };
    return list;
}

const std::array<ChoiceInfo, 4> Choices<PersonStanding>::all = {{
    {"staff", QT_TRANSLATE_NOOP("Choice", "Staff")},
    {"fellow", QT_TRANSLATE_NOOP("Choice", "Fellow")},
    {"adviser", QT_TRANSLATE_NOOP("Choice", "Adviser")},
    {"partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
}};

const EntityName Person::entity{"person", "people", QT_TRANSLATE_NOOP("Entity", "Person"),
                                QT_TRANSLATE_NOOP("Entity", "People")};

std::span<const FieldInfo> Person::fields()
{
    static const std::array list{
        field("name", &Person::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required | FieldUse::Code),
        field("role", &Person::role, QT_TRANSLATE_NOOP("Field", "Role")),
        field("organisation", &Person::organisation, QT_TRANSLATE_NOOP("Field", "Organisation")),
        field("standing", &Person::standing, QT_TRANSLATE_NOOP("Field", "Standing")),
        field("until", &Person::until, QT_TRANSLATE_NOOP("Field", "Until")),
        field("email", &Person::email, QT_TRANSLATE_NOOP("Field", "Email")),
        field("phone", &Person::phone, QT_TRANSLATE_NOOP("Field", "Phone")),
        field("hours_a_week", &Person::hoursAWeek, QT_TRANSLATE_NOOP("Field", "Hours a week")),
        field("calendar", &Person::calendar, QT_TRANSLATE_NOOP("Field", "Working calendar")),
    };
    return list;
}

const EntityName Leave::entity{"leave", "leaves", QT_TRANSLATE_NOOP("Entity", "Leave"),
                               QT_TRANSLATE_NOOP("Entity", "Leave")};

std::span<const FieldInfo> Leave::fields()
{
    static const std::array list{
        field("person", &Leave::person, QT_TRANSLATE_NOOP("Field", "Person"), FieldUse::Required),
        field("first", &Leave::first, QT_TRANSLATE_NOOP("Field", "First day"), FieldUse::Required),
        field("last", &Leave::last, QT_TRANSLATE_NOOP("Field", "Last day")),
        field("share", &Leave::share, QT_TRANSLATE_NOOP("Field", "Away"), FieldUse::Percent),
        field("note", &Leave::note, QT_TRANSLATE_NOOP("Field", "Note")),
    };
    return list;
}

} // namespace stint
