// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/challengetab.h"

#include "ui/pages/parts/refresher.h"

#include <QEvent>

namespace stint::ui {

ChallengeTab::ChallengeTab(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] {
        if (row())
            refresh();
    }))
{
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] { m_refresher->request(); });
}

void ChallengeTab::setChallenge(Id<Challenge> challenge)
{
    if (challenge == m_challenge)
        return;
    m_challenge = challenge;
    challengeChanged();
    if (isVisible())
        m_refresher->now();
    else
        m_refresher->request();
}

void ChallengeTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

bool ChallengeTab::perform(const Result<ChangeSet> &changes)
{
    const auto done = portfolio()->perform(changes);
    if (!done)
        emit errorOccurred(done.error().message);
    return done.has_value();
}

} // namespace stint::ui
