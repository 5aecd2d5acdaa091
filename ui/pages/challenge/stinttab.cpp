// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/stinttab.h"

#include "ui/pages/challenge/overviewrows.h"
#include "ui/pages/challenge/rowspanel.h"
#include "ui/pages/challenge/weekstrip.h"
#include "ui/widgets/table/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

StintTab::StintTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_card(new CardFrame(u" "_s, this))
    , m_weeks(new WeekStrip(m_card))
    , m_panel(new RowsPanel(
          context.portfolio, EntityKind::Stint,
          {u"team"_s, u"start"_s, u"weeks"_s, u"demo_day"_s, u"agreement_ends"_s, u"note"_s}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 8, 16, 10);
    box->addWidget(m_weeks);
    m_card->body()->addLayout(box);
    layout->addWidget(m_card);
    layout->addWidget(m_panel, 1);
    m_panel->setAddField(u"team"_s);
    connect(m_panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
    connect(m_panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
    connect(m_panel, &RowsPanel::selectionChanged, this, &ChallengeTab::selectionChanged);
    retranslate();
}

void StintTab::reveal(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Stint)
        m_panel->table()->select({id});
}

void StintTab::retranslate()
{
    m_card->setTitle(tr("Week by week"));
    m_panel->setWords(tr("Stints"), tr("Add a stint"),
                      tr("No external team works on this challenge. A stint says which team, from "
                         "when and for how many weeks."));
}

void StintTab::challengeChanged()
{
    m_panel->setChallenge(challenge());
}

void StintTab::refresh()
{
    const Stint *stint = presentStint(now(), challenge(), today());
    m_card->setVisible(stint);
    if (stint)
        m_weeks->show(portfolio(), *stint);
}

} // namespace stint::ui
