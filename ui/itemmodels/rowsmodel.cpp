// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/rowsmodel.h"

#include "model/edit/fields.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

RowsModel::RowsModel(edit::Portfolio *portfolio, EntityKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_portfolio(portfolio)
    , m_kind(kind)
    , m_columns(declaredColumns(portfolio->now(), kind))
    , m_followsExtras(kind == EntityKind::Challenge)
{
    connect(portfolio, &edit::Portfolio::changed, this, &RowsModel::follow);
    arrange();
}

RowsModel::~RowsModel() = default;

void RowsModel::setColumns(std::vector<std::unique_ptr<Column>> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_order.reset();
    arrange();
    endResetModel();
    emit contentChanged();
}

int RowsModel::columnOf(const QString &key) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->key() == key)
            return static_cast<int>(i);
    }
    return -1;
}

const Column *RowsModel::groupColumn() const
{
    const int index = m_groupKey.isEmpty() ? -1 : columnOf(m_groupKey);
    return index < 0 ? nullptr : m_columns[static_cast<size_t>(index)].get();
}

std::vector<OrderedRow> RowsModel::sorted(const RowFilter &filter) const
{
    std::vector<OrderedRow> rows = rowsOf(now(), m_kind, filter);
    for (auto by = m_sort.rbegin(); by != m_sort.rend(); ++by) {
        const int index = columnOf(by->column);
        if (index >= 0)
            sortRows(now(), rows, column(index), by->order);
    }
    return rows;
}

std::vector<OrderedRow> RowsModel::ordered() const
{
    std::vector<OrderedRow> rows;
    if (m_order) {
        for (const qint64 id : *m_order) {
            if (!m_filter || m_filter(now(), id))
                rows.push_back({id, groupColumn() ? now().row(m_kind, id) : nullptr, 0, {}});
        }
    } else {
        rows = sorted(m_filter);
    }
    if (const Column *group = groupColumn())
        groupRows(now(), rows, *group);
    return rows;
}

void RowsModel::arrange()
{
    QSet<QString> folded;
    for (const Group &group : m_groups) {
        if (group.folded)
            folded.insert(group.text);
    }
    const bool grouped = groupColumn() != nullptr;
    const std::vector<OrderedRow> rows = ordered();
    m_groups.clear();
    m_lines.clear();
    m_lines.reserve(rows.size());
    const bool all = !grouped && !m_order && rows.size() == now().ids(m_kind).size();
    for (const OrderedRow &r : rows) {
        if (!grouped) {
            m_lines.push_back({r.id, -1});
            continue;
        }
        if (m_groups.empty() || m_groups.back().text != r.groupText) {
            m_groups.push_back({r.groupText, 0, folded.contains(r.groupText), {}});
            m_lines.push_back({0, static_cast<int>(m_groups.size()) - 1});
        }
        Group &group = m_groups.back();
        ++group.count;
        if (group.folded)
            group.hidden.push_back(r.id);
        else
            m_lines.push_back({r.id, static_cast<int>(m_groups.size()) - 1});
    }
    if (all) {
        m_order.emplace();
        std::ranges::transform(m_lines, std::back_inserter(*m_order), &Line::id);
    }
}

void RowsModel::rebuild()
{
    beginResetModel();
    arrange();
    endResetModel();
    emit contentChanged();
}

void RowsModel::setFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void RowsModel::refilter()
{
    if (!m_order) {
        m_order.emplace();
        for (const OrderedRow &row : sorted({}))
            m_order->push_back(row.id);
    }
    rebuild();
}

void RowsModel::refine()
{
    if (groupColumn()) {
        rebuild();
        return;
    }
    beginResetModel();
    std::erase_if(m_lines, [this](const Line &line) {
        return m_filter && !m_filter(now(), line.id);
    });
    endResetModel();
    emit contentChanged();
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString key = m_columns[static_cast<size_t>(column)]->key();
    std::vector<SortBy> sort = m_sort;
    std::erase_if(sort, [&](const SortBy &by) { return by.column == key; });
    sort.insert(sort.begin(), {key, order});
    if (sort.size() > 3)
        sort.resize(3);
    // The rows stand in the order of the other columns already; sorting is stable.
    const bool standing = !m_sort.empty() && !groupColumn();
    m_sort = sort;
    reorder(standing);
}

void RowsModel::setSortedBy(const std::vector<SortBy> &sort)
{
    m_sort = sort;
    reorder(false);
}

void RowsModel::reorder(bool standing)
{
    m_order.reset();
    if (groupColumn()) {
        rebuild();
        return;
    }
    // The rows stay, only their order changes: selection and current cell must go along.
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> idsBefore;
    for (const QModelIndex &index : before)
        idsBefore.push_back(idAt(index.row()));
    if (standing) {
        std::vector<OrderedRow> lines;
        lines.reserve(m_lines.size());
        for (const Line &line : m_lines)
            lines.push_back({line.id, now().row(m_kind, line.id), 0, {}});
        sortRows(now(), lines, column(columnOf(m_sort.front().column)), m_sort.front().order);
        for (size_t i = 0; i < lines.size(); ++i)
            m_lines[i].id = lines[i].id;
    } else {
        arrange();
    }
    QHash<qint64, int> rows;
    if (!before.isEmpty()) {
        for (size_t i = 0; i < m_lines.size(); ++i)
            rows.insert(m_lines[i].id, static_cast<int>(i));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows.value(idsBefore[static_cast<size_t>(i)], -1);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowsModel::groupBy(const QString &key)
{
    if (key == m_groupKey)
        return;
    m_groupKey = key;
    m_groups.clear();
    rebuild();
}

void RowsModel::setFolded(int row, bool folded)
{
    if (!isGroup(row))
        return;
    const int g = m_lines[static_cast<size_t>(row)].group;
    Group &group = m_groups[static_cast<size_t>(g)];
    if (group.folded == folded)
        return;
    group.folded = folded;
    const auto first = m_lines.begin() + row + 1;
    if (folded) {
        if (group.count > 0)
            beginRemoveRows({}, row + 1, row + group.count);
        for (auto it = first; it != first + group.count; ++it)
            group.hidden.push_back(it->id);
        m_lines.erase(first, first + group.count);
        if (group.count > 0)
            endRemoveRows();
    } else {
        if (group.count > 0)
            beginInsertRows({}, row + 1, row + group.count);
        std::vector<Line> lines;
        for (const qint64 id : group.hidden)
            lines.push_back({id, g});
        m_lines.insert(first, lines.begin(), lines.end());
        group.hidden.clear();
        if (group.count > 0)
            endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RowsModel::setAllFolded(bool folded)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isGroup(row))
            setFolded(row, folded);
    }
}

bool RowsModel::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[static_cast<size_t>(row)].id == 0;
}

qint64 RowsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].id : 0;
}

int RowsModel::rowOf(qint64 id) const
{
    const auto it = std::ranges::find(m_lines, id, &Line::id);
    return it == m_lines.end() || id == 0 ? -1 : static_cast<int>(it - m_lines.begin());
}

int RowsModel::shownRows() const
{
    if (m_groups.empty())
        return static_cast<int>(m_lines.size());
    int count = 0;
    for (const Group &group : m_groups)
        count += group.count;
    return count;
}

std::vector<qint64> RowsModel::ids() const
{
    std::vector<qint64> result;
    for (const Line &line : m_lines) {
        if (line.id != 0) {
            result.push_back(line.id);
        } else {
            const auto &hidden = m_groups[static_cast<size_t>(line.group)].hidden;
            result.insert(result.end(), hidden.begin(), hidden.end());
        }
    }
    return result;
}

Cell RowsModel::cellAt(int row, int column) const
{
    const void *r = now().row(m_kind, idAt(row));
    return r ? m_columns[static_cast<size_t>(column)]->cell(now(), r) : Cell();
}

QString RowsModel::sumText(int column) const
{
    const Column &c = *m_columns[static_cast<size_t>(column)];
    if (!c.hasSum())
        return {};
    QMap<QString, qint64> sums; // amounts in different currencies don't add up
    for (const qint64 id : ids()) {
        Money money;
        const void *row = now().row(m_kind, id);
        if (row && c.amount(now(), row, money))
            sums[money.currency] += money.minor;
    }
    QStringList parts;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const Money sum{it.value(), it.key()};
        parts << (it.key() == now().settings().currency ? sum.amount(QLocale())
                                                        : sum.toString(QLocale()));
    }
    return parts.join(u" + "_s);
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return line.id;
    if (role == GroupRole)
        return line.id == 0;
    if (line.id == 0) {
        const Group &group = m_groups[static_cast<size_t>(line.group)];
        switch (role) {
        case Qt::DisplayRole:
            return index.column() > 0 ? QVariant() : group.text.isEmpty() ? tr("None") : group.text;
        case Qt::AccessibleTextRole:
            return tr("%1, %n rows", nullptr, group.count)
                .arg(group.text.isEmpty() ? tr("None") : group.text);
        case CountRole:
            return group.count;
        case FoldedRole:
            return group.folded;
        default:
            return {};
        }
    }
    const Column &c = *m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (c.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft));
    const void *row = now().row(m_kind, line.id);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return c.cell(now(), row).text;
    case Qt::EditRole:
        return c.value(now(), row);
    case Qt::ToolTipRole:
        return c.tip(now(), row);
    case Qt::AccessibleTextRole:
        return c.cell(now(), row).text;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &c = *m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return c.label(now());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (c.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isReadOnly() && column(index.column()).isEditable() &&
        edit::whyLocked(now(), m_kind, idAt(index.row())).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void RowsModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    m_order.reset();
    rebuild();
}

} // namespace stint::ui
