// SPDX-License-Identifier: GPL-3.0-or-later
// When a plan item begins and ends, who does it, and why then: what the fields beneath lead to.
// What a sentence is about can be gone to.
#pragma once

#include "model/domain/snapshot.h"
#include "ui/shell/page.h"

class QLabel;

namespace stint::planning {
struct Why;
}

namespace stint::ui {

class PlanWhy : public QWidget
{
    Q_OBJECT

public:
    explicit PlanWhy(edit::Portfolio *portfolio, QWidget *parent = nullptr);

    /// An empty id hides it.
    void setItem(Id<PlanItem> item);

signals:
    void linkActivated(const stint::ui::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString when() const;
    QString who() const;
    QString sentence(const planning::Why &why) const;
    void follow(const QString &target);

    edit::Portfolio *m_portfolio;
    Id<PlanItem> m_item;
    QLabel *m_when;
    QLabel *m_who;
    QLabel *m_why;
};

} // namespace stint::ui
