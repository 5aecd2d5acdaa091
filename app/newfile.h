// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a portfolio file: stages and gates filled in; with `demo`, the sample city too.
#pragma once

#include "model/values/clock.h"
#include "model/values/result.h"

namespace stint::app {

struct NewFile {
    QString path; ///< must not exist
    QString lifeCycle = QStringLiteral("default");
    QString language = QStringLiteral("en"); ///< of its stages: "en" or "fr"
    bool demo = false;
};

/// Leaves nothing behind if it fails.
Result<void> newFile(const NewFile &wanted, const Clock &clock, const QString &who);

} // namespace stint::app
