// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/boardpaper.h"

#include "model/report/reports.h"
#include "ui/pages/challenges/boardview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
};

report::Cell cell(const QString &text, bool bold = false)
{
    return {.lines = {report::Runs{{.text = text, .bold = bold}}}};
}

report::Cell statusCell(const CardText &card)
{
    report::Cell status = cell(card.statusText);
    status.shape =
        card.closed ? report::Shape::Dash : report::shapeOf(static_cast<Status>(card.status));
    return status;
}

report::Cell dueCell(const CardText &card)
{
    if (card.dueKind == governance::DueKind::None)
        return cell(u"–"_s);
    return {.lines = {report::Runs{{.text = card.due, .bold = card.late}},
                      report::Runs{{.text = card.dueWhat, .secondary = true}}}};
}

} // namespace

report::Document boardDocument(BoardView &board, const QString &title, const Snapshot &now,
                               QDate today)
{
    const report::Words say;
    report::Document document = report::blankDocument(title, now.settings(), say, today);
    document.foot = title;
    report::Section section;
    section.blocks.emplace_back(report::Heading{.level = 1, .text = title});
    for (int c = 0; c < static_cast<int>(board.columns().size()); ++c) {
        const BoardColumn &column = board.columns()[static_cast<size_t>(c)];
        if (board.isFolded(c))
            continue;
        section.blocks.emplace_back(
            report::Heading{.level = 2, .text = column.title, .aside = column.countText()});
        if (column.ids.empty()) {
            section.blocks.emplace_back(report::Paragraph{
                .runs = {{.text = Words::tr("Nothing here."), .secondary = true}}});
            continue;
        }
        report::Table table;
        table.columns = {{Words::tr("Challenge"), 4.4},
                         {Words::tr("Status"), 1.6},
                         {Words::tr("In stage"), 1.8},
                         {Words::tr("Owner"), 1.8},
                         {Words::tr("Next due"), 2.6}};
        if (board.lanesBy())
            table.columns << report::Column{Words::tr("Lane"), 1.6};
        for (const qint64 id : column.ids) {
            const CardText &card = board.card(id);
            QList<report::Cell> cells{cell(card.code + u' ' + card.title, true), statusCell(card),
                                      cell(card.inStage, card.pastLimit), cell(card.owner),
                                      dueCell(card)};
            if (board.lanesBy()) {
                const int lane = board.laneOf(id);
                cells << cell(lane < 0 ? QString()
                                       : board.lanes()[static_cast<size_t>(lane)].title);
            }
            table.rows.push_back(std::move(cells));
        }
        section.blocks.emplace_back(std::move(table));
    }
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace stint::ui
