// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sourcemodel.h"

#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

void SourceModel::setSource(std::shared_ptr<const exchange::CsvResult> source)
{
    beginResetModel();
    m_source = std::move(source);
    m_marks.clear();
    m_fates.clear();
    endResetModel();
}

void SourceModel::setProblems(const std::vector<exchange::Problem> &problems)
{
    m_marks.clear();
    for (const exchange::Problem &p : problems) {
        if (p.row == 0)
            continue;
        Mark &mark = m_marks[{p.row, p.column}];
        mark.fatal = mark.fatal || p.fatal;
        mark.text += (mark.text.isEmpty() ? QString() : u"\n"_s) + p.text;
    }
    refreshMarks();
}

void SourceModel::setFates(const QHash<int, exchange::RowFate> &fates)
{
    m_fates = fates;
    refreshMarks();
}

void SourceModel::refreshMarks()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QModelIndex SourceModel::cell(int row, int column) const
{
    if (!m_source)
        return {};
    const auto &rows = m_source->table.rows;
    const auto it = std::ranges::lower_bound(rows, row, {}, &exchange::SourceRow::number);
    if (it == rows.end() || it->number != row)
        return {};
    return index(static_cast<int>(it - rows.begin()), std::max(0, column - 1));
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : static_cast<int>(m_source->table.rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : static_cast<int>(m_source->table.header.size());
}

int SourceModel::numberOf(int row) const
{
    return m_source->table.rows[static_cast<size_t>(row)].number;
}

const SourceModel::Mark *SourceModel::mark(const QModelIndex &index) const
{
    const auto it = m_marks.constFind({numberOf(index.row()), index.column() + 1});
    return it == m_marks.constEnd() ? nullptr : &*it;
}

const exchange::RowFate::Cell *SourceModel::change(const QModelIndex &index) const
{
    const auto fate = m_fates.constFind(numberOf(index.row()));
    if (fate == m_fates.constEnd())
        return nullptr;
    const auto it =
        std::ranges::find(fate->changed, index.column() + 1, &exchange::RowFate::Cell::column);
    return it == fate->changed.end() ? nullptr : &*it;
}

QString SourceModel::tip(const QModelIndex &index) const
{
    QStringList lines;
    if (const auto *cell = change(index))
        lines << (cell->was.isEmpty() ? tr("Fills what was empty")
                                      : tr("Replaces: %1").arg(cell->was.left(300).simplified()));
    if (const Mark *m = mark(index))
        lines << m->text;
    return lines.join(u'\n');
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_source->table.rows[static_cast<size_t>(index.row())]
            .cells.value(index.column())
            .left(300)
            .simplified();
    case Qt::DecorationRole:
        if (const Mark *m = mark(index))
            return icon(m->fatal ? u"cross"_s : u"warning"_s);
        if (change(index))
            return icon(u"pencil"_s);
        break;
    case Qt::FontRole:
        if (change(index)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const QString words = tip(index); !words.isEmpty())
            return words;
        break;
    default:
        break;
    }
    return {};
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_source)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? m_source->table.header.value(section) : QVariant();
    return section < rowCount() ? rowHeader(section, role) : QVariant();
}

QVariant SourceModel::rowHeader(int row, int role) const
{
    const int number = numberOf(row);
    const auto fate = m_fates.constFind(number);
    if (role == Qt::DisplayRole)
        return fate == m_fates.constEnd() ? QString::number(number)
               : fate->isNew              ? tr("%1 new").arg(number)
                                          : tr("%1 changed").arg(number);
    const auto whole = m_marks.constFind({number, 0});
    if (whole == m_marks.constEnd())
        return {};
    if (role == Qt::DecorationRole)
        return icon(whole->fatal ? u"cross"_s : u"warning"_s);
    return role == Qt::ToolTipRole ? QVariant(whole->text) : QVariant();
}

void ProblemsModel::setProblems(std::vector<exchange::Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    // What stops rows comes first, then what holds for whole columns, then cells.
    std::ranges::stable_sort(m_problems,
                             [](const exchange::Problem &a, const exchange::Problem &b) {
                                 return a.fatal != b.fatal ? a.fatal : a.row < b.row;
                             });
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const exchange::Problem &p = problem(index.row());
    if (role == Qt::DisplayRole && index.column() == What)
        return p.text;
    if (role == Qt::ToolTipRole)
        return p.toString();
    if (index.column() != Where)
        return {};
    if (role == Qt::DecorationRole)
        return icon(p.fatal ? u"cross"_s : p.row > 0 ? u"warning"_s : u"info"_s);
    if (role == Qt::AccessibleDescriptionRole)
        return p.fatal ? tr("Can't be taken") : tr("Remark");
    if (role != Qt::DisplayRole)
        return {};
    if (p.row == 0 && p.column == 0)
        return tr("All");
    const QString column = u"%1 %2"_s.arg(exchange::columnLetters(p.column - 1), p.columnName);
    if (p.row == 0)
        return tr("Column %1").arg(column);
    return p.column == 0 ? tr("Row %1").arg(p.row) : tr("Row %1, %2").arg(p.row).arg(column);
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : tr("What to know");
}

} // namespace stint::ui
