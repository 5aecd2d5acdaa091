// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a stocktake is made of, and its words.
#include "ui/pages/parts/refresher.h"
#include "ui/pages/stocktake/agendaview.h"
#include "ui/pages/stocktake/stocktakepage.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

void StocktakePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(28);
    m_header->addLeft(m_choice);
    for (QAction *paper : {m_agendaPaper, m_minutesPaper}) {
        auto *button = plainButton({}, u"print"_s, m_header);
        follow(button, paper);
        m_header->addRight(button);
    }
    follow(m_closeButton, m_closeAction);
    follow(m_nextButton, m_nextAction);
    m_header->addRight(m_closeButton);
    m_header->addRight(m_nextButton);

    m_stack->addWidget(m_empty);
    auto *page = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_agenda, 1);
    columns->addWidget(buildSide());
    m_stack->addWidget(page);
}

/// When, where, with whom, and what was said on the whole.
QWidget *StocktakePage::buildSide()
{
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(328);
    auto *board = new QWidget(area);
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 12, 16, 16);
    auto *card = new CardFrame({}, board);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 16, 12);
    m_form = new FieldForm(m_context.portfolio, card);
    box->addWidget(m_form);
    card->body()->addLayout(box);
    layout->addWidget(card);
    layout->addStretch(1);
    area->setWidget(board);
    return area;
}

void StocktakePage::retranslate()
{
    m_header->setTitle(tr("Stocktake"));
    m_choice->setAccessibleName(tr("Stocktake"));
    m_newAction->setText(tr("New stocktake"));
    m_openAction->setText(tr("Open the stocktake"));
    m_closeAction->setText(tr("Close the stocktake"));
    m_addAction->setText(tr("Action of the challenge…"));
    m_addDecision->setText(tr("Decision of the challenge…"));
    m_agendaPaper->setText(tr("Agenda"));
    m_minutesPaper->setText(tr("Minutes"));
    m_empty->setTitle(tr("Stocktakes: none yet"));
    m_empty->setText(tr("The routine with the leader, every two or three months: what is to be "
                        "decided, what changed, what is late and what was promised, composed from "
                        "the file. What is said and undertaken is recorded here."));
    m_empty->setStep(m_newAction, u"people"_s, tr("Plan the first"),
                     tr("On the day of the next meeting that the setup names, else today. It can "
                        "be undone."),
                     tr("New stocktake"));
}

void StocktakePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

} // namespace stint::ui
