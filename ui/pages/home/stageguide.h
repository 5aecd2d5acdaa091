// SPDX-License-Identifier: GPL-3.0-or-later
// "How a challenge moves": the stages of the life-cycle with what each is for, for empty pages.
#pragma once

#include "model/domain/snapshot.h"

#include <QWidget>

namespace stint::ui {

class StageGuide : public QWidget
{
    Q_OBJECT

public:
    explicit StageGuide(QWidget *parent = nullptr);
    void setStages(const Snapshot &now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString name;
        QString letter;
        QString purpose;
        QColor colour;
        bool gate = false;
    };
    void describe();
    QList<Entry> m_entries;
};

} // namespace stint::ui
