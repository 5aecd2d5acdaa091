// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges page on paper: the table as it is shown, the board's columns one after another, or
// a chart and its numbers; and which challenges these are.
#include "ui/itemmodels/filterwords.h"
#include "ui/pages/challenges/boardpaper.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/challenges/rankedview.h"
#include "ui/pages/challenges/sensitivitypanel.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/pages/charts/chartpaper.h"
#include "ui/pages/charts/numberview.h"
#include "ui/pages/parts/tableprint.h"

namespace stint::ui {

report::Document ChallengesPage::paper() const
{
    const ChartPanel *chart = m_shown->shownChart();
    const QString filter =
        filterWords(*m_context.filter, m_context.portfolio->now(), m_facts.today());
    if (m_shown->view() == ChallengeView::Board) {
        report::Document document =
            boardDocument(*m_shown->board(), title(), m_context.portfolio->now(), m_facts.today());
        sayFilter(document, filter);
        return document;
    }
    if (!chart) {
        report::Document document = tableDocument(*actingTable(), title(), filter);
        if (m_shown->view() == ChallengeView::Ranked)
            std::ranges::move(m_shown->ranked()->sensitivity()->blocks(),
                              std::back_inserter(document.sections.front().blocks));
        return document;
    }
    const ChartData &shown = chart->data();
    report::Document document = documentOf(chart->table(), shown.name, shown.note,
                                           m_context.portfolio->now(), m_facts.today());
    sayFilter(document, filter);
    if (shown.empty.isEmpty()) {
        auto &blocks = document.sections.front().blocks;
        blocks.insert(blocks.end() - 1, chartOnPaper(shown));
    }
    return document;
}

void ChallengesPage::print()
{
    const report::Document document = paper();
    printDocument(document, document.title, this);
}

} // namespace stint::ui
