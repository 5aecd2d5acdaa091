// SPDX-License-Identifier: GPL-3.0-or-later
// What changed about what belongs to challenges: decisions, milestones, risks, issues, actions,
// adoption.
#include "model/report/comparison.h"

#include "model/governance/due.h"
#include "model/governance/lifecycle.h"
#include "model/governance/risks.h"
#include "model/planning/lateness.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

QDate dueOf(const Moment &moment, const PlanItem &item)
{
    return governance::dueOf(item, [&moment](Id<PlanItem> id) {
        const planning::ItemDates *dates = moment.planner.dates(id);
        return dates ? dates->finish : CivilTime();
    });
}

bool isLate(const Moment &moment, const PlanItem &item)
{
    const QDate due = dueOf(moment, item);
    return due.isValid() && due < moment.day && !governance::isOver(moment.file, item);
}

bool isDone(const PlanItem &item)
{
    return item.actualFinish.isValid() || item.progress >= 100;
}

bool isOverdue(const Action &action, QDate day)
{
    return action.state == ActionState::Open && action.due.isValid() && action.due < day;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    // A reason is often a sentence; only at the end does its full stop stand.
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].endsWith(u'.') && !parts[i].endsWith(u".."_s))
            parts[i].chop(1);
    }
    return parts.join(u", "_s);
}

} // namespace

void Comparison::gateReviews()
{
    for (const GateReview &review : m_after.file.table<GateReview>()) {
        const bool fresh =
            known(review.challenge) == Known::New ? isSince(review.on) : isNew(review, review.on);
        if (!fresh || m_told.contains(review.id.value))
            continue;
        const Gate *gate = m_after.file.find(review.gate);
        const QString decision = w.choice(review.decision);
        add(review.challenge,
            {ChangeKind::GateDecided, gate ? u"%1: %2"_s.arg(gate->name, decision) : decision,
             joined({oneLine(review.reason), personWords(review.decider), review.number}),
             review.on, EntityKind::GateReview, review.id.value});
    }
}

void Comparison::decisions()
{
    for (const Decision &now : m_after.file.table<Decision>()) {
        const Decision *was = m_before.file.find(now.id);
        const bool open = needsDeciding(now.state);
        const QString title = oneLine(now.title);
        const bool changed = was ? was->state != now.state
                                 : known(now.challenge) != Known::Undated || isSince(now.on);
        if (!changed)
            continue;
        if (now.state == DecisionState::Requested) {
            add(now.challenge,
                {ChangeKind::DecisionAsked,
                 w.translate("WhatChanged", "Asked for: %1").arg(title),
                 joined({now.due.isValid()
                             ? w.translate("WhatChanged", "by %1").arg(w.date(now.due))
                             : QString(),
                         personWords(now.askedBy), now.number}),
                 {},
                 EntityKind::Decision,
                 now.id.value});
            continue;
        }
        add(now.challenge, {open ? ChangeKind::DecisionAsked : ChangeKind::DecisionTaken,
                            u"%1: %2"_s.arg(w.choice(now.state), title),
                            joined({oneLine(now.reason), personWords(now.decider), now.number}),
                            now.on, EntityKind::Decision, now.id.value});
    }
}

void Comparison::milestones()
{
    for (const PlanItem &now : m_after.file.table<PlanItem>()) {
        const Challenge *challenge = m_after.file.find(now.challenge);
        const Known how = known(now.challenge);
        if (how == Known::New || !challenge)
            continue;
        const PlanItem *was = m_before.file.find(now.id);
        const QString name = oneLine(now.name);
        if (now.kind == PlanKind::Milestone && isDone(now)) {
            const QDate on = now.actualFinish.date();
            const bool wasDone = was && isDone(*was);
            if (!wasDone && (how == Known::Both || isSince(on)))
                add(now.challenge, {ChangeKind::MilestoneDone,
                                    w.translate("WhatChanged", "Done: %1").arg(name),
                                    {},
                                    on,
                                    EntityKind::PlanItem,
                                    now.id.value});
            continue;
        }
        if (governance::isClosed(m_after.file, *challenge))
            continue;
        if (!isLate(m_after, now)) {
            if (was && now.kind == PlanKind::Milestone)
                moved(*was, now);
            continue;
        }
        const QDate due = dueOf(m_after, now);
        const bool wasLate = was ? isLate(m_before, *was) : how != Known::Both && !isSince(due);
        if (wasLate)
            continue;
        const int days = planning::daysLate(m_after.planner.calendar(), due, m_after.day);
        add(now.challenge,
            {ChangeKind::MilestoneLate,
             w.translate("WhatChanged", "Late: %1").arg(name),
             w.translate("WhatChanged", "was due %1, %n working days late", nullptr, days)
                 .arg(w.date(due)),
             {},
             EntityKind::PlanItem,
             now.id.value});
    }
}

void Comparison::moved(const PlanItem &was, const PlanItem &now)
{
    const QDate before = dueOf(m_before, was);
    const QDate after = dueOf(m_after, now);
    if (!before.isValid() || !after.isValid() || before == after)
        return;
    const QString what = after > before ? w.translate("WhatChanged", "Moved later: %1")
                                        : w.translate("WhatChanged", "Moved earlier: %1");
    add(now.challenge, {ChangeKind::MilestoneMoved,
                        what.arg(oneLine(now.name)),
                        u"%1 → %2"_s.arg(w.date(before), w.date(after)),
                        {},
                        EntityKind::PlanItem,
                        now.id.value});
}

void Comparison::removed()
{
    const auto isGone = [this](const auto &was) {
        return (!was.challenge || m_after.file.find(was.challenge)) && !m_after.file.find(was.id);
    };
    for (const PlanItem &was : m_before.file.table<PlanItem>()) {
        if (was.kind == PlanKind::Milestone && isGone(was))
            add(was.challenge,
                {ChangeKind::MilestoneRemoved,
                 w.translate("WhatChanged", "Milestone removed: %1").arg(oneLine(was.name)),
                 {},
                 {},
                 EntityKind::PlanItem,
                 was.id.value});
    }
    for (const Risk &was : m_before.file.table<Risk>()) {
        if (isGone(was))
            add(was.challenge,
                {ChangeKind::RiskRemoved,
                 w.translate("WhatChanged", "Risk removed: %1").arg(oneLine(was.title)),
                 {},
                 {},
                 EntityKind::Risk,
                 was.id.value});
    }
}

void Comparison::risks()
{
    const auto words = [this](const Risk &risk) {
        return u"%1 × %2"_s.arg(w.choice(risk.likelihood), w.choice(risk.impact));
    };
    for (const Risk &now : m_after.file.table<Risk>()) {
        const Risk *was = m_before.file.find(now.id);
        const auto tell = [&](ChangeKind kind, const QString &what, const QString &detail) {
            add(now.challenge,
                {kind, what.arg(oneLine(now.title)), detail, {}, EntityKind::Risk, now.id.value});
        };
        if (!was && !isNew(now, {})) {
            // Rated anew since then, says the risk itself.
            if (known(now.challenge) != Known::Undated || now.scoreBefore == 0 ||
                !isSince(now.ratedOn) || now.state != RiskState::Open)
                continue;
        }
        const bool wasOpen = !was || was->state == RiskState::Open;
        if (now.state == RiskState::Happened && (!was || was->state != RiskState::Happened)) {
            tell(ChangeKind::RiskHappened, w.translate("WhatChanged", "Happened: %1"), words(now));
            continue;
        }
        if (now.state != RiskState::Open) {
            if (was && wasOpen)
                tell(ChangeKind::RiskClosed, w.translate("WhatChanged", "Risk closed: %1"), {});
            continue;
        }
        if (isNew(now, {})) {
            tell(ChangeKind::RiskNew, w.translate("WhatChanged", "New risk: %1"), words(now));
            continue;
        }
        const int before = was ? governance::riskScore(*was) : now.scoreBefore;
        const int after = governance::riskScore(now);
        const QString detail = was ? words(*was) + u" → "_s + words(now) : words(now);
        if (after > before)
            tell(ChangeKind::RiskGraver, w.translate("WhatChanged", "Graver: %1"), detail);
        else if (after < before)
            tell(ChangeKind::RiskEased, w.translate("WhatChanged", "Less grave: %1"), detail);
    }
}

void Comparison::issues()
{
    for (const Issue &now : m_after.file.table<Issue>()) {
        const Issue *was = m_before.file.find(now.id);
        const bool fresh = isNew(now, now.raisedOn);
        const bool wasOpen = was ? was->state == IssueState::Open : isSince(now.resolvedOn);
        const bool reopened = was && was->state == IssueState::Resolved;
        if (now.state == IssueState::Open && (fresh || reopened))
            add(now.challenge,
                {reopened ? ChangeKind::IssueReopened : ChangeKind::IssueRaised,
                 (reopened ? w.translate("WhatChanged", "Open again: %1")
                           : w.translate("WhatChanged", "Issue: %1"))
                     .arg(oneLine(now.title)),
                 joined({w.choice(now.severity), personWords(now.owner)}),
                 reopened ? QDate() : now.raisedOn, EntityKind::Issue, now.id.value});
        else if (now.state == IssueState::Resolved && wasOpen && known(now.challenge) != Known::New)
            add(now.challenge, {ChangeKind::IssueResolved,
                                w.translate("WhatChanged", "Resolved: %1").arg(oneLine(now.title)),
                                {},
                                now.resolvedOn,
                                EntityKind::Issue,
                                now.id.value});
    }
}

void Comparison::actions()
{
    for (const Action &now : m_after.file.table<Action>()) {
        if (known(now.challenge) == Known::New)
            continue;
        const Action *was = m_before.file.find(now.id);
        const bool dated = known(now.challenge) == Known::Undated;
        const auto tell = [&](ChangeKind kind, const QString &what, QDate on) {
            const QString by = now.due.isValid() && now.state == ActionState::Open
                                   ? w.translate("WhatChanged", "by %1").arg(w.date(now.due))
                                   : QString();
            add(now.challenge,
                {kind, what.arg(oneLine(now.title)), joined({by, personWords(now.owner)}), on,
                 EntityKind::Action, now.id.value});
        };
        if (now.state == ActionState::Done) {
            if (was ? was->state != ActionState::Done : !dated || isSince(now.doneOn))
                tell(ChangeKind::ActionDone, w.translate("WhatChanged", "Action done: %1"),
                     now.doneOn);
        } else if (now.state == ActionState::Dropped) {
            if (was && was->state == ActionState::Open)
                tell(ChangeKind::ActionDropped,
                     now.review ? w.translate("WhatChanged", "Condition dropped: %1")
                                : w.translate("WhatChanged", "Action dropped: %1"),
                     {});
        } else if (isOverdue(now, m_after.day)) {
            if (was ? !isOverdue(*was, m_before.day) : !dated || isSince(now.due))
                tell(ChangeKind::ActionOverdue, w.translate("WhatChanged", "Overdue: %1"), {});
        } else if (now.state == ActionState::Open && isNew(now, {})) {
            tell(ChangeKind::ActionNew, w.translate("WhatChanged", "New action: %1"), {});
        }
    }
}

void Comparison::adoptions()
{
    static const Adoption none;
    for (const Adoption &now : m_after.file.table<Adoption>()) {
        const Adoption *found = m_before.file.find(now.id);
        if (!found && known(now.challenge) == Known::Undated && !isSince(now.agreedOn))
            continue;
        const Adoption &was = found ? *found : none;
        const auto tell = [&](ChangeKind kind, const QString &what, const QString &detail,
                              QDate on) {
            add(now.challenge, {kind, what, detail, on, EntityKind::Adoption, now.id.value});
        };
        if (now.agreedOn.isValid() && !was.agreedOn.isValid()) {
            const Organisation *department = m_after.file.find(now.department);
            tell(ChangeKind::AdoptionAgreed,
                 department ? w.translate("WhatChanged", "Taken over by %1").arg(department->name)
                            : w.translate("WhatChanged", "Take-over agreed"),
                 personWords(now.owner), now.agreedOn);
        }
        if (!now.benefit.isEmpty() && was.benefit.isEmpty())
            tell(ChangeKind::BenefitChecked, w.translate("WhatChanged", "Benefit checked"),
                 oneLine(now.benefit), now.benefitOn);
        if (now.uptake != was.uptake)
            tell(ChangeKind::UptakeChanged,
                 now.eligible > 0
                     ? w.translate("WhatChanged", "Uptake: %1 of %2")
                           .arg(w.number(now.uptake), w.number(now.eligible))
                     : w.translate("WhatChanged", "Uptake: %1").arg(w.number(now.uptake)),
                 found ? w.translate("WhatChanged", "was %1").arg(w.number(was.uptake)) : QString(),
                 now.countedOn);
        if (now.fundingSecured && !was.fundingSecured)
            tell(ChangeKind::FundingSecured, w.translate("WhatChanged", "Funding is secured"),
                 oneLine(now.fundingSource), {});
    }
}

void Comparison::sites()
{
    for (const RolloutSite &now : m_after.file.table<RolloutSite>()) {
        const Adoption *adoption = m_after.file.find(now.adoption);
        const RolloutSite *was = m_before.file.find(now.id);
        if (!adoption || !now.live.isValid() || now.live > m_after.day)
            continue;
        const bool wasLive = was ? was->live.isValid() && was->live <= m_before.day
                                 : known(adoption->challenge) != Known::Both && !isSince(now.live);
        if (!wasLive)
            add(adoption->challenge, {ChangeKind::SiteLive,
                                      w.translate("WhatChanged", "In use: %1").arg(now.name),
                                      {},
                                      now.live,
                                      EntityKind::RolloutSite,
                                      now.id.value});
    }
}

} // namespace stint::report
