// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it is shown, in a file for spreadsheets.
#pragma once

#include "model/values/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace stint::ui {

class TableView;

/// Asks where, and writes the shown rows and columns there. What to say of it; empty if the person
/// has thought better of it.
Result<QString> saveTable(TableView *table, const QString &suggestedName);
/// The same with text that is there already.
Result<QString> saveCsv(QWidget *window, const QByteArray &text, const QString &suggestedName);

} // namespace stint::ui
