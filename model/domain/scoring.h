// SPDX-License-Identifier: GPL-3.0-or-later
// How challenges are compared: models as the team has defined them, and what raters said.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class ScoringMethod : quint8 { Weighted, Product };

template <>
struct Choices<ScoringMethod> {
    static const std::array<ChoiceInfo, 2> all;
};

struct ScoringModel : RowBase<ScoringModel> {
    QString name;
    ScoringMethod method = {};
    bool blind = true; ///< nobody sees others' scores before all have handed theirs in
    QString note;
    int position = 0; ///< the first is the one that lists rank by

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// What else than a score a criterion is: an axis of the bubble chart, or the equity criterion.
enum class CriterionSense : quint8 { Plain, Impact, Feasibility, Equity };

template <>
struct Choices<CriterionSense> {
    static const std::array<ChoiceInfo, 4> all;
};

struct ScoringCriterion : RowBase<ScoringCriterion> {
    Id<ScoringModel> model;
    QString name;
    QString help;         ///< what the ends of the scale mean
    double weight = 1;    ///< of a weighted model; at least 0
    double low = 1;       ///< scale; the lowest score
    double high = 5;      ///< the highest; above `low`
    bool divides = false; ///< of a product: effort and cost
    CriterionSense sense = {};
    int position = 0;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

/// One rater's scores of a challenge on one day. A later one by the same rater replaces it; both
/// are kept.
struct Rating : RowBase<Rating> {
    Id<Challenge> challenge;
    Id<ScoringModel> model;
    Id<Person> rater;
    QDate on;
    bool conflict = false; ///< declared; these scores count for nothing
    QString note;          ///< what the conflict is, or any other word
    bool handedIn = false; ///< before that it is a request to rate

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

struct Score : RowBase<Score> {
    Id<Rating> rating;
    Id<ScoringCriterion> criterion;
    double value = 0;
    QString reason;

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
