// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one entity as CSV that spreadsheets open well and that comes back unchanged: UTF-8
// with a byte order mark, CRLF, cells guarded against being run as formulas.
#pragma once

#include "model/domain/snapshot.h"

#include <QByteArray>

namespace stint::exchange {

/// Columns: stint_id, every field by its name, one for each extra field of challenges.
QByteArray exportCsv(const Snapshot &now, const EntityInfo &entity);

/// Rows as CSV in that form, without guarding.
QByteArray csvText(const std::vector<QStringList> &rows, QChar separator = u',');

} // namespace stint::exchange
