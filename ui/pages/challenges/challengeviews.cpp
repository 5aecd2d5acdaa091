// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/challengeviews.h"

#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/challenges/boardview.h"
#include "ui/pages/challenges/rankedview.h"
#include "ui/pages/charts/chartpanel.h"
#include "ui/pages/charts/markchart.h"
#include "ui/widgets/table/tablepanel.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const QStringList usualColumns{u"code"_s,  u"title"_s,   u"stage"_s,     u"status"_s,
                               u"owner"_s, u"sponsor"_s, u"=next_due"_s, u"=in_stage"_s,
                               u"=gate"_s, u"budget"_s};

const QStringList names{u"table"_s, u"ranked"_s,  u"board"_s,  u"funnel"_s,
                        u"gates"_s, u"bubbles"_s, u"balance"_s};
const QStringList icons{u"table"_s, u"sort-down"_s, u"board"_s, u"funnel"_s,
                        u"gate"_s,  u"bubbles"_s,   u"chart"_s};

} // namespace

QString viewName(ChallengeView view)
{
    return names[static_cast<int>(view)];
}

QString viewIcon(ChallengeView view)
{
    return icons[static_cast<int>(view)];
}

std::optional<ChallengeView> viewNamed(const QString &name)
{
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<ChallengeView>(at));
}

ChallengeViews::ChallengeViews(const Context &context, const ChallengeFacts *facts,
                               const ScoreFacts *scores, RowsModel::Intercept intercept,
                               QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_today(facts->today())
    , m_scores(scores)
    , m_intercept(std::move(intercept))
    , m_rows(new RowsModel(context.portfolio, EntityKind::Challenge, this))
    , m_panel(nullptr)
    , m_board(nullptr)
{
    auto columns = challengeColumns(context.portfolio->now(), facts);
    std::ranges::move(scoreColumns(scores), std::back_inserter(columns));
    m_rows->setColumns(std::move(columns));
    m_rows->setSortedBy({{u"stage"_s}, {u"code"_s}});
    m_rows->setFilter(
        [this](const Snapshot &now, qint64 id) { return accepts(now, Id<Challenge>(id)); });
    m_rows->setIntercept(m_intercept);
    m_panel = new TablePanel(m_rows, this);
    table()->setDefaultColumns(usualColumns);
    follow(table(), ChallengeView::Table);
    addWidget(m_panel);
    m_board = new BoardView(m_rows, facts, this);
    addWidget(m_board);
    connect(m_board, &BoardView::selectedIdsChanged, this,
            [this](const QList<qint64> &ids) { take(ids, ChallengeView::Board); });
    connect(m_board, &BoardView::opened, this, &ChallengeViews::opened);
    connect(m_board, &BoardView::menuRequested, this, &ChallengeViews::menuRequested);
    connect(m_board, &BoardView::said, this, &ChallengeViews::said);

    connect(context.filter, &ChallengeFilter::changed, this, [this] {
        m_today = m_facts->today();
        m_rows->refilter();
        if (m_ranked)
            m_ranked->request();
        requestCharts();
        letGoOfHidden();
    });
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] {
        m_today = m_facts->today();
        requestCharts();
    });
    connect(scores, &ScoreFacts::changed, m_rows, &RowsModel::forgetOrder);
    connect(scores, &ScoreFacts::changed, this, &ChallengeViews::requestCharts);
}

bool ChallengeViews::accepts(const Snapshot &now, Id<Challenge> id) const
{
    const Challenge *challenge = now.find(id);
    return challenge && m_context.filter->accepts(now, *challenge, m_today);
}

void ChallengeViews::follow(TableView *table, ChallengeView view)
{
    table->setOpensRows(true);
    connect(table, &TableView::selectedIdsChanged, this,
            [this, view](const QList<qint64> &ids) { take(ids, view); });
    connect(table, &TableView::opened, this, &ChallengeViews::opened);
    connect(table, &TableView::said, this, &ChallengeViews::said);
    connect(table, &TableView::failed, this, &ChallengeViews::failed);
}

TableView *ChallengeViews::table() const
{
    return m_panel->view();
}

RankedView *ChallengeViews::ranked()
{
    if (m_ranked)
        return m_ranked;
    m_ranked = new RankedView(
        m_context.portfolio, m_facts, m_scores,
        [this](const Snapshot &now, qint64 id) { return accepts(now, Id<Challenge>(id)); }, this);
    m_ranked->rows()->setIntercept(m_intercept);
    m_ranked->table()->restoreState(m_rankedState);
    follow(m_ranked->table(), ChallengeView::Ranked);
    addWidget(m_ranked);
    return m_ranked;
}

ChartPanel *ChallengeViews::chart(ChallengeView view)
{
    ChartPanel *&panel = m_charts[static_cast<size_t>(view)];
    if (panel)
        return panel;
    panel = new ChartPanel([this, view] { return chartData(view); }, this);
    connect(panel, &ChartPanel::chosen, this,
            [this, view](const QList<qint64> &ids) { take(ids, view); });
    connect(panel, &ChartPanel::menuRequested, this, &ChallengeViews::menuRequested);
    connect(panel, &ChartPanel::tableShownChanged, this, &ChallengeViews::numbersShown);
    connect(panel, &ChartPanel::opened, this, [this](const QList<qint64> &ids) {
        if (ids.size() == 1) {
            emit opened(ids.front());
        } else if (!ids.isEmpty()) {
            m_selected.assign(ids.begin(), ids.end());
            emit severalOpened();
        }
    });
    addWidget(panel);
    return panel;
}

ChartData ChallengeViews::chartData(ChallengeView view) const
{
    const Snapshot &now = m_context.portfolio->now();
    std::vector<Id<Challenge>> shown;
    for (const qint64 id : m_rows->ids())
        shown.emplace_back(id);
    ChartData made = view == ChallengeView::Funnel  ? funnelChart(now, shown, m_facts->today())
                     : view == ChallengeView::Gates ? gatesChart(now, shown)
                     : view == ChallengeView::Bubbles
                         ? bubbleChart(now, shown, *m_scores)
                         : balanceChart(now, m_facts->today(), shown, m_by, m_measure);
    const qsizetype all = now.table<Challenge>().size();
    if (static_cast<qsizetype>(shown.size()) < all) {
        const QString filtered =
            tr("%1 of %2 challenges pass the filter.")
                .arg(QLocale().toString(shown.size()), QLocale().toString(all));
        made.note = made.note.isEmpty() ? filtered : filtered + u' ' + made.note;
    }
    if (view == ChallengeView::Funnel || view == ChallengeView::Gates)
        made.note = QStringList{leftOutWords(), made.note}.join(u' ').trimmed();
    return made;
}

/// A history in which what ended long ago is missing looks better than it was.
QString ChallengeViews::leftOutWords() const
{
    const size_t closed =
        m_context.filter->hiddenAsOld(m_context.portfolio->now(), m_facts->today());
    return closed == 0 ? QString()
                       : tr("Not counted: %n challenges that closed more than 12 months ago.",
                            nullptr, static_cast<int>(closed));
}

void ChallengeViews::requestCharts()
{
    for (ChartPanel *panel : m_charts) {
        if (panel)
            panel->request();
    }
}

void ChallengeViews::setBalance(governance::BalanceBy by, BalanceMeasure measure)
{
    m_by = by;
    m_measure = measure;
    requestCharts();
}

QWidget *ChallengeViews::widgetOf(ChallengeView view)
{
    switch (view) {
    case ChallengeView::Table:
        return m_panel;
    case ChallengeView::Ranked:
        return ranked();
    case ChallengeView::Board:
        return m_board;
    default:
        return chart(view);
    }
}

void ChallengeViews::setView(ChallengeView view)
{
    m_view = view;
    QWidget *shown = widgetOf(view);
    // What nobody chose is not looked for in another view, which begins at its own top.
    const bool anew = m_hasBegun;
    // Before it is shown: what gets the focus without a selection makes one.
    select(anew ? std::vector<qint64>() : m_selected);
    setCurrentWidget(shown);
    if (anew)
        beginSomewhere();
}

TableView *ChallengeViews::shownTable() const
{
    return m_view == ChallengeView::Table    ? table()
           : m_view == ChallengeView::Ranked ? m_ranked->table()
                                             : nullptr;
}

ChartPanel *ChallengeViews::shownChart() const
{
    return m_charts[static_cast<size_t>(m_view)];
}

QWidget *ChallengeViews::firstFocus() const
{
    if (TableView *shown = shownTable())
        return shown;
    return m_view == ChallengeView::Board ? static_cast<QWidget *>(m_board)
                                          : shownChart()->firstFocus();
}

/// Tables and the board do so themselves. A chart lights up marks, not rows: what commands would
/// act on must not be something that the filter hides.
void ChallengeViews::letGoOfHidden()
{
    if (!shownChart())
        return;
    std::vector<qint64> shown;
    std::ranges::copy_if(m_selected, std::back_inserter(shown),
                         [this](qint64 id) { return accepts(m_rows->now(), Id<Challenge>(id)); });
    if (shown.size() != m_selected.size()) {
        select(shown);
        emit selectedIdsChanged(QList<qint64>(shown.begin(), shown.end()));
    }
}

void ChallengeViews::take(const QList<qint64> &ids, ChallengeView from)
{
    if (from != m_view)
        return;
    m_hasBegun = false;
    m_selected.assign(ids.begin(), ids.end());
    emit selectedIdsChanged(ids);
}

void ChallengeViews::select(const std::vector<qint64> &ids)
{
    if (m_view == ChallengeView::Ranked)
        m_ranked->catchUp(); // what isn't in it can't be selected
    m_hasBegun = false;
    const std::vector<qint64> wanted = ids; // may be what is told of meanwhile
    if (TableView *shown = shownTable()) {
        shown->select(wanted);
        m_selected = shown->selectedIds();
    } else if (m_view == ChallengeView::Board) {
        m_board->select(wanted);
        m_selected = m_board->selectedIds();
    } else {
        shownChart()->select(wanted);
        m_selected = wanted; // also what has no mark in it
    }
}

void ChallengeViews::beginSomewhere()
{
    const std::vector<qint64> ids = m_rows->ids();
    if (!m_selected.empty() || ids.empty())
        return;
    if (TableView *shown = shownTable())
        shown->select({shown->rows()->ids().front()});
    else if (m_view == ChallengeView::Board)
        m_board->makeCurrent(ids.front());
    else
        beginIn(*shownChart()->chart());
    m_hasBegun = true;
}

/// A mark that stands for many selects none of them: nobody chose those.
void ChallengeViews::beginIn(MarkChart &chart)
{
    const int mark = std::max(0, chart.current());
    if (mark < chart.markCount() && chart.data().marks[static_cast<size_t>(mark)].ids.size() == 1)
        chart.makeCurrent(mark);
    else
        chart.moveCurrent(mark);
}

qint64 ChallengeViews::current() const
{
    const TableView *shown = shownTable();
    const qint64 id = shown                            ? shown->currentId()
                      : m_view == ChallengeView::Board ? m_board->currentId()
                                                       : 0;
    const bool isSelected = std::ranges::find(m_selected, id) != m_selected.end();
    return isSelected ? id : m_selected.empty() ? 0 : m_selected.front();
}

QPoint ChallengeViews::placeFor(qint64 id) const
{
    const QWidget *near = m_view == ChallengeView::Board ? m_board->viewport() : currentWidget();
    const QRect card = m_view == ChallengeView::Board ? m_board->cardRect(id) : QRect();
    return near->mapToGlobal(card.isValid() ? card.topRight() + QPoint(8, 0)
                                            : QPoint(near->width() / 2 - 200, 80));
}

QByteArray ChallengeViews::rankedState() const
{
    return m_ranked ? m_ranked->table()->saveState() : m_rankedState;
}

void ChallengeViews::setRankedState(const QByteArray &state)
{
    m_rankedState = state;
    if (m_ranked)
        m_ranked->table()->restoreState(state);
}

} // namespace stint::ui
