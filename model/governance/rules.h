// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and answers the rules of counted criteria ("notes>=1 and sponsor"). The words a rule may
// use are listed in README.md beside this file.
#pragma once

#include "model/governance/tally.h"

#include <QDate>
#include <QString>

namespace stint::governance {

struct RuleAnswer {
    bool known = false; ///< false: the rule can't be read or has a word that is not known
    bool met = false;
    QString evidence;                    ///< what the file has, in words
    EntityKind shown = EntityKind::None; ///< what the evidence is made of
};

RuleAnswer answerRule(const QString &rule, const Snapshot &now, const Challenge &challenge,
                      const Tally &tally, QDate today);

} // namespace stint::governance
