// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/tableprint.h"

#include "model/report/reports.h"
#include "ui/print/paper.h"
#include "ui/widgets/table/tableview.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

report::Cell cell(const QString &text, bool bold)
{
    report::Cell result;
    result.lines << report::Runs{{.text = text.simplified(), .bold = bold}};
    return result;
}

} // namespace

report::Document tableDocument(const TableView &table, const QString &title, const QString &filter)
{
    const RowsModel &rows = *table.rows();
    const report::Words say;
    const QDate today = rows.portfolio()->clock().today();
    report::Document document = report::blankDocument(title, rows.now().settings(), say, today);
    document.foot = title;

    report::Table paper;
    const std::vector<int> columns = table.shownColumns();
    for (const int c : columns) {
        paper.columns << report::Column{.title = rows.column(c).label(rows.now()),
                                        .weight = double(std::max(table.columnWidth(c), 24)),
                                        .right = rows.column(c).isRightAligned(),
                                        .maxLines = 3};
    }
    for (int row = 0; row < rows.rowCount(); ++row) {
        const bool group = rows.isGroup(row);
        QList<report::Cell> cells;
        for (const int c : columns) {
            const bool empty = group && !cells.isEmpty();
            const QModelIndex index = rows.index(row, group ? 0 : c);
            cells << cell(empty ? QString() : index.data(Qt::DisplayRole).toString(), group);
        }
        paper.rows.push_back(std::move(cells));
    }
    QList<report::Cell> sums;
    bool adds = false;
    for (const int c : columns) {
        sums << cell(rows.sumText(c), true);
        adds = adds || !rows.sumText(c).isEmpty();
    }
    if (adds && rows.shownRows() > 1)
        paper.rows.push_back(std::move(sums));
    const int shown = rows.shownRows();
    const auto all = static_cast<int>(rows.now().ids(rows.kind()).size());
    report::Section section;
    section.landscape = paper.columns.size() > uprightColumns;
    section.blocks.emplace_back(report::Heading{
        .level = 1,
        .text = title,
        .aside = shown == all
                     ? QCoreApplication::translate("TablePrint", "%n rows", nullptr, all)
                     : QCoreApplication::translate("TablePrint", "%1 of %n rows", nullptr, all)
                           .arg(say.locale().toString(shown))});
    section.blocks.emplace_back(std::move(paper));
    document.sections.push_back(std::move(section));
    sayFilter(document, filter);
    return document;
}

void sayFilter(report::Document &document, const QString &filter)
{
    auto &blocks = document.sections.front().blocks;
    if (!filter.isEmpty())
        blocks.insert(blocks.begin() + 1,
                      report::Paragraph{.runs = {{.text = filter, .secondary = true}}});
}

void printDocument(const report::Document &document, const QString &title, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    const bool across = document.sections.front().landscape;
    printer.setPageOrientation(across ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("TablePrint", "Print: %1").arg(title));
    QObject::connect(
        &dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&document](QPrinter *to) {
            report::Document laid = document;
            const QPageLayout page = to->pageLayout();
            laid.sections.front().landscape = page.orientation() == QPageLayout::Landscape;
            (void)printSheets(layOut(laid, page.pageSize().size(QPageSize::Point)), *to);
        });
    dialog.exec();
}

} // namespace stint::ui
