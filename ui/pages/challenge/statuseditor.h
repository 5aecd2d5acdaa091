// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge stands and why, edited in place: the status and its one sentence together.
#pragma once

#include "model/edit/portfolio.h"

#include <QJsonArray>
#include <QWidget>

#include <map>

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
    /// What is being written of another one is kept, and is there again when that one is.
    void setChallenge(Id<Challenge> challenge);
    void edit();
    /// What is being written, of any challenge.
    QJsonArray save() const;
    void restore(const QJsonArray &begun);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void open();
    void keep();
    void finish();

    struct Begun {
        int status = 0;
        QString reason;
    };
    void goOn();

    edit::Portfolio *m_portfolio;
    std::map<Id<Challenge>, Begun> m_begun; ///< of others than the shown
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
