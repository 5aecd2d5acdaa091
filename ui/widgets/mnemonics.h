// SPDX-License-Identifier: GPL-3.0-or-later
// The & in texts of menus and buttons, which marks the key of the letter behind it.
#pragma once

#include <QString>

namespace stint::ui {

/// A name that somebody typed, as it is to be read: "R&D" becomes "R&&D".
QString withoutMnemonic(QString name);
/// What a text of a menu or button says: "&Undo add R&&D" becomes "Undo add R&D".
QString readText(const QString &text);

} // namespace stint::ui
