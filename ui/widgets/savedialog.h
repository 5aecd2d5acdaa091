// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file is to be written.
#pragma once

#include <QString>

class QWidget;

namespace stint::ui {

/// The path chosen, empty if none was. `suffix` ("pdf") is added to a name without one before the
/// dialog asks whether a file of that name may be replaced.
QString askSavePath(QWidget *parent, const QString &title, const QString &suggested,
                    const QString &filter, const QString &suffix);

} // namespace stint::ui
