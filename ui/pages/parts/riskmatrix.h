// SPDX-License-Identifier: GPL-3.0-or-later
// Open risks by likelihood and impact: how many stand in each field and how they are rated. A field
// that is pressed narrows the list to its risks; pressed again, or with Escape, it lets them all
// be. The arrow keys go from field to field, Tab leaves.
#pragma once

#include "model/domain/governance.h"

#include <QWidget>
#include <array>
#include <optional>

class QLabel;

namespace stint::ui {

class RiskField;

class RiskMatrix : public QWidget
{
    Q_OBJECT

public:
    static constexpr int size = 3; ///< levels of each

    explicit RiskMatrix(QWidget *parent = nullptr);

    /// Counts these, the open ones among them.
    void count(const std::vector<const Risk *> &risks);
    /// Whether the list shows a risk: all, while no field is pressed.
    bool takes(const Risk &risk) const;
    bool takesAll() const { return !m_chosen; }
    QString chosenWords() const; ///< empty if it takes all
    void release();              ///< no field is pressed any more
    RiskField *field(Level likelihood, Level impact) const;

signals:
    void chosenChanged(); ///< takes() says otherwise now

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void choose(std::optional<int> field);
    void go(int field);

    std::array<RiskField *, size * size> m_fields; ///< the likeliest first, by growing impact
    std::array<QLabel *, size> m_likelihoods, m_impacts;
    QLabel *m_note;
    std::optional<int> m_chosen;
};

} // namespace stint::ui
