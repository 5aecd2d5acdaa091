// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/valuesmodel.h"

#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using exchange::ValueFate;

QString fateWords(const ValueFate &value)
{
    switch (value.kind) {
    case ValueFate::New:
        return ValuesModel::tr("New");
    case ValueFate::Changes:
        return ValuesModel::tr("Changes");
    case ValueFate::Stays:
        return value.field.isEmpty() ? ValuesModel::tr("Stays away: removed here")
                                     : ValuesModel::tr("Stays: changed here");
    case ValueFate::GoneThere:
        break;
    }
    return ValuesModel::tr("Stays: no longer in the file");
}

} // namespace

void ValuesModel::setValues(std::vector<ValueFate> values)
{
    beginResetModel();
    m_values = std::move(values);
    // What somebody may want otherwise comes first.
    std::ranges::stable_partition(m_values,
                                  [](const ValueFate &v) { return v.kind == ValueFate::Stays; });
    endResetModel();
}

bool ValuesModel::keepsOwn() const
{
    return std::ranges::any_of(m_values,
                               [](const ValueFate &v) { return v.kind == ValueFate::Stays; });
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    const ValueFate &value = m_values[static_cast<size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == Fate)
        return icon(value.kind == ValueFate::New       ? u"plus"_s
                    : value.kind == ValueFate::Changes ? u"pencil"_s
                                                       : u"lock"_s);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return value.what;
    case Field:
        return value.field;
    case Here:
        return role == Qt::DisplayRole ? value.here.simplified() : value.here;
    case Comes:
        return role == Qt::DisplayRole ? value.comes.simplified() : value.comes;
    default:
        return fateWords(value);
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Field:
        return tr("Field");
    case Here:
        return tr("Here");
    case Comes:
        return tr("In the file");
    default:
        return tr("What happens");
    }
}

} // namespace stint::ui
