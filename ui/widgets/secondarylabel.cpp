// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secondarylabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace stint::ui {

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent, Size size)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void SecondaryLabel::restyle()
{
    // Setting palette and font sends these events again.
    if (m_restyling)
        return;
    m_restyling = true;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, Theme::of(p).secondary);
    setPalette(p);
    if (m_size == Size::Small)
        setFont(smallFont());
    m_restyling = false;
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent, Level level)
    : QLabel(text, parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setFont(level == Level::Page ? pageTitleFont() : sectionFont());
}

void HeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) &&
        !m_restyling) {
        m_restyling = true;
        setFont(m_level == Level::Page ? pageTitleFont() : sectionFont());
        m_restyling = false;
    }
}

} // namespace stint::ui
