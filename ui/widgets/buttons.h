// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons as the design has them; the style sheet draws them by their "look". Return presses the
// one with the focus, on pages as in dialogs (auto default, which Qt gives only to those in
// dialogs).
#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace stint::ui {

/// The one button of a page that does the page's main thing. White on accent.
QPushButton *primaryButton(const QString &text, const QString &iconName, QWidget *parent);
/// White with a border.
QPushButton *plainButton(const QString &text, const QString &iconName, QWidget *parent);
/// Looks like a link: "Decide…", "Clear".
QPushButton *linkButton(const QString &text, QWidget *parent);
/// A flat button with an icon only; `name` is the tooltip and the accessible name.
QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent);

/// Follows an action: text, tooltip, shortcut hint, enabled, triggered. Keeps the button's icon.
void follow(QAbstractButton *button, QAction *action);

} // namespace stint::ui
