// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that begins like a formula is run by spreadsheets. An apostrophe before it stops that, and
// is taken away again when our own export comes back.
#pragma once

#include <QString>

namespace stint::exchange {

QString guarded(const QString &cell);
QString unguarded(const QString &cell);

} // namespace stint::exchange
