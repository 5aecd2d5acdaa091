// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline on paper: tiled over sheets by rows and months. Internal to ui/print.
#pragma once

#include "ui/print/type.h"

namespace stint::ui {

/// One list of marks a sheet, in page coordinates, within the margins of a page of that size.
std::vector<std::vector<Mark>> timelineSheets(Type &type, const report::TimelineFigure &figure,
                                              const QSizeF &page, const QLocale &locale);

} // namespace stint::ui
