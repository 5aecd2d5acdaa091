// SPDX-License-Identifier: GPL-3.0-or-later
// What `list` prints beside the rows of the file: what the program works out from them.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <QJsonArray>
#include <QStringList>
#include <vector>

namespace stint::app {

struct ComputedRows {
    QStringList columns;
    std::vector<QJsonArray> rows; ///< values in the order of the columns
};

struct ComputedList {
    QLatin1StringView name; ///< THING on the command line
    ComputedRows (*rows)(const Snapshot &now, QDate today);
};

const ComputedList *computedList(const QString &name); ///< null if there is none of that name
QString computedNames();                               ///< "balance, funnel, …"

QJsonArray toJson(const ComputedRows &rows);
std::vector<QStringList> toCells(const ComputedRows &rows);

} // namespace stint::app
