// SPDX-License-Identifier: GPL-3.0-or-later
// A chart for screen readers: a list of its marks, each in words.
#pragma once

namespace stint::ui {

class MarkChart;

/// Once a program; further calls do nothing.
void installChartAccess();
/// The marks are others than before.
void chartChanged(MarkChart *chart);
/// Another mark is current.
void chartFocusMoved(MarkChart *chart);

} // namespace stint::ui
