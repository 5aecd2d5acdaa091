// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/agenda.h"

#include "model/governance/lifecycle.h"
#include "model/governance/risks.h"

#include <QSet>

namespace stint::governance {

namespace {

using Rows = std::vector<AgendaRow>;

/// What the sources of an agenda are asked.
struct Ask {
    const Snapshot &now;
    Id<Stocktake> stocktake;
    const Snapshot *before; ///< null: not known
    QDate since;
    QDate horizon; ///< what is due by then cannot wait for the next stocktake
    QDate today;
    std::vector<Need> needs;

    /// Closed challenges are gone through only for what changed.
    bool isOpen(Id<Challenge> id) const
    {
        const Challenge *challenge = now.find(id);
        return !challenge || !isClosed(now, *challenge);
    }
    bool isRecent(QDate day) const { return day.isValid() && day > since && day <= today; }
    bool isRecordedHere(Id<Stocktake> at) const { return at && at == stocktake; }
    bool cannotWait(QDate due) const { return !due.isValid() || due <= horizon; }
    Id<Person> orOwner(Id<Person> person, Id<Challenge> id) const
    {
        const Challenge *challenge = now.find(id);
        return person || !challenge ? person : challenge->owner;
    }
    AgendaRow due(Id<Challenge> challenge, EntityKind entity, qint64 id, Id<Person> person,
                  QDate day) const
    {
        return {challenge, entity, id, person, day, day.isValid() && day < today, {}};
    }
};

Rows decisions(const Ask &ask)
{
    QSet<qint64> replaced;
    for (const Decision &decision : ask.now.table<Decision>())
        replaced.insert(decision.supersedes.value);
    Rows rows;
    for (const Decision &decision : ask.now.table<Decision>()) {
        if (!needsDeciding(decision.state) || replaced.contains(decision.id.value) ||
            ask.isRecordedHere(decision.stocktake) || !ask.isOpen(decision.challenge) ||
            !ask.cannotWait(decision.due))
            continue;
        const Id<Person> decider =
            decision.decider ? decision.decider : ask.now.settings().director;
        rows.push_back(ask.due(decision.challenge, EntityKind::Decision, decision.id.value, decider,
                               decision.due));
    }
    return rows;
}

Rows needed(const Ask &ask, std::initializer_list<NeedKind> kinds)
{
    Rows rows;
    for (const Need &need : ask.needs) {
        if (std::ranges::find(kinds, need.kind) != kinds.end())
            rows.push_back(ask.due(need.challenge, need.entity, need.id, need.person, need.due));
    }
    return rows;
}

Rows gates(const Ask &ask)
{
    return needed(ask, {NeedKind::Gate});
}

Rows late(const Ask &ask)
{
    return needed(ask, {NeedKind::LateMilestone, NeedKind::LateChallenge});
}

Rows overLimit(const Ask &ask)
{
    return needed(ask, {NeedKind::OverLimit});
}

Rows moved(const Ask &ask)
{
    QSet<qint64> replaced;
    for (const GateReview &review : ask.now.table<GateReview>())
        replaced.insert(review.supersedes.value);
    Rows rows;
    QSet<qint64> told;
    for (const GateReview &review : ask.now.table<GateReview>()) {
        if (!ask.isRecent(review.on) || replaced.contains(review.id.value))
            continue;
        told.insert(review.challenge.value);
        rows.push_back({review.challenge,
                        EntityKind::GateReview,
                        review.id.value,
                        review.decider,
                        review.on,
                        false,
                        {}});
    }
    for (const Challenge &challenge : ask.now.table<Challenge>()) {
        if (ask.isRecent(challenge.stageSince) && !told.contains(challenge.id.value)) {
            rows.push_back({challenge.id,
                            EntityKind::Challenge,
                            challenge.id.value,
                            challenge.owner,
                            challenge.stageSince,
                            false,
                            {}});
        }
    }
    return rows;
}

Rows statuses(const Ask &ask)
{
    Rows rows;
    for (const Challenge &challenge : ask.now.table<Challenge>()) {
        if (!ask.isOpen(challenge.id))
            continue;
        const Challenge *was = ask.before ? ask.before->find(challenge.id) : nullptr;
        const bool changed =
            was ? was->status != challenge.status
                : challenge.status != Status::Unknown && ask.isRecent(challenge.statusSince);
        if (!changed)
            continue;
        AgendaRow row{challenge.id,
                      EntityKind::Challenge,
                      challenge.id.value,
                      challenge.owner,
                      challenge.statusSince,
                      false,
                      {}};
        if (was)
            row.was = was->status;
        rows.push_back(row);
    }
    return rows;
}

Rows openActions(const Ask &ask, bool conditions)
{
    Rows rows;
    for (const Action &action : ask.now.table<Action>()) {
        if (action.state != ActionState::Open || bool(action.review) != conditions ||
            ask.isRecordedHere(action.stocktake) || !(conditions || ask.cannotWait(action.due)))
            continue;
        rows.push_back(ask.due(action.challenge, EntityKind::Action, action.id.value,
                               ask.orOwner(action.owner, action.challenge), action.due));
    }
    return rows;
}

Rows actions(const Ask &ask)
{
    return openActions(ask, false);
}

Rows conditions(const Ask &ask)
{
    return openActions(ask, true);
}

Rows risks(const Ask &ask)
{
    Rows rows;
    for (const Risk &risk : ask.now.table<Risk>()) {
        if (risk.state != RiskState::Open || !ask.isOpen(risk.challenge))
            continue;
        const bool graver = ask.isRecent(risk.ratedOn) && riskScore(risk) > risk.scoreBefore;
        if (!graver && riskGravity(risk) != Status::OffTrack)
            continue;
        rows.push_back(ask.due(risk.challenge, EntityKind::Risk, risk.id.value,
                               ask.orOwner(risk.owner, risk.challenge), risk.review));
    }
    return rows;
}

Rows issues(const Ask &ask)
{
    Rows rows;
    for (const Issue &issue : ask.now.table<Issue>()) {
        if (issue.state != IssueState::Open || !ask.isOpen(issue.challenge))
            continue;
        rows.push_back(ask.due(issue.challenge, EntityKind::Issue, issue.id.value,
                               ask.orOwner(issue.owner, issue.challenge), issue.due));
    }
    return rows;
}

/// Whatever else is to be gone through has its line here.
struct Source {
    AgendaTopic topic;
    Rows (*rows)(const Ask &);
};
constexpr Source sources[] = {
    {AgendaTopic::Decision, decisions}, {AgendaTopic::Gate, gates},
    {AgendaTopic::Moved, moved},        {AgendaTopic::Status, statuses},
    {AgendaTopic::Late, late},          {AgendaTopic::OverLimit, overLimit},
    {AgendaTopic::Action, actions},     {AgendaTopic::Condition, conditions},
    {AgendaTopic::Risk, risks},         {AgendaTopic::Issue, issues},
};

} // namespace

const Stocktake *lastHeld(const Snapshot &now, QDate before)
{
    const Stocktake *last = nullptr;
    for (const Stocktake &row : now.table<Stocktake>()) {
        if (row.held && row.on.isValid() && (!before.isValid() || row.on < before) &&
            (!last || row.on >= last->on))
            last = &row;
    }
    return last;
}

const Stocktake *currentStocktake(const Snapshot &now)
{
    const Stocktake *next = nullptr;
    const auto day = [](const Stocktake &row) {
        return row.on.isValid() ? row.on : QDate(9999, 12, 31);
    };
    for (const Stocktake &row : now.table<Stocktake>()) {
        if (!row.held && (!next || day(row) < day(*next)))
            next = &row;
    }
    return next ? next : lastHeld(now);
}

QDate changesSince(const Snapshot &now, const Stocktake &stocktake)
{
    if (stocktake.since.isValid())
        return stocktake.since;
    if (const Stocktake *last = lastHeld(now, stocktake.on); last && last->id != stocktake.id)
        return last->on;
    return stocktake.on.isValid() ? stocktake.on.addDays(-stocktakeEveryDays) : QDate();
}

QDate eveOf(const Stocktake &stocktake)
{
    return stocktake.held && stocktake.on.isValid() ? stocktake.on.addDays(-1) : QDate();
}

std::vector<AgendaSection> agenda(const Snapshot &now, const Stocktake &stocktake,
                                  const PlannedFinish &finish, QDate today, const Snapshot *before)
{
    QDate horizon = stocktake.next;
    if (!horizon.isValid())
        horizon = (stocktake.on.isValid() ? stocktake.on : today).addDays(stocktakeEveryDays);
    horizon = std::max(horizon, today); // what is overdue can wait for nothing
    const Ask ask{now,
                  stocktake.id,
                  before,
                  changesSince(now, stocktake),
                  horizon,
                  today,
                  needs(now, finish, today)};
    std::vector<AgendaSection> sections;
    for (const Source &source : sources) {
        Rows rows = source.rows(ask);
        if (rows.empty())
            continue;
        std::ranges::stable_sort(rows, [](const AgendaRow &a, const AgendaRow &b) {
            const auto place = [](const AgendaRow &row) {
                return std::tuple(!row.when.isValid(), row.when, row.challenge, row.id);
            };
            return place(a) < place(b);
        });
        sections.push_back({source.topic, std::move(rows)});
    }
    return sections;
}

void addDecidedAt(std::vector<AgendaSection> &agenda, const Snapshot &now,
                  const Stocktake &stocktake)
{
    Rows *listed = !agenda.empty() && agenda.front().topic == AgendaTopic::Decision
                       ? &agenda.front().rows
                       : nullptr;
    const auto isListed = [&](Id<Decision> id) {
        return listed && std::ranges::any_of(
                             *listed, [&](const AgendaRow &row) { return row.id == id.value; });
    };
    for (const Decision &decision : now.table<Decision>()) {
        if (decision.stocktake != stocktake.id || needsDeciding(decision.state) ||
            isListed(decision.id))
            continue;
        if (!listed)
            listed = &agenda.insert(agenda.begin(), AgendaSection())->rows;
        listed->push_back({.challenge = decision.challenge,
                           .entity = EntityKind::Decision,
                           .id = decision.id.value,
                           .person = decision.decider,
                           .when = decision.on});
    }
}

} // namespace stint::governance
