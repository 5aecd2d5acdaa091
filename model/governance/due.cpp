// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/due.h"

#include "model/governance/lifecycle.h"

#include <QCoreApplication>
#include <QSet>

namespace stint::governance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

/// Calls `visit` for all that is due and not done on open challenges.
template <class Visit>
void eachDue(const Snapshot &now, const PlannedFinish &finish, Id<Challenge> only, Visit &&visit)
{
    QSet<qint64> open;
    for (const Challenge &challenge : now.table<Challenge>()) {
        if ((only && challenge.id != only) || isClosed(now, challenge))
            continue;
        open.insert(challenge.id.value);
        if (challenge.due.isValid()) {
            visit(NextDue{DueKind::Challenge, challenge.due, Words::tr("Due date"),
                          EntityKind::Challenge, challenge.id.value, challenge.id});
        }
    }
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (!open.contains(item.challenge.value))
            continue;
        const QDate due = dueOf(item, finish);
        if (due.isValid() && !isOver(now, item)) {
            visit(NextDue{item.kind == PlanKind::Gate ? DueKind::Gate : DueKind::Milestone, due,
                          item.name, EntityKind::PlanItem, item.id.value, item.challenge});
        }
    }
    for (const Decision &decision : now.table<Decision>()) {
        if (needsDeciding(decision.state) && decision.due.isValid() &&
            open.contains(decision.challenge.value)) {
            visit(NextDue{DueKind::Decision, decision.due, decision.title, EntityKind::Decision,
                          decision.id.value, decision.challenge});
        }
    }
    for (const Stint &stint : now.table<Stint>()) {
        if (stint.demoDay.isValid() && open.contains(stint.challenge.value)) {
            visit(NextDue{DueKind::DemoDay, stint.demoDay, Words::tr("Demo day"), EntityKind::Stint,
                          stint.id.value, stint.challenge});
        }
    }
    for (const Risk &risk : now.table<Risk>()) {
        if (risk.state == RiskState::Open && risk.review.isValid() &&
            open.contains(risk.challenge.value)) {
            visit(NextDue{DueKind::RiskReview, risk.review, risk.title, EntityKind::Risk,
                          risk.id.value, risk.challenge});
        }
    }
}

/// The stage that is left by the gate which the item stands for; null for other items.
const Stage *leftByGate(const Snapshot &now, const PlanItem &item)
{
    if (const Gate *gate = now.find(item.gate))
        return now.find(gate->stage);
    const QString name = item.name.simplified();
    for (const Gate &gate : now.table<Gate>()) {
        if (gate.name.compare(name, Qt::CaseInsensitive) == 0)
            return now.find(gate.stage);
    }
    return nullptr;
}

bool before(const NextDue &a, const NextDue &b)
{
    return std::tuple(a.on, a.challenge, a.kind, a.id) <
           std::tuple(b.on, b.challenge, b.kind, b.id);
}

/// A demo day that is over, and risks to look at again, are never "what comes next".
bool countsAsNext(const NextDue &due, QDate today)
{
    return due.kind != DueKind::RiskReview && (due.kind != DueKind::DemoDay || due.on >= today);
}

} // namespace

QDate dueOf(const PlanItem &item, const PlannedFinish &finish)
{
    const QDate deadline = item.deadline.isValid() ? item.deadline.date() : QDate();
    if (item.kind != PlanKind::Gate && item.kind != PlanKind::Milestone)
        return deadline;
    const CivilTime at = finish ? finish(item.id) : CivilTime();
    if (!at.isValid())
        return deadline;
    return deadline.isValid() ? std::min(deadline, at.date()) : at.date();
}

bool isOver(const Snapshot &now, const PlanItem &item)
{
    if (item.progress >= 100 || item.actualFinish.isValid())
        return true;
    const Challenge *challenge = now.find(item.challenge);
    if (!challenge || (item.kind != PlanKind::Gate && item.kind != PlanKind::Milestone))
        return false;
    const Stage *left = leftByGate(now, item);
    const Stage *present = now.find(challenge->stage);
    return left && present && left->position < present->position;
}

QString dueKindLabel(DueKind kind)
{
    switch (kind) {
    case DueKind::None:
        return {};
    case DueKind::Milestone:
        return Words::tr("Milestone");
    case DueKind::Gate:
        return Words::tr("Gate");
    case DueKind::Decision:
        return Words::tr("Decision");
    case DueKind::DemoDay:
        return Words::tr("Demo day");
    case DueKind::RiskReview:
        return Words::tr("Risk review");
    case DueKind::Challenge:
        return Words::tr("Due date");
    }
    return {};
}

NextDue nextDue(const Snapshot &now, Id<Challenge> challenge, const PlannedFinish &finish,
                QDate today)
{
    NextDue next;
    eachDue(now, finish, challenge, [&](NextDue &&due) {
        if (countsAsNext(due, today) && (!next.isValid() || before(due, next)))
            next = std::move(due);
    });
    return next;
}

QHash<qint64, NextDue> nextDues(const Snapshot &now, const PlannedFinish &finish, QDate today)
{
    QHash<qint64, NextDue> all;
    eachDue(now, finish, {}, [&](NextDue &&due) {
        if (!countsAsNext(due, today))
            return;
        NextDue &next = all[due.challenge.value];
        if (!next.isValid() || before(due, next))
            next = std::move(due);
    });
    return all;
}

std::vector<NextDue> dueBetween(const Snapshot &now, const PlannedFinish &finish, QDate from,
                                QDate to, Id<Challenge> only)
{
    std::vector<NextDue> list;
    eachDue(now, finish, only, [&](NextDue &&due) {
        if (due.on >= from && due.on <= to)
            list.push_back(std::move(due));
    });
    std::ranges::sort(list, before);
    return list;
}

} // namespace stint::governance
