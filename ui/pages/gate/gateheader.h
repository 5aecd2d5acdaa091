// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a gate's page: the way back, the gate's name, from which stage to which, how the
// challenge stands, when the gate is planned.
#pragma once

#include "model/governance/criteria.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;

namespace stint::ui {

class Breadcrumbs;
class HeadingLabel;
class MarkWidget;
class SecondaryLabel;
class StatusWithReason;

class GateHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GateHeader(QWidget *parent = nullptr);
    void show(const Snapshot &now, const governance::GateReport &report, QDate planned,
              QDate today);
    void addRight(QWidget *widget);

signals:
    void linkActivated(const stint::ui::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Breadcrumbs *m_crumbs;
    HeadingLabel *m_title;
    QHBoxLayout *m_right;
    MarkWidget *m_from;
    QLabel *m_fromName;
    SecondaryLabel *m_days;
    MarkWidget *m_gate;
    MarkWidget *m_to;
    QLabel *m_toName;
    SecondaryLabel *m_sponsor;
    StatusWithReason *m_status;
    QLabel *m_planned;
};

} // namespace stint::ui
