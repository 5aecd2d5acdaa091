// SPDX-License-Identifier: GPL-3.0-or-later
// What the team is working on and where it is stuck: the same challenges as a table or as a board,
// with one selection and one filter.
#pragma once

#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QToolButton;
class QPushButton;

namespace stint::ui {

class BoardView;
enum class BoardBy : quint8;
class EmptyState;
class PageHeader;
class PlanTemplatePanel;
class SegmentedControl;
class StageGuide;
class TablePanel;
class TableView;

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
    /// Parts: "table", "board", "new" (begins a challenge). With a challenge: selects it.
    void open(const Link &link) override;
    QStringList partNames() const override;
    Link here() const override;
    void announceSelection() override;
    bool canPrint() const override { return true; }
    /// The challenges as they are filtered, sorted and grouped in the table.
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    TableView *table() const;
    BoardView *board() const { return m_board; }
    RowsModel *rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum View { TableShown, BoardShown };

    void makeActions();
    void makeEmpty();
    void retranslate();
    void showView(View view);
    void showBy(BoardBy by);
    void refresh();
    void takeSelection(const QList<qint64> &ids, View from);
    void say();
    qint64 current() const;

    void newChallenge();
    void openCurrent();
    void decideGate();
    void duplicate();
    void removeSelected();
    void planFromTemplate();
    void exportTable();
    void moveCards(const QList<qint64> &ids, int column);
    /// Asks for a decision, or for a reason where there is no gate on the way.
    void moveToStage(const QList<qint64> &ids, Id<Stage> to);
    void report(const Result<void> &result);

    Context m_context;
    ChallengeFacts m_facts;
    RowsModel *m_rows;
    PageHeader *m_header;
    SegmentedControl *m_views;
    QToolButton *m_by;
    QPushButton *m_import;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    TablePanel *m_panel;
    BoardView *m_board;
    EmptyState *m_empty;
    StageGuide *m_guide;
    PlanTemplatePanel *m_templates;
    View m_view = TableShown;
    std::vector<qint64> m_selected;
    int m_badge = -1;

    QAction *m_newAction, *m_importAction, *m_sampleAction, *m_openAction, *m_gateAction,
        *m_duplicateAction, *m_planAction, *m_removeAction, *m_exportAction, *m_tableAction,
        *m_boardAction, *m_closedAction;
    QList<QAction *> m_byActions;
};

} // namespace stint::ui
