// SPDX-License-Identifier: GPL-3.0-or-later
// The box at the top (Ctrl+K): type part of a command's name to run it, or words of anything in the
// portfolio to go there. The results hang below the box; the focus stays in it.
#pragma once

#include "model/domain/fieldvalue.h"

#include <QLineEdit>
#include <QPointer>
#include <functional>

class QAction;
class QModelIndex;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class CommandList;

class CommandBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommandBox(QWidget *parent = nullptr);
    ~CommandBox() override;

    void setPortfolio(edit::Portfolio *portfolio);
    /// Asked for when the box opens: everything that can be done now.
    void setActions(std::function<QList<QAction *>()> actions);
    /// What is listed now; for tests and screen readers.
    QStringList listed() const;

signals:
    void rowChosen(stint::EntityKind kind, qint64 id);
    void actionChosen(QAction *action);
    void gateChosen(qint64 challenge);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    QList<QAction *> gates(const QStringList &words); ///< of the challenges named by code
    void addFound();                                  ///< rows of the portfolio, by kind
    void choose(const QModelIndex &index);
    void showList();
    void hideList();
    void giveBackFocus(); ///< to where the keys went before

    edit::Portfolio *m_portfolio = nullptr;
    std::function<QList<QAction *>()> m_actions;
    CommandList *m_list;
    QList<QAction *> m_gates;
    QPointer<QWidget> m_before;
};

} // namespace stint::ui
