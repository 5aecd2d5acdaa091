// SPDX-License-Identifier: GPL-3.0-or-later
// "Would the order change if equity weighed 10 points more?": asks, and says what would move.
#pragma once

#include "model/domain/snapshot.h"
#include "model/report/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace stint::ui {

class Refresher;
class RowList;
class ScoreFacts;

class SensitivityPanel : public QWidget
{
    Q_OBJECT

public:
    /// The facts outlive it.
    explicit SensitivityPanel(const ScoreFacts *scores, QWidget *parent = nullptr);

    void ask(Id<ScoringCriterion> criterion, int points);
    /// What it answers, in words.
    QString answer() const;
    RowList *moved() const { return m_moved; }
    /// Both, on paper.
    std::vector<report::Block> blocks() const;

signals:
    /// A challenge that would move was chosen.
    void chosen(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillCriteria();
    void fill();
    QString question() const;

    const ScoreFacts *m_scores;
    QLabel *m_if, *m_more, *m_answer;
    QComboBox *m_criteria;
    QSpinBox *m_points;
    RowList *m_moved;
    Refresher *m_refresher;
};

} // namespace stint::ui
