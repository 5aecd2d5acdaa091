// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that Home's cards show, made from a snapshot. Plain functions, so that what a line says
// is in one place and the page only puts lines on the screen.
#pragma once

#include "model/edit/portfolio.h"
#include "model/governance/due.h"
#include "ui/pages/parts/rowlist.h"

#include <QSet>

namespace stint::ui {

/// Needs in groups; a group shows `groupLimit` lines and "n more" unless it is in `unfolded`.
constexpr int groupLimit = 8;
QList<ListRow> needRows(const Snapshot &now, const std::vector<governance::Need> &needs,
                        QDate today, const planning::WorkCalendar &calendar,
                        const QSet<int> &unfolded);
/// What "n more" has for a key: the kind of need, made unlike any row id.
qint64 moreKey(governance::NeedKind kind);

QList<ListRow> funnelRows(const Snapshot &now, QDate today);

/// Newest first; the code of a challenge is bold and the line leads to it.
QList<ListRow> historyRows(const Snapshot &now, const std::vector<store::HistoryEntry> &entries,
                           QDate today);

/// What is due in the week from Monday on, and the portfolio's next meeting; of a full week the
/// first lines and how many more the timeline has.
constexpr int weekLimit = 5;
QList<ListRow> weekRows(const Snapshot &now, const std::vector<governance::NextDue> &due,
                        QDate monday);
QString weekTitle(QDate monday, QDate today);

} // namespace stint::ui
