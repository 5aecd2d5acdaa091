// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a challenge in one strip: stages left with the day, the present one with since when,
// those to come with when the plan puts them.
#pragma once

#include "model/edit/portfolio.h"

#include <QColor>
#include <QWidget>

namespace stint::ui {

class StageTrack : public QWidget
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent = nullptr);
    void show(const edit::Portfolio *portfolio, Id<Challenge> challenge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString name;
        QString letter;
        QColor colour;
        QString when;
        bool past = false;
        bool present = false;
    };
    QList<Part> m_parts;
};

} // namespace stint::ui
