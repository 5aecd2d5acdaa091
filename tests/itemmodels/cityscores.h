// SPDX-License-Identifier: GPL-3.0-or-later
// What raters say of the small city's challenges, for tests of ranks and charts.
#pragma once

#include "tests/itemmodels/cityfixture.h"

namespace stint {

struct CityScores {
    Id<ScoringModel> model;
    Id<ScoringCriterion> impact, feasibility, equity;

    /// Two raters on four open challenges. 26-16 leads 26-11 by little; weighing equity more would
    /// change that. On 26-05 one of two has handed in, so its scores are hidden.
    explicit CityScores(City &city)
    {
        Draft draft(city.portfolio->now());
        ScoringModel rubric;
        rubric.name = QStringLiteral("Rubric");
        model = draft.add(rubric);
        const auto criterion = [&](const char *name, CriterionSense sense, double weight) {
            ScoringCriterion row;
            row.model = model;
            row.name = QString::fromLatin1(name);
            row.sense = sense;
            row.weight = weight;
            row.position = static_cast<int>(draft.now().table<ScoringCriterion>().size());
            return draft.add(row);
        };
        impact = criterion("Impact", CriterionSense::Impact, 50);
        feasibility = criterion("Feasibility", CriterionSense::Feasibility, 40);
        equity = criterion("Equity", CriterionSense::Equity, 10);
        const struct {
            size_t challenge, rater;
            double impact, feasibility, equity;
        } said[] = {{0, 0, 2, 2, 3}, {0, 1, 2, 2, 3}, {1, 0, 5, 4, 1},
                    {1, 1, 5, 2, 1}, {2, 0, 4, 3, 5}, {2, 1, 4, 3, 5},
                    {3, 0, 4, 4, 4}, {4, 0, 2, 5, 2}, {4, 1, 2, 5, 2}};
        for (const auto &row : said) {
            const auto rating = rate(draft, city, row.challenge, row.rater, true);
            for (const auto &[of, value] :
                 {std::pair(impact, row.impact), std::pair(feasibility, row.feasibility),
                  std::pair(equity, row.equity)}) {
                Score score;
                score.rating = rating;
                score.criterion = of;
                score.value = value;
                draft.add(score);
            }
        }
        rate(draft, city, 3, 1, false);
        city.perform(draft.finish(QStringLiteral("score")));
    }

private:
    Id<Rating> rate(Draft &draft, const City &city, size_t challenge, size_t rater, bool handedIn)
    {
        Rating rating;
        rating.challenge = city.challenges[challenge];
        rating.model = model;
        rating.rater = city.people[rater];
        rating.handedIn = handedIn;
        return draft.add(rating);
    }
};

} // namespace stint
