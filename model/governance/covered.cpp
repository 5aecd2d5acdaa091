// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/covered.h"

#include "model/governance/scoring.h"

namespace stint::governance {

std::set<Id<Rating>> coveredRatings(const Snapshot &now)
{
    std::set<std::pair<Id<Challenge>, Id<ScoringModel>>> blind;
    for (const auto &[key, rating] : countingRatings(now)) {
        const ScoringModel *model = now.find(rating->model);
        // A conflict counts once it is declared, as in Scores: until then somebody has yet to rate.
        if (model && model->blind && !rating->handedIn)
            blind.insert({rating->challenge, rating->model});
    }
    std::set<Id<Rating>> covered;
    for (const Rating &rating : now.table<Rating>()) {
        if (!rating.handedIn || blind.contains({rating.challenge, rating.model}))
            covered.insert(rating.id);
    }
    return covered;
}

Snapshot withoutCovered(Snapshot now)
{
    const std::set<Id<Rating>> covered = coveredRatings(now);
    std::vector<Id<Score>> scores;
    for (const Score &score : now.table<Score>()) {
        if (covered.contains(score.rating))
            scores.push_back(score.id);
    }
    for (const Id<Score> id : scores)
        now.table<Score>().remove(id);
    for (const Id<Rating> id : covered) {
        Rating rating = *now.find(id);
        rating.note.clear();
        now.table<Rating>().put(rating);
    }
    return now;
}

} // namespace stint::governance
