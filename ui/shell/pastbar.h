// SPDX-License-Identifier: GPL-3.0-or-later
// The line above every page that asks for a past day, and that says, while one is looked at, which
// day it is and that nothing can be changed, with the way back to today.
#pragma once

#include <QDate>
#include <QWidget>

class QPushButton;

namespace stint::ui {

class DayEdit;
class HeadingLabel;

class PastBar : public QWidget
{
    Q_OBJECT

public:
    explicit PastBar(QWidget *parent = nullptr);

    /// Asks for a day from `first` to `last`; the keys go to the date.
    void ask(QDate first, QDate last);
    /// Says that `day` is looked at. `words`: the sentence.
    void showDay(QDate day, QDate first, QDate last, const QString &words);

signals:
    void dayChosen(QDate day);
    void closed(); ///< back to today, or not asked any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setRange(QDate first, QDate last);

    HeadingLabel *m_text;
    DayEdit *m_day;
    QPushButton *m_show;
    QPushButton *m_close;
    bool m_past = false; ///< a past day is being looked at
};

} // namespace stint::ui
