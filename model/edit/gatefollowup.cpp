// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/gatefollowup.h"

#include "model/edit/people.h"
#include "model/governance/lifecycle.h"

#include <QCoreApplication>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

} // namespace

Result<ChangeSet> castVote(const Snapshot &now, Id<Challenge> challenge, Id<Person> person,
                           const QString &name, GateDecision vote, const QString &reason, QDate on)
{
    const Challenge *row = now.find(challenge);
    const Gate *gate = row ? governance::gateOf(now, row->stage) : nullptr;
    if (!gate)
        return failure(Words::tr("There is no gate to vote at."));
    if (vote == GateDecision::Moved)
        return failure(Words::tr("Say what you would decide."));
    if (vote != GateDecision::Go && reason.simplified().isEmpty())
        return failure(Words::tr("Say in a sentence why not “Go”: it is kept with the decision."));
    Draft draft(now);
    const auto who = personFor(draft, person, name);
    if (!who)
        return std::unexpected(who.error());
    GateVote mine;
    for (const GateVote &other : now.table<GateVote>()) {
        if (other.challenge == challenge && other.gate == gate->id && other.person == *who &&
            !other.review)
            mine = other;
    }
    mine.challenge = challenge;
    mine.gate = gate->id;
    mine.person = *who;
    mine.vote = vote;
    mine.reason = reason.trimmed();
    mine.on = on;
    if (mine.id)
        draft.update(mine);
    else
        draft.add(mine);
    return draft.finish(
        Words::tr("vote at the gate of %1: %2").arg(row->code, choiceLabel(vote).toLower()));
}

Result<void> followUp(Draft &draft, const GateReview &review,
                      const QList<GateCondition> &conditions, const GateReview *replaced)
{
    const auto votes = draft.now().table<GateVote>();
    for (GateVote vote : votes) {
        if (vote.challenge != review.challenge || vote.gate != review.gate || vote.review)
            continue;
        vote.review = review.id;
        draft.update(vote);
    }
    const auto actions = draft.now().table<Action>();
    for (Action action : actions) {
        if (!replaced || action.review != replaced->id || action.state != ActionState::Open)
            continue;
        action.state = ActionState::Dropped;
        action.doneOn = review.on;
        action.note = Words::tr("%1 replaced %2.").arg(review.number, replaced->number);
        draft.update(action);
    }
    for (const GateCondition &condition : conditions) {
        if (condition.text.simplified().isEmpty())
            continue;
        Action action;
        action.challenge = review.challenge;
        action.title = condition.text.simplified();
        action.due = condition.due;
        action.review = review.id;
        if (!condition.owner.simplified().isEmpty()) {
            const auto owner = personFor(draft, {}, condition.owner);
            if (!owner)
                return std::unexpected(owner.error());
            action.owner = *owner;
        }
        draft.add(action);
    }
    return {};
}

} // namespace stint::edit
