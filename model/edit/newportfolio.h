// SPDX-License-Identifier: GPL-3.0-or-later
// What a new file begins with: the team's life-cycle, a working calendar and the settings, from a
// template in resources/templates/lifecycle-*.json.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

namespace stint::edit {

/// Names of the life-cycle templates, for `stint new --template`.
QStringList lifeCycleTemplates();

/// Fills an empty snapshot. `language`: "en" or "fr", of the stages' and criteria's names.
/// Fails if the snapshot has stages or the template is unknown.
Result<ChangeSet> newPortfolio(const Snapshot &empty,
                               const QString &templateName = QStringLiteral("default"),
                               const QString &language = QStringLiteral("en"));

} // namespace stint::edit
