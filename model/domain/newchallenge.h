// SPDX-License-Identifier: GPL-3.0-or-later
// What a new challenge or submission gets that nobody has typed: its code, its first stage.
#pragma once

#include "model/domain/snapshot.h"

namespace stint {

/// The number behind a prefix: 24 of "26-24"; 0 if there is none, or one so long that it is no
/// number in a row but an id of another program, or a date.
int numberInRow(const QString &code, const QString &prefix);
/// The highest number in use behind the year's digits: 24 with "26-24"; 0 if there is none.
int lastChallengeNumber(const Snapshot &now, int year);
QString challengeCode(int year, int number); ///< "26-05"
/// The next free code of a year: "26-25" after "26-24".
QString nextChallengeCode(const Snapshot &now, int year);
/// The same of submissions: 4 with "S-2026-004".
int lastSubmissionNumber(const Snapshot &now, int year);
QString submissionNumber(int year, int number); ///< "S-2026-004"
/// The stage with the lowest position; none in a file without stages.
Id<Stage> firstStage(const Snapshot &now);

} // namespace stint
