// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture for paper.
#pragma once

#include "model/report/document.h"
#include "ui/pages/charts/chartdata.h"

namespace stint::ui {

/// In the light palette, with its words as large as those of the text around it whatever the size
/// of the window. Nothing is selected in it.
report::Picture chartOnPaper(const ChartData &data);

} // namespace stint::ui
