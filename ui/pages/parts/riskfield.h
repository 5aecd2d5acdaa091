// SPDX-License-Identifier: GPL-3.0-or-later
// A field of the risk matrix: the rating as shape, word and colour, the number of risks, and how
// many of them grow or shrink.
#pragma once

#include "model/domain/governance.h"

#include <QToolButton>

namespace stint::ui {

class RiskField : public QToolButton
{
    Q_OBJECT

public:
    RiskField(Level likelihood, Level impact, QWidget *parent);

    struct Count {
        int risks = 0;
        int growing = 0;
        int shrinking = 0;
        bool operator==(const Count &) const = default;
    };
    void setCount(const Count &count);
    const Count &count() const { return m_count; }
    QString place() const; ///< "Likelihood: high, impact: medium"
    bool isOf(const Risk &risk) const;
    void retranslate(); ///< also says what it counts anew

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int score() const;
    QString trendWords() const;

    Level m_likelihood;
    Level m_impact;
    Count m_count;
};

} // namespace stint::ui
