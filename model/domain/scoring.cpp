// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scoring.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 2> Choices<ScoringMethod>::all = {{
    {"weighted", QT_TRANSLATE_NOOP("Choice", "Weighted criteria")},
    {"product", QT_TRANSLATE_NOOP("Choice", "Product (as in RICE)")},
}};

const std::array<ChoiceInfo, 4> Choices<CriterionSense>::all = {{
    {"plain", QT_TRANSLATE_NOOP("Choice", "Plain")},
    {"impact", QT_TRANSLATE_NOOP("Choice", "Impact")},
    {"feasibility", QT_TRANSLATE_NOOP("Choice", "Feasibility")},
    {"equity", QT_TRANSLATE_NOOP("Choice", "Equity")},
}};

const EntityName ScoringModel::entity{"scoring_model", "scoring-models",
                                      QT_TRANSLATE_NOOP("Entity", "Scoring model"),
                                      QT_TRANSLATE_NOOP("Entity", "Scoring models")};

std::span<const FieldInfo> ScoringModel::fields()
{
    static const std::array list{
        field("name", &ScoringModel::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("method", &ScoringModel::method, QT_TRANSLATE_NOOP("Field", "Method")),
        field("blind", &ScoringModel::blind, QT_TRANSLATE_NOOP("Field", "Blind until all rated")),
        field("note", &ScoringModel::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
        field("position", &ScoringModel::position, QT_TRANSLATE_NOOP("Field", "Position"),
              FieldUse::Hidden),
    };
    return list;
}

const EntityName ScoringCriterion::entity{"scoring_criterion", "scoring-criteria",
                                          QT_TRANSLATE_NOOP("Entity", "Scoring criterion"),
                                          QT_TRANSLATE_NOOP("Entity", "Scoring criteria")};

std::span<const FieldInfo> ScoringCriterion::fields()
{
    static const std::array list{
        field("model", &ScoringCriterion::model, QT_TRANSLATE_NOOP("Field", "Scoring model"),
              FieldUse::Required),
        field("name", &ScoringCriterion::name, QT_TRANSLATE_NOOP("Field", "Name"),
              FieldUse::Required),
        field("help", &ScoringCriterion::help, QT_TRANSLATE_NOOP("Field", "What scores mean"),
              FieldUse::LongText),
        field("weight", &ScoringCriterion::weight, QT_TRANSLATE_NOOP("Field", "Weight")),
        field("low", &ScoringCriterion::low, QT_TRANSLATE_NOOP("Field", "Lowest score")),
        field("high", &ScoringCriterion::high, QT_TRANSLATE_NOOP("Field", "Highest score")),
        field("divides", &ScoringCriterion::divides, QT_TRANSLATE_NOOP("Field", "Divides")),
        field("sense", &ScoringCriterion::sense, QT_TRANSLATE_NOOP("Field", "Stands for")),
        field("position", &ScoringCriterion::position, QT_TRANSLATE_NOOP("Field", "Position"),
              FieldUse::Hidden),
    };
    return list;
}

const EntityName Rating::entity{"rating", "ratings", QT_TRANSLATE_NOOP("Entity", "Rating"),
                                QT_TRANSLATE_NOOP("Entity", "Ratings")};

std::span<const FieldInfo> Rating::fields()
{
    static const std::array list{
        field("challenge", &Rating::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("model", &Rating::model, QT_TRANSLATE_NOOP("Field", "Scoring model"),
              FieldUse::Required),
        field("rater", &Rating::rater, QT_TRANSLATE_NOOP("Field", "Rater"), FieldUse::Required),
        field("rated_on", &Rating::on, QT_TRANSLATE_NOOP("Field", "Rated on")),
        field("conflict", &Rating::conflict, QT_TRANSLATE_NOOP("Field", "Conflict of interest")),
        field("note", &Rating::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
        field("handed_in", &Rating::handedIn, QT_TRANSLATE_NOOP("Field", "Handed in"),
              FieldUse::System),
    };
    return list;
}

const EntityName Score::entity{"score", "scores", QT_TRANSLATE_NOOP("Entity", "Score"),
                               QT_TRANSLATE_NOOP("Entity", "Scores")};

std::span<const FieldInfo> Score::fields()
{
    static const std::array list{
        field("rating", &Score::rating, QT_TRANSLATE_NOOP("Field", "Rating"), FieldUse::Required),
        field("criterion", &Score::criterion, QT_TRANSLATE_NOOP("Field", "Criterion"),
              FieldUse::Required),
        field("value", &Score::value, QT_TRANSLATE_NOOP("Field", "Score")),
        field("reason", &Score::reason, QT_TRANSLATE_NOOP("Field", "Reason"), FieldUse::LongText),
    };
    return list;
}

} // namespace stint
