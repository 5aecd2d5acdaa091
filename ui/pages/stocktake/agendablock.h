// SPDX-License-Identifier: GPL-3.0-or-later
// One challenge at a stocktake: what is on the agenda about it, what is said of it, typed in place
// and kept when it is left, and what is decided and undertaken.
#pragma once

#include "ui/pages/stocktake/agendaitems.h"
#include "ui/widgets/cardframe.h"

class QJsonArray;
class QLabel;
class QPushButton;

namespace stint::ui {

class DecisionBox;
class LongTextEdit;
class MarkWidget;
class StatusWithReason;

class AgendaBlock : public CardFrame
{
    Q_OBJECT

public:
    AgendaBlock(edit::Portfolio *portfolio, QWidget *parent = nullptr);

    /// What is being typed stays.
    void setItem(Id<Stocktake> stocktake, const AgendaItem &item);
    Id<Challenge> challenge() const { return m_challenge; }
    /// Keeps what was typed.
    void commit();
    void focusMinute();
    /// The decisions that are being written here; see DecisionBox.
    QJsonArray saveDecisions() const;
    void restoreDecisions(const QJsonArray &begun);
    /// Its controls in the order in which Tab goes through them.
    QWidgetList controls() const;
    void retranslate();

signals:
    void errorOccurred(const QString &message);
    void actionWanted(QWidget *from);
    void decisionWanted(QWidget *from);
    void linkActivated(const stint::ui::Link &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RowList *addRows();
    void follow(const ListRow &row);
    DecisionBox *box();

    edit::Portfolio *m_portfolio;
    Id<Stocktake> m_stocktake;
    Id<Challenge> m_challenge;
    QString m_said;
    MarkWidget *m_stage;
    QLabel *m_name;
    StatusWithReason *m_status;
    QPushButton *m_open;
    QPushButton *m_action;
    QPushButton *m_decision;
    RowList *m_rows;
    DecisionBox *m_box = nullptr; ///< made when a decision is first taken here
    LongTextEdit *m_minute;
    RowList *m_recorded;
};

} // namespace stint::ui
