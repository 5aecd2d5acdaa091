// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it is shown, on paper: its columns, order, groups and filter.
#pragma once

#include "model/report/document.h"

class QWidget;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class TableView;

inline constexpr qsizetype uprightColumns = 5; ///< of a table; with more it lies across

/// The shown columns, as wide to each other as in the window, and the rows in the order shown,
/// under the headings of their groups, over what the columns add up to. Rows of folded groups are
/// left out, as on the screen. `filter`: the words of what decides which rows are shown.
report::Document tableDocument(const TableView &table, const QString &title,
                               const QString &filter = {});
/// Says under the title which of all there is a document shows; nothing if `filter` is empty.
void sayFilter(report::Document &document, const QString &filter);
/// Shows the pages before they are printed or kept as a PDF.
void printDocument(const report::Document &document, const QString &title, QWidget *parent);
} // namespace stint::ui
