// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge stands and why, edited in place: the status and its one sentence together.
#pragma once

#include "model/edit/portfolio.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class StatusWithReason;

class StatusEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StatusEditor(edit::Portfolio *portfolio, QWidget *parent = nullptr);
    void setChallenge(Id<Challenge> challenge);
    void edit();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void keep();
    void finish();

    edit::Portfolio *m_portfolio;
    Id<Challenge> m_challenge;
    StatusWithReason *m_line;
    QPushButton *m_change;
    QWidget *m_editor;
    QComboBox *m_status;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QLabel *m_problem;
};

} // namespace stint::ui
