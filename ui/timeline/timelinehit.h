// SPDX-License-Identifier: GPL-3.0-or-later
// What is under the pointer in a timeline.
#pragma once

#include "ui/timeline/timelineoptions.h"

namespace stint::ui {

enum class HitPart : quint8 {
    Nothing,
    Splitter,
    TreeHeader,
    ColumnEdge,
    ChartHeader,
    Chevron,
    TreeRow,
    Row, ///< of the chart, beside any bar
    Bar,
    BarEnd,
    Progress,
    LinkHandle, ///< the dot beyond a bar's end
    LinkStart   ///< the one before its start
};

struct Hit {
    HitPart part = HitPart::Nothing;
    int row = -1;
    int column = -1; ///< index in the shown columns
};

} // namespace stint::ui
