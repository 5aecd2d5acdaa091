// SPDX-License-Identifier: GPL-3.0-or-later
// What a stocktake goes through, composed from the file: what is to be decided, what changed since
// the one before, what is late, what was promised. Nothing is stored; what was said is (Minute).
#pragma once

#include "model/governance/due.h"

#include <optional>

namespace stint::governance {

/// Stocktakes are held every two or three months: how far an agenda looks back or ahead where the
/// one before or the one after has no date.
constexpr int stocktakeEveryDays = 90;

/// In the order in which they are gone through.
enum class AgendaTopic : quint8 {
    Decision,  ///< asked for, due before the next stocktake or without a date
    Gate,      ///< ready, or due in days
    Moved,     ///< decided at gates, or in another stage, since the last stocktake
    Status,    ///< another status since then
    Late,      ///< milestones, gates and due dates
    OverLimit, ///< longer in their stage than it allows
    Action,    ///< due before the next stocktake or without a date
    Condition, ///< of a gate decision, still open
    Risk,      ///< open, and grave or graver since (new ones are) the last stocktake
    Issue,     ///< open
};

struct AgendaRow {
    Id<Challenge> challenge;              ///< none: about the whole portfolio
    EntityKind entity = EntityKind::None; ///< the row concerned
    qint64 id = 0;
    Id<Person> person; ///< who should see to it, or who decided
    QDate when;        ///< due, or happened; invalid: no date
    bool late = false;
    std::optional<Status> was; ///< the status at the last stocktake, if history knows it
};

struct AgendaSection {
    AgendaTopic topic = AgendaTopic::Decision;
    std::vector<AgendaRow> rows; ///< never empty; by date, without a date last
};

/// Changes are told from the day after this: Stocktake::since, else the last one held before it,
/// else stocktakeEveryDays before.
QDate changesSince(const Snapshot &now, const Stocktake &stocktake);
/// The last one held, if a day is given on an earlier day; null if there is none.
const Stocktake *lastHeld(const Snapshot &now, QDate before = {});
/// The first one still to be held, else the last one held; null if the file has none.
const Stocktake *currentStocktake(const Snapshot &now);

/// The day as which's end the file says what was to be gone through at one that was held: the one
/// before it. Invalid if it was not held: then the file says so as it is now.
QDate eveOf(const Stocktake &stocktake);

/// As the file is `today`, without what was recorded at the stocktake itself. `before`: the file at
/// changesSince(), if history reaches back so far; without it only dates tell what changed.
std::vector<AgendaSection> agenda(const Snapshot &now, const Stocktake &stocktake,
                                  const PlannedFinish &finish, QDate today,
                                  const Snapshot *before = nullptr);
/// Adds the decisions that were taken at the stocktake, as far as `agenda` lacks them: of those
/// asked for on the day itself its eve knows nothing.
void addDecidedAt(std::vector<AgendaSection> &agenda, const Snapshot &now,
                  const Stocktake &stocktake);

} // namespace stint::governance
