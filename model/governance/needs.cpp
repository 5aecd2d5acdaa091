// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/adoption.h"
#include "model/governance/criteria.h"
#include "model/governance/due.h"
#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace stint::governance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

/// A gate this close is put before its decider even if something is missing.
constexpr int gateAheadDays = 7;
/// Decisions are listed this long before they are due.
constexpr int decisionAheadDays = 21;

class Collector
{
public:
    Collector(const Snapshot &now, const PlannedFinish &finish, QDate today)
        : m_now(now)
        , m_finish(finish)
        , m_today(today)
        , m_director(now.settings().director)
    {
    }

    std::vector<Need> collect()
    {
        plannedGates();
        heldGates();
        const Tallies tallies(m_now);
        for (const Challenge &challenge : m_now.table<Challenge>()) {
            if (isClosed(m_now, challenge))
                continue;
            gate(challenge, tallies.of(challenge.id));
            dueDate(challenge);
            limit(challenge);
        }
        milestones();
        decisions();
        actions();
        issues();
        risks();
        benefitChecks();
        std::ranges::stable_sort(m_list, [](const Need &a, const Need &b) {
            if (a.kind != b.kind)
                return a.kind < b.kind;
            if (a.due.isValid() != b.due.isValid())
                return a.due.isValid();
            return std::pair(a.due, a.challenge) < std::pair(b.due, b.challenge);
        });
        return std::move(m_list);
    }

private:
    Id<Person> ownerOf(Id<Challenge> id) const
    {
        const Challenge *challenge = m_now.find(id);
        return challenge ? challenge->owner : Id<Person>();
    }

    void plannedGates()
    {
        for (const PlanItem &item : m_now.table<PlanItem>()) {
            const Challenge *challenge = m_now.find(item.challenge);
            const Gate *gate = m_now.find(item.gate);
            if (item.kind != PlanKind::Gate || !challenge || !gate ||
                gate->stage != challenge->stage || isOver(m_now, item))
                continue;
            const QDate due = dueOf(item, m_finish);
            QDate &nearest = m_gateDates[item.challenge.value];
            if (due.isValid() && (!nearest.isValid() || due < nearest))
                nearest = due;
        }
    }

    void heldGates()
    {
        QSet<qint64> replaced; // once: there may be many
        for (const GateReview &review : m_now.table<GateReview>())
            replaced.insert(review.supersedes.value);
        for (const GateReview &review : m_now.table<GateReview>()) {
            const Challenge *challenge = m_now.find(review.challenge);
            if (review.decision == GateDecision::Hold && challenge &&
                review.from == challenge->stage && !replaced.contains(review.id.value) &&
                (!challenge->stageSince.isValid() || review.on >= challenge->stageSince)) {
                QDate &on = m_held[review.challenge.value];
                if (!on.isValid() || review.on > on)
                    on = review.on;
            }
        }
    }

    void gate(const Challenge &challenge, const Tally &tally)
    {
        const QDate planned = m_gateDates.value(challenge.id.value);
        const QDate held = m_held.value(challenge.id.value);
        const bool close = planned.isValid() && planned <= m_today.addDays(gateAheadDays);
        // On hold: comes back when the date planned after the decision is near.
        if (held.isValid() && (!close || planned <= held))
            return;
        const GateReport report = gateReport(m_now, challenge, tally, m_today);
        if (!report.gate || report.criteria.empty() || !(close || report.isReady()))
            return;
        m_atGate.insert(challenge.id.value);
        m_list.push_back({NeedKind::Gate, challenge.id, EntityKind::Gate, report.gate.value,
                          report.summary(), m_director ? m_director : challenge.owner, planned});
    }

    void limit(const Challenge &challenge)
    {
        const Stage *stage = m_now.find(challenge.stage);
        const int days = daysInStage(challenge, m_today);
        if (!stage || stage->limitDays <= 0 || days <= stage->limitDays)
            return;
        const QLocale locale;
        m_list.push_back(
            {NeedKind::OverLimit, challenge.id, EntityKind::Challenge, challenge.id.value,
             Words::tr("%1 days in %2, limit %3")
                 .arg(locale.toString(days), stage->name, locale.toString(stage->limitDays)),
             challenge.owner, challenge.stageSince.addDays(stage->limitDays)});
    }

    void dueDate(const Challenge &challenge)
    {
        if (challenge.due.isValid() && challenge.due < m_today) {
            m_list.push_back(
                {NeedKind::LateChallenge, challenge.id, EntityKind::Challenge, challenge.id.value,
                 Words::tr("Due on %1")
                     .arg(QLocale().toString(challenge.due, QStringLiteral("d MMM yyyy"))),
                 challenge.owner, challenge.due});
        }
    }

    /// A gate that waits for its decision needs no second line because it is late.
    bool isListed(const PlanItem &item, const Challenge &challenge) const
    {
        const Gate *gate = m_now.find(item.gate);
        return item.kind == PlanKind::Gate && gate && gate->stage == challenge.stage &&
               m_atGate.contains(challenge.id.value);
    }

    void milestones()
    {
        QHash<qint64, Id<Person>> late;
        for (const PlanItem &item : m_now.table<PlanItem>()) {
            const QDate due = dueOf(item, m_finish);
            const Challenge *challenge = m_now.find(item.challenge);
            if (!due.isValid() || due >= m_today || !challenge || isClosed(m_now, *challenge) ||
                isOver(m_now, item) || isListed(item, *challenge))
                continue;
            late.insert(item.id.value, challenge->owner);
            m_list.push_back({NeedKind::LateMilestone, item.challenge, EntityKind::PlanItem,
                              item.id.value, item.name, challenge->owner, due});
        }
        if (late.isEmpty())
            return;
        // Who is assigned comes before who owns the challenge.
        QSet<qint64> named;
        for (const Assignment &assignment : m_now.table<Assignment>()) {
            const auto it = late.find(assignment.item.value);
            if (it != late.end() && !named.contains(it.key())) {
                named.insert(it.key());
                *it = assignment.person;
            }
        }
        for (Need &need : m_list) {
            if (need.kind == NeedKind::LateMilestone)
                need.person = late.value(need.id);
        }
    }

    void decisions()
    {
        for (const Decision &decision : m_now.table<Decision>()) {
            const Challenge *challenge = m_now.find(decision.challenge);
            if (!needsDeciding(decision.state) || (challenge && isClosed(m_now, *challenge)) ||
                (decision.due.isValid() && decision.due > m_today.addDays(decisionAheadDays)))
                continue;
            const Id<Person> who = decision.decider ? decision.decider
                                   : m_director     ? m_director
                                                    : ownerOf(decision.challenge);
            m_list.push_back({NeedKind::Decision, decision.challenge, EntityKind::Decision,
                              decision.id.value, decision.title, who, decision.due});
        }
    }

    void actions()
    {
        for (const Action &action : m_now.table<Action>()) {
            if (action.state == ActionState::Open && isPast(action.due))
                promised(NeedKind::Action, EntityKind::Action, action);
        }
    }

    void issues()
    {
        for (const Issue &issue : m_now.table<Issue>()) {
            if (issue.state == IssueState::Open && isPast(issue.due))
                promised(NeedKind::Issue, EntityKind::Issue, issue);
        }
    }

    bool isPast(QDate due) const { return due.isValid() && due < m_today; }

    /// What is promised stays so when the challenge is closed.
    template <class Row>
    void promised(NeedKind kind, EntityKind entity, const Row &row)
    {
        m_list.push_back({kind, row.challenge, entity, row.id.value, row.title,
                          row.owner ? row.owner : ownerOf(row.challenge), row.due});
    }

    void risks()
    {
        for (const Risk &risk : m_now.table<Risk>()) {
            const Challenge *challenge = m_now.find(risk.challenge);
            if (risk.state != RiskState::Open || !risk.review.isValid() || risk.review > m_today ||
                (challenge && isClosed(m_now, *challenge)))
                continue;
            m_list.push_back({NeedKind::Risk, risk.challenge, EntityKind::Risk, risk.id.value,
                              risk.title, risk.owner ? risk.owner : ownerOf(risk.challenge),
                              risk.review});
        }
    }

    /// Of closed challenges, too: whether the benefit is still there is only seen afterwards.
    void benefitChecks()
    {
        for (const Adoption &adoption : m_now.table<Adoption>()) {
            const BenefitCheck check = benefitCheck(adoption, m_today);
            const Challenge *challenge = m_now.find(adoption.challenge);
            if ((check != BenefitCheck::Due && check != BenefitCheck::Late) || !challenge ||
                challenge->outcome == Outcome::Stopped)
                continue;
            m_list.push_back({NeedKind::BenefitCheck, challenge->id, EntityKind::Adoption,
                              adoption.id.value, Words::tr("Is the benefit still there?"),
                              adoption.owner ? adoption.owner : challenge->owner,
                              adoption.benefitDue});
        }
    }

    const Snapshot &m_now;
    const PlannedFinish &m_finish;
    QDate m_today;
    Id<Person> m_director;
    QHash<qint64, QDate> m_gateDates;
    QHash<qint64, QDate> m_held;
    QSet<qint64> m_atGate; ///< challenges whose gate is listed
    std::vector<Need> m_list;
};

} // namespace

QString needKindLabel(NeedKind kind)
{
    switch (kind) {
    case NeedKind::Gate:
        return Words::tr("Gates to decide");
    case NeedKind::LateMilestone:
        return Words::tr("Late milestones");
    case NeedKind::LateChallenge:
        return Words::tr("Past the due date");
    case NeedKind::Decision:
        return Words::tr("Decisions due");
    case NeedKind::Action:
        return Words::tr("Overdue actions");
    case NeedKind::Issue:
        return Words::tr("Issues past their date");
    case NeedKind::Risk:
        return Words::tr("Risks to look at again");
    case NeedKind::OverLimit:
        return Words::tr("Too long in a stage");
    case NeedKind::BenefitCheck:
        return Words::tr("Benefit checks");
    }
    return {};
}

std::vector<Need> needs(const Snapshot &now, const PlannedFinish &finish, QDate today,
                        Id<Person> me)
{
    std::vector<Need> list = Collector(now, finish, today).collect();
    if (!me || me == now.settings().director)
        return list;
    std::erase_if(list, [&](const Need &need) {
        const Challenge *challenge = now.find(need.challenge);
        return need.person != me && !(challenge && challenge->owner == me);
    });
    return list;
}

} // namespace stint::governance
