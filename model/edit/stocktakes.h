// SPDX-License-Identifier: GPL-3.0-or-later
// Stocktakes: begun, minuted challenge by challenge, closed. Actions and decisions recorded at one
// are rows like any other that name it.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

#include <QDate>

#include <optional>

namespace stint::edit {

class Portfolio;

/// The file on governance::eveOf(); none if the stocktake was not held, or history begins later.
/// Fails if history can't be read.
Result<std::optional<Snapshot>> fileOnTheEve(const Portfolio &portfolio,
                                             const Stocktake &stocktake);

/// A stocktake on that day, named and placed as the settings say, telling of changes since the
/// last one held before it. Refuses a second one on the same day.
Result<ChangeSet> startStocktake(const Snapshot &now, QDate on);

/// What was said about one challenge, or about the portfolio if it is none. One row for each,
/// written again in place; where there were several, `text` is what is kept of all of them. An
/// empty text removes it.
Result<ChangeSet> setMinute(const Snapshot &now, Id<Stocktake> stocktake, Id<Challenge> challenge,
                            const QString &text);

/// Why it can't have been held, if it is still to come; empty if it can.
QString whyNotHeld(const Stocktake &stocktake, QDate today);

/// It has been held: on its date, today if it has none. Refuses one that is still to come. Its
/// next date makes no new one by itself; see startStocktake.
Result<ChangeSet> closeStocktake(const Snapshot &now, Id<Stocktake> stocktake, QDate today);

} // namespace stint::edit
