// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted things that stand among labels: a stage's tile, a gate's hexagon, a status with its
// reason, and the way back to where a page belongs ("Challenges › 26-02 …").
#pragma once

#include "model/domain/snapshot.h"
#include "ui/shell/page.h"

#include <QColor>
#include <QWidget>

class QHBoxLayout;

namespace stint::ui {

/// A stage's tile, or a gate's hexagon without a stage.
class MarkWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MarkWidget(QWidget *parent = nullptr);
    void setStage(const Stage *stage);
    void setGate();
    QSize sizeHint() const override { return {22, 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    QColor m_colour;
};

/// "▲ At risk  Permit test data comes two weeks late." A closed challenge says how it ended.
class StatusWithReason : public QWidget
{
    Q_OBJECT

public:
    explicit StatusWithReason(QWidget *parent = nullptr);
    void setChallenge(const Snapshot &now, const Challenge &challenge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_status = 0;
    bool m_closed = false;
    QString m_word;
    QString m_reason;
};

/// Links to where a page belongs, before its title.
class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);
    struct Step {
        QString text;
        Link link;
    };
    void setSteps(const QList<Step> &steps);

signals:
    void activated(const stint::ui::Link &link);

private:
    QHBoxLayout *m_layout;
    QList<Step> m_steps;
};

} // namespace stint::ui
