// SPDX-License-Identifier: GPL-3.0-or-later
// How reviewers voted on a gate decision, on paper and on the screen.
#pragma once

#include "model/domain/gatereview.h"
#include "model/report/words.h"

namespace stint {
class Snapshot;
}

namespace stint::report {

/// "2 Go, 1 Hold (dissent): Nadia Tremblay, The sample is small." Empty if nobody voted.
QString votesWords(const Words &w, const Snapshot &now, const GateReview &review);

} // namespace stint::report
