// SPDX-License-Identifier: GPL-3.0-or-later
// A stint week by week: "Week 7 of 16, options and decision", with what is under way below.
#pragma once

#include "model/edit/portfolio.h"

#include <QWidget>

namespace stint::ui {

class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);
    void show(const edit::Portfolio *portfolio, const Stint &stint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Phase {
        QString name;
        int week = 0; ///< 0 is the first
        bool current = false;
    };
    QString m_words;
    QString m_team;
    QString m_begin;
    QString m_end;
    int m_weeks = 0;
    int m_current = -1; ///< 0 is the first; -1 before, m_weeks after
    QList<Phase> m_phases;
};

} // namespace stint::ui
