// SPDX-License-Identifier: GPL-3.0-or-later
// Cells to and from the clipboard, as spreadsheets put them there: tab-separated rows, with quotes
// around cells that hold a tab, a line break or a quote.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace stint::exchange {

using CellBlock = std::vector<QStringList>; ///< rows of cells

QString clipboardText(const CellBlock &cells);
/// Every row gets as many cells as the longest one. Empty text gives no rows; a line break at the
/// end begins no row. At most 1,000,000 cells are read.
CellBlock cellsFromClipboard(const QString &text);

} // namespace stint::exchange
