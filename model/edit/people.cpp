// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/people.h"

#include "model/exchange/misspelling.h"

#include <QCoreApplication>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// Who is likely meant by a name that is nobody's: one letter off, or a part of it alone. Empty if
/// nobody is.
QString nearlyNamed(const Snapshot &now, const QString &name)
{
    const QString wanted = name.simplified();
    for (const Person &person : now.table<Person>()) {
        const QStringList parts = person.name.split(u' ', Qt::SkipEmptyParts);
        if (exchange::isMisspelling(person.name, wanted) ||
            (parts.size() > 1 && parts.contains(wanted, Qt::CaseInsensitive)))
            return person.name;
    }
    return {};
}

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
    if (const QString meant = nearlyNamed(draft.now(), name); !meant.isEmpty())
        return failure(Words::tr("Nobody is called “%1”. Is it %2? If it is somebody new, add them "
                                 "under People first.")
                           .arg(name.simplified(), meant));
    Person added;
    added.name = name.simplified();
    return draft.add(added);
}

} // namespace stint::edit
