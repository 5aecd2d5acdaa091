// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/riskstab.h"

#include "ui/pages/challenge/rowspanel.h"
#include "ui/pages/parts/riskmatrix.h"
#include "ui/widgets/table/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

RisksTab::RisksTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_panel(new RowsPanel(context.portfolio, EntityKind::Risk,
                            {u"title"_s, u"likelihood"_s, u"impact"_s, u"response"_s, u"owner"_s,
                             u"review_on"_s, u"state"_s},
                            this))
    , m_matrix(new RiskMatrix(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_panel);
    m_panel->setAddField(u"title"_s);
    m_panel->setAbove(m_matrix, [this](qint64 id) {
        const Risk *risk = now().find(Id<Risk>(id));
        return risk && (m_matrix->takesAll() || m_matrix->takes(*risk));
    });
    connect(m_matrix, &RiskMatrix::chosenChanged, m_panel, &RowsPanel::narrow);
    // What is added or looked for may stand in another field.
    connect(m_panel, &RowsPanel::adding, m_matrix, &RiskMatrix::release);
    connect(m_panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
    connect(m_panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
    connect(m_panel, &RowsPanel::selectionChanged, this, &ChallengeTab::selectionChanged);
    retranslate();
}

void RisksTab::reveal(EntityKind kind, qint64 id)
{
    if (kind != EntityKind::Risk)
        return;
    m_matrix->release();
    m_panel->table()->select({id});
}

QByteArray RisksTab::saveState() const
{
    return m_panel->table()->saveState();
}

void RisksTab::restoreState(const QByteArray &state)
{
    m_panel->table()->restoreState(state);
}

void RisksTab::add()
{
    m_panel->add();
}

void RisksTab::retranslate()
{
    m_panel->setWords(tr("Risks"), tr("Add a risk"),
                      tr("Nothing is written down yet. What could keep this challenge from "
                         "working, how likely is it, and who watches it?"));
}

void RisksTab::refresh()
{
    std::vector<const Risk *> risks;
    for (const Risk &risk : now().table<Risk>()) {
        if (risk.challenge == challenge())
            risks.push_back(&risk);
    }
    m_matrix->count(risks);
}

void RisksTab::challengeChanged()
{
    m_matrix->release();
    m_panel->setChallenge(challenge());
}

} // namespace stint::ui
