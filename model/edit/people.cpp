// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/people.h"

#include <QCoreApplication>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

} // namespace

Id<Person> personNamed(const Snapshot &now, const QString &name)
{
    const QString wanted = name.simplified();
    for (const Person &person : now.table<Person>()) {
        if (!wanted.isEmpty() && person.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return person.id;
    }
    return {};
}

Result<Id<Person>> personFor(Draft &draft, Id<Person> person, const QString &name)
{
    if (person) {
        if (!draft.find(person))
            return failure(Words::tr("That person is no longer there."));
        return person;
    }
    if (name.simplified().isEmpty())
        return failure(Words::tr("Say who decided."));
    if (const Id<Person> known = personNamed(draft.now(), name))
        return known;
    Person added;
    added.name = name.simplified();
    return draft.add(added);
}

} // namespace stint::edit
