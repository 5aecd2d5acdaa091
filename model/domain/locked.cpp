// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/locked.h"

#include <QCoreApplication>

namespace stint {

QString whyLocked(const Snapshot &now, EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Rating || kind == EntityKind::Score) {
        const Score *score = kind == EntityKind::Score ? now.find(Id<Score>(id)) : nullptr;
        const Rating *rating =
            now.find(score ? score->rating : Id<Rating>(kind == EntityKind::Rating ? id : 0));
        return rating && rating->handedIn
                   ? QCoreApplication::translate(
                         "Edit", "That rating was handed in. Rate again: both are kept.")
                   : QString();
    }
    if (kind == EntityKind::GateVote) {
        const GateVote *vote = now.find(Id<GateVote>(id));
        const GateReview *review = vote ? now.find(vote->review) : nullptr;
        return review ? QCoreApplication::translate(
                            "Edit", "That vote was cast for %1, which is decided. It stays as it "
                                    "was.")
                            .arg(review->number)
                      : QString();
    }
    const Decision *decision = kind == EntityKind::Decision ? now.find(Id<Decision>(id)) : nullptr;
    if (!decision || needsDeciding(decision->state))
        return {};
    return QCoreApplication::translate(
               "Edit", "%1 was already decided. Ask for a new one that replaces it.")
        .arg(decision->number);
}

} // namespace stint
