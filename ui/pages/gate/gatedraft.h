// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has begun to decide at a gate and not signed yet. Kept by the page while people
// look at the evidence elsewhere; it is no part of the portfolio.
#pragma once

#include "model/domain/gatereview.h"
#include "model/domain/lifecycle.h"
#include "model/edit/gatecondition.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace stint {
class Snapshot;
}

namespace stint::ui {

using edit::GateCondition;

struct GateDraft {
    Id<Gate> gate;
    int decision = -1; ///< of GateDecision; -1: not chosen
    QString reason;
    QString decider;
    QDate on;
    QList<GateCondition> conditions;
    QString overrideReason; ///< why it is adopted without what that needs
    Id<GateReview> replaces;
    QTime keptAt;

    bool operator==(const GateDraft &) const = default;
    bool isEmpty() const { return decision < 0 && reason.isEmpty() && conditions.isEmpty(); }
    QJsonObject toJson() const;
    static GateDraft fromJson(const QJsonObject &json);
};

/// The drafts of a file: of each challenge at most one for the gate out of its stage and one that
/// replaces an earlier decision. While there is the second, it is the one being worked on.
class GateDrafts
{
public:
    GateDraft of(Id<Challenge> challenge) const;
    void keep(Id<Challenge> challenge, const GateDraft &draft);
    /// Lets go of the one being worked on.
    void drop(Id<Challenge> challenge);
    /// The one being worked on was signed. It comes back if that is undone, and goes again if it is
    /// redone.
    void sign(Id<Challenge> challenge, Id<GateReview> review);
    /// Lets go of what can't be signed any more: the challenge has left the gate's stage, or the
    /// decision can't be replaced now.
    void settle(const Snapshot &now, Id<Challenge> challenge);

    QJsonObject save() const;
    void restore(const QJsonObject &state);

private:
    QHash<qint64, GateDraft> m_own; ///< by challenge
    QHash<qint64, GateDraft> m_replacing;
    struct Signed {
        Id<Challenge> challenge;
        GateDraft draft;
        bool undone = false;
    };
    QHash<qint64, Signed> m_signed; ///< by review
    void followUndo(const Snapshot &now, Id<Challenge> challenge);
};

} // namespace stint::ui
