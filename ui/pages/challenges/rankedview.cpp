// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/rankedview.h"

#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/challenges/sensitivitypanel.h"
#include "ui/pages/parts/refresher.h"
#include "ui/widgets/table/tablepanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

RankedView::RankedView(edit::Portfolio *portfolio, const ChallengeFacts *facts,
                       const ScoreFacts *scores, RowFilter filter, QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowsModel(portfolio, EntityKind::Challenge, this))
    , m_panel(nullptr)
    , m_sensitivity(new SensitivityPanel(scores, this))
    , m_refresher(new Refresher(this, [this] { m_rows->refilter(); }))
{
    auto columns = challengeColumns(portfolio->now(), facts);
    std::ranges::move(scoreColumns(scores), std::back_inserter(columns));
    m_rows->setColumns(std::move(columns));
    m_rows->setSortedBy({{u"=rank"_s}, {u"code"_s}});
    m_rows->setFilter(std::move(filter));
    m_panel = new TablePanel(m_rows, this);
    table()->setOpensRows(true);
    table()->setDefaultColumns({u"=rank"_s, u"code"_s, u"title"_s, u"=score"_s, u"=spread"_s,
                                u"=raters"_s, u"stage"_s, u"budget"_s});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_sensitivity);
    connect(scores, &ScoreFacts::changed, this, [this] {
        m_rows->forgetOrder();
        request();
    });
    connect(m_sensitivity, &SensitivityPanel::chosen, this,
            [this](qint64 id) { table()->select({id}); });
}

TableView *RankedView::table() const
{
    return m_panel->view();
}

void RankedView::catchUp()
{
    m_refresher->catchUp();
}

void RankedView::request()
{
    m_refresher->request();
}

} // namespace stint::ui
