// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program, by name. A widget's palette carries the theme (see apply()), so that
// painting code asks Theme::of(palette()) and needs no global.
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace stint::ui {

enum class ThemeKind { Light, Dark, Contrast };

struct Theme {
    ThemeKind kind;
    QColor window, surface, border, control; ///< control: borders of inputs and buttons
    QColor grid, hover, selection;
    QColor text, secondary, disabled;
    QColor accent, accentSoft, onAccent;
    QColor onTrack, atRisk, offTrack, unknown;

    static const Theme &get(ThemeKind kind);
    static const Theme &of(const QPalette &palette);
    /// Fusion, palette, fonts and style sheet for the whole program. `textScale` 1: 10 pt.
    static void apply(QApplication &app, ThemeKind kind, double textScale = 1);
    /// Only what needs no fonts: Fusion and the palette.
    static void applyColours(QApplication &app, ThemeKind kind);

    QColor status(int status) const; ///< of Status
    /// #111 or #FFF, whichever reads better on `background`.
    static QColor textOn(const QColor &background);
};

/// Fonts: 10 pt body; multiples as the design names them.
QFont bodyFont();
QFont smallFont();     ///< 8.5 pt
QFont sectionFont();   ///< 11 pt semibold
QFont pageTitleFont(); ///< 15 pt semibold
QFont withTabularFigures(QFont font);

/// Tells when the text size has changed. A font set on a widget stays as it is, and no event tells
/// the widget that the program's has changed.
class TextSize : public QObject
{
    Q_OBJECT

public:
    static TextSize *instance();
    /// Gives the widget this font now and whenever the text size has changed.
    static void follow(QWidget *widget, QFont (*font)());

signals:
    void changed();
};

} // namespace stint::ui
