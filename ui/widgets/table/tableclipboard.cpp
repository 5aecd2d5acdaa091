// SPDX-License-Identifier: GPL-3.0-or-later
// A TableView and spreadsheets: rows and columns stay rows and columns, both ways.
#include "ui/widgets/table/tableview.h"

#include "model/exchange/celltext.h"
#include "model/exchange/clipboardtext.h"
#include "model/exchange/csvguard.h"
#include "model/exchange/csvwriter.h"
#include "ui/itemmodels/challengefilter.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// As data: days in ISO form.
QString plainText(const Column &column, const Snapshot &now, const void *row)
{
    const QVariant value = column.plain(now, row);
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.isValid() ? value.toString() : column.cell(now, row).text;
}

} // namespace

QString TableView::textOf(qint64 id, int column) const
{
    const Column &c = m_rows->column(column);
    const void *row = m_rows->now().row(m_rows->kind(), id);
    if (!row)
        return {};
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (c.field() && c.field()->kind == FieldKind::Money) {
        const auto money = c.field()->get(row).value<Money>();
        return money.currency == m_rows->now().settings().currency ? money.amount(plain)
                                                                   : money.toString(plain);
    }
    if (c.field())
        return exchange::cellText(*c.field(), row, m_rows->now(), QLocale());
    if (c.extra())
        return c.value(m_rows->now(), row).toString();
    const QVariant value = c.plain(m_rows->now(), row);
    if (value.typeId() == QMetaType::QDate)
        return plain.toString(value.toDate(), QLocale::ShortFormat);
    return value.isValid() ? plain.toString(value.toInt()) : c.cell(m_rows->now(), row).text;
}

void TableView::copy()
{
    copyRows(false);
}

void TableView::copyWithHeadings()
{
    copyRows(true);
}

void TableView::copyRows(bool headings)
{
    exchange::CellBlock block;
    const std::vector<int> columns = shownColumns();
    for (const qint64 id : selectedIds()) {
        QStringList cells;
        for (const int c : columns)
            cells << textOf(id, c);
        block.push_back(cells);
    }
    if (block.empty())
        return;
    const auto count = static_cast<int>(block.size());
    if (headings) {
        QStringList labels;
        for (const int c : columns)
            labels << m_rows->column(c).label(m_rows->now());
        block.insert(block.begin(), labels);
    }
    QGuiApplication::clipboard()->setText(exchange::clipboardText(block));
    emit said(tr("%n rows copied", nullptr, count));
}

void TableView::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

std::vector<int> TableView::columnsCalled(const QStringList &labels) const
{
    std::vector<int> columns;
    for (const QString &label : labels) {
        int found = -1;
        for (int c = 0; c < m_rows->columnCount() && found < 0; ++c) {
            const Column &column = m_rows->column(c);
            const bool called = folded(column.label(m_rows->now())) == folded(label.trimmed()) ||
                                (column.field() &&
                                 folded(column.field()->displayLabel()) == folded(label.trimmed()));
            if (called)
                found = c;
        }
        if (found < 0)
            return {};
        columns.push_back(found);
    }
    return columns;
}

void TableView::pasteText(const QString &text)
{
    exchange::CellBlock block = exchange::cellsFromClipboard(text);
    if (block.empty())
        return;
    if (m_rows->isReadOnly()) {
        emit failed(tr("This table can only be read."));
        return;
    }
    std::vector<int> columns = shownColumns();
    size_t firstColumn = 0;
    const std::vector<int> named =
        block.size() > 1 ? columnsCalled(block.front()) : std::vector<int>();
    if (!named.empty()) {
        // The first line is a heading: cells go where it says.
        columns = named;
        block.erase(block.begin());
    } else if (static_cast<size_t>(block.front().size()) < columns.size()) {
        // A block as wide as the table is whole rows; a narrower one begins at the current cell,
        // or, without one, where a row gets its name.
        int from = currentIndex().isValid() ? currentIndex().column() : -1;
        for (size_t i = 0; from < 0 && i < columns.size(); ++i) {
            const FieldInfo *field = m_rows->column(columns[i]).field();
            if (field && has(field->use, FieldUse::Required) && !has(field->use, FieldUse::Code))
                from = columns[i];
        }
        const auto at = std::ranges::find(columns, from);
        firstColumn = static_cast<size_t>(at == columns.end() ? 0 : at - columns.begin());
    }
    // One cell fills all selected rows; a block goes down from the first of them.
    std::vector<qint64> targets = selectedIds();
    const bool oneCell = block.size() == 1 && block.front().size() == 1;
    if (!oneCell) {
        const int first = targets.empty() ? m_rows->rowCount() : m_rows->rowOf(targets.front());
        targets.clear();
        for (int row = first; row < m_rows->rowCount() && targets.size() < block.size(); ++row) {
            if (const qint64 id = m_rows->idAt(row))
                targets.push_back(id);
        }
    } else if (targets.empty()) {
        emit failed(tr("Select the rows to paste into first."));
        return;
    }
    const int newRows = oneCell ? 0 : static_cast<int>(block.size() - targets.size());
    const size_t lines = targets.size() + static_cast<size_t>(newRows);

    exchange::References references(m_rows->now());
    std::vector<CellValue> cells;
    QSet<QString> passedOver;
    for (size_t line = 0; line < lines; ++line) {
        const QStringList &texts = block[oneCell ? 0 : line];
        const qint64 id =
            line < targets.size() ? targets[line] : -static_cast<qint64>(line - targets.size()) - 1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const size_t at = firstColumn + static_cast<size_t>(i);
            if (at >= columns.size())
                break;
            const Column &column = m_rows->column(columns[at]);
            const QString old = id > 0 ? textOf(id, columns[at]) : QString();
            if (texts[i].trimmed() == old.trimmed())
                continue;
            if (!column.isEditable()) {
                passedOver.insert(column.label(m_rows->now()));
                continue;
            }
            if (!column.field()) {
                cells.push_back({id, columns[at], texts[i]});
                continue;
            }
            const auto value = exchange::parseCell(*column.field(), texts[i], m_rows->now(),
                                                   references, QLocale());
            if (!value) {
                emit failed(tr("Nothing was pasted. Row %1, %2: %3")
                                .arg(line + 1)
                                .arg(column.label(m_rows->now()), value.error().message));
                return;
            }
            cells.push_back({id, columns[at], *value});
        }
    }
    if (!m_rows->edit(cells, newRows))
        return;
    QString words = tr("%n cells pasted", nullptr, static_cast<int>(cells.size()));
    if (!passedOver.isEmpty())
        words += u". "_s + tr("Left as it was, since the program works it out: %1")
                               .arg(QStringList(passedOver.values()).join(u", "_s));
    emit said(words);
}

void TableView::clearCells()
{
    const int column = editableCurrentColumn();
    const std::vector<qint64> ids = selectedIds();
    if (column < 0 || ids.empty())
        return;
    const FieldInfo *field = m_rows->column(column).field();
    QVariant none = QString();
    if (field) {
        const auto value = exchange::parseCell(*field, {}, m_rows->now());
        if (!value) {
            emit failed(value.error().message);
            return;
        }
        none = *value;
    }
    m_rows->edit(ids, column, none);
}

void TableView::fillDown()
{
    const int column = editableCurrentColumn();
    std::vector<qint64> ids = selectedIds();
    if (column < 0)
        return;
    if (ids.size() < 2) {
        emit failed(tr("Select the row to copy from and the rows below it, then fill down."));
        return;
    }
    const QVariant value = m_rows->index(m_rows->rowOf(ids.front()), column).data(Qt::EditRole);
    ids.erase(ids.begin());
    m_rows->edit(ids, column, value);
}

void TableView::removeSelected()
{
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty())
        return;
    const int row = currentIndex().row();
    if (m_rows->removeRows(ids)) {
        const int next = qMin(row, m_rows->rowCount() - 1);
        if (m_rows->idAt(next) != 0)
            select({m_rows->idAt(next)});
    }
}

QByteArray TableView::toCsv() const
{
    const std::vector<int> columns = shownColumns();
    std::vector<QStringList> lines(1);
    for (const int c : columns)
        lines[0] << exchange::guarded(m_rows->column(c).label(m_rows->now()));
    exchange::References references(m_rows->now());
    for (const qint64 id : m_rows->ids()) {
        const void *row = m_rows->now().row(m_rows->kind(), id);
        QStringList line;
        for (const int c : columns) {
            const Column &column = m_rows->column(c);
            line << exchange::guarded(column.field()
                                          ? exchange::dataText(*column.field(), row, references)
                                      : column.extra() ? column.value(m_rows->now(), row).toString()
                                                       : plainText(column, m_rows->now(), row));
        }
        lines.push_back(line);
    }
    return exchange::csvText(lines);
}

} // namespace stint::ui
