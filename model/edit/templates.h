// SPDX-License-Identifier: GPL-3.0-or-later
// Plans made in one step from a template: those of resources/templates/plan-*.json, and the team's
// own, which are pieces of plans kept in the file in the same form.
// Durations are working time, so the dates move for weekends and holidays by themselves.
#pragma once

#include "model/domain/draft.h"
#include "model/planning/planner.h"
#include "model/values/result.h"

namespace stint::edit {

struct TemplateInfo {
    QString id;            ///< "stint-16-weeks"; "own-12" for one that is in the file
    QString name;          ///< in the language asked for
    QString summary;       ///< one sentence
    bool hasStint = false; ///< makes a stint, so an external team can be named
};

/// All templates, in the order in which they are offered, the team's own last. `language` is "en"
/// or "fr".
std::vector<TemplateInfo> planTemplates(const Snapshot &now, const QString &language);

/// Adds the template's items and links to a challenge, beginning at `start`, as one change set.
/// `team` does the stint, if the template has one. Fails if the challenge or template is unknown
/// or `start` is no date.
Result<ChangeSet> applyTemplate(const Snapshot &now, Id<Challenge> challenge,
                                const QString &templateId, QDate start, Id<Organisation> team = {},
                                const QString &language = QStringLiteral("en"));

/// Keeps a piece of plan as a template: the items, all that is part of them, and the links between
/// these. Items that wait for nothing of the piece keep their distance in days from its first. A
/// template of that name is replaced. Fails without a name, without items, or if they are of
/// several challenges.
Result<ChangeSet> saveTemplate(const Snapshot &now, const planning::Planner &planner,
                               std::span<const Id<PlanItem>> items, const QString &name);

} // namespace stint::edit
