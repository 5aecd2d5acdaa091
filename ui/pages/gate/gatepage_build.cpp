// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate page is made of, and its words.
#include "ui/pages/gate/conditionsedit.h"
#include "ui/pages/gate/decisionform.h"
#include "ui/pages/gate/gateheader.h"
#include "ui/pages/gate/gatepage.h"
#include "ui/pages/gate/movebox.h"
#include "ui/pages/gate/votesbox.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

void GatePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_none = new SecondaryLabel({}, this);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_none);

    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    m_header = new GateHeader(page);
    m_paper = plainButton({}, u"print"_s, m_header);
    m_header->addRight(m_paper);
    connect(m_paper, &QPushButton::clicked, m_paperAction, &QAction::trigger);
    pageLayout->addWidget(m_header);
    m_area = new QScrollArea(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    pageLayout->addWidget(m_area, 1);
    m_stack->addWidget(page);

    auto *board = new QWidget(m_area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    columns->addLayout(left, 61);
    columns->addLayout(right, 39);

    // Beside the choice that asks for them.
    m_conditionsCard = new CardFrame(u" "_s, board);
    m_conditions = new ConditionsEdit(m_conditionsCard);
    m_conditionsCard->body()->addWidget(m_conditions);
    left->addWidget(m_conditionsCard);

    m_criteriaCard = new CardFrame(u" "_s, board);
    m_criteriaBox = new QWidget(m_criteriaCard);
    auto *criteria = new QVBoxLayout(m_criteriaBox);
    criteria->setContentsMargins(0, 0, 0, 0);
    criteria->setSpacing(0);
    m_noCriteria = new SecondaryLabel({}, m_criteriaBox);
    m_noCriteria->setWordWrap(true);
    m_noCriteria->setContentsMargins(16, 12, 16, 12);
    criteria->addWidget(m_noCriteria);
    m_criteriaCard->body()->addWidget(m_criteriaBox);
    left->addWidget(m_criteriaCard);

    m_openCard = new CardFrame(u" "_s, board);
    m_open = new RowList(m_openCard);
    m_open->setFitsRows(true);
    m_open->setColumns({{120, 3}, {80, 1}, {.width = 96, .align = Qt::AlignRight, .fits = true}});
    m_openCard->body()->addWidget(m_open);
    left->addWidget(m_openCard);

    m_votesCard = new CardFrame(u" "_s, board);
    m_votes = new VotesBox(m_votesCard);
    m_votesCard->body()->addWidget(m_votes);
    left->addWidget(m_votesCard);

    m_reviewsCard = new CardFrame(u" "_s, board);
    m_reviews = new RowList(m_reviewsCard);
    m_reviews->setFitsRows(true);
    m_reviews->setRowHeight(48);
    m_reviews->setColumns({{.width = 72, .fits = true},
                           {.width = 72, .fits = true},
                           {100, 3},
                           {.width = 80, .fits = true},
                           {.width = 48, .align = Qt::AlignRight, .fits = true}});
    m_reviewsCard->body()->addWidget(m_reviews);
    left->addWidget(m_reviewsCard);
    left->addStretch(1);

    m_decisionCard = new CardFrame(u" "_s, board);
    auto *replacing = new QHBoxLayout;
    replacing->setContentsMargins(16, 6, 12, 0);
    m_replacing = new SecondaryLabel({}, m_decisionCard);
    m_replacing->setWordWrap(true);
    m_notReplacing = linkButton({}, m_decisionCard);
    replacing->addWidget(m_replacing, 1);
    replacing->addWidget(m_notReplacing);
    m_decisionCard->body()->addLayout(replacing);
    m_form = new DecisionForm(m_decisionCard);
    m_decisionCard->body()->addWidget(m_form);
    right->addWidget(m_decisionCard);
    auto *moveCard = new CardFrame({}, board);
    m_move = new MoveBox(moveCard);
    moveCard->body()->addWidget(m_move);
    right->addWidget(moveCard);
    right->addStretch(1);
    m_area->setWidget(board);
    setFirstFocus(m_form->firstControl());

    connect(m_header, &GateHeader::linkActivated, this, &Page::linkActivated);
    connect(m_form, &DecisionForm::edited, this, &GatePage::keepDraft);
    connect(m_form, &DecisionForm::decisionChanged, this, [this](int decision) {
        const bool conditions = decision == static_cast<int>(GateDecision::GoWithConditions);
        m_conditionsCard->setVisible(conditions);
        if (conditions)
            m_conditions->beginFirst();
    });
    connect(m_form, &DecisionForm::conditionsWanted, this, &GatePage::goToConditions);
    connect(m_form, &DecisionForm::signWanted, this, &GatePage::sign);
    connect(m_form, &DecisionForm::dropWanted, this, &GatePage::dropDraft);
    const auto openAdoption = [this] {
        emit linkActivated(
            {u"challenge"_s, EntityKind::Challenge, m_challenge.value, u"adoption"_s});
    };
    connect(m_form, &DecisionForm::adoptionWanted, this, openAdoption);
    connect(m_move, &MoveBox::adoptionWanted, this, openAdoption);
    connect(m_conditions, &ConditionsEdit::edited, this, &GatePage::keepDraft);
    connect(m_votes, &VotesBox::voteWanted, this, &GatePage::vote);
    connect(m_open, &RowList::followed, this,
            [this](int row) { emit linkActivated(m_open->row(row).link); });
    connect(m_move, &MoveBox::moveWanted, this, &GatePage::move);
    connect(m_notReplacing, &QPushButton::clicked, this, &GatePage::dropDraft);
    connect(m_reviews, &RowList::followed, this, [this](int row) {
        if (!m_reviews->row(row).cells.last().text.isEmpty())
            beginReplacing(Id<GateReview>(m_reviews->row(row).key));
    });
}

void GatePage::retranslate()
{
    m_none->setText(tr("Open a challenge and choose “Decide gate” to see its gate here."));
    m_criteriaCard->setTitle(tr("Criteria"));
    m_conditionsCard->setTitle(tr("Conditions"));
    m_openCard->setTitle(tr("Conditions still open"));
    m_open->setAccessibleName(tr("Conditions still open"));
    m_votesCard->setTitle(tr("Votes"));
    m_reviewsCard->setTitle(tr("Decided before"));
    m_reviews->setAccessibleName(tr("Earlier decisions"));
    m_decisionCard->setTitle(tr("Decision"));
    m_notReplacing->setText(tr("Don't replace it"));
    m_sign->setText(tr("Sign the decision"));
    m_voteAction->setText(tr("Vote…"));
    m_moveAction->setText(tr("Move without a gate…"));
    m_paperAction->setText(tr("Gate paper"));
    m_paper->setText(m_paperAction->text());
}

} // namespace stint::ui
