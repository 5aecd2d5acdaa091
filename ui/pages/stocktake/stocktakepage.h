// SPDX-License-Identifier: GPL-3.0-or-later
// A stocktake from its agenda to its minutes: what the file has to tell challenge by challenge,
// what is said, decided and undertaken recorded beneath, when and with whom at the right.
// Link: kind Stocktake, or Minute for what was said at one; without, the next to be held, else the
// last.
#pragma once

#include "ui/pages/stocktake/agendaitems.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace stint::ui {

class AgendaView;
class EmptyState;
class FieldForm;
class PageHeader;
class Refresher;
class RowsModel;

class StocktakePage : public Page
{
    Q_OBJECT

public:
    explicit StocktakePage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool isInNavigation() const override { return false; }
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    Link here() const override;
    bool canPrint() const override { return row(); }
    /// Shows its paper on the reports page: the agenda before it was held, the minutes after.
    void print() override;
    /// What was typed and not recorded: decisions, actions and decisions to be added.
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &iconName, const QString &menu,
                        void (StocktakePage::*done)());
    void build();
    QWidget *buildSide();
    void retranslate();
    void refresh();
    void refreshHeader();
    void startNew();
    void openCurrent();
    void planNext();
    void close();
    void askForAction();
    void askForDecision();
    void printAgenda();
    void printMinutes();
    void start(QDate on);
    void addRow(EntityKind kind, Id<Challenge> challenge, const QWidget *from);
    void go(Id<Stocktake> stocktake);
    bool perform(const Result<ChangeSet> &changes);
    const Snapshot *before();
    const PastAgenda *past();
    const Stocktake *row() const;

    Context m_context;
    Refresher *m_refresher;
    Id<Stocktake> m_stocktake;
    Id<Stocktake> m_formOf; ///< whose head is shown at the right
    QDate m_beforeOn;       ///< the day that m_before is of
    std::optional<Snapshot> m_before;
    std::optional<Stocktake> m_pastOf; ///< the stocktake, as it was when m_past was composed
    std::optional<PastAgenda> m_past;

    PageHeader *m_header;
    QComboBox *m_choice;
    QPushButton *m_closeButton;
    QPushButton *m_nextButton;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    AgendaView *m_agenda;
    FieldForm *m_form = nullptr;
    RowsModel *m_actionRows;
    RowsModel *m_decisionRows;
    /// What was typed for a new row of a kind, about a challenge, and not added yet.
    std::map<std::tuple<Id<Stocktake>, EntityKind, Id<Challenge>>, QHash<QString, QString>>
        m_unsent;
    QAction *m_newAction;
    QAction *m_openAction;
    QAction *m_closeAction;
    QAction *m_nextAction;
    QAction *m_addAction;
    QAction *m_addDecision;
    QAction *m_agendaPaper;
    QAction *m_minutesPaper;
};

} // namespace stint::ui
