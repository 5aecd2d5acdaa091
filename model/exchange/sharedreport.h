// SPDX-License-Identifier: GPL-3.0-or-later
// What the others report of themselves with a challenge that they share, as the text of one note.
#pragma once

#include "model/exchange/sharedfile.h"

namespace stint::exchange {

/// Their stage, status and outcome, the decisions they took, what became of it: in the language of
/// the program, a line a value. These are not the state of a challenge that was taken in.
QString sharedReport(const SharedFile &file);

} // namespace stint::exchange
