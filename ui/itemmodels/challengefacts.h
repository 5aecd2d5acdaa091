// SPDX-License-Identifier: GPL-3.0-or-later
// What tables, boards and the inspector say of a challenge beyond its own fields: what is due next,
// how long it is in its stage, how its gate stands. Computed once for a revision, when first asked.
#pragma once

#include "model/edit/portfolio.h"
#include "model/governance/criteria.h"
#include "model/governance/due.h"

#include <QHash>
#include <memory>

namespace stint::ui {

class Column;

class ChallengeFacts
{
public:
    /// The portfolio outlives this.
    explicit ChallengeFacts(const edit::Portfolio *portfolio);

    const governance::NextDue &nextDue(Id<Challenge> challenge) const;
    /// Criteria met and in all at the gate it is before; 0 of 0 without a gate.
    struct GateCount {
        int met = 0;
        int all = 0;
        bool ready = false;
        QString gate;
    };
    const GateCount &gate(const Challenge &challenge) const;
    /// -1 if that is not known.
    int daysInStage(const Challenge &challenge) const;
    /// The stage's limit of days, if the challenge is beyond it; else 0.
    int passedLimit(const Challenge &challenge) const;
    bool isClosed(const Challenge &challenge) const;
    QDate today() const { return m_portfolio->clock().today(); }
    const edit::Portfolio *portfolio() const { return m_portfolio; }

private:
    void refresh() const;

    const edit::Portfolio *m_portfolio;
    mutable qint64 m_revision = -1;
    mutable QDate m_day;
    mutable QHash<qint64, governance::NextDue> m_dues;
    mutable bool m_hasDues = false;
    mutable std::unique_ptr<governance::Tallies> m_tallies;
    mutable QHash<qint64, GateCount> m_gates;
};

/// "Late 5 d", in working days of the plan's calendar.
QString lateText(const edit::Portfolio &portfolio, QDate due);
/// "27 Nov 2026", "Late 5 d"; with `brief`, without the year.
QString dueText(const governance::NextDue &due, const ChallengeFacts &facts, bool brief = false);

/// The columns of the challenges page: the declared ones, with Next due, In stage and Gate where
/// the eye expects them. `facts` outlives the columns.
std::vector<std::unique_ptr<Column>> challengeColumns(const Snapshot &now,
                                                      const ChallengeFacts *facts);

} // namespace stint::ui
