// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a report document out on paper. Text wraps, or is cut by rule with an ellipsis; nothing
// overlaps, nothing leaves the margins. Works in any thread on values.
#pragma once

#include "model/report/document.h"
#include "ui/print/sheets.h"

#include <functional>

namespace stint::ui {

/// Called now and then with done and total; false stops the work.
using Advance = std::function<bool(int done, int total)>;

/// The pages of the document on that paper (portrait, in points). Without pages if `advance` said
/// to stop.
Sheets layOut(const report::Document &document, const QSizeF &paper, const Advance &advance = {});

} // namespace stint::ui
