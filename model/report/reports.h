// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that can be printed. Each is built from values (a snapshot), in any thread, and
// says only what the file holds.
#pragma once

#include "model/domain/snapshot.h"
#include "model/planning/planner.h"
#include "model/report/document.h"
#include "model/report/whatchanged.h"
#include "model/report/words.h"

#include <optional>

namespace stint::report {

struct Options {
    Words words;
    QDate asOf;                     ///< the day that the snapshot is of
    QDate since;                    ///< for "what changed"; invalid: nothing is compared
    std::optional<Snapshot> before; ///< the state at `since`, if history knows it
    std::optional<Snapshot> eve;    ///< of the agenda of one that was held: edit::fileOnTheEve()
    QDate historyFrom;              ///< the first day that history knows; invalid: not known
    std::optional<Snapshot> whole;  ///< the file, if only a choice of its challenges is shown
    bool changes = true;            ///< only with `since`
    bool priorities = true;
    bool timeline = true;
    bool risks = true;
    bool stints = true;
    bool scaleUp = true;
    bool stopped = true;
    bool decisions = true;
    bool onePagers = true;
    bool method = true;
};

/// The portfolio as if it held only these challenges and what belongs to them, and what belongs to
/// none. Dates come from a planner of the whole, since links cross challenges.
Snapshot onlyChallenges(const Snapshot &now, std::span<const Id<Challenge>> wanted);
/// "City of Port Marlow, Innovation Team"; general words if the file names neither.
QString organisation(const Settings &settings, const Words &words);
/// Title, running head, date and language; no sections yet.
Document blankDocument(const QString &title, const Settings &settings, const Words &words,
                       QDate today);
/// Everything the board is given: decisions requested, funnel, status, timeline, one-pagers.
Document boardPack(const Snapshot &now, const planning::Planner &planner, const Options &options);
/// The one-page summary. The challenge must exist.
Document challengeSummary(const Snapshot &now, const planning::Planner &planner,
                          Id<Challenge> challenge, const Options &options);
/// The whole timeline, over as many sheets as it needs.
Document timelineReport(const Snapshot &now, const planning::Planner &planner,
                        const Options &options);
/// What changed, from changesBetween(), as a document of its own.
Document changesDocument(const std::vector<ChallengeChanges> &changes, const Snapshot &before,
                         const Snapshot &now, QDate since, QDate today, QDate historyFrom,
                         const Words &words);
/// What is put before the person who decides at a gate: criteria, evidence, the form.
Document gatePaper(const Snapshot &now, const planning::Planner &planner, Id<Challenge> challenge,
                   const Options &options);
/// What a stocktake goes through; `options.before` is the file at governance::changesSince().
Document agendaPaper(const Snapshot &now, const planning::Planner &planner, Id<Stocktake> stocktake,
                     const Options &options);
/// Who was there, what was said of each challenge, what was decided and undertaken.
Document minutesPaper(const Snapshot &now, const planning::Planner &planner,
                      Id<Stocktake> stocktake, const Options &options);
/// The shape that stands beside the word of a status.
Shape shapeOf(Status status);

} // namespace stint::report
