// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: whether all is saved, the date of the data, what the selection says, and long
// work with its progress and Cancel.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class LongWork;

class WindowStatus : public QWidget
{
    Q_OBJECT

public:
    explicit WindowStatus(LongWork *work, QWidget *parent = nullptr);

    /// Null: no file is open.
    void setPortfolio(edit::Portfolio *portfolio);
    void setMessage(const QString &text);
    /// Whether something stands in a field that is not in the file yet.
    void setTyping(bool typing);
    void setFailure(const QString &text); ///< until the next edit that is written
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWork(bool shown);

    LongWork *m_work;
    edit::Portfolio *m_portfolio = nullptr;
    QString m_failure;
    bool m_typing = false;
    QString m_message;
    QLabel *m_saved;
    QLabel *m_asOf;
    QLabel *m_selection;
    QLabel *m_workWords;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace stint::ui
