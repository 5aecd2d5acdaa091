// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter lets through, in words: for paper, which has no chips.
#pragma once

#include "ui/itemmodels/challengefilter.h"

namespace stint::ui {

/// "Stage: Discovery, Ideas. Owner: Marc Gagnon. Text: permit."; empty if everything is shown.
QString filterWords(const ChallengeFilter &filter, const Snapshot &now, QDate today);

} // namespace stint::ui
