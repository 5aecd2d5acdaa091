// SPDX-License-Identifier: GPL-3.0-or-later
// A stocktake challenge by challenge: what is on the agenda about each, what was said of it, what
// was decided and undertaken.
#pragma once

#include "model/edit/portfolio.h"
#include "model/governance/agenda.h"
#include "ui/pages/parts/rowlist.h"

#include <optional>

namespace stint::ui {

struct AgendaItem {
    Id<Challenge> challenge; ///< none: the portfolio as a whole
    /// Under which it is gone through: the first that names it. None: it is not on the agenda.
    std::optional<governance::AgendaTopic> topic;
    QList<ListRow> rows;     ///< on the agenda
    QList<ListRow> recorded; ///< at the stocktake: decisions, then actions
    QString said;
};

/// What was gone through at a stocktake that was held, as the file stood on its eve.
struct PastAgenda {
    Snapshot file;
    std::vector<governance::AgendaSection> sections;
};

/// `before`: see governance::agenda; `eve`: see edit::fileOnTheEve.
PastAgenda pastAgenda(Snapshot eve, const Stocktake &stocktake, const Snapshot *before);

/// In the order in which they are gone through; what is not on the agenda comes last. `past`: of
/// one that was held; without it only what was recorded there is told.
std::vector<AgendaItem> agendaItems(const edit::Portfolio &portfolio, const Stocktake &stocktake,
                                    const Snapshot *before, const PastAgenda *past);

/// The decision that a row is about and that is still to be taken; none else.
Id<Decision> openDecision(const Snapshot &now, const ListRow &row);

/// The columns of both lists of an item.
QList<ListColumn> agendaColumns();

} // namespace stint::ui
