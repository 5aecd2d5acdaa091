// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/numberview.h"

#include "model/exchange/clipboardtext.h"
#include "model/exchange/csvguard.h"
#include "model/exchange/csvwriter.h"
#include "model/report/reports.h"
#include "ui/pages/parts/tableprint.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace stint::ui {

void NumberModel::setTable(NumberTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int NumberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int NumberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant NumberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_table.isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant NumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (m_table.isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

namespace {

/// The row that another had become, or was before; -1 if there is none.
int rowLike(const NumberTable &table, const NumberTable &other, int row)
{
    const auto at = static_cast<size_t>(row);
    const auto named = std::ranges::find(table.rows, other.rows[at].value(0),
                                         [](const QStringList &cells) { return cells.value(0); });
    if (named != table.rows.end())
        return static_cast<int>(named - table.rows.begin());
    const auto same = std::ranges::find(table.ids, other.ids[at]);
    return same == table.ids.end() ? -1 : static_cast<int>(same - table.ids.begin());
}

} // namespace

NumberView::NumberView(QWidget *parent)
    : QTableView(parent)
    , m_model(new NumberModel(this))
{
    setModel(m_model);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    horizontalHeader()->setStretchLastSection(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this] { emit opened(idsOfSelected()); });
}

void NumberView::setTable(NumberTable table)
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(rowLike(table, this->table(), index.row()));
    std::erase(rows, -1);
    const QModelIndex was = currentIndex();
    const QPoint current(was.column(),
                         was.isValid() ? rowLike(table, this->table(), was.row()) : -1);
    m_filling = true;
    m_model->setTable(std::move(table));
    m_filling = false;
    showSelected(rows, current);
    resizeColumnsToContents();
    for (int c = 0; c < m_model->columnCount(); ++c)
        setColumnWidth(c, columnWidth(c) + 16);
}

void NumberView::showSelected(const std::vector<int> &rows, QPoint current)
{
    m_filling = true;
    selectionModel()->clear();
    const QModelIndex at = m_model->index(current.y(), current.x());
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    for (const int row : rows)
        selectionModel()->select(m_model->index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_filling = false;
}

void NumberView::select(const std::vector<qint64> &ids)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    const QList<qint64> had = idsOfSelected();
    if (wanted == QSet<qint64>(had.begin(), had.end()))
        return; // rows may count the same challenges; those that were chosen stay so
    std::vector<int> rows;
    int current = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &counted = table().ids[static_cast<size_t>(row)];
        if (!counted.empty() &&
            std::ranges::all_of(counted, [&wanted](qint64 id) { return wanted.contains(id); }))
            rows.push_back(row);
        if (current < 0 && !ids.empty() && std::ranges::find(counted, ids.front()) != counted.end())
            current = row;
    }
    const int column = std::max(currentIndex().column(), 0);
    showSelected(rows, QPoint(column, rows.empty() ? current : rows.front()));
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QList<qint64> NumberView::idsOfSelected() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        for (const qint64 id : table().ids[static_cast<size_t>(index.row())]) {
            if (!ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

void NumberView::copy() const
{
    std::vector<QStringList> lines{table().heads};
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (all || selectionModel()->isRowSelected(row))
            lines.push_back(table().rows[static_cast<size_t>(row)]);
    }
    QApplication::clipboard()->setText(exchange::clipboardText(lines));
}

void NumberView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection())
        return;
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(keys ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                            : event->globalPos());
}

void NumberView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened(idsOfSelected());
    else
        QTableView::keyPressEvent(event);
}

void NumberView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_filling)
        emit chosen(idsOfSelected());
}

QByteArray csvOf(const NumberTable &table)
{
    std::vector<QStringList> lines{table.heads};
    lines.insert(lines.end(), table.rows.begin(), table.rows.end());
    for (QStringList &line : lines) {
        for (QString &cell : line)
            cell = exchange::guarded(cell);
    }
    return exchange::csvText(lines);
}

report::Document documentOf(const NumberTable &table, const QString &title, const QString &note,
                            const Snapshot &now, QDate today)
{
    const report::Words say;
    report::Document document = report::blankDocument(title, now.settings(), say, today);
    document.foot = title;
    report::Table paper;
    for (int c = 0; c < table.heads.size(); ++c) {
        const bool words = table.isText(c);
        // Numbers and the words over them are not broken.
        qsizetype longest = table.heads[c].size();
        for (const QStringList &row : table.rows)
            longest = std::max(longest, row.value(c).size());
        paper.columns << report::Column{
            .title = table.heads[c],
            .weight = words ? 3.0 : std::max(1.0, static_cast<double>(longest) / 7),
            .right = !words};
    }
    for (const QStringList &row : table.rows) {
        QList<report::Cell> cells;
        for (const QString &text : row) {
            report::Cell cell;
            cell.lines << report::Runs{{.text = text}};
            cells << cell;
        }
        paper.rows.push_back(std::move(cells));
    }
    report::Section section;
    section.landscape = paper.columns.size() > uprightColumns;
    section.blocks.emplace_back(report::Heading{.level = 1, .text = title});
    if (!note.isEmpty())
        section.blocks.emplace_back(report::Paragraph{.runs = {{.text = note}}});
    section.blocks.emplace_back(std::move(paper));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace stint::ui
