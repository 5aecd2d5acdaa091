// SPDX-License-Identifier: GPL-3.0-or-later
// How the agenda of a stocktake reads, on paper and on the screen.
#pragma once

#include "model/governance/agenda.h"
#include "model/report/words.h"

namespace stint::report {

/// "Decisions to take"
QString topicWords(const Words &w, governance::AgendaTopic topic);
/// What a row is about: "Extend stint two weeks", "Go: Ideas → Prototype", "At risk, was on
/// track: …". Empty if the row is gone.
QString agendaWords(const Words &w, const Snapshot &now, governance::AgendaTopic topic,
                    const governance::AgendaRow &row);

} // namespace stint::report
