// SPDX-License-Identifier: GPL-3.0-or-later
// THING on the command line: the plural of an entity.
#pragma once

#include "model/domain/entities.h"

namespace stint::app {

/// "settings, calendars, …, challenges": for help and errors.
inline QString allThings()
{
    QStringList names;
    for (const EntityInfo &entity : allEntities())
        names << QString::fromLatin1(entity.name.plural);
    names.sort();
    return names.join(QStringLiteral(", "));
}

inline QString noSuchThing(const QString &name)
{
    return QStringLiteral("there is no thing “%1”; it may be %2").arg(name, allThings());
}

} // namespace stint::app
