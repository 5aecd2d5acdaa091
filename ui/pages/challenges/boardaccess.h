// SPDX-License-Identifier: GPL-3.0-or-later
// The board for screen readers: a list of columns, each a list of its cards in words.
#pragma once

namespace stint::ui {

class BoardView;

/// Once a program; further calls do nothing.
void installBoardAccess();
/// The columns or cards are others than before.
void boardChanged(BoardView *board);
/// Another card is current.
void boardFocusMoved(BoardView *board);

} // namespace stint::ui
