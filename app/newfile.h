// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a portfolio file: stages and gates filled in; with `demo`, the sample city too.
#pragma once

#include "model/values/clock.h"
#include "model/values/result.h"

namespace stint::app {

Result<void> newFile(const QString &path, const Clock &clock, const QString &who, bool demo);

} // namespace stint::app
