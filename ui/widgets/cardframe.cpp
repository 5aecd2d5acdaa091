// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardframe.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace stint::ui {

CardFrame::CardFrame(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_titleRow(new QWidget(this))
    , m_titleLayout(new QHBoxLayout(m_titleRow))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_titleLayout->setContentsMargins(16, 7, 16, 8);
    m_titleLayout->setSpacing(8);
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addStretch();
    m_titleLayout->addWidget(m_note);
    m_note->hide();
    layout->addWidget(m_titleRow);
    layout->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    TextSize::follow(m_title, sectionFont);
    restyle();
    setTitle(title);
}

void CardFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    m_titleRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void CardFrame::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CardFrame::addTitleWidget(QWidget *widget)
{
    m_titleLayout->addWidget(widget);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(theme.border);
    p.setBrush(theme.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    if (m_titleRow->isVisible()) {
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(theme.grid);
        const int y = m_titleRow->geometry().bottom();
        p.drawLine(1, y, width() - 2, y);
    }
}

void CardFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void CardFrame::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    QPalette grey = m_note->palette();
    grey.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    m_note->setPalette(grey);
    m_restyling = false;
}

} // namespace stint::ui
