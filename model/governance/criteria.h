// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge stands before its gate: each criterion's state and the evidence for it. Counted
// criteria are answered from the file; what people said of a criterion goes before that.
#pragma once

#include "model/governance/tally.h"

#include <QDate>
#include <QString>
#include <vector>

namespace stint::governance {

enum class Standing : quint8 {
    Met,
    ByHand,     ///< waits for somebody to say so
    Missing,    ///< the file, or somebody, says it is not met
    Overridden, ///< the file says no; somebody says it is met, with a reason
    Waived,     ///< somebody says it need not be met, with a reason
};
QString standingLabel(Standing standing);

struct CriterionReport {
    Id<Criterion> criterion;
    QString text;
    Standing standing = Standing::ByHand;
    bool counted = false;                ///< the program answers it; a person can only override
    QString evidence;                    ///< one line
    EntityKind shown = EntityKind::None; ///< what the evidence is made of: where to look
    CriterionVerdict verdict = CriterionVerdict::Open; ///< what a person said
    QString reason;
};

struct GateReport {
    Id<Challenge> challenge;
    Id<Gate> gate;
    QString name; ///< of the gate
    Id<Stage> from;
    Id<Stage> to; ///< none at the end of the life-cycle
    std::vector<CriterionReport> criteria;

    int count(Standing standing) const;
    int met() const;              ///< met, overridden or waived
    QString summary() const;      ///< "5 of 7 met, 1 by hand, 1 missing"
    QString shortSummary() const; ///< "5 of 7"
    /// Every criterion is met, by the file or because somebody said so.
    bool isReady() const;
    /// One line a criterion, as kept with a decision.
    QString evidenceText() const;
};

/// The gate out of the challenge's present stage; no gate and no criteria if there is none.
GateReport gateReport(const Snapshot &now, const Challenge &challenge, const Tally &tally,
                      QDate today);
/// The same for one challenge, counting what is needed.
GateReport gateReport(const Snapshot &now, Id<Challenge> challenge, QDate today);
/// A challenge before any gate: what is looked at when a past decision is replaced.
GateReport gateReportFor(const Snapshot &now, const Challenge &challenge, const Gate &gate,
                         const Tally &tally, QDate today);

} // namespace stint::governance
