// SPDX-License-Identifier: GPL-3.0-or-later
// In which order a table shows its rows. Keys are computed once per sort: numbers as they are, text
// as its rank among the distinct texts, so that 100,000 rows compare integers.
#pragma once

#include "ui/itemmodels/column.h"

#include <QHash>
#include <functional>

namespace stint::ui {

struct SortBy {
    QString column; ///< Column::key()
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortBy &) const = default;
};

/// A row of the snapshot while its table is put in order.
struct OrderedRow {
    qint64 id = 0;
    const void *row = nullptr;
    qint64 group = 0; ///< rank of its group
    QString groupText;
};

using RowFilter = std::function<bool(const Snapshot &, qint64 id)>;

/// The rows of `kind` that `filter` takes (all, if it is empty), by id.
std::vector<OrderedRow> rowsOf(const Snapshot &now, EntityKind kind, const RowFilter &filter);
/// Stable. Cells without a value come last in both directions.
void sortRows(const Snapshot &now, std::vector<OrderedRow> &rows, const Column &column,
              Qt::SortOrder order);
/// Brings rows of a group together, groups in the order of `column`; fills in group, groupText.
void groupRows(const Snapshot &now, std::vector<OrderedRow> &rows, const Column &column);
/// Negative, 0 or positive, for placing one row among sorted ones.
int compareRows(const Snapshot &now, const void *a, const void *b, const Column &column,
                Qt::SortOrder order);

} // namespace stint::ui
