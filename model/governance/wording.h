// SPDX-License-Identifier: GPL-3.0-or-later
// Help with wording a challenge: define the problem, not the solution.
#pragma once

#include <QString>
#include <QStringList>

namespace stint::governance {

/// What could be better about a challenge's statement, in sentences; empty if nothing is found, or
/// if nothing is written yet. Understands English and French statements.
QStringList wordingHints(const QString &question, const QString &description);

} // namespace stint::governance
