// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/detailstab.h"

#include "model/edit/fields.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stint::ui {

DetailsTab::DetailsTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_card(new CardFrame(u" "_s))
    , m_form(new FieldForm(context.portfolio, m_card))
    , m_extraCard(new CardFrame(u" "_s))
    , m_extras(new QFormLayout)
    , m_noExtras(new SecondaryLabel({}, m_extraCard))
    , m_newName(new QLineEdit(m_extraCard))
    , m_add(plainButton({}, {}, m_extraCard))
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
    auto *formBox = new QVBoxLayout;
    formBox->setContentsMargins(16, 10, 16, 12);
    formBox->addWidget(m_form);
    m_card->body()->addLayout(formBox);
    columns->addWidget(m_card, 6, Qt::AlignTop);
    auto *extraBox = new QVBoxLayout;
    extraBox->setContentsMargins(16, 10, 16, 12);
    extraBox->setSpacing(10);
    m_noExtras->setWordWrap(true);
    extraBox->addWidget(m_noExtras);
    extraBox->addLayout(m_extras);
    auto *line = new QHBoxLayout;
    line->addWidget(m_newName, 1);
    line->addWidget(m_add);
    extraBox->addLayout(line);
    m_extraCard->body()->addLayout(extraBox);
    columns->addWidget(m_extraCard, 4, Qt::AlignTop);
    area->setWidget(board);
    m_extras->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_extras->setRowWrapPolicy(QFormLayout::WrapLongRows);

    connect(m_form, &FieldForm::errorOccurred, this, &ChallengeTab::errorOccurred);
    connect(m_add, &QPushButton::clicked, this, &DetailsTab::addExtra);
    connect(m_newName, &QLineEdit::returnPressed, this, &DetailsTab::addExtra);
    retranslate();
}

void DetailsTab::retranslate()
{
    m_card->setTitle(tr("Details"));
    m_extraCard->setTitle(tr("Extra fields"));
    m_noExtras->setText(tr("Fields of your own, for every challenge. An import can add them too."));
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
    m_form->refresh();
    const bool writable = !portfolio()->isReadOnly();
    m_newName->setVisible(writable);
    m_add->setVisible(writable);
    showExtras();
}

void DetailsTab::showExtras()
{
    std::vector<const ExtraField *> fields;
    for (const ExtraField &field : now().table<ExtraField>())
        fields.push_back(&field);
    std::ranges::stable_sort(fields, {}, &ExtraField::position);
    QList<qint64> ids;
    for (const ExtraField *field : fields)
        ids << field->id.value;
    if (ids != m_extraIds) {
        while (m_extras->rowCount() > 0)
            m_extras->removeRow(0);
        m_editors.clear();
        m_extraIds = ids;
        for (const ExtraField *field : fields) {
            auto *editor = new QLineEdit(m_extraCard);
            const Id<ExtraField> id = field->id;
            connect(editor, &QLineEdit::editingFinished, this,
                    [this, id, editor] { writeExtra(id, editor->text()); });
            m_extras->addRow(new SecondaryLabel({}, m_extraCard), editor);
            m_editors << editor;
        }
    }
    for (int i = 0; i < m_editors.size(); ++i) {
        const QString name = fields[static_cast<size_t>(i)]->name;
        auto *label = static_cast<QLabel *>(m_extras->labelForField(m_editors[i]));
        label->setText(name);
        m_editors[i]->setAccessibleName(name);
        m_editors[i]->setReadOnly(portfolio()->isReadOnly());
        if (!m_editors[i]->hasFocus())
            m_editors[i]->setText(row()->extras.value(m_extraIds[i]));
    }
    m_noExtras->setVisible(ids.isEmpty());
}

void DetailsTab::writeExtra(Id<ExtraField> extra, const QString &text)
{
    if (!row() || row()->extras.value(extra.value) == text)
        return;
    const qint64 id = challenge().value;
    perform(edit::setExtra(now(), std::span(&id, 1), extra, text.trimmed()));
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
