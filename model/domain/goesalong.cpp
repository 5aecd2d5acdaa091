// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/goesalong.h"

#include "model/domain/riskscore.h"

namespace stint {

namespace {

/// A demo day and an agreement that went with the stint's last week still do.
void along(Stint &stint, const Stint &before)
{
    const QDate ended = lastDayOf(before.start, before.weeks);
    for (QDate Stint::*day : {&Stint::demoDay, &Stint::agreementEnds}) {
        if (ended.isValid() && stint.*day == ended)
            stint.*day = lastDayOf(stint.start, stint.weeks);
    }
}

/// What a risk was rated before shows whether it grows. Several changes of a day are one.
void along(Risk &risk, const Risk &before, QDate today)
{
    if (riskScore(risk) == riskScore(before))
        return;
    if (risk.ratedOn != today)
        risk.scoreBefore = riskScore(before);
    risk.ratedOn = today;
}

void along(Action &action, const Action &before, QDate today)
{
    if (action.state == before.state)
        return;
    if (action.state == ActionState::Open)
        action.doneOn = {};
    else if (action.doneOn == before.doneOn)
        action.doneOn = today;
}

void along(Issue &issue, const Issue &before, QDate today)
{
    if (issue.state == before.state)
        return;
    if (issue.state == IssueState::Open)
        issue.resolvedOn = {};
    else if (issue.resolvedOn == before.resolvedOn)
        issue.resolvedOn = today;
}

/// A finding that was put right keeps its day; a count is of today.
void along(Adoption &adoption, const Adoption &before, QDate today)
{
    if (adoption.uptake != before.uptake && adoption.countedOn == before.countedOn)
        adoption.countedOn = today;
    if (adoption.benefit != before.benefit && !adoption.benefitOn.isValid())
        adoption.benefitOn = today;
}

template <class Row>
void dated(void *row, const void *before, QDate today)
{
    if (today.isValid())
        along(*static_cast<Row *>(row), before ? *static_cast<const Row *>(before) : Row(), today);
}

} // namespace

void takeAlong(EntityKind kind, void *row, const void *before, QDate today)
{
    if (kind == EntityKind::Action)
        dated<Action>(row, before, today);
    else if (kind == EntityKind::Issue)
        dated<Issue>(row, before, today);
    else if (kind == EntityKind::Adoption)
        dated<Adoption>(row, before, today);
    else if (kind == EntityKind::Risk && before)
        dated<Risk>(row, before, today);
    else if (kind == EntityKind::Stint && before)
        along(*static_cast<Stint *>(row), *static_cast<const Stint *>(before));
}

} // namespace stint
