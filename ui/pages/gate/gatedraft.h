// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has begun to decide at a gate and not signed yet. Kept by the page, per challenge,
// while people look at the evidence elsewhere; it is no part of the portfolio.
#pragma once

#include "model/domain/gatereview.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace stint {
class Snapshot;
}

namespace stint::ui {

struct GateCondition {
    QString text;
    QString owner; ///< a name
    QDate due;
    bool operator==(const GateCondition &) const = default;
    /// As it is kept with the decision: "Report by language (D. Bouchard, by 15 Jan 2027)".
    QString line() const;
};

struct GateDraft {
    int decision = -1; ///< of GateDecision; -1: not chosen
    QString reason;
    QString decider;
    QDate on;
    QList<GateCondition> conditions;
    Id<GateReview> replaces;
    QTime keptAt;

    bool isEmpty() const { return decision < 0 && reason.isEmpty() && conditions.isEmpty(); }
    QJsonObject toJson() const;
    static GateDraft fromJson(const QJsonObject &json);
};

} // namespace stint::ui
