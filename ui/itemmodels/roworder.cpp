// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/roworder.h"

#include <QCollator>

namespace stint::ui {

namespace {

QCollator collator()
{
    // The C locale compares code points, which puts "Élise" after "Zoe".
    const QLocale locale;
    QCollator c(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    c.setNumericMode(true); // "26-9" before "26-10"
    c.setCaseSensitivity(Qt::CaseInsensitive);
    return c;
}

/// The rank of each text among the distinct ones, in the locale's order.
std::vector<qint64> ranksOf(const std::vector<QString> &texts)
{
    QHash<QString, qint64> ranks;
    for (const QString &text : texts)
        ranks.insert(text, Column::empty);

    struct Distinct {
        QCollatorSortKey key;
        const QString *text;
    };
    const QCollator c = collator();
    std::vector<Distinct> distinct;
    distinct.reserve(static_cast<size_t>(ranks.size()));
    for (auto it = ranks.keyBegin(); it != ranks.keyEnd(); ++it) {
        if (!it->isEmpty())
            distinct.push_back({c.sortKey(*it), &*it});
    }
    std::ranges::sort(distinct, [](const Distinct &a, const Distinct &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : *a.text < *b.text;
    });
    qint64 next = 0;
    for (const Distinct &d : distinct)
        ranks[*d.text] = next++;

    std::vector<qint64> result;
    result.reserve(texts.size());
    for (const QString &text : texts)
        result.push_back(ranks.value(text));
    return result;
}

std::vector<qint64> keysOf(const Snapshot &now, const std::vector<OrderedRow> &rows,
                           const Column &column)
{
    if (column.sortsByNumber()) {
        std::vector<qint64> keys;
        keys.reserve(rows.size());
        for (const OrderedRow &r : rows)
            keys.push_back(column.sortNumber(now, r.row));
        return keys;
    }
    std::vector<QString> texts;
    texts.reserve(rows.size());
    for (const OrderedRow &r : rows)
        texts.push_back(column.sortText(now, r.row));
    return ranksOf(texts);
}

bool before(qint64 a, qint64 b, Qt::SortOrder order)
{
    if (a == Column::empty || b == Column::empty)
        return a != Column::empty && b == Column::empty;
    return order == Qt::AscendingOrder ? a < b : b < a;
}

} // namespace

std::vector<OrderedRow> rowsOf(const Snapshot &now, EntityKind kind, const RowFilter &filter)
{
    std::vector<OrderedRow> rows;
    for (const qint64 id : now.ids(kind)) {
        if (!filter || filter(now, id))
            rows.push_back({id, now.row(kind, id), 0, {}});
    }
    return rows;
}

void sortRows(const Snapshot &now, std::vector<OrderedRow> &rows, const Column &column,
              Qt::SortOrder order)
{
    const std::vector<qint64> keys = keysOf(now, rows, column);
    std::vector<quint32> indexes(rows.size());
    for (size_t i = 0; i < indexes.size(); ++i)
        indexes[i] = static_cast<quint32>(i);
    std::ranges::stable_sort(indexes,
                             [&](quint32 a, quint32 b) { return before(keys[a], keys[b], order); });
    std::vector<OrderedRow> sorted;
    sorted.reserve(rows.size());
    for (const quint32 i : indexes)
        sorted.push_back(std::move(rows[i]));
    rows = std::move(sorted);
}

void groupRows(const Snapshot &now, std::vector<OrderedRow> &rows, const Column &column)
{
    for (OrderedRow &r : rows)
        r.groupText = column.groupText(now, r.row);
    const std::vector<qint64> keys = keysOf(now, rows, column);
    // Two keys with the same words (two budgets that print alike) are one group.
    QHash<QString, qint64> keyOfText;
    for (size_t i = 0; i < rows.size(); ++i) {
        const qint64 key = rows[i].groupText.isEmpty() ? Column::empty : keys[i];
        auto it = keyOfText.find(rows[i].groupText);
        if (it == keyOfText.end())
            keyOfText.insert(rows[i].groupText, key);
        else
            *it = std::min(*it, key);
    }
    for (OrderedRow &r : rows)
        r.group = keyOfText.value(r.groupText);
    std::ranges::stable_sort(rows, [](const OrderedRow &a, const OrderedRow &b) {
        return a.group != b.group ? a.group < b.group : a.groupText < b.groupText;
    });
}

int compareRows(const Snapshot &now, const void *a, const void *b, const Column &column,
                Qt::SortOrder order)
{
    int result = 0;
    if (column.sortsByNumber()) {
        const qint64 x = column.sortNumber(now, a);
        const qint64 y = column.sortNumber(now, b);
        if (x == Column::empty || y == Column::empty)
            return x == y ? 0 : x == Column::empty ? 1 : -1;
        result = x < y ? -1 : x > y ? 1 : 0;
    } else {
        const QString x = column.sortText(now, a);
        const QString y = column.sortText(now, b);
        if (x.isEmpty() || y.isEmpty())
            return x.isEmpty() == y.isEmpty() ? 0 : x.isEmpty() ? 1 : -1;
        result = collator().compare(x, y);
    }
    return order == Qt::AscendingOrder ? result : -result;
}

} // namespace stint::ui
