// SPDX-License-Identifier: GPL-3.0-or-later
// The board on paper.
#pragma once

#include "model/report/document.h"

#include <QDate>

namespace stint {
class Snapshot;
}

namespace stint::ui {

class BoardView;

/// The columns one after another with their counts and limits, in each its cards from the top. A
/// column without cards says so; a folded one is left out, as on the screen.
report::Document boardDocument(BoardView &board, const QString &title, const Snapshot &now,
                               QDate today);

} // namespace stint::ui
