// SPDX-License-Identifier: GPL-3.0-or-later
// Naming a person who may not be on file yet: one edit, not two.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

namespace stint::edit {

/// The person, or the one with that name, or a new one with it. Fails if both are empty or the
/// person is gone.
Result<Id<Person>> personFor(Draft &draft, Id<Person> person, const QString &name);
/// The person with that name, whatever its case; none if there is none.
Id<Person> personNamed(const Snapshot &now, const QString &name);

} // namespace stint::edit
