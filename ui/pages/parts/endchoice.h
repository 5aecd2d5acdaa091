// SPDX-License-Identifier: GPL-3.0-or-later
// How a challenge that is moved to where challenges end does end: adopted or stopped.
#pragma once

#include "model/domain/challenge.h"

#include <QComboBox>

namespace stint::ui {

class EndChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit EndChoice(QWidget *parent = nullptr);

    void setOutcome(Outcome outcome);
    Outcome outcome() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace stint::ui
