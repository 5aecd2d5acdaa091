// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/people.h"

#include "model/exchange/misspelling.h"

#include <QCoreApplication>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// Who may be meant by a name that is nobody's: those who are called nearly so, from the same first
/// letter on (Ana is not Eva), or of whose name it is a part.
QStringList nearlyNamed(const Snapshot &now, const QString &name)
{
    const QString wanted = name.simplified();
    QStringList meant;
    for (const Person &person : now.table<Person>()) {
        const QStringList parts = person.name.split(u' ', Qt::SkipEmptyParts);
        const bool begins =
            !wanted.isEmpty() && person.name.startsWith(wanted.front(), Qt::CaseInsensitive);
        if ((begins && exchange::isMisspelling(person.name, wanted)) ||
            (parts.size() > 1 && parts.contains(wanted, Qt::CaseInsensitive)))
            meant << person.name;
    }
    return meant;
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
    if (const QStringList meant = nearlyNamed(draft.now(), name); !meant.isEmpty())
        return failure(Words::tr("Nobody is called “%1”. Is it %2? If it is somebody new, add them "
                                 "under People first.")
                           .arg(name.simplified(), meant.join(Words::tr(" or "))));
    Person added;
    added.name = name.simplified();
    return draft.add(added);
}

} // namespace stint::edit
