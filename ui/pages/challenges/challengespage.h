// SPDX-License-Identifier: GPL-3.0-or-later
// What the team is working on and where it is stuck: the same challenges as table, ranking, board
// and charts, with one selection and one filter.
#pragma once

#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/challenges/challengeviews.h"

class QActionGroup;
class QPushButton;

namespace stint::report {
struct Document;
}

namespace stint::ui {

enum class BoardBy : quint8;
class Chooser;
class EmptyState;
class PageHeader;
class PlanTemplatePanel;
class SegmentedControl;
class StageGuide;

class ChallengesPage : public Page
{
    Q_OBJECT

public:
    explicit ChallengesPage(const Context &context, QWidget *parent = nullptr);
    ~ChallengesPage() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    int badge() const override { return m_badge; }
    bool showsFilter() const override { return true; }
    bool showsInspector() const override { return true; }
    QList<QAction *> pageActions() const override;
    /// Parts: the views by name, "new" (begins a challenge). With a challenge: selects it.
    void open(const Link &link) override;
    QStringList partNames() const override;
    Link here() const override;
    void announceSelection() override;
    bool canPrint() const override { return true; }
    void print() override;
    /// The view in sight: a table with its order and groups, or the numbers of a chart.
    report::Document paper() const;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    TableView *table() const { return m_shown->table(); }
    BoardView *board() const { return m_shown->board(); }
    RowsModel *rows() const { return m_shown->rows(); }
    ChallengeViews *views() const { return m_shown; }
    ScoreFacts &scores() { return m_scores; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeViewActions();
    void makeEmpty();
    void makeHeader();
    void retranslate();
    void nameViews();
    void showView(ChallengeView view);
    void showBy(BoardBy by);
    void showLanes(int choice);
    void showBalance();
    void refresh();
    void refreshModels();
    void showModelChooser();
    static int chosenIn(const QList<QAction *> &actions);
    void takeSelection(const QList<qint64> &ids);
    void say();
    qint64 current() const { return m_shown->current(); }
    TableView *actingTable() const;

    void newChallenge();
    void openCurrent();
    QList<QAction *> rowActions() const; ///< of what is selected
    void decideGate();
    void share();
    void duplicate();
    void removeSelected();
    void planFromTemplate();
    void exportTable();
    void savePicture();
    void moveCards(const QList<qint64> &ids, int column);
    void moveToLane(const QList<qint64> &ids, int lane);
    /// Asks for a decision, or for a reason where there is no gate on the way.
    void moveToStage(const QList<qint64> &ids, Id<Stage> to);
    void report(const Result<void> &result);
    void report(const Result<QString> &told);

    Context m_context;
    ChallengeFacts m_facts;
    ScoreFacts m_scores; // before the views, which ask while they hear of an edit
    PageHeader *m_header;
    SegmentedControl *m_views;
    Chooser *m_by, *m_lanes, *m_model, *m_balanceBy, *m_measure;
    QPushButton *m_import;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    ChallengeViews *m_shown;
    EmptyState *m_empty;
    StageGuide *m_guide;
    PlanTemplatePanel *m_templates;
    int m_badge = -1;

    QAction *m_newAction, *m_importAction, *m_sampleAction, *m_openAction, *m_gateAction,
        *m_duplicateAction, *m_planAction, *m_shareAction, *m_removeAction, *m_exportAction,
        *m_pictureAction, *m_numbersAction, *m_closedAction;
    QList<QAction *> m_viewActions, m_byActions, m_laneActions, m_modelActions, m_balanceActions,
        m_measureActions;
    QActionGroup *m_modelGroup;
};

} // namespace stint::ui
