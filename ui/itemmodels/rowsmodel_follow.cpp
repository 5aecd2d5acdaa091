// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of rows keeps up with the portfolio: only what changed is touched.
#include "ui/itemmodels/rowsmodel.h"

namespace stint::ui {

namespace {

/// Beyond this many rows at once (an import) telling views row by row costs more than a reset.
constexpr size_t manyRows = 300;

struct Touched {
    std::vector<qint64> added, removed, updated; ///< of the table's own entity
    std::vector<EntityKind> kinds;
};

Touched touchedBy(const ChangeSet &changes, EntityKind own)
{
    Touched touched;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (list.empty())
            return;
        touched.kinds.push_back(entityKind<Row>);
        if (entityKind<Row> != own)
            return;
        for (const Change<Row> &change : list) {
            (change.isAdded()     ? touched.added
             : change.isRemoved() ? touched.removed
                                  : touched.updated)
                .push_back(change.id().value);
        }
    });
    return touched;
}

} // namespace

void RowsModel::follow(const ChangeSet &changes)
{
    emit aboutToFollow(changes);
    m_order.reset();
    const Touched touched = touchedBy(changes, m_kind);
    const auto changesOthers = [&](const Column &column) {
        return std::ranges::any_of(touched.kinds, [&](EntityKind kind) {
            return kind != m_kind && column.dependsOn(kind);
        });
    };
    const bool wasGrouped = groupColumn() != nullptr;
    if (m_followsExtras && changes.touches<ExtraField>())
        followColumns(changes);
    const Column *grouping = groupColumn();
    const bool regroup = (grouping != nullptr) != wasGrouped || // its column came or went
                         (grouping && changesOthers(*grouping));
    if (regroup ||
        touched.added.size() + touched.removed.size() + touched.updated.size() > manyRows)
        rebuild();
    else
        followRows(touched.added, touched.removed, touched.updated);
    if (m_lines.empty())
        return;
    for (int c = 0; c < columnCount(); ++c) {
        if (changesOthers(column(c)))
            emit dataChanged(index(0, c), index(rowCount() - 1, c));
    }
}

void RowsModel::followColumns(const ChangeSet &changes)
{
    for (const Change<ExtraField> &change : changes.of<ExtraField>()) {
        const auto it =
            std::ranges::find(m_columns, change.id(), [](const auto &c) { return c->extra(); });
        const int at = static_cast<int>(it - m_columns.begin());
        if (change.isAdded() && it == m_columns.end()) {
            beginInsertColumns({}, at, at);
            m_columns.push_back(extraColumn(*change.after));
            endInsertColumns();
        } else if (change.isRemoved() && it != m_columns.end()) {
            beginRemoveColumns({}, at, at);
            m_columns.erase(it);
            endRemoveColumns();
        } else if (it != m_columns.end()) {
            emit headerDataChanged(Qt::Horizontal, at, at);
        }
    }
}

void RowsModel::followRows(const std::vector<qint64> &added, const std::vector<qint64> &removed,
                           const std::vector<qint64> &updated)
{
    for (const qint64 id : removed)
        take(id);
    for (const qint64 id : updated) {
        const bool wanted = !m_filter || m_filter(now(), id);
        const int at = rowOf(id);
        if (at >= 0 && wanted && isInRightGroup(at)) {
            // Rows don't jump away under the hand that edits them, even if they would now sort
            // elsewhere.
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
            continue;
        }
        // Into another group: a reset keeps the selection, which a row taken out would lose.
        if (at >= 0 && wanted) {
            rebuild();
            emit contentChanged();
            return;
        }
        take(id);
        if (wanted && !insert(id))
            return;
    }
    for (const qint64 id : added) {
        if ((!m_filter || m_filter(now(), id)) && !insert(id))
            return;
    }
    if (!added.empty() || !removed.empty() || !updated.empty())
        emit contentChanged();
}

bool RowsModel::isInRightGroup(int row) const
{
    const Column *grouping = groupColumn();
    if (!grouping)
        return true;
    const Line &line = m_lines[static_cast<size_t>(row)];
    return m_groups[static_cast<size_t>(line.group)].text ==
           grouping->groupText(now(), now().row(m_kind, line.id));
}

int RowsModel::placeFor(qint64 id, int group) const
{
    auto first = m_lines.begin();
    auto last = m_lines.end();
    if (group >= 0) {
        first = std::ranges::find(m_lines, group, &Line::group) + 1;
        last = std::ranges::find_if(first, m_lines.end(),
                                    [&](const Line &line) { return line.group != group; });
    }
    const void *row = now().row(m_kind, id);
    const auto place = std::partition_point(first, last, [&](const Line &line) {
        const void *other = now().row(m_kind, line.id);
        for (const SortBy &by : m_sort) {
            const int c = columnOf(by.column);
            const int order =
                c < 0 || !other ? 0 : compareRows(now(), other, row, column(c), by.order);
            if (order != 0)
                return order < 0;
        }
        return line.id < id;
    });
    return static_cast<int>(place - m_lines.begin());
}

/// False if the row begins a group of its own, which is rare: all rows are in place then.
bool RowsModel::insert(qint64 id)
{
    int group = -1;
    if (const Column *grouping = groupColumn()) {
        const QString text = grouping->groupText(now(), now().row(m_kind, id));
        const auto it = std::ranges::find(m_groups, text, &Group::text);
        if (it == m_groups.end()) {
            rebuild();
            emit contentChanged();
            return false;
        }
        group = static_cast<int>(it - m_groups.begin());
        ++it->count;
        const int header =
            static_cast<int>(std::ranges::find(m_lines, group, &Line::group) - m_lines.begin());
        if (it->folded) {
            it->hidden.push_back(id);
            emit dataChanged(index(header, 0), index(header, columnCount() - 1));
            return true;
        }
        emit dataChanged(index(header, 0), index(header, columnCount() - 1));
    }
    const int at = placeFor(id, group);
    beginInsertRows({}, at, at);
    m_lines.insert(m_lines.begin() + at, {id, group});
    endInsertRows();
    return true;
}

bool RowsModel::take(qint64 id)
{
    const int at = rowOf(id);
    if (at < 0) {
        for (Group &group : m_groups) {
            if (std::erase(group.hidden, id) > 0) {
                --group.count;
                const int g = static_cast<int>(&group - m_groups.data());
                const auto header = std::ranges::find(m_lines, g, &Line::group);
                const int row = static_cast<int>(header - m_lines.begin());
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
                return true;
            }
        }
        return false;
    }
    const int g = m_lines[static_cast<size_t>(at)].group;
    beginRemoveRows({}, at, at);
    m_lines.erase(m_lines.begin() + at);
    endRemoveRows();
    if (g >= 0) {
        Group &group = m_groups[static_cast<size_t>(g)];
        --group.count;
        const auto header = std::ranges::find(m_lines, g, &Line::group);
        const int row = static_cast<int>(header - m_lines.begin());
        if (group.count > 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else {
            // The group keeps its number, so that the others keep theirs; it shows no line.
            beginRemoveRows({}, row, row);
            m_lines.erase(header);
            endRemoveRows();
            group.text = QString(QChar(QChar::Null)); // matches no row again
        }
    }
    return true;
}

} // namespace stint::ui
