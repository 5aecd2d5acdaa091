// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of something that is painted, as a file for a report or a slide.
#pragma once

#include "model/values/result.h"

#include <QSize>
#include <QString>
#include <functional>

class QPainter;

namespace stint::ui {

/// Writes what `paint` paints into `size` as PNG (at twice the size, so that it is sharp on paper;
/// less where that would be huge) or SVG, by the name's ending. `title` is kept in an SVG.
Result<void> savePicture(const QString &path, QSize size, const QString &title,
                         const std::function<void(QPainter &)> &paint);

} // namespace stint::ui
