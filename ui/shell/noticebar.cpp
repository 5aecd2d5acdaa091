// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_close(iconButton(u"close"_s, tr("Close this message"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 2, 12, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_close->setIconSize({16, 16});
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::show(Kind kind, const QString &text, bool lasting)
{
    m_kind = kind;
    m_text->setText(text);
    m_close->setVisible(!lasting);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown(true);
}

void NoticeBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        emit shown(false);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QColor colour = m_kind == Kind::Error ? theme.offTrack : theme.accent;
    QPainter p(this);
    p.fillRect(rect(), m_kind == Kind::Error ? theme.surface : theme.accentSoft);
    p.fillRect(0, 0, 4, height(), colour);
    p.fillRect(0, m_kind == Kind::Error ? 0 : height() - 1, width(), 1, theme.border);
    paintIcon(p, QRectF(16, (height() - 18) / 2.0, 18, 18),
              m_kind == Kind::Error ? u"warning"_s : u"info"_s, colour);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    }
}

} // namespace stint::ui
