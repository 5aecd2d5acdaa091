// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the challenges page, of which one is shown: all of the same challenges, with one
// selection. What is not needed at first (ranks and charts) is made when it is first shown.
#pragma once

#include "model/governance/balance.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/pages/challenges/challengecharts.h"
#include "ui/shell/page.h"

#include <QStackedWidget>
#include <array>
#include <optional>

namespace stint::ui {

class BoardView;
class ChallengeFacts;
class ChartPanel;
class MarkChart;
class RankedView;
class ScoreFacts;
class TablePanel;
class TableView;

enum class ChallengeView : quint8 { Table, Ranked, Board, Funnel, Gates, Bubbles, Balance };
inline constexpr int challengeViewCount = 7;
/// "table", "ranked": for links, sessions and the command line.
QString viewName(ChallengeView view);
QString viewIcon(ChallengeView view);
std::optional<ChallengeView> viewNamed(const QString &name);

class ChallengeViews : public QStackedWidget
{
    Q_OBJECT

public:
    /// The facts outlive it. `intercept` as of RowsModel.
    ChallengeViews(const Context &context, const ChallengeFacts *facts, const ScoreFacts *scores,
                   RowsModel::Intercept intercept, QWidget *parent = nullptr);

    ChallengeView view() const { return m_view; }
    void setView(ChallengeView view);
    RowsModel *rows() const { return m_rows; }
    TableView *table() const;
    BoardView *board() const { return m_board; }
    RankedView *ranked();
    ChartPanel *chart(ChallengeView view); ///< of Funnel, Gates, Bubbles or Balance
    /// The table in sight, by rank or not; null if another view is.
    TableView *shownTable() const;
    ChartPanel *shownChart() const; ///< null likewise
    QWidget *firstFocus() const;

    const std::vector<qint64> &selected() const { return m_selected; }
    /// Does not emit for views other than tables.
    void select(const std::vector<qint64> &ids);
    /// Begins with the first if nothing is selected, in charts without selecting what it counts.
    void beginSomewhere();
    qint64 current() const; ///< 0: none
    /// Where something about a challenge can be asked, in global coordinates.
    QPoint placeFor(qint64 id) const;

    void setBalance(governance::BalanceBy by, BalanceMeasure measure);
    governance::BalanceBy balanceBy() const { return m_by; }
    BalanceMeasure balanceMeasure() const { return m_measure; }

    QByteArray rankedState() const;
    void setRankedState(const QByteArray &state);

signals:
    void selectedIdsChanged(const QList<qint64> &ids);
    void opened(qint64 id);
    /// A mark that stands for several challenges was opened; they are selected.
    void severalOpened();
    void menuRequested(const QPoint &globalPos);
    /// The numbers of a chart took its place, or it took theirs.
    void numbersShown(bool on);
    void said(const QString &text);
    void failed(const QString &message);

private:
    void follow(TableView *table, ChallengeView view);
    void letGoOfHidden();
    void take(const QList<qint64> &ids, ChallengeView from);
    ChartData chartData(ChallengeView view) const;
    void requestCharts();
    QString leftOutWords() const;
    QWidget *widgetOf(ChallengeView view);
    static void beginIn(MarkChart &chart);
    bool accepts(const Snapshot &now, Id<Challenge> id) const;

    Context m_context;
    const ChallengeFacts *m_facts;
    QDate m_today; ///< asked for once, not for every row
    const ScoreFacts *m_scores;
    RowsModel::Intercept m_intercept;
    RowsModel *m_rows;
    TablePanel *m_panel;
    BoardView *m_board;
    RankedView *m_ranked = nullptr;
    std::array<ChartPanel *, challengeViewCount> m_charts{};
    ChallengeView m_view = ChallengeView::Table;
    std::vector<qint64> m_selected;
    bool m_hasBegun = false; ///< what is selected is where the view began, and nobody's choice
    governance::BalanceBy m_by = governance::BalanceBy::Priority;
    BalanceMeasure m_measure = BalanceMeasure::Challenges;
    QByteArray m_rankedState; ///< until it is made
};

} // namespace stint::ui
