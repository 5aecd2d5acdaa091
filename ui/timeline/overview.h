// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of a timeline in one small picture: each a thin line in its stage's colour, and where
// there are more rows than lines, the colours mixed by how much of them there is.
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QImage>

namespace stint::ui {

/// From the first to the last date that the rows have.
std::pair<QDate, QDate> overviewSpan(const TimelineScene &scene);
/// Lines are no higher than this, so that a few rows don't become a flag.
inline constexpr double overviewPitch = 4;
/// Rows from the top, `from` at the left and the end of `to` at the right.
QImage overviewImage(const TimelineScene &scene, QSize size, QDate from, QDate to);

} // namespace stint::ui
