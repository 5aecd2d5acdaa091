// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/detailstab.h"

#include "model/edit/fields.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int mostWidth = 820; ///< longer lines are no easier to read

}

DetailsTab::DetailsTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_card(new CardFrame(u" "_s))
    , m_form(new FieldForm(context.portfolio, m_card))
    , m_ownFields(new SecondaryLabel({}, m_card))
    , m_newName(new QLineEdit(m_card))
    , m_add(plainButton({}, {}, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area);
    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 10, 16, 12);
    box->setSpacing(8);
    box->addWidget(m_form);
    m_ownFields->setWordWrap(true);
    box->addWidget(m_ownFields);
    auto *line = new QHBoxLayout;
    line->addWidget(m_newName, 1);
    line->addWidget(m_add);
    box->addLayout(line);
    m_card->body()->addLayout(box);
    m_card->setMaximumWidth(mostWidth);
    columns->addWidget(m_card, 1, Qt::AlignTop);
    columns->addStretch();
    area->setWidget(board);

    connect(m_form, &FieldForm::errorOccurred, this, &ChallengeTab::errorOccurred);
    connect(m_add, &QPushButton::clicked, this, &DetailsTab::addExtra);
    connect(m_newName, &QLineEdit::returnPressed, this, &DetailsTab::addExtra);
    retranslate();
}

void DetailsTab::retranslate()
{
    m_card->setTitle(tr("Details"));
    m_ownFields->setText(
        tr("Fields of your own, for every challenge. An import can add them too."));
    m_newName->setPlaceholderText(tr("Name of a new field"));
    m_newName->setAccessibleName(tr("Name of a new field"));
    m_add->setText(tr("Add the field"));
}

void DetailsTab::challengeChanged()
{
    m_form->setRows(EntityKind::Challenge, {challenge().value});
}

void DetailsTab::refresh()
{
    const bool writable = !portfolio()->isReadOnly();
    m_ownFields->setVisible(writable);
    m_newName->setVisible(writable);
    m_add->setVisible(writable);
}

void DetailsTab::addExtra()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty()) {
        m_newName->setFocus();
        return;
    }
    const int position = static_cast<int>(now().table<ExtraField>().size());
    if (perform(edit::addRow(now(), EntityKind::ExtraField,
                             {{u"name"_s, name}, {u"position"_s, position}})))
        m_newName->clear();
}

} // namespace stint::ui
