// SPDX-License-Identifier: GPL-3.0-or-later
// How typing into a table becomes edits of the portfolio.
#include "model/edit/fields.h"
#include "ui/itemmodels/rowsmodel.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

bool RowsModel::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error().message);
    return result.has_value();
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return edit({idAt(index.row())}, index.column(), value);
}

bool RowsModel::edit(const std::vector<qint64> &ids, int column, const QVariant &value)
{
    if (m_intercept && m_intercept(ids, this->column(column), value))
        return true;
    std::vector<CellValue> cells;
    for (const qint64 id : ids)
        cells.push_back({id, column, value});
    return edit(cells);
}

bool RowsModel::edit(const std::vector<CellValue> &cells, int newRows)
{
    return report(m_portfolio->perform(changesFor(cells, newRows)));
}

Result<ChangeSet> RowsModel::changesFor(std::vector<CellValue> cells, int newRows) const
{
    const QDate today = m_portfolio->clock().today();
    Snapshot after = now();
    ChangeSet people; // and organisations that cells name and that don't exist yet
    QHash<QString, qint64> newIds;
    for (CellValue &cell : cells) {
        const FieldInfo *field = column(cell.column).field();
        if (!field || !cell.value.canConvert<NewReference>())
            continue;
        const QString name = cell.value.value<NewReference>().name;
        qint64 &id = newIds[name + QString::number(static_cast<int>(field->target))];
        if (id == 0) {
            const Result<ChangeSet> added =
                edit::addRow(after, field->target, {{u"name"_s, name}}, today);
            if (!added)
                return added;
            id = edit::addedRow(*added, field->target);
            after.apply(*added);
            people.append(*added);
        }
        cell.value = id;
    }

    std::vector<edit::CellEdit> fields;
    std::map<qint64, Extras> extras;         // by row, new ones too
    std::map<qint64, QVariantMap> rowsToAdd; // by −1, −2, …
    for (const CellValue &cell : cells) {
        const Column &c = column(cell.column);
        if (!c.isEditable())
            continue;
        if (c.field() && cell.id < 0) {
            rowsToAdd[cell.id].insert(c.field()->name, cell.value);
            continue;
        }
        if (c.field()) {
            fields.push_back({cell.id, c.field(), cell.value});
            continue;
        }
        const Challenge *challenge = now().find(Id<Challenge>(cell.id));
        if (!challenge && cell.id > 0)
            continue;
        auto it = extras.try_emplace(cell.id, challenge ? challenge->extras : Extras()).first;
        const QString text = cell.value.toString();
        if (text.isEmpty())
            it->second.remove(c.extra().value);
        else
            it->second.insert(c.extra().value, text);
    }
    for (const auto &[id, value] : extras) {
        const FieldInfo *field = entityInfo(m_kind).field("extras"_L1);
        if (id < 0)
            rowsToAdd[id].insert(field->name, QVariant::fromValue(value));
        else
            fields.push_back({id, field, QVariant::fromValue(value)});
    }

    Result<ChangeSet> all = edit::setCells(after, m_kind, fields, today);
    if (!all)
        return all;
    after.apply(*all);
    if (!people.isEmpty()) {
        const QString words = all->words;
        people.append(*all);
        people.words = words;
        all = people;
    }
    for (int i = 1; i <= newRows; ++i) {
        QVariantMap values = m_newRowValues;
        values.insert(rowsToAdd[-i]);
        const Result<ChangeSet> added = edit::addRow(after, m_kind, values, today);
        if (!added)
            return added;
        after.apply(*added);
        const QString words = all->words.isEmpty() ? added->words : all->words;
        all->append(*added);
        all->words = words;
    }
    if (newRows > 1 && fields.empty())
        all->words = tr("add %n rows", nullptr, newRows);
    return all;
}

qint64 RowsModel::addRow(const QVariantMap &values)
{
    QVariantMap all = m_newRowValues;
    all.insert(values);
    const Result<ChangeSet> added = edit::addRow(now(), m_kind, all, m_portfolio->clock().today());
    if (!added)
        return report(std::unexpected(added.error())) ? 0 : 0;
    const qint64 id = edit::addedRow(*added, m_kind);
    return report(m_portfolio->perform(*added)) ? id : 0;
}

bool RowsModel::removeRows(const std::vector<qint64> &ids)
{
    return report(m_portfolio->perform(edit::removeRows(now(), m_kind, ids)));
}

bool RowsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || isReadOnly())
        return false;
    std::vector<qint64> ids;
    for (int r = row; r < row + count; ++r) {
        if (const qint64 id = idAt(r))
            ids.push_back(id);
    }
    return !ids.empty() && removeRows(ids);
}

} // namespace stint::ui
