// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/plantab.h"

#include "ui/timeline/timelineview.h"

#include <QVBoxLayout>

namespace stint::ui {

PlanTab::PlanTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_view(new TimelineView(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &TimelineView::selectionChanged, this, &ChallengeTab::selectionChanged);
    connect(m_view, &TimelineView::statusMessage, this, &ChallengeTab::statusMessage);
    connect(m_view, &TimelineView::errorOccurred, this, &ChallengeTab::errorOccurred);
}

void PlanTab::reveal(EntityKind kind, qint64 id)
{
    m_view->show(kind, id);
}

QByteArray PlanTab::saveState() const
{
    return m_view->saveState();
}

void PlanTab::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
}

void PlanTab::challengeChanged()
{
    m_view->setChallenge(challenge());
    m_view->expandAll();
}

} // namespace stint::ui
