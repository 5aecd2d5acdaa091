// SPDX-License-Identifier: GPL-3.0-or-later
// A choice that acts as soon as something is chosen: keys and the wheel only open its list, so that
// nothing is chosen in passing. It is filled when it is opened.
#pragma once

#include <QComboBox>

namespace stint::ui {

class ChallengeChoice : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;
    void showPopup() override;

signals:
    void aboutToOpen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace stint::ui
