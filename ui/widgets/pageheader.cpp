// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stint::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_title(new HeadingLabel({}, this, HeadingLabel::Level::Page))
    , m_note(new SecondaryLabel({}, this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 1);
    m_layout->setSpacing(0);
    m_row->setMinimumHeight(56);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    m_note->hide();
    layout->addSpacing(20);
    layout->addLayout(m_left);
    layout->addStretch(1);
    layout->addLayout(m_right);
    m_left->setSpacing(8);
    m_right->setSpacing(12);
    m_layout->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
    fitNote();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNote();
}

/// The note is the first to go when there is no room for everything.
void PageHeader::fitNote()
{
    const int others = m_row->layout()->minimumSize().width() -
                       (m_note->isHidden() ? 0 : m_note->sizeHint().width());
    m_note->setVisible(!m_note->text().isEmpty() &&
                       others + m_note->sizeHint().width() <= m_row->width());
}

void PageHeader::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void PageHeader::addBelow(QWidget *bar)
{
    m_layout->addWidget(bar);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.surface);
    p.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
