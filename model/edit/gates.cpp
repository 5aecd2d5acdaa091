// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/gates.h"

#include "model/domain/newchallenge.h"
#include "model/edit/adoption.h"
#include "model/edit/gatefollowup.h"
#include "model/edit/people.h"
#include "model/governance/adoption.h"
#include "model/governance/criteria.h"
#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

QString longDate(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QStringList linesOf(const QList<GateCondition> &conditions)
{
    QStringList lines;
    for (const GateCondition &condition : conditions) {
        if (const QString line = condition.line(); !line.isEmpty())
            lines << line;
    }
    return lines;
}

/// Why the words around a decision don't do; empty if they do.
QString refusal(const GateCall &call, const QStringList &conditions)
{
    if (call.reason.trimmed().isEmpty())
        return Words::tr("Write down the reason: it is kept with the decision.");
    if (!call.on.isValid())
        return Words::tr("Say on which day this was decided.");
    if (call.decision == GateDecision::GoWithConditions && conditions.isEmpty())
        return Words::tr("Write down at least one condition, or choose “Go”.");
    return {};
}

struct Target {
    Id<Stage> stage;
    Outcome outcome = Outcome::Open;
    QString error;
};

/// Where a decision at the gate out of `from` sends a challenge.
Target target(const Snapshot &now, Id<Stage> from, GateDecision decision)
{
    Target t{.stage = from};
    switch (decision) {
    case GateDecision::Go:
    case GateDecision::GoWithConditions: {
        const Stage *next = governance::nextStage(now, from);
        if (!next) {
            t.error = Words::tr("This is the last stage: there is none to go on to.");
            return t;
        }
        t.stage = next->id;
        t.outcome = next->closed ? Outcome::Adopted : Outcome::Open;
        return t;
    }
    case GateDecision::Adapt:
        if (const Stage *previous = governance::previousStage(now, from))
            t.stage = previous->id;
        return t;
    case GateDecision::Stop:
        if (const Stage *closing = governance::closingStage(now))
            t.stage = closing->id;
        t.outcome = Outcome::Stopped;
        return t;
    case GateDecision::Hold:
    case GateDecision::Moved:
        return t;
    }
    return t;
}

/// Since when the challenge was in the stage before `review` was taken. Reviews of files before
/// version 2 don't say; then it is the day on which it came there, or began.
QDate sinceBefore(const Snapshot &now, const Challenge &challenge, const GateReview &review)
{
    if (review.since.isValid())
        return review.since;
    QDate since = challenge.start;
    for (const GateReview *other : governance::reviewsOf(now, challenge.id, true)) {
        if (other->id != review.id && other->to == review.from && other->from != other->to)
            since = other->on;
    }
    return since.isValid() ? since : review.on;
}

QString wordsFor(const Challenge &challenge, const GateReview &review, const Snapshot &now)
{
    const QString what = choiceLabel(review.decision);
    const Stage *to = now.find(review.to);
    if (review.from != review.to && to) {
        return Words::tr("decide the gate of %1: %2, now in %3")
            .arg(challenge.code, what.toLower(), to->name);
    }
    return Words::tr("decide the gate of %1: %2").arg(challenge.code, what.toLower());
}

/// Writes the review and moves the challenge; `gate` is the gate decided on.
Result<ChangeSet> record(const Snapshot &now, const GateCall &call, const Challenge &challenge,
                         const Gate &gate, const GateReview *replaced)
{
    const QStringList conditions = linesOf(call.conditions);
    if (const QString no = refusal(call, conditions); !no.isEmpty())
        return failure(no);
    const Target to = target(now, gate.stage, call.decision);
    if (!to.error.isEmpty())
        return failure(to.error);
    Result<QString> adopted;
    if (to.outcome == Outcome::Adopted)
        adopted = adoptionEvidence(now, challenge.id, call.overrideReason);
    if (!adopted)
        return std::unexpected(adopted.error());

    Draft draft(now);
    const auto decider = personFor(draft, call.decider, call.deciderName);
    if (!decider)
        return std::unexpected(decider.error());

    const governance::Tallies tallies(now, challenge.id);
    const auto report =
        governance::gateReportFor(now, challenge, gate, tallies.of(challenge.id), call.on);
    GateReview review;
    review.number = nextDecisionNumber(now, call.on.year());
    review.challenge = challenge.id;
    review.gate = gate.id;
    review.from = gate.stage;
    review.to = to.stage;
    review.decision = call.decision;
    review.on = call.on;
    review.decider = *decider;
    review.reason = call.reason.trimmed();
    if (call.decision == GateDecision::GoWithConditions)
        review.conditions = conditions.join(u'\n');
    review.evidence = QStringList{report.evidenceText(), *adopted}.join(u'\n').trimmed();
    review.since = replaced ? sinceBefore(now, challenge, *replaced) : challenge.stageSince;
    if (replaced)
        review.supersedes = replaced->id;
    review.id = draft.add(review);
    const bool conditional = call.decision == GateDecision::GoWithConditions;
    const auto followed =
        followUp(draft, review, conditional ? call.conditions : QList<GateCondition>(), replaced);
    if (!followed)
        return std::unexpected(followed.error());

    Challenge moved = challenge;
    if (moved.stage != to.stage) {
        moved.stage = to.stage;
        moved.stageSince = to.stage == gate.stage ? review.since : call.on;
    }
    moved.outcome = to.outcome;
    draft.update(moved);
    return draft.finish(wordsFor(challenge, review, now));
}

} // namespace

Result<ChangeSet> decideGate(const Snapshot &now, const GateCall &call)
{
    if (call.supersedes)
        return supersedeReview(now, call);
    const Challenge *challenge = now.find(call.challenge);
    if (!challenge)
        return failure(Words::tr("That challenge is no longer there."));
    const Gate *gate = governance::gateOf(now, challenge->stage);
    if (!gate) {
        const Stage *stage = now.find(challenge->stage);
        return failure(Words::tr("There is no gate out of %1. Move %2 with a reason instead.")
                           .arg(stage ? stage->name : Words::tr("this stage"), challenge->code));
    }
    const auto holding = governance::reviewsOf(now, challenge->id, true);
    if (!holding.empty() && call.on.isValid() && call.on < holding.back()->on) {
        return failure(Words::tr("%1 was decided on %2; a decision that follows it can't be dated "
                                 "before that.")
                           .arg(holding.back()->number, longDate(holding.back()->on)));
    }
    return record(now, call, *challenge, *gate, nullptr);
}

Result<ChangeSet> supersedeReview(const Snapshot &now, const GateCall &call)
{
    const GateReview *old = now.find(call.supersedes);
    const Challenge *challenge = old ? now.find(old->challenge) : nullptr;
    if (!challenge)
        return failure(Words::tr("The decision to replace is no longer there."));
    if (const GateReview *by = governance::replacedBy(now, old->id)) {
        return failure(Words::tr("%1 was already replaced by %2. Replace that one.")
                           .arg(old->number, by->number));
    }
    const auto holding = governance::reviewsOf(now, challenge->id, true);
    if (holding.back()->id != old->id) {
        return failure(Words::tr("%1 builds on %2. Replace %1 first.")
                           .arg(holding.back()->number, old->number));
    }
    const Gate *gate = now.find(old->gate);
    if (!gate) {
        return failure(
            Words::tr("%1 was no gate decision. Move the challenge with a reason instead.")
                .arg(old->number));
    }
    if (call.on.isValid() && call.on < old->on) {
        return failure(
            Words::tr("%1 was decided on %2; what replaces it can't be dated before that.")
                .arg(old->number, longDate(old->on)));
    }
    return record(now, call, *challenge, *gate, old);
}

Outcome outcomeOnFile(const Snapshot &now, Id<Challenge> challenge)
{
    return governance::adoptionOf(now, challenge) ? Outcome::Adopted : Outcome::Stopped;
}

Result<ChangeSet> moveWithoutGate(const Snapshot &now, Id<Challenge> challenge, Id<Stage> to,
                                  const QString &reason, Id<Person> person, QDate on,
                                  const QString &personName, const QString &overrideReason,
                                  Outcome outcome)
{
    const Challenge *row = now.find(challenge);
    const Stage *stage = now.find(to);
    if (!row || !stage)
        return failure(Words::tr("That challenge or stage is no longer there."));
    if (row->stage == to)
        return failure(Words::tr("%1 is already in %2.").arg(row->code, stage->name));
    if (reason.trimmed().isEmpty()) {
        return failure(Words::tr("Write down why %1 moves without its gate: it is kept on record.")
                           .arg(row->code));
    }
    if (!on.isValid())
        return failure(Words::tr("Say on which day it moved."));
    const auto holding = governance::reviewsOf(now, challenge, true);
    if (!holding.empty() && on < holding.back()->on) {
        return failure(
            Words::tr("%1 was decided on %2; a move after it can't be dated before that.")
                .arg(holding.back()->number, longDate(holding.back()->on)));
    }
    Outcome end = stage->closed ? row->outcome : Outcome::Open;
    const bool ends = stage->closed && end == Outcome::Open;
    if (ends)
        end = outcome == Outcome::Open ? outcomeOnFile(now, challenge) : outcome;
    Result<QString> adopted;
    if (ends && end == Outcome::Adopted)
        adopted = adoptionEvidence(now, challenge, overrideReason);
    if (!adopted)
        return std::unexpected(adopted.error());
    Draft draft(now);
    const auto who = personFor(draft, person, personName);
    if (!who)
        return std::unexpected(who.error());

    GateReview review;
    review.number = nextDecisionNumber(now, on.year());
    review.challenge = challenge;
    review.from = row->stage;
    review.to = to;
    review.decision = GateDecision::Moved;
    review.on = on;
    review.since = row->stageSince;
    review.decider = *who;
    review.reason = reason.trimmed();
    review.evidence = *adopted;
    if (const Gate *passed = governance::gateOf(now, row->stage)) {
        // Votes at the gate that it went around are none at the next.
        review.id = draft.add(review);
        GateReview around = review;
        around.gate = passed->id;
        if (auto followed = followUp(draft, around, {}, nullptr); !followed)
            return std::unexpected(followed.error());
    } else {
        draft.add(review);
    }

    Challenge moved = *row;
    moved.stage = to;
    moved.stageSince = on;
    moved.outcome = end;
    draft.update(moved);
    return draft.finish(Words::tr("move %1 to %2 without its gate").arg(row->code, stage->name));
}

Result<ChangeSet> setCriterionState(const Snapshot &now, Id<Challenge> challenge,
                                    Id<Criterion> criterion, CriterionVerdict verdict,
                                    const QString &reason, Id<Person> person, QDate on)
{
    const Challenge *row = now.find(challenge);
    const Criterion *asked = now.find(criterion);
    if (!row || !asked)
        return failure(Words::tr("That criterion is no longer there."));
    const bool override =
        verdict == CriterionVerdict::Waived ||
        (asked->kind == CriterionKind::Counted && verdict != CriterionVerdict::Open);
    if (override && reason.trimmed().isEmpty()) {
        return failure(Words::tr("Write down why “%1” is taken otherwise than the file says: the "
                                 "reason is kept.")
                           .arg(asked->text));
    }
    Draft draft(now);
    const CriterionState *old = nullptr;
    for (const CriterionState &state : now.table<CriterionState>()) {
        if (state.challenge == challenge && state.criterion == criterion)
            old = &state;
    }
    if (verdict == CriterionVerdict::Open) {
        if (old)
            draft.remove(old->id);
        return draft.finish(
            Words::tr("take back what was said of “%1” for %2").arg(asked->text, row->code));
    }
    CriterionState state = old ? *old : CriterionState();
    state.challenge = challenge;
    state.criterion = criterion;
    state.verdict = verdict;
    state.reason = reason.trimmed();
    state.person = person;
    state.on = on;
    if (old)
        draft.update(state);
    else
        draft.add(state);
    return draft.finish(Words::tr("set “%1” of %2 to %3")
                            .arg(asked->text, row->code, choiceLabel(verdict).toLower()));
}

QString nextDecisionNumber(const Snapshot &now, int year)
{
    const QString prefix = u"D-%1-"_s.arg(year);
    int last = 0;
    const auto look = [&](const QString &number) {
        last = std::max(last, numberInRow(number, prefix));
    };
    for (const GateReview &review : now.table<GateReview>())
        look(review.number);
    for (const Decision &decision : now.table<Decision>())
        look(decision.number);
    return prefix + QString::number(last + 1).rightJustified(3, u'0');
}

bool adopts(const Snapshot &now, Id<Stage> from, GateDecision decision)
{
    return target(now, from, decision).outcome == Outcome::Adopted;
}

QString gateConsequence(const Snapshot &now, Id<Stage> from, GateDecision decision,
                        qsizetype conditions)
{
    const Stage *here = now.find(from);
    if (!here)
        return {};
    const Target to = target(now, from, decision);
    const Stage *stage = now.find(to.stage);
    const QString name = stage ? stage->name : QString();
    switch (decision) {
    case GateDecision::Go:
        return to.error.isEmpty() ? Words::tr("Moves to %1 now").arg(name) : to.error;
    case GateDecision::GoWithConditions:
        if (!to.error.isEmpty())
            return to.error;
        if (conditions == 0)
            return Words::tr("Moves to %1; write the conditions down").arg(name);
        if (conditions == 1)
            return Words::tr("Moves to %1 with 1 condition").arg(name);
        return Words::tr("Moves to %1 with %2 conditions")
            .arg(name, QLocale().toString(conditions));
    case GateDecision::Adapt:
        return to.stage == from ? Words::tr("Stays in %1 with a changed idea").arg(name)
                                : Words::tr("Back to %1 with a changed idea").arg(name);
    case GateDecision::Hold:
        return Words::tr("Stays in %1 for now").arg(here->name);
    case GateDecision::Stop:
        return Words::tr("Closes it and keeps the lessons, a good result");
    case GateDecision::Moved:
        return {};
    }
    return {};
}

} // namespace stint::edit
