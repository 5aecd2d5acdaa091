// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/whatchanged.h"

#include "model/report/comparison.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

struct KindInfo {
    ChangeKind kind;
    QLatin1StringView name;
    Matter matter;
};

constexpr std::array kinds{
    KindInfo{ChangeKind::ChallengeNew, "challenge_new"_L1, Matter::Portfolio},
    KindInfo{ChangeKind::ChallengeRemoved, "challenge_removed"_L1, Matter::Portfolio},
    KindInfo{ChangeKind::StageMoved, "stage_moved"_L1, Matter::Stage},
    KindInfo{ChangeKind::StatusWorse, "status_worse"_L1, Matter::Status},
    KindInfo{ChangeKind::StatusBetter, "status_better"_L1, Matter::Status},
    KindInfo{ChangeKind::StatusSet, "status_set"_L1, Matter::Status},
    KindInfo{ChangeKind::FinishLater, "finish_later"_L1, Matter::Dates},
    KindInfo{ChangeKind::FinishEarlier, "finish_earlier"_L1, Matter::Dates},
    KindInfo{ChangeKind::FinishPlanned, "finish_planned"_L1, Matter::Dates},
    KindInfo{ChangeKind::DecisionTaken, "decision_taken"_L1, Matter::Decision},
    KindInfo{ChangeKind::GateDecided, "gate_decided"_L1, Matter::Decision},
    KindInfo{ChangeKind::DecisionAsked, "decision_asked"_L1, Matter::Decision},
    KindInfo{ChangeKind::MilestoneLate, "milestone_late"_L1, Matter::Milestone},
    KindInfo{ChangeKind::MilestoneDone, "milestone_done"_L1, Matter::Milestone},
    KindInfo{ChangeKind::IssueRaised, "issue_raised"_L1, Matter::Risk},
    KindInfo{ChangeKind::IssueReopened, "issue_reopened"_L1, Matter::Risk},
    KindInfo{ChangeKind::RiskHappened, "risk_happened"_L1, Matter::Risk},
    KindInfo{ChangeKind::RiskGraver, "risk_graver"_L1, Matter::Risk},
    KindInfo{ChangeKind::RiskNew, "risk_new"_L1, Matter::Risk},
    KindInfo{ChangeKind::ActionOverdue, "action_overdue"_L1, Matter::Action},
    KindInfo{ChangeKind::AdoptionAgreed, "adoption_agreed"_L1, Matter::Adoption},
    KindInfo{ChangeKind::BenefitChecked, "benefit_checked"_L1, Matter::Adoption},
    KindInfo{ChangeKind::SiteLive, "site_live"_L1, Matter::Adoption},
    KindInfo{ChangeKind::UptakeChanged, "uptake_changed"_L1, Matter::Adoption},
    KindInfo{ChangeKind::FundingSecured, "funding_secured"_L1, Matter::Adoption},
    KindInfo{ChangeKind::BudgetChanged, "budget_changed"_L1, Matter::Money},
    KindInfo{ChangeKind::OwnerChanged, "owner_changed"_L1, Matter::People},
    KindInfo{ChangeKind::MilestoneMoved, "milestone_moved"_L1, Matter::Milestone},
    KindInfo{ChangeKind::MilestoneRemoved, "milestone_removed"_L1, Matter::Milestone},
    KindInfo{ChangeKind::ActionDropped, "action_dropped"_L1, Matter::Action},
    KindInfo{ChangeKind::ActionDone, "action_done"_L1, Matter::Action},
    KindInfo{ChangeKind::ActionNew, "action_new"_L1, Matter::Action},
    KindInfo{ChangeKind::RiskEased, "risk_eased"_L1, Matter::Risk},
    KindInfo{ChangeKind::RiskClosed, "risk_closed"_L1, Matter::Risk},
    KindInfo{ChangeKind::RiskRemoved, "risk_removed"_L1, Matter::Risk},
    KindInfo{ChangeKind::IssueResolved, "issue_resolved"_L1, Matter::Risk},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].kind != static_cast<ChangeKind>(i))
            return false;
    }
    return kinds.back().kind == ChangeKind::IssueResolved;
}
static_assert(inOrder());

const KindInfo &infoOf(ChangeKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

} // namespace

QLatin1StringView changeName(ChangeKind kind)
{
    return infoOf(kind).name;
}

Matter matterOf(ChangeKind kind)
{
    return infoOf(kind).matter;
}

QString matterLabel(Matter matter, const Words &w)
{
    switch (matter) {
    case Matter::Portfolio:
        return w.translate("WhatChanged", "New and removed challenges");
    case Matter::Stage:
        return w.translate("WhatChanged", "Stages");
    case Matter::Status:
        return w.translate("WhatChanged", "Status");
    case Matter::Dates:
        return w.translate("WhatChanged", "Dates");
    case Matter::Decision:
        return w.translate("WhatChanged", "Decisions");
    case Matter::Milestone:
        return w.translate("WhatChanged", "Milestones");
    case Matter::Risk:
        return w.translate("WhatChanged", "Risks and issues");
    case Matter::Action:
        return w.translate("WhatChanged", "Actions");
    case Matter::Adoption:
        return w.translate("WhatChanged", "Adoption");
    case Matter::Money:
        return w.translate("WhatChanged", "Budgets");
    case Matter::People:
        return w.translate("WhatChanged", "Owners");
    }
    return {};
}

std::vector<ChallengeChanges> changesBetween(const Moment &before, const Moment &after,
                                             const Words &words)
{
    return Comparison(before, after, words).result();
}

QDate lastStocktake(const Snapshot &now, QDate today)
{
    QDate last;
    for (const Stocktake &stocktake : now.table<Stocktake>()) {
        const bool counts = stocktake.held && stocktake.on.isValid() && stocktake.on <= today;
        if (counts && (!last.isValid() || stocktake.on > last))
            last = stocktake.on;
    }
    if (!last.isValid() && now.settings().meetingOn <= today)
        last = now.settings().meetingOn;
    return last;
}

QString changedTitle(const ChallengeChanges &changes, const Snapshot &before, const Snapshot &after,
                     const Words &words)
{
    if (!changes.challenge)
        return words.translate("WhatChanged", "The portfolio");
    const Challenge *challenge = after.find(changes.challenge);
    if (!challenge)
        challenge = before.find(changes.challenge);
    return challenge ? u"%1 %2"_s.arg(challenge->code, oneLine(challenge->title)) : QString();
}

QString historyWords(QDate since, QDate historyFrom, const Words &w)
{
    if (!historyFrom.isValid() || !since.isValid() || since >= historyFrom)
        return {};
    return w
        .translate("WhatChanged",
                   "The history of this file begins on %1. Of what was before, only dates "
                   "tell: what is new and has no date is left out.")
        .arg(w.date(historyFrom));
}

} // namespace stint::report
