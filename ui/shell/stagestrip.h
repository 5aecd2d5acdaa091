// SPDX-License-Identifier: GPL-3.0-or-later
// The stages in a row, the current one with its name, past ones filled, future ones outlined.
#pragma once

#include "model/domain/snapshot.h"

#include <QWidget>

namespace stint::ui {

class StageStrip : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void show(const Snapshot &now, Id<Stage> current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Stage> m_stages;
    Id<Stage> m_current;
};

} // namespace stint::ui
