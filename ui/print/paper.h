// SPDX-License-Identifier: GPL-3.0-or-later
// Puts laid out pages on something: a painter, a picture, a PDF, a printer. Always in the light
// colours, text as text with its fonts embedded.
#pragma once

#include "model/values/result.h"
#include "ui/print/layout.h"

#include <QByteArray>
#include <QImage>

class QPainter;
class QPrinter;

namespace stint::ui {

/// The painter's unit must be the point.
void paintSheet(QPainter &painter, const Sheet &sheet);
/// A white picture of the page with `scale` pixels to the point.
QImage sheetImage(const Sheet &sheet, double scale);
/// The PDF; the same bytes for the same pages. Fails only if `advance` said to stop.
Result<QByteArray> pdfOf(const Sheets &sheets, const Advance &advance = {});
/// Prints pages `first`…`last` (from 1; 0: all) as the printer is set up; scaled down if its paper
/// is smaller.
Result<void> printSheets(const Sheets &sheets, QPrinter &printer, int first = 0, int last = 0);

} // namespace stint::ui
