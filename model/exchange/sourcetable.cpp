// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sourcetable.h"

#include "model/exchange/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::exchange {

QString Problem::toString() const
{
    if (row == 0 && column == 0)
        return text;
    const QString where =
        column == 0 ? QString()
                    : u"%1 “%2”"_s.arg(columnLetters(column - 1), columnName.simplified());
    if (row == 0)
        return QCoreApplication::translate("Exchange", "Column %1: %2").arg(where, text);
    if (column == 0)
        return QCoreApplication::translate("Exchange", "Row %1: %2").arg(row).arg(text);
    return QCoreApplication::translate("Exchange", "Row %1, column %2: %3")
        .arg(row)
        .arg(where, text);
}

QStringList SourceTable::column(int index) const
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(rows.size()));
    for (const SourceRow &row : rows)
        cells << row.cells.value(index);
    return cells;
}

bool SourceTable::isTooLong(const SourceRow &row) const
{
    for (qsizetype i = header.size(); i < row.cells.size(); ++i) {
        if (!row.cells[i].trimmed().isEmpty())
            return true;
    }
    return false;
}

QString columnLetters(int index)
{
    QString letters;
    for (int n = index + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters;
}

QStringList cleanHeader(const QStringList &cells)
{
    QStringList header;
    QSet<QString> taken;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString name = cells[i].simplified().left(200);
        if (name.isEmpty())
            name = QCoreApplication::translate("Exchange", "Column %1")
                       .arg(columnLetters(static_cast<int>(i)));
        QString unique = name;
        for (int n = 2; taken.contains(unique.toCaseFolded()); ++n)
            unique = u"%1 (%2)"_s.arg(name).arg(n);
        taken.insert(unique.toCaseFolded());
        header << unique;
    }
    return header;
}

std::optional<Problem> headerRemark(const QStringList &cells, int row)
{
    static const QRegularExpression data(u"^[$€£]?\\s*[0-9][0-9.,\\s]*%?$|^https?://"_s);
    const auto looksLikeData = [](const QString &cell) {
        const QString text = cell.trimmed();
        return text.size() > 120 || data.match(text).hasMatch() ||
               readDate(text, DateOrder::MonthFirst) || readDate(text, DateOrder::DayFirst);
    };
    if (std::ranges::count_if(cells, looksLikeData) < 2)
        return {};
    return Problem{row,
                   0,
                   {},
                   QCoreApplication::translate(
                       "Exchange", "This row is taken for the names of the columns, but it looks "
                                   "like data. If it is, put a row of names above it."),
                   false};
}

SourceTable tableFromCells(const std::vector<QStringList> &cells)
{
    SourceTable table;
    int number = 0;
    for (const QStringList &row : cells) {
        ++number;
        if (std::ranges::all_of(row, [](const QString &c) { return c.trimmed().isEmpty(); }))
            continue;
        if (!table.header.isEmpty()) {
            table.rows.push_back({number, row});
            continue;
        }
        table.header = cleanHeader(row);
        if (auto remark = headerRemark(row, number))
            table.problems.push_back(std::move(*remark));
    }
    return table;
}

} // namespace stint::exchange
