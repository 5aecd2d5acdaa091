// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/scoring.h"

#include "model/governance/lifecycle.h"

namespace stint::governance {

namespace {

struct Plan {
    ScoringMethod method = ScoringMethod::Weighted;
    std::vector<const ScoringCriterion *> criteria;
    std::vector<double> weights;
};

Plan planOf(const Snapshot &now, const ScoringModel &model, const Weights &weights)
{
    Plan plan{model.method, scoringCriteria(now, model.id), {}};
    for (const ScoringCriterion *criterion : plan.criteria)
        plan.weights.push_back(weights.value(criterion->id.value, criterion->weight));
    return plan;
}

double place(const ScoringCriterion &criterion, double value)
{
    const double length = criterion.high - criterion.low;
    return length > 0 ? std::clamp((value - criterion.low) / length, 0.0, 1.0) : 0;
}

/// `values` in the order of the criteria; NaN where nothing was scored, since the criterion came
/// after the rating was handed in. The rating counts by those that it was asked for.
std::optional<double> totalOf(const Plan &plan, const std::vector<double> &values)
{
    double total = plan.method == ScoringMethod::Product ? 1 : 0;
    double weights = 0;
    bool isRated = false;
    for (size_t i = 0; i < plan.criteria.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        isRated = true;
        const ScoringCriterion &criterion = *plan.criteria[i];
        if (plan.method == ScoringMethod::Product) {
            total = criterion.divides ? total / values[i] : total * values[i];
        } else if (plan.weights[i] > 0) {
            total += plan.weights[i] * place(criterion, values[i]);
            weights += plan.weights[i];
        }
    }
    if (plan.method == ScoringMethod::Weighted)
        total = 100 * total / weights;
    return isRated && std::isfinite(total) ? std::optional(total) : std::nullopt;
}

void addUp(const Plan &plan, const std::vector<std::vector<double>> &values, ChallengeScore &score)
{
    for (size_t i = 0; i < plan.criteria.size(); ++i) {
        CriterionScores all{.criterion = plan.criteria[i]->id};
        for (const std::vector<double> &rater : values) {
            if (std::isnan(rater[i]))
                continue;
            all.least = all.raters ? std::min(all.least, rater[i]) : rater[i];
            all.most = all.raters ? std::max(all.most, rater[i]) : rater[i];
            all.mean += rater[i];
            ++all.raters;
        }
        if (all.raters > 0)
            all.mean /= all.raters;
        const double length = plan.criteria[i]->high - plan.criteria[i]->low;
        const double apart = length > 0 ? (all.most - all.least) / length : 0;
        if (apart > score.spread) {
            score.spread = apart;
            score.widest = all.criterion;
        }
        score.criteria.push_back(all);
    }
    double sum = 0;
    int count = 0;
    for (const RaterTotal &rater : score.totals) {
        if (!rater.total)
            continue;
        score.least = count ? std::min(score.least, *rater.total) : *rater.total;
        score.most = count ? std::max(score.most, *rater.total) : *rater.total;
        sum += *rater.total;
        ++count;
    }
    if (count > 0)
        score.score = sum / count;
}

} // namespace

std::vector<const ScoringModel *> scoringModels(const Snapshot &now)
{
    std::vector<const ScoringModel *> models;
    for (const ScoringModel &model : now.table<ScoringModel>())
        models.push_back(&model);
    std::ranges::stable_sort(models, {}, &ScoringModel::position);
    return models;
}

std::vector<const ScoringCriterion *> scoringCriteria(const Snapshot &now, Id<ScoringModel> model)
{
    std::vector<const ScoringCriterion *> criteria;
    for (const ScoringCriterion &criterion : now.table<ScoringCriterion>()) {
        if (criterion.model == model)
            criteria.push_back(&criterion);
    }
    std::ranges::stable_sort(criteria, {}, &ScoringCriterion::position);
    return criteria;
}

Weights shiftedWeights(const Snapshot &now, Id<ScoringModel> model, Id<ScoringCriterion> criterion,
                       double points)
{
    const auto criteria = scoringCriteria(now, model);
    double sum = 0, own = 0;
    for (const ScoringCriterion *c : criteria) {
        sum += c->weight;
        own += c->id == criterion ? c->weight : 0;
    }
    if (sum <= 0)
        return {};
    const double before = 100 * own / sum;
    const double after = std::clamp(before + points, 0.0, 100.0);
    Weights weights;
    for (const ScoringCriterion *c : criteria) {
        const double share = 100 * c->weight / sum;
        const bool alone = before >= 100;
        weights.insert(c->id.value, c->id == criterion ? (alone ? 100 : after)
                                    : alone            ? 0
                                                       : share * (100 - after) / (100 - before));
    }
    return weights;
}

const CriterionScores *ChallengeScore::of(Id<ScoringCriterion> id) const
{
    const auto found = std::ranges::find(criteria, id, &CriterionScores::criterion);
    return found == criteria.end() ? nullptr : &*found;
}

std::map<RatingKey, const Rating *> countingRatings(const Snapshot &now, Id<Challenge> only)
{
    // Rows come in the order in which they were made: the last of each rater stays.
    std::map<RatingKey, const Rating *> counting;
    for (const Rating &rating : now.table<Rating>()) {
        if (!only || rating.challenge == only)
            counting[{rating.challenge, rating.model, rating.rater}] = &rating;
    }
    return counting;
}

std::vector<const Rating *> countingRatings(const Snapshot &now, Id<Challenge> challenge,
                                            Id<ScoringModel> model)
{
    std::vector<const Rating *> ratings;
    for (const auto &[key, rating] : countingRatings(now, challenge)) {
        if (rating->model == model)
            ratings.push_back(rating);
    }
    return ratings;
}

std::optional<double> ratingTotal(const Snapshot &now, const Rating &rating)
{
    const ScoringModel *model = now.find(rating.model);
    if (!model)
        return {};
    const Plan plan = planOf(now, *model, {});
    std::vector<double> values(plan.criteria.size(), std::nan(""));
    for (const Score &score : now.table<Score>()) {
        const auto at = std::ranges::find(plan.criteria, score.criterion, &ScoringCriterion::id);
        if (score.rating == rating.id && at != plan.criteria.end())
            values[static_cast<size_t>(at - plan.criteria.begin())] = score.value;
    }
    return totalOf(plan, values);
}

Scores::Scores(const Snapshot &now, Id<ScoringModel> modelId, const Weights &weights)
{
    const ScoringModel *model = now.find(modelId);
    if (!model)
        return;
    const Plan plan = planOf(now, *model, weights);
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < plan.criteria.size(); ++i) {
        const ScoringCriterion &criterion = *plan.criteria[i];
        places.insert(criterion.id.value, i);
        m_scales.insert(criterion.id.value, {criterion.low, criterion.high});
        m_senses.emplace_back(criterion.id, criterion.sense);
    }
    auto counting = countingRatings(now);
    std::erase_if(counting, [&](const auto &entry) { return entry.second->model != modelId; });
    const std::vector<double> nothing(plan.criteria.size(), std::nan(""));
    QHash<qint64, std::vector<double>> values; // by rating
    for (const auto &[key, rating] : counting) {
        if (rating->handedIn && !rating->conflict)
            values.insert(rating->id.value, nothing);
    }
    for (const Score &score : now.table<Score>()) {
        const auto rater = values.find(score.rating.value);
        const auto at = places.constFind(score.criterion.value);
        if (rater != values.end() && at != places.cend())
            (*rater)[*at] = score.value;
    }
    QHash<qint64, std::vector<std::vector<double>>> ofChallenge;
    for (const auto &[key, rating] : counting) {
        ChallengeScore &score = m_scores[rating->challenge.value];
        score.challenge = rating->challenge;
        if (rating->conflict && rating->handedIn) {
            ++score.conflicts;
            continue;
        }
        ++score.asked;
        if (!rating->handedIn)
            continue;
        ++score.handedIn;
        const std::vector<double> &own = values[rating->id.value];
        score.totals.push_back({rating->id, rating->rater, totalOf(plan, own)});
        ofChallenge[rating->challenge.value].push_back(own);
    }
    for (auto it = m_scores.begin(); it != m_scores.end(); ++it) {
        it->hidden = model->blind && it->handedIn < it->asked;
        if (it->hidden)
            it->totals.clear();
        else
            addUp(plan, ofChallenge.value(it.key()), *it);
        const Challenge *challenge = now.find(it->challenge);
        if (it->score && challenge && !isClosed(now, *challenge))
            m_ranked.push_back(it->challenge);
    }
    const auto before = [&](Id<Challenge> a, Id<Challenge> b) {
        const double first = *m_scores[a.value].score, second = *m_scores[b.value].score;
        return first != second ? first > second : now.find(a)->code < now.find(b)->code;
    };
    std::ranges::sort(m_ranked, before);
    const ChallengeScore *last = nullptr;
    for (size_t i = 0; i < m_ranked.size(); ++i) {
        ChallengeScore &score = m_scores[m_ranked[i].value];
        score.rank = last && *last->score == *score.score ? last->rank : static_cast<int>(i) + 1;
        last = &score;
    }
}

const ChallengeScore &Scores::of(Id<Challenge> challenge) const
{
    const auto found = m_scores.constFind(challenge.value);
    return found == m_scores.cend() ? m_none : *found;
}

std::optional<double> Scores::sense(Id<Challenge> challenge, CriterionSense sense) const
{
    const ChallengeScore &score = of(challenge);
    for (const auto &[criterion, means] : m_senses) {
        const CriterionScores *scores = means == sense ? score.of(criterion) : nullptr;
        if (!scores || scores->raters == 0)
            continue;
        const auto [low, high] = m_scales.value(criterion.value);
        return high > low ? std::clamp((scores->mean - low) / (high - low), 0.0, 1.0) : 0;
    }
    return {};
}

std::vector<Shift> sensitivity(const Snapshot &now, Id<ScoringModel> model,
                               Id<ScoringCriterion> criterion, double points)
{
    const Scores before(now, model);
    const Scores after(now, model, shiftedWeights(now, model, criterion, points));
    std::vector<Shift> shifts;
    for (const Id<Challenge> id : before.ranked()) {
        const int rank = before.of(id).rank, then = after.of(id).rank;
        if (rank != then)
            shifts.push_back({id, rank, then});
    }
    return shifts;
}

} // namespace stint::governance
