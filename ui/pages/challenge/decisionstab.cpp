// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/decisionstab.h"

#include "model/governance/criteria.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/challenge/overviewrows.h"
#include "ui/pages/challenge/rowspanel.h"
#include "ui/pages/parts/reviewrows.h"
#include "ui/pages/parts/settle.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/table/tableview.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

DecisionsTab::DecisionsTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_box(new DecisionBox(context.portfolio, this))
    , m_gateCard(new CardFrame(u" "_s, this))
    , m_gateText(new SecondaryLabel({}, m_gateCard))
    , m_openGate(plainButton({}, u"gate"_s, m_gateCard))
    , m_reviewsCard(new CardFrame(u" "_s, this))
    , m_reviews(new RowList(m_reviewsCard))
    , m_panel(new RowsPanel(
          context.portfolio, EntityKind::Decision,
          {u"number"_s, u"title"_s, u"state"_s, u"due"_s, u"decided_on"_s, u"decider"_s}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    auto *gateLine = new QHBoxLayout;
    gateLine->setContentsMargins(16, 8, 16, 10);
    gateLine->addWidget(m_gateText, 1);
    gateLine->addWidget(m_openGate);
    m_gateText->setWordWrap(true);
    m_gateCard->body()->addLayout(gateLine);
    left->addWidget(m_gateCard, 0, Qt::AlignTop); // alone it would be as high as the page
    m_reviews->setRowHeight(48);
    m_reviews->setColumns({{.width = 72, .fits = true},
                           {.width = 72, .fits = true},
                           {100, 3},
                           {.width = 80, .fits = true},
                           {.width = 48, .align = Qt::AlignRight, .fits = true}});
    m_reviewsCard->body()->addWidget(m_reviews);
    left->addWidget(m_reviewsCard, 1);
    right->addWidget(m_box);
    m_panel->setMinimumHeight(220);
    right->addWidget(m_panel, 1);
    area->setWidget(board);
    // Decisions are asked for and taken with their own words; cells are for reading here.
    m_panel->rows()->setReadOnly(true);

    connect(m_openGate, &QPushButton::clicked, this, [this] {
        emit linkActivated({u"gate"_s, EntityKind::Challenge, this->challenge().value, {}});
    });
    connect(m_reviews, &RowList::followed, this, [this](int row) {
        const ListRow &line = m_reviews->row(row);
        if (!line.cells.last().text.isEmpty())
            emit linkActivated({u"gate"_s, EntityKind::GateReview, line.key, u"replace"_s});
    });
    connect(m_panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
    connect(m_panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
    connect(m_panel, &RowsPanel::selectionChanged, this,
            [this](EntityKind, const QList<qint64> &ids) {
                if (ids.size() == 1)
                    showDecision(Id<Decision>(ids.first()));
            });
    retranslate();
}

void DecisionsTab::showDecision(Id<Decision> decision)
{
    m_chosen = decision;
    m_box->setDecision(challenge(), decision);
}

void DecisionsTab::reveal(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Decision) {
        m_panel->table()->select({id});
        showDecision(Id<Decision>(id));
    }
}

void DecisionsTab::ask()
{
    showDecision({});
    m_box->beginAsking();
}

void DecisionsTab::decide(Id<Decision> decision)
{
    const Decision *row = now().find(decision);
    if (!row || portfolio()->isReadOnly())
        return;
    reveal(EntityKind::Decision, decision.value);
    if (needsDeciding(row->state))
        m_box->beginDeciding();
    else
        m_box->beginReplacing();
}

/// The decision that is being written.
QByteArray DecisionsTab::saveState() const
{
    const QJsonArray begun = m_box->save();
    return begun.isEmpty() ? QByteArray() : QJsonDocument(begun).toJson(QJsonDocument::Compact);
}

void DecisionsTab::restoreState(const QByteArray &state)
{
    m_box->restore(QJsonDocument::fromJson(state).array());
}

void DecisionsTab::retranslate()
{
    m_openGate->setText(tr("Decide gate…"));
    m_reviewsCard->setTitle(tr("Gates decided"));
    m_reviews->setAccessibleName(tr("Gates decided"));
    m_panel->setWords(tr("Decisions asked for and taken"), {},
                      tr("Nobody has asked for a decision yet. Word it so that it can be adopted "
                         "as it is: “That …”."));
    m_box->retranslate();
}

void DecisionsTab::challengeChanged()
{
    m_chosen = {};
    m_panel->setChallenge(challenge());
}

void DecisionsTab::refresh()
{
    const auto report = governance::gateReport(now(), challenge(), today());
    m_gateCard->setTitle(report.name.isEmpty() ? tr("No gate leads out of this stage")
                                               : report.name);
    m_gateText->setText(report.gate ? report.summary() : QString());
    m_openGate->setVisible(report.gate && !portfolio()->isReadOnly());
    m_reviews->setRows(reviewRows(now(), challenge(), portfolio()->isReadOnly()));
    m_reviewsCard->setVisible(m_reviews->rowCount() > 0);
    // Words that are being written stay in their box.
    if (const auto begun = m_box->begun(challenge()))
        m_chosen = *begun;
    else if (!m_chosen || !now().find(m_chosen))
        m_chosen = firstOpenDecision(now(), challenge());
    m_box->setDecision(challenge(), m_chosen);
    settleCards(this);
}

} // namespace stint::ui
