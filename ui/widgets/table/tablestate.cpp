// SPDX-License-Identifier: GPL-3.0-or-later
// How a table was left comes back the next time: by the columns' keys, so that it survives a new
// version, another language, and fields of the team's own that come and go.
#include "ui/widgets/table/tableview.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::ui {

QByteArray TableView::saveState() const
{
    QJsonArray columns;
    for (const int c : shownColumns()) {
        QJsonObject column{{u"key"_s, m_rows->column(c).key()}};
        if (m_widthsChosen)
            column.insert(u"width"_s, columnWidth(c));
        columns << column;
    }
    QJsonArray sort;
    for (const SortBy &by : m_rows->sortedBy())
        sort << QJsonObject{{u"key"_s, by.column}, {u"down"_s, by.order == Qt::DescendingOrder}};
    return QJsonDocument(QJsonObject{{u"columns"_s, columns},
                                     {u"sort"_s, sort},
                                     {u"group"_s, m_rows->groupedBy()},
                                     {u"widths"_s, m_widthsChosen},
                                     {u"compact"_s, m_compact}})
        .toJson(QJsonDocument::Compact);
}

void TableView::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    QStringList keys;
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (const auto &column : columns) {
        const QString key = column.toObject().value(u"key"_s).toString();
        if (m_rows->columnOf(key) >= 0)
            keys << key;
    }
    if (keys.isEmpty())
        return;
    m_widthsChosen = object.value(u"widths"_s).toBool();
    setCompact(object.value(u"compact"_s).toBool());
    setDefaultColumns(keys);
    if (m_widthsChosen) {
        for (const auto &column : columns) {
            const int c = m_rows->columnOf(column.toObject().value(u"key"_s).toString());
            const int width = column.toObject().value(u"width"_s).toInt();
            if (c >= 0 && width >= 20 && width < 4000)
                setColumnWidth(c, width);
        }
    }
    std::vector<SortBy> sort;
    for (const auto &by : object.value(u"sort"_s).toArray()) {
        const QString key = by.toObject().value(u"key"_s).toString();
        if (m_rows->columnOf(key) >= 0)
            sort.push_back({key, by.toObject().value(u"down"_s).toBool() ? Qt::DescendingOrder
                                                                         : Qt::AscendingOrder});
    }
    m_rows->setSortedBy(sort);
    const QString group = object.value(u"group"_s).toString();
    m_rows->groupBy(m_rows->columnOf(group) >= 0 ? group : QString());
}

} // namespace stint::ui
