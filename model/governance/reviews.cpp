// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/reviews.h"

#include "model/governance/lifecycle.h"

#include <QHash>
#include <QSet>

namespace stint::governance {

namespace {

using Reviews = std::vector<const GateReview *>;

void sortByDate(Reviews &reviews)
{
    std::ranges::stable_sort(reviews, [](const GateReview *a, const GateReview *b) {
        return std::pair(a->on, a->id) < std::pair(b->on, b->id);
    });
}

QHash<qint64, Reviews> holdingByChallenge(const Snapshot &now)
{
    QSet<qint64> replaced;
    for (const GateReview &review : now.table<GateReview>())
        replaced.insert(review.supersedes.value);
    QHash<qint64, Reviews> byChallenge;
    for (const GateReview &review : now.table<GateReview>()) {
        if (!replaced.contains(review.id.value))
            byChallenge[review.challenge.value].push_back(&review);
    }
    for (Reviews &reviews : byChallenge)
        sortByDate(reviews);
    return byChallenge;
}

int median(std::vector<int> values)
{
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

std::vector<const GateReview *> reviewsOf(const Snapshot &now, Id<Challenge> challenge,
                                          bool holding)
{
    Reviews reviews;
    for (const GateReview &review : now.table<GateReview>()) {
        if (review.challenge == challenge && (!holding || !replacedBy(now, review.id)))
            reviews.push_back(&review);
    }
    sortByDate(reviews);
    return reviews;
}

const GateReview *replacedBy(const Snapshot &now, Id<GateReview> review)
{
    for (const GateReview &other : now.table<GateReview>()) {
        if (other.supersedes == review)
            return &other;
    }
    return nullptr;
}

bool canBeReplaced(const Snapshot &now, Id<GateReview> review)
{
    const GateReview *row = now.find(review);
    if (!row || !now.find(row->gate))
        return false;
    const auto holding = reviewsOf(now, row->challenge, true);
    return !holding.empty() && holding.back()->id == review;
}

namespace {

/// The day on which a challenge was moved as a decision says: the first one of those that replaced
/// one another and said the same.
QDate movedOn(const Snapshot &now, const GateReview &review)
{
    constexpr int most = 100; // a damaged file may go round in circles
    QDate on = review.on;
    const GateReview *old = now.find(review.supersedes);
    for (int i = 0; i < most && old && old->to == review.to; ++i) {
        on = old->on.isValid() ? old->on : on;
        old = now.find(old->supersedes);
    }
    return on;
}

} // namespace

std::vector<Stay> staysOf(const Snapshot &now, const Challenge &challenge, const Reviews &holding)
{
    std::vector<Stay> list;
    QDate since = challenge.start;
    for (const GateReview *review : holding) {
        if (!review->to || review->from == review->to || !review->on.isValid())
            continue;
        if (review->since.isValid())
            since = review->since;
        if (review->from)
            list.push_back({review->from, since, movedOn(now, *review)});
        since = movedOn(now, *review);
    }
    if (challenge.stage) {
        list.push_back(
            {challenge.stage, challenge.stageSince.isValid() ? challenge.stageSince : since, {}});
    }
    return list;
}

std::vector<Stay> staysOf(const Snapshot &now, Id<Challenge> challenge)
{
    const Challenge *row = now.find(challenge);
    return row ? staysOf(now, *row, reviewsOf(now, challenge, true)) : std::vector<Stay>();
}

std::vector<FunnelRow> funnel(const Snapshot &now, QDate today)
{
    std::vector<Id<Challenge>> all;
    for (const Challenge &challenge : now.table<Challenge>())
        all.push_back(challenge.id);
    return funnel(now, all, today);
}

std::vector<FunnelRow> funnel(const Snapshot &now, const std::vector<Id<Challenge>> &only,
                              QDate today)
{
    const auto stages = stagesInOrder(now);
    QHash<qint64, int> place;
    std::vector<FunnelRow> rows;
    for (const Stage *stage : stages) {
        place.insert(stage->id.value, static_cast<int>(rows.size()));
        rows.push_back({.stage = stage->id});
    }
    std::vector<std::vector<int>> ended(rows.size());
    std::vector<std::vector<int>> going(rows.size());

    const auto reviews = holdingByChallenge(now);
    for (const Id<Challenge> id : only) {
        const Challenge *found = now.find(id);
        const int at = found ? place.value(found->stage.value, -1) : -1;
        if (at < 0)
            continue;
        const Challenge &challenge = *found;
        FunnelRow &here = rows[static_cast<size_t>(at)];
        ++here.now;
        const bool closed = stages[static_cast<size_t>(at)]->closed;
        here.adopted += closed && challenge.outcome == Outcome::Adopted;
        here.stopped += closed && challenge.outcome == Outcome::Stopped;

        // A stopped challenge jumps to the end; it got as far as it was before.
        int furthest = closed && challenge.outcome != Outcome::Adopted ? 0 : at;
        for (const Stay &stay : staysOf(now, challenge, reviews.value(challenge.id.value))) {
            const int p = place.value(stay.stage.value, -1);
            if (p < 0)
                continue;
            if (!stages[static_cast<size_t>(p)]->closed)
                furthest = std::max(furthest, p);
            if (!stay.from.isValid())
                continue;
            const QDate end = stay.to.isValid() ? stay.to : today;
            auto &days = stay.to.isValid() ? ended : going;
            days[static_cast<size_t>(p)].push_back(
                std::max(0, static_cast<int>(stay.from.daysTo(end))));
        }
        for (int p = 0; p <= furthest; ++p)
            rows[static_cast<size_t>(p)].who.push_back(id);
        if (furthest < at)
            here.who.push_back(id);
    }
    for (FunnelRow &row : rows)
        row.reached = static_cast<int>(row.who.size());

    for (size_t i = 0; i < rows.size(); ++i) {
        if (stages[i]->closed)
            continue;
        if (i + 1 < rows.size() && !stages[i + 1]->closed && rows[i].reached > 0)
            rows[i].wentOn = (rows[i + 1].reached * 100 + rows[i].reached / 2) / rows[i].reached;
        if (!ended[i].empty())
            rows[i].medianDays = median(ended[i]);
        else if (!going[i].empty())
            rows[i].medianDays = median(going[i]);
    }
    return rows;
}

} // namespace stint::governance
