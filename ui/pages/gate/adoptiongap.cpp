// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/adoptiongap.h"

#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stint::ui {

AdoptionGap::AdoptionGap(QWidget *parent)
    : QWidget(parent)
    , m_missing(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_open(linkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_missing);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    connect(m_reason, &QLineEdit::textEdited, this, &AdoptionGap::edited);
    connect(m_open, &QPushButton::clicked, this, &AdoptionGap::recordWanted);
    retranslate();
    hide();
}

void AdoptionGap::setMissing(const QString &words)
{
    m_words = words;
    m_missing->setText(tr("Can't be adopted yet: %1.").arg(words));
    m_reason->setAccessibleDescription(m_missing->text());
    setVisible(!words.isEmpty());
}

void AdoptionGap::setReason(const QString &reason)
{
    if (m_reason->text() != reason)
        m_reason->setText(reason);
}

QString AdoptionGap::reason() const
{
    return m_words.isEmpty() ? QString() : m_reason->text();
}

void AdoptionGap::retranslate()
{
    m_reason->setPlaceholderText(tr("Why adopt it all the same? Kept with the decision."));
    m_reason->setAccessibleName(tr("Why it is adopted all the same"));
    m_open->setText(tr("Complete the adoption record"));
    m_missing->setText(tr("Can't be adopted yet: %1.").arg(m_words));
}

void AdoptionGap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
