// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secondarylabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace stint::ui {

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent, Size size)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    if (size == Size::Small)
        TextSize::follow(this, smallFont);
    restyle();
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void SecondaryLabel::restyle()
{
    // Setting the palette sends this event again.
    if (m_restyling)
        return;
    m_restyling = true;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, Theme::of(p).secondary);
    setPalette(p);
    m_restyling = false;
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent, Level level)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    TextSize::follow(this, level == Level::Page ? pageTitleFont : sectionFont);
}

} // namespace stint::ui
