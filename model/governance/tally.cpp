// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/tally.h"

#include "model/governance/lifecycle.h"
#include "model/governance/scoring.h"

#include <QSet>

namespace stint::governance {

Tallies::Tallies(const Snapshot &now)
{
    count(now, {});
}

Tallies::Tallies(const Snapshot &now, Id<Challenge> only)
{
    count(now, only);
}

const Tally &Tallies::of(Id<Challenge> challenge) const
{
    const auto it = m_tallies.constFind(challenge.value);
    return it == m_tallies.cend() ? m_none : *it;
}

void Tallies::count(const Snapshot &now, Id<Challenge> only)
{
    const auto wanted = [&](const auto &row) {
        return row.challenge && (!only || row.challenge == only);
    };
    for (const CriterionState &state : now.table<CriterionState>()) {
        if (wanted(state))
            m_tallies[state.challenge.value].said.insert(state.criterion.value, state.id);
    }
    for (const Note &note : now.table<Note>()) {
        if (wanted(note))
            ++m_tallies[note.challenge.value].notes;
    }
    for (const Attachment &attachment : now.table<Attachment>()) {
        if (wanted(attachment)) {
            Tally &t = m_tallies[attachment.challenge.value];
            ++(attachment.url.isEmpty() ? t.files : t.links);
        }
    }
    for (const Risk &risk : now.table<Risk>()) {
        if (!wanted(risk))
            continue;
        Tally &t = m_tallies[risk.challenge.value];
        const bool answered = !risk.response.trimmed().isEmpty();
        ++t.risks;
        t.risksOpen += risk.state == RiskState::Open;
        t.risksAnswered += answered;
        t.risksUnanswered += risk.state == RiskState::Open && !answered;
    }
    for (const Decision &decision : now.table<Decision>()) {
        if (!wanted(decision))
            continue;
        Tally &t = m_tallies[decision.challenge.value];
        ++t.decisions;
        t.decisionsOpen += needsDeciding(decision.state);
    }
    countFollowUps(now, only);
    countAdoptions(now, only);
    for (const Stint &stint : now.table<Stint>()) {
        if (!wanted(stint))
            continue;
        Tally &t = m_tallies[stint.challenge.value];
        ++t.stints;
        t.stintAgreement = t.stintAgreement || stint.agreementEnds.isValid();
        const QDate end = lastDayOf(stint.start, stint.weeks);
        if (!end.isValid())
            ++t.stintsUndated;
        else if (!t.stintEnds.isValid() || end > t.stintEnds)
            t.stintEnds = end;
    }
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (!wanted(item))
            continue;
        Tally &t = m_tallies[item.challenge.value];
        const bool done = item.progress >= 100 || item.actualFinish.isValid();
        ++t.planItems;
        if (item.kind == PlanKind::Milestone) {
            ++t.milestones;
            t.milestonesDone += done;
        } else if (item.kind == PlanKind::Task || item.kind == PlanKind::Sprint) {
            ++t.tasks;
            t.tasksDone += done;
            t.workMinutes += item.duration.minutes;
            t.doneMinutes +=
                done ? item.duration.minutes : item.duration.minutes * item.progress / 100;
        }
    }
    QSet<std::pair<qint64, qint64>> seen;
    for (const Assignment &assignment : now.table<Assignment>()) {
        const PlanItem *item = now.find(assignment.item);
        if (!item || !wanted(*item))
            continue;
        const std::pair key(item->challenge.value, assignment.person.value);
        if (!seen.contains(key)) {
            seen.insert(key);
            ++m_tallies[item->challenge.value].assigned;
        }
    }
}

void Tallies::countFollowUps(const Snapshot &now, Id<Challenge> only)
{
    const auto wanted = [&](const auto &row) {
        return row.challenge && (!only || row.challenge == only);
    };
    for (const Issue &issue : now.table<Issue>()) {
        if (wanted(issue))
            m_tallies[issue.challenge.value].issuesOpen += issue.state == IssueState::Open;
    }
    for (const Action &action : now.table<Action>()) {
        if (!wanted(action) || action.state != ActionState::Open)
            continue;
        Tally &t = m_tallies[action.challenge.value];
        ++t.actionsOpen;
        t.conditionsOpen += action.review ? 1 : 0;
    }
    for (const GateVote &vote : now.table<GateVote>()) {
        if (!wanted(vote) || vote.review)
            continue;
        const Challenge *challenge = now.find(vote.challenge);
        const Gate *next = challenge ? gateOf(now, challenge->stage) : nullptr;
        if (next && vote.gate == next->id)
            ++m_tallies[vote.challenge.value].votes;
    }
    for (const auto &[key, rating] : countingRatings(now, only)) {
        if (rating->conflict && rating->handedIn)
            continue;
        Tally &t = m_tallies[rating->challenge.value];
        ++t.ratingsAsked;
        t.ratingsIn += rating->handedIn;
    }
}

void Tallies::countAdoptions(const Snapshot &now, Id<Challenge> only)
{
    QHash<qint64, qint64> challengeOf; // by adoption
    for (const Adoption &adoption : now.table<Adoption>()) {
        if (!adoption.challenge || (only && adoption.challenge != only))
            continue;
        challengeOf.insert(adoption.id.value, adoption.challenge.value);
        Tally &t = m_tallies[adoption.challenge.value];
        ++t.adoptions;
        t.adoptionOwner = t.adoptionOwner || adoption.department || adoption.owner;
        t.adoptionFunding = t.adoptionFunding || adoption.fundingSecured;
    }
    for (const Handover &item : now.table<Handover>()) {
        if (const auto challenge = challengeOf.constFind(item.adoption.value);
            challenge != challengeOf.cend()) {
            ++m_tallies[*challenge].handovers;
            m_tallies[*challenge].handoversDone += item.done;
        }
    }
    for (const RolloutSite &site : now.table<RolloutSite>()) {
        if (const auto challenge = challengeOf.constFind(site.adoption.value);
            challenge != challengeOf.cend())
            m_tallies[*challenge].sitesLive += site.live.isValid();
    }
}

} // namespace stint::governance
