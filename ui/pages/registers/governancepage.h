// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided at gates and elsewhere, what is asked for, risks and notes.
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::ui {

class Refresher;
class RiskMatrix;

class GovernancePage : public RegisterPage
{
    Q_OBJECT

public:
    explicit GovernancePage(const Context &context, QWidget *parent = nullptr);
    QString title() const override;
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    QString purpose(EntityKind kind) const override;
    bool isWanted(EntityKind kind, qint64 id) const override;
    QString narrowedTo(EntityKind kind) const override;
    void changeEvent(QEvent *event) override;

private:
    qint64 selected() const; ///< the one row; 0 if there are none or several
    void refreshDecide();
    void decide();
    void decideOfTheWhole(const Decision &decision);
    void addMatrix();
    void showMatrix(); ///< or hides it, with another register or without risks
    void countRisks();

    QAction *m_decide; ///< what can be done about the selected decision: take it, or replace it
    QPushButton *m_stocktake; ///< opens the selected one, or the next
    QAction *m_goToStocktake;
    QAction *m_showsMatrix;
    RiskMatrix *m_matrix;
    Refresher *m_counting;
};

} // namespace stint::ui
