// SPDX-License-Identifier: GPL-3.0-or-later
// Plans made in one step from a template: data in resources/templates/plan-*.json.
// Durations are working time, so the dates move for weekends and holidays by themselves.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

namespace stint::edit {

struct PlanTemplate {
    QString id;            ///< "stint-16-weeks"
    QString name;          ///< in the language asked for
    QString summary;       ///< one sentence
    bool hasStint = false; ///< makes a stint, so an external team can be named
};

/// All templates, in the order in which they are offered. `language` is "en" or "fr".
std::vector<PlanTemplate> planTemplates(const QString &language);

/// Adds the template's items and links to a challenge, beginning at `start`, as one change set.
/// `team` does the stint, if the template has one. Fails if the challenge or template is unknown
/// or `start` is no date.
Result<ChangeSet> applyTemplate(const Snapshot &now, Id<Challenge> challenge,
                                const QString &templateId, QDate start, Id<Organisation> team = {},
                                const QString &language = QStringLiteral("en"));

} // namespace stint::edit
