// SPDX-License-Identifier: GPL-3.0-or-later
// How a stage and a status look everywhere: a coloured tile with the stage's letter, a coloured
// shape beside the status's word. Colour is never alone.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace stint {
struct Challenge;
struct Stage;
} // namespace stint

namespace stint::ui {

struct Theme;

/// A square of 16…24 px with the letter. `filled` false: an outline, for a stage not yet reached.
void paintStageTile(QPainter &painter, const QRectF &rect, const QColor &colour,
                    const QString &letter, bool filled, const Theme &theme);
void paintStageTile(QPainter &painter, const QRectF &rect, const Stage &stage, bool filled,
                    const Theme &theme);

/// The shape of a status in the middle of `rect` (about 10 px across): ● on track, ▲ at risk,
/// ■ off track, ○ unknown.
void paintStatusShape(QPainter &painter, const QRectF &rect, int status, const Theme &theme);

/// ◆ and ⬡ as the timeline, the home page and lists show them.
void paintDiamond(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintHexagon(QPainter &painter, const QRectF &rect, const QColor &colour, bool filled);

/// Initials in a small grey tile: "NT".
void paintInitials(QPainter &painter, const QRectF &rect, const QString &name, const Theme &theme);
QString initials(const QString &name);

} // namespace stint::ui
