// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how the plans are to lie on paper, in a strip under the page's header, before they are
// shown as sheets and printed.
#pragma once

#include "ui/timeline/planpaper.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace stint::ui {

class TimelineView;

class PlanPrintPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPrintPanel(const TimelineView *view, QWidget *parent = nullptr);

    void openUp();
    /// What is chosen, for paper of that size.
    PlanPaper paper(const QSizeF &page) const;

signals:
    void errorOccurred(const QString &message);
    void portfolioRequested(); ///< the challenges alone, on the reports page

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void say(); ///< how many sheets it would be
    void preview();

    const TimelineView *m_view;
    QLabel *m_words;
    QComboBox *m_days;
    QComboBox *m_sheets;
    QLabel *m_count;
    QPushButton *m_print;
    QPushButton *m_portfolio;
    QPushButton *m_cancel;
};

} // namespace stint::ui
