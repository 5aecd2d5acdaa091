// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/registerform.h"

#include "model/edit/portfolio.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace stint::ui {

RegisterForm::RegisterForm(edit::Portfolio *portfolio, EntityKind kind, QWidget *parent)
    : QScrollArea(parent)
    , m_portfolio(portfolio)
    , m_kind(kind)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(this);
    auto *row = new QHBoxLayout(board);
    row->setContentsMargins(16, 12, 16, 16);
    auto *card = new CardFrame({}, board);
    card->setMaximumWidth(820); // longer lines are no easier to read
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(12);
    m_purpose = new SecondaryLabel({}, card);
    m_purpose->setWordWrap(true);
    m_form = new FieldForm(portfolio, card);
    m_form->setLabelWidth(168);
    box->addWidget(m_purpose);
    box->addWidget(m_form);
    card->body()->addLayout(box);
    row->addWidget(card, 1, Qt::AlignTop);
    row->addStretch();
    setWidget(board);
    connect(m_form, &FieldForm::errorOccurred, this, &RegisterForm::errorOccurred);
}

void RegisterForm::setPurpose(const QString &text)
{
    m_purpose->setText(text);
}

void RegisterForm::refresh()
{
    const auto ids = m_portfolio->now().ids(m_kind);
    if (std::ranges::equal(ids, m_ids))
        return;
    m_ids = {ids.begin(), ids.end()};
    m_form->setRows(m_kind, m_ids);
}

QWidget *RegisterForm::firstField() const
{
    return m_form->findChild<QLineEdit *>();
}

} // namespace stint::ui
