// SPDX-License-Identifier: GPL-3.0-or-later
// Our line icons (resources/icons/*.svg), drawn in the colours of the theme at any size and scale.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;

namespace stint::ui {

/// The icon in the palette's colours: text, disabled text, accent when checked.
/// An unknown name gives an empty icon.
QIcon icon(const QString &name, const QPalette &palette);
/// The same, following the program's palette whenever it is painted: needs no renewal when the
/// theme changes.
QIcon icon(const QString &name);
/// One that is always in this colour: on a primary button, a status.
QIcon icon(const QString &name, const QColor &colour);

/// Paints an icon in one colour, for delegates and custom views.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace stint::ui
