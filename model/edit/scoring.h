// SPDX-License-Identifier: GPL-3.0-or-later
// Asking people to rate challenges, and what they answer. A rating that was handed in is not
// changed any more: rating again makes a new one, and the old one is its history.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <span>

namespace stint::edit {

/// Models that come with the program: "weighted", "rice".
QStringList scoringTemplates();
/// Adds one of them with its criteria. `language`: "en" or "fr".
Result<ChangeSet> addScoringModel(const Snapshot &now, const QString &templateName,
                                  const QString &language);

/// Requests for ratings, one a challenge and person; who has an open one gets no second. Fails if
/// nobody is left to ask.
Result<ChangeSet> askToRate(const Snapshot &now, std::span<const Id<Challenge>> challenges,
                            Id<ScoringModel> model, std::span<const Id<Person>> raters);

struct RatingCall {
    Id<Challenge> challenge;
    Id<ScoringModel> model;
    Id<Person> rater;
    QString raterName;              ///< if rater is empty: found among the people or added to them
    QHash<qint64, double> values;   ///< by criterion
    QHash<qint64, QString> reasons; ///< of criteria that have a value
    bool conflict = false; ///< of interest; then `note` says what it is, and values are not needed
    QString note;
    QDate on;
    bool handIn = false; ///< else it is kept as a draft
};
/// Keeps or hands in a rater's scores: of the open request, or of a new rating. Refuses scores
/// outside their scale, reasons without a score, and handing in without all scores.
Result<ChangeSet> rate(const Snapshot &now, const RatingCall &call);

} // namespace stint::edit
