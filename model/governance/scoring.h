// SPDX-License-Identifier: GPL-3.0-or-later
// What raters' scores add up to: a score for each challenge, how far its raters are apart, the
// order that follows, and how firm that order is.
//
// Of a weighted model each score counts as its place on its scale, 0…1, times its weight; the
// total is out of 100. Of a product (RICE is one: reach × impact × confidence ÷ effort) the scores
// are multiplied, and divided by those of criteria that divide. A challenge's score is the mean of
// its raters' totals.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>
#include <map>
#include <optional>
#include <vector>

namespace stint::governance {

std::vector<const ScoringModel *> scoringModels(const Snapshot &now); ///< in order
std::vector<const ScoringCriterion *> scoringCriteria(const Snapshot &now, Id<ScoringModel> model);

/// Criterion → weight, where it isn't the model's own.
using Weights = QHash<qint64, double>;
/// One criterion's share of all weights raised by `points` of 100, within 0…100; the others keep
/// their proportions.
Weights shiftedWeights(const Snapshot &now, Id<ScoringModel> model, Id<ScoringCriterion> criterion,
                       double points);

struct CriterionScores {
    Id<ScoringCriterion> criterion;
    int raters = 0;
    double mean = 0, least = 0, most = 0; ///< on its scale
};

struct RaterTotal {
    Id<Rating> rating;
    Id<Person> rater;
    std::optional<double> total; ///< none: something is not scored, or divided by nothing
};

struct ChallengeScore {
    Id<Challenge> challenge;
    int asked = 0;       ///< raters, without those in conflict
    int handedIn = 0;    ///< of them
    int conflicts = 0;   ///< declared
    bool hidden = false; ///< the model is blind, and not all have rated
    /// Nothing of what follows is known while it is hidden.
    std::vector<RaterTotal> totals;        ///< of those who handed in, by rater
    std::vector<CriterionScores> criteria; ///< in the model's order
    std::optional<double> score;           ///< mean of the totals
    double least = 0, most = 0;            ///< of the totals
    /// How far raters are apart on a criterion at most, as a share of its scale: 0…1.
    double spread = 0;
    Id<ScoringCriterion> widest; ///< where that is
    int rank = 0;                ///< 1 is best; equal scores share it; 0: no score

    const CriterionScores *of(Id<ScoringCriterion> id) const;
};

/// All that a model says about a file, in one pass over its scores.
class Scores
{
public:
    Scores(const Snapshot &now, Id<ScoringModel> model, const Weights &weights = {});

    /// Of a challenge that nobody was asked to rate: one without anything.
    const ChallengeScore &of(Id<Challenge> challenge) const;
    /// Open challenges with a score, best first; equal ones by code.
    const std::vector<Id<Challenge>> &ranked() const { return m_ranked; }
    /// The mean on the first criterion with that sense, as a share of its scale, 0…1.
    std::optional<double> sense(Id<Challenge> challenge, CriterionSense sense) const;

private:
    QHash<qint64, ChallengeScore> m_scores;
    QHash<qint64, std::pair<double, double>> m_scales; ///< criterion → low, high
    std::vector<std::pair<Id<ScoringCriterion>, CriterionSense>> m_senses;
    std::vector<Id<Challenge>> m_ranked;
    ChallengeScore m_none;
};

/// The rating of each rater that counts: the last, handed in or only asked for. Asking a rater
/// again begins a new round, which is as blind as the first.
std::vector<const Rating *> countingRatings(const Snapshot &now, Id<Challenge> challenge,
                                            Id<ScoringModel> model);
/// The same of all models and of all challenges, or of one, by challenge, model and rater.
using RatingKey = std::tuple<Id<Challenge>, Id<ScoringModel>, Id<Person>>;
std::map<RatingKey, const Rating *> countingRatings(const Snapshot &now, Id<Challenge> only = {});

/// What one rating comes to by the model as it is now, whether it counts or not.
std::optional<double> ratingTotal(const Snapshot &now, const Rating &rating);

/// A challenge whose place changes with other weights.
struct Shift {
    Id<Challenge> challenge;
    int rank = 0;
    int then = 0;
};
/// What changes if a criterion weighed `points` of 100 more (or less): those that move, in their
/// present order. Empty: the order holds.
std::vector<Shift> sensitivity(const Snapshot &now, Id<ScoringModel> model,
                               Id<ScoringCriterion> criterion, double points);

} // namespace stint::governance
