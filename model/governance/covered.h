// SPDX-License-Identifier: GPL-3.0-or-later
// Blind scoring where rows are read outside the window: what nobody but its rater may read yet.
#pragma once

#include "model/domain/snapshot.h"

#include <set>

namespace stint::governance {

/// What is not handed in; and of a blind model all ratings of a challenge, of earlier rounds too,
/// while somebody who was asked has yet to rate it.
std::set<Id<Rating>> coveredRatings(const Snapshot &now);
/// The same without what those ratings say: their scores and notes.
Snapshot withoutCovered(Snapshot now);

} // namespace stint::governance
