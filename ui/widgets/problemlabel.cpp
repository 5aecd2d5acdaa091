// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace stint::ui {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    hide();
    restyle();
}

void ProblemLabel::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::restyle()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, Theme::of(p).offTrack);
    if (p != palette())
        setPalette(p);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace stint::ui
