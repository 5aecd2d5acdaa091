// SPDX-License-Identifier: GPL-3.0-or-later
// What changed about the challenges themselves: new ones, stages, status, dates, money, people.
#include "model/report/comparison.h"

#include "model/governance/lifecycle.h"
#include "model/planning/lateness.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

/// A ladder of status; -1 for unknown, which is neither better nor worse.
int rank(Status status)
{
    return status == Status::Unknown ? -1 : static_cast<int>(status);
}

QDate finishOf(const Moment &moment, Id<Challenge> challenge)
{
    const CivilTime last = moment.planner.span(challenge).second;
    return last.isValid() ? last.date() : QDate();
}

} // namespace

Comparison::Comparison(const Moment &before, const Moment &after, const Words &words)
    : m_before(before)
    , m_after(after)
    , w(words)
{
    QSet<qint64> gone; // replaced by a later decision
    for (const GateReview &review : after.file.table<GateReview>())
        gone.insert(review.supersedes.value);
    for (const GateReview &review : after.file.table<GateReview>()) {
        QDate &first = m_begun[review.challenge.value];
        first = first.isValid() ? std::min(first, review.on) : review.on;
        const bool moves = review.to && review.to != review.from && isSince(review.on) &&
                           !gone.contains(review.id.value);
        const GateReview *&last = m_moves[review.challenge.value];
        if (moves && (!last || review.on >= last->on))
            last = &review;
    }
}

std::vector<ChallengeChanges> Comparison::result()
{
    for (const Challenge &now : m_after.file.table<Challenge>())
        m_known.insert(now.id.value, judge(now));
    for (const Challenge &now : m_after.file.table<Challenge>())
        challenge(now);
    for (const Challenge &was : m_before.file.table<Challenge>()) {
        if (!m_after.file.find(was.id))
            add(was.id, {ChangeKind::ChallengeRemoved,
                         w.translate("WhatChanged", "Removed from the portfolio")});
    }
    gateReviews();
    decisions();
    milestones();
    removed();
    risks();
    issues();
    actions();
    adoptions();
    sites();
    std::vector<ChallengeChanges> all;
    for (ChallengeChanges &changes : m_found) {
        std::ranges::sort(changes.lines, [](const ChangeLine &a, const ChangeLine &b) {
            return std::tuple(a.kind, a.on, a.id) < std::tuple(b.kind, b.on, b.id);
        });
        all.push_back(std::move(changes));
    }
    const auto place = [this](const ChallengeChanges &changes) {
        const Challenge *now = m_after.file.find(changes.challenge);
        return std::tuple(changes.lines.front().kind, -std::ssize(changes.lines),
                          now ? now->code : QString(), changes.challenge);
    };
    std::ranges::sort(all, {}, place);
    return all;
}

Comparison::Known Comparison::known(Id<Challenge> challenge) const
{
    // What belongs to no challenge is known once the earlier moment has anything in it.
    const Known none = m_before.file.table<Challenge>().isEmpty() ? Known::Undated : Known::Both;
    return m_known.value(challenge.value, none);
}

Comparison::Known Comparison::judge(const Challenge &challenge) const
{
    if (m_before.file.find(challenge.id))
        return Known::Both;
    // The file of that day didn't have it, whenever it is said to have begun.
    if (!m_before.file.table<Challenge>().isEmpty())
        return Known::New;
    const QDate on = begun(challenge);
    return on.isValid() && on > m_before.day ? Known::New : Known::Undated;
}

QDate Comparison::begun(const Challenge &challenge) const
{
    const QDate first = m_begun.value(challenge.id.value);
    if (first.isValid() && (!challenge.start.isValid() || first < challenge.start))
        return first;
    return challenge.start.isValid() ? challenge.start : challenge.stageSince;
}

void Comparison::add(Id<Challenge> challenge, ChangeLine line)
{
    if (line.entity == EntityKind::None) {
        line.entity = EntityKind::Challenge;
        line.id = challenge.value;
    }
    ChallengeChanges &found = m_found[challenge.value];
    found.challenge = challenge;
    // A gate may stand in a plan twice, as an item and as a milestone of the same name.
    const auto same = [&line](const ChangeLine &other) {
        return other.kind == line.kind && other.what == line.what && other.detail == line.detail;
    };
    if (std::ranges::none_of(found.lines, same))
        found.lines.push_back(std::move(line));
}

QString Comparison::personWords(Id<Person> person) const
{
    const Person *found = m_after.file.find(person);
    return found ? found->name : QString();
}

void Comparison::challenge(const Challenge &now)
{
    const Known how = known(now.id);
    if (how == Known::New) {
        const Stage *stage = m_after.file.find(now.stage);
        // It may be there long before it is to start.
        const QDate on = isSince(begun(now)) ? begun(now) : now.stageSince;
        add(now.id, {ChangeKind::ChallengeNew,
                     stage ? w.translate("WhatChanged", "New challenge, in %1").arg(stage->name)
                           : w.translate("WhatChanged", "New challenge"),
                     oneLine(now.question), isSince(on) ? on : QDate()});
        return;
    }
    if (how == Known::Undated) {
        undated(now);
        return;
    }
    const Challenge &was = *m_before.file.find(now.id);
    stage(was, now);
    status(was, now);
    finish(was, now);
    if (was.budget != now.budget)
        add(now.id,
            {ChangeKind::BudgetChanged,
             now.budget.isValid()
                 ? w.translate("WhatChanged", "Budget: %1").arg(w.money(now.budget))
                 : w.translate("WhatChanged", "Budget taken away"),
             was.budget.isValid() ? w.translate("WhatChanged", "was %1").arg(w.money(was.budget))
                                  : QString()});
    if (was.owner != now.owner) {
        const Person *before = m_before.file.find(was.owner);
        const QString owner = personWords(now.owner);
        add(now.id, {ChangeKind::OwnerChanged,
                     owner.isEmpty() ? w.translate("WhatChanged", "Has no owner any more")
                                     : w.translate("WhatChanged", "Owner: %1").arg(owner),
                     before ? w.translate("WhatChanged", "was %1").arg(before->name) : QString()});
    }
}

void Comparison::stage(const Challenge &was, const Challenge &now)
{
    const GateReview *move = m_moves.value(now.id.value);
    if (was.stage == now.stage)
        return;
    const Stage *from = m_before.file.find(was.stage);
    if (!from)
        from = m_after.file.find(was.stage);
    const Stage *to = m_after.file.find(now.stage);
    ChangeLine line{ChangeKind::StageMoved,
                    u"%1 → %2"_s.arg(from ? from->name : u"–"_s, to ? to->name : u"–"_s)};
    if (governance::isClosed(m_after.file, now) && now.outcome != Outcome::Open)
        line.what += u": "_s + w.choice(now.outcome);
    if (move && move->to == now.stage) {
        m_told.insert(move->id.value);
        QStringList parts{w.choice(move->decision), personWords(move->decider), move->number};
        parts.removeAll(QString());
        line.detail = parts.join(u", "_s);
        line.on = move->on;
        line.entity = EntityKind::GateReview;
        line.id = move->id.value;
    }
    add(now.id, line);
}

void Comparison::status(const Challenge &was, const Challenge &now)
{
    if (was.status == now.status || governance::isClosed(m_after.file, now))
        return;
    const int before = rank(was.status);
    const int after = rank(now.status);
    const bool ladder = before >= 0 && after >= 0;
    const QString change = w.choice(was.status) + u" → "_s + w.choice(now.status);
    const ChangeKind kind = !ladder          ? ChangeKind::StatusSet
                            : after > before ? ChangeKind::StatusWorse
                                             : ChangeKind::StatusBetter;
    const QString what =
        kind == ChangeKind::StatusWorse    ? w.translate("WhatChanged", "Worse: %1").arg(change)
        : kind == ChangeKind::StatusBetter ? w.translate("WhatChanged", "Better: %1").arg(change)
                                           : w.translate("WhatChanged", "Status: %1").arg(change);
    add(now.id, {kind, what, oneLine(now.statusReason), now.statusSince});
}

void Comparison::finish(const Challenge &was, const Challenge &now)
{
    if (governance::isClosed(m_after.file, now))
        return;
    // What has no plan is due when somebody has said so.
    QDate before = finishOf(m_before, was.id);
    QDate after = finishOf(m_after, now.id);
    if (!before.isValid() && !after.isValid()) {
        before = was.due;
        after = now.due;
    }
    if (before == after)
        return;
    if (!after.isValid()) {
        add(now.id, {ChangeKind::FinishPlanned, w.translate("WhatChanged", "No longer planned"),
                     w.translate("WhatChanged", "finish was %1").arg(w.date(before))});
        return;
    }
    if (!before.isValid()) {
        add(now.id, {ChangeKind::FinishPlanned,
                     w.translate("WhatChanged", "First planned: finish %1").arg(w.date(after))});
        return;
    }
    const bool later = after > before;
    const int days = planning::daysLate(m_after.planner.calendar(), std::min(before, after),
                                        std::max(before, after));
    const QString what =
        later ? w.translate("WhatChanged", "Finish %n working days later: %1", nullptr, days)
              : w.translate("WhatChanged", "Finish %n working days earlier: %1", nullptr, days);
    add(now.id,
        {later ? ChangeKind::FinishLater : ChangeKind::FinishEarlier, what.arg(w.date(after)),
         w.translate("WhatChanged", "was %1").arg(w.date(before))});
}

void Comparison::undated(const Challenge &now)
{
    if (const GateReview *move = m_moves.value(now.id.value); move && move->to == now.stage) {
        Challenge was = now;
        was.stage = move->from;
        stage(was, now);
    }
    if (isSince(now.statusSince) && now.status != Status::Unknown &&
        !governance::isClosed(m_after.file, now))
        add(now.id, {ChangeKind::StatusSet,
                     w.translate("WhatChanged", "Status: %1").arg(w.choice(now.status)),
                     oneLine(now.statusReason), now.statusSince});
}

} // namespace stint::report
